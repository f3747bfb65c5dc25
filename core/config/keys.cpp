#include "config/keys.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

namespace config {

namespace {

using enum Acts;

constexpr Key table[] = {
    {"hostname", R"("")", "host name", ListenerRestart, "our name in greetings, headers and MX records; empty: the machine's name"},
    {"listen", "[]", "list of \"host:port\" or objects", ListenerRestart, "where mail is taken; \"*\" is every address"},
    {"listen[].address", "", "\"host:port\"", ListenerRestart, "the same, in an object"},

    {"certificates", "[]", "list of objects", Live, "what STARTTLS offers: the first, or the one for the name a client asks for; none: one of our own making"},
    {"certificates[].file", "", "absolute path, PEM", Live, "the certificate and its chain; read again when it changes"},
    {"certificates[].key", R"("")", "absolute path, PEM", Live, "its key, without a password; empty: in the same file"},

    {"domains", "[]", "list of objects", Live, "the protected domains"},
    {"domains[].name", "", "domain name", Live, "the domain"},
    {"domains[].aliases", "[]", "list of domain names", Live, "further domains treated alike"},
    {"domains[].primaries", "[]", "list of \"host:port\", port 25 if none", Live, "in order of preference; empty: the domain's MX better than ours"},
    {"domains[].acceptance", R"("adaptive")", "always, adaptive, onlyWhenDown", NextConnection, "when mail is taken"},
    {"domains[].unknownRecipients", R"("auto")", "auto, accept, defer, refuse", NextConnection, "what becomes of addresses nobody knows"},
    {"domains[].caseMatters", "false", "true or false", NextConnection, "Eva@ and eva@ are two mailboxes at the primary"},
    {"domains[].plusAddressing", "false", "true or false", NextConnection, "eva+anything@ is eva's mailbox at the primary"},
    {"domains[].tls", R"("opportunistic")", "opportunistic, required, verified, pinned", Live, "encryption towards the primary"},
    {"domains[].tlsName", R"("")", "host name", Live, "the name the primary's certificate must have; empty: its host name"},
    {"domains[].implicitTls", "false", "true or false", Live, "TLS from the first byte towards the primary"},
    {"domains[].tlsPins", "[]", "list of up to 20 SHA-256 of a public key, base64", Live, "keys of the primaries' certificates that tls \"pinned\" trusts"},
    {"domains[].auth", R"("")", "name in secrets.json", Live, "login at the primary, only ever sent over TLS; empty: none"},
    {"domains[].xclient", "false", "true or false", Live, "where the primary offers XCLIENT, show it each mail as if it came from its own client"},
    {"domains[].sourceAddress", R"("")", "IP address", Live, "our address for connections to the primaries; empty: the system chooses"},
    {"domains[].probeAddress", "null", "\"host:port\"", Live, "where senders reach the primary, if not at the hand-over address"},
    {"domains[].directory.file", R"("")", "absolute path", Live, "a list of the addresses that exist, as `directory import` reads it; read again when it changes; empty: none"},
    {"domains[].directory.fileComplete", "false", "true or false", Live, "who is not in that list does not exist"},
    {"domains[].directory.refresh", R"("1h")", "duration, 1m to 5d", Live, "how often the list is read at least"},
    {"domains[].directory.ldap.url", "", "ldap://host:port or ldaps://host:port", Live, "a directory server that knows the addresses, such as Active Directory"},
    {"domains[].directory.ldap.startTls", "false", "true or false", Live, "encrypt a connection of ldap://; the certificate must be valid"},
    {"domains[].directory.ldap.base", "", "distinguished name", Live, "below which is searched"},
    {"domains[].directory.ldap.bindDn", R"("")", "distinguished name, or user@domain", Live, "who logs in there, only over TLS or at this machine; empty: nobody"},
    {"domains[].directory.ldap.secret", R"("")", "name in secrets.json", Live, "of the password for it"},
    {"domains[].directory.ldap.filter", R"x("(|(proxyAddresses=*)(mail=*))")x", "LDAP filter", Live, "which entries are read; disabled accounts are left out of them"},
    {"domains[].directory.ldap.attributes", R"(["proxyAddresses","mail"])", "list of up to 20 attributes", Live, "that have the addresses; empty: these two"},
    {"domains[].directory.ldap.complete", "false", "true or false", Live, "who is not in it does not exist"},
    {"domains[].directory.ldap.refresh", R"("1h")", "duration, 1m to 5d", Live, "how often it is read"},
    {"domains[].directory.ldap.caFile", R"("")", "absolute path, PEM", Live, "who may have signed its certificate; empty: whom the system trusts"},
    {"domains[].directory.ldap.pageSize", "1000", "10 to 10000", Live, "entries asked for at once"},
    {"domains[].notices.delay", "null", "off, verified, all", Live, "as notices.* says, for this domain"},
    {"domains[].notices.schedule", "null", "list of up to 10 rising durations", Live, "as notices.* says, for this domain"},
    {"domains[].notices.language", "null", "en, cs, de, it", Live, "as notices.* says, for this domain"},
    {"domains[].notices.deliveredAfterAll", "null", "true or false", Live, "as notices.* says, for this domain"},

    {"smtp.clientLimits", "true", "true or false", Live, "limits per client, as limits.* has them; off for load tests"},
    {"smtp.spf", "true", "true or false", NextConnection, "check by SPF who may send for a sender's domain; said in Received-SPF, nobody is refused"},
    {"smtp.greetingDelay", R"("1s")", "duration, at most 1m", NextConnection, "early-talker test"},
    {"smtp.maxMessageSize", R"("50MB")", "size, 64KB to 2GB", NextConnection, "largest message taken"},
    {"smtp.maxRecipients", "1000", "100 to 100000", NextConnection, "recipients of one message"},
    {"smtp.maxConnections", "1000", "1 to 100000", NextConnection, "open connections in all"},
    {"smtp.publicAddresses", "[]", "list of IP addresses", Live, "our addresses as the world sees them, behind NAT"},
    {"smtp.postmaster", R"("")", "mail address", NextConnection, "where mail to bare postmaster goes; empty: postmaster at the first domain"},
    {"smtp.dnsbl", "[]", "list of up to 10 domain names or objects", NextConnection, "lists of bad clients in the DNS: all but mail to postmaster and abuse is refused"},
    {"smtp.dnsbl[].zone", "", "domain name", NextConnection, "the list, in an object"},
    {"smtp.dnsbl[].mode", R"("refuse")", "refuse, log", NextConnection, "log: says so in the log and takes the mail"},
    {"smtp.outboundPort", "25", "1 to 65535", Live, "where primaries found by MX, and the outside, are reached"},

    {"limits.connections", "100", "0 to 1000000, 0: no limit", Live, "open connections of one client; of its network (/24, IPv6: /64) four times that"},
    {"limits.connectionsPerMinute", "120", "likewise", Live, "new connections; here and below five minutes' worth may come at once"},
    {"limits.messagesPerMinute", "300", "likewise", Live, "messages begun"},
    {"limits.recipientsPerMinute", "3000", "likewise", Live, "recipients named"},
    {"limits.unknownRecipientsPerMinute", "10", "likewise", Live, "recipients named that do not exist or are not ours"},
    {"limits.errorsPerMinute", "30", "likewise", Live, "commands refused for good, unknown recipients among them"},
    {"limits.bytesPerMinute", R"("500MB")", "size, 0B: no limit", Live, "bytes of messages"},

    {"acceptance.minimumWait", R"("5m")", "duration", NextConnection, "a deferred sender that comes back after this is taken"},
    {"acceptance.window", R"("2d")", "duration", NextConnection, "within which it must come back"},
    {"acceptance.evidenceAge", R"("15s")", "duration", NextConnection, "how old the proof of a healthy primary may be"},

    {"handover.probeInterval", R"("1s")", "duration, from 100ms", Live, "probes while the primary is not up; 5s after the first day"},
    {"handover.probeIntervalUp", R"("10s")", "duration, from 100ms", Live, "probes while the primary is up"},
    {"handover.maxSessions", "5", "1 to 100", Live, "connections to one primary"},
    {"handover.rampInterval", R"("5s")", "duration", Live, "least time between two doublings of the sessions"},
    {"handover.retryFirst", R"("1m")", "duration, from 1s", Live, "wait after the first temporary refusal of a recipient"},
    {"handover.retryMax", R"("1h")", "duration, from 1s", Live, "longest such wait"},
    {"handover.probation", R"("on")", "on, off", Live, "careful first part of a hand-over"},
    {"handover.probationHold", R"("48h")", "duration", Live, "how long doubtful refusals are held for a decision"},

    {"spool.lifetime", R"("5d")", "duration, from 1m", Live, "age at which a sender gets a failure notice; counts only while the primary is up"},
    {"spool.lifetimeMax", R"("30d")", "duration, from 1m", Live, "the same since arrival, whatever happens"},
    {"spool.minFree", R"("500MB")", "size", Live, "disk space that is left free"},

    {"notices.delay", R"("verified")", "off, verified, all", Live, "which senders are told of a delay"},
    {"notices.schedule", R"(["4h","2d"])", "list of up to 10 rising durations", Live, "how long mail has waited when its sender is told of the delay; empty: never"},
    {"notices.language", R"("en")", "en, cs, de, it", Live, "of senders whose mail does not show which language they read"},
    {"notices.deliveredAfterAll", "false", "true or false", Live, "who was told of a delay is told when it is over"},
    {"notices.perHour", "100", "0 to 100000", Live, "notices to the outside in an hour"},
    {"notices.from", R"("")", "mail address or its local part", Live, "sender of notices; empty: postmaster at our name"},
    {"notices.smarthost.host", "", "\"host:port\", port 25 if none; alone it may stand for the object", Live,
     "where notices are handed in, never a primary; none: the MX of the sender's domain"},
    {"notices.smarthost.tls", R"("opportunistic")", "opportunistic, required, verified", Live, "encryption towards it"},
    {"notices.smarthost.tlsName", R"("")", "host name", Live, "the name its certificate must have; empty: its host name"},
    {"notices.smarthost.implicitTls", "false", "true or false", Live, "TLS from the first byte towards it"},
    {"notices.smarthost.auth", R"("")", "name in secrets.json", Live, "login there, only ever sent over TLS; empty: none"},

    {"alerts.email", "[]", "list of up to 5 mail addresses", Live, "who is told of warnings by e-mail; outside of the protected domains"},
    {"alerts.webhook.url", "", "http:// or https:// address", Live, "where alerts are posted; none: nowhere"},
    {"alerts.webhook.format", R"("json")", "json, ntfy", Live, "ntfy: as ntfy.sh and its like take it, the last part of the path being the topic"},
    {"alerts.webhook.secret", R"("")", "name in secrets.json", Live, "of a token sent as \"Authorization: Bearer\", by https:// or to this machine only; empty: none"},
    {"alerts.quietHours.from", "", "\"HH:MM\", by the machine's clock", Live, "reminders, ends and what is no Problem wait until the quiet hours are over; none: there are none"},
    {"alerts.quietHours.to", "", "\"HH:MM\"", Live, "their end; earlier than from: on the next day"},
    {"alerts.quietHours.problems", "true", "true or false", Live, "a new Problem is told in them, too"},
    {"alerts.language", R"("en")", "en, cs, de, it", Live, "of alerts by e-mail and webhook"},
    {"alerts.primaryDownAfter", R"("5m")", "duration", Live, "how long a primary is away before that is a warning"},
    {"alerts.oldestMail", R"("4h")", "duration, from 1m", Live, "how long mail waits though its primary is up before that is a warning"},
    {"alerts.overAfter", R"("10m")", "duration, at most 1h", Live, "how long a cause must be away before its end is told; longer for one that comes and goes"},
    {"alerts.reminders", R"(["5m","1h","4h","1d"])", "list of up to 10 rising durations", Live,
     "when a Problem is told again, each after the message before, and then always after the last; other warnings only after the last; empty: never"},
    {"alerts.perHour", "20", "2 to 1000", Live, "alerts in an hour; beyond them one that sums up"},

    {"history.keep", R"("90d")", "duration", Live, "how long the history is kept (personal data)"},
    {"history.transcripts", R"("14d")", "duration", Live, "how long SMTP transcripts are kept (personal data)"},

    {"dns.servers", "[]", "list of \"address@port\", port 53 if none", Live, "DNS servers; empty: the system's"},
    {"dns.trustAnchor", R"("")", "file", Live, "DNSSEC trust anchor"},
    {"dns.authoritativePort", "53", "1 to 65535", Live, "port of authoritative servers (for tests)"},

    {"doctor.interval", R"("6h")", "duration, at most 30d", Live, "how often the doctor looks at every domain by itself, besides after the start and after changes here; 0s: never"},
    {"doctor.smtpPort", "25", "1 to 65535", Live, "port that senders would use (for tests)"},
    {"doctor.httpsPort", "443", "1 to 65535", Live, "port that MTA-STS policies are fetched from (for tests)"},
    {"doctor.treatAsPublic", "[]", "list of IP prefixes", Live, "addresses judged as if public (for tests)"},
    {"doctor.caFile", R"("")", "absolute path, PEM", Live, "who may have signed certificates of mail servers, beside those the system trusts"},
    {"doctor.blocklists", R"(["zen.spamhaus.org","bl.spamcop.net"])", "list of domain names", Live,
     "lists in the DNS that our own address may be in, beside smtp.dnsbl; empty: those alone"},
    {"doctor.worldDomains", R"(["gmail.com","outlook.com"])", "list of domain names", Live,
     "whose mail servers are greeted, to see whether port 25 leads out of here; empty: that is not tried"},

    {"control.socket", R"("")", "path", ListenerRestart, "the control socket; empty: in the runtime, else the data directory"},
    {"control.viewers", R"(["group:restante"])", "list of user:NAME, group:NAME", NextConnection, "may look"},
    {"control.operators", R"(["group:restante"])", "list of user:NAME, group:NAME", NextConnection, "may also act on mail"},
    {"control.administrators", "[]", "list of user:NAME, group:NAME", NextConnection, "may also configure"},

    {"metrics.listen", "null", "\"host:port\", loopback only", Live, "where /metrics and /healthz are answered by HTTP; none: nowhere"},
};

QString withoutIndexes(QStringView path)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    return path.toString().replace(index, QStringLiteral("[]"));
}

QJsonValue valueFromText(const char *json)
{
    return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().at(0);
}

} // namespace

std::span<const Key> keys() { return table; }

bool isKnownKey(QStringView path)
{
    const QString plain = withoutIndexes(path);
    for (const Key &key : table) {
        const QLatin1String known(key.path);
        if (known == plain || (known.startsWith(plain) && (known.at(plain.size()) == u'.' || known.at(plain.size()) == u'[')))
            return true;
    }
    return false;
}

QJsonObject documentOfDefaults()
{
    QJsonObject document;
    for (const Key &key : table) {
        const QString path = QString::fromLatin1(key.path);
        const QJsonValue value = valueFromText(key.defaultValue);
        if (path.contains(u'[') || value.isNull() || value.isUndefined())
            continue;
        const QStringList parts = path.split(u'.');
        if (parts.size() > 2) // of an object that is not there by default
            continue;
        if (parts.size() == 1) {
            document.insert(path, value);
            continue;
        }
        QJsonObject section = document.value(parts.at(0)).toObject();
        section.insert(parts.at(1), value);
        document.insert(parts.at(0), section);
    }
    return document;
}

} // namespace config
