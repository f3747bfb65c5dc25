// The whole configuration as one value. What it may say and what it defaults to; not where it comes from (store.h) nor
// what its JSON looks like (parse.h). Everybody but the service's main gets the part it needs, by value.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include "base/endpoint.h"

namespace config {

using namespace std::chrono_literals;

enum class Acceptance { Always, Adaptive, OnlyWhenDown }; // mail-semantics A
enum class UnknownRecipients { Auto, Accept, Defer, Refuse }; // mail-semantics B
enum class TlsMode { Opportunistic, Required, Verified, Pinned }; // mail-semantics C7

// A directory server (LDAP, Active Directory) that knows the addresses of a domain.
struct LdapSource {
    QString url;          // ldap://host:port or ldaps://host:port
    bool startTls = false;
    QString base;         // distinguished name below which is searched
    QString bindDn;       // empty: anonymous
    QString secret;       // name of its password in secrets.json
    QString filter = QStringLiteral("(|(proxyAddresses=*)(mail=*))"); // RFC 4515
    QStringList attributes{QStringLiteral("proxyAddresses"), QStringLiteral("mail")}; // that have addresses
    bool complete = false; // who is not in it does not exist
    std::chrono::milliseconds refresh = 1h;
    QString caFile;       // PEM, absolute; empty: the system's
    int pageSize = 1000;  // RFC 2696

    friend bool operator==(const LdapSource &, const LdapSource &) = default;
};

// What is read by itself of who exists behind the primaries (mail-semantics B4).
struct DirectorySources {
    QString file; // a list as `directory import` reads it, absolute; empty: none
    bool fileComplete = false;
    std::chrono::milliseconds refresh = 1h; // of the file, also when it did not change
    std::optional<LdapSource> ldap;

    friend bool operator==(const DirectorySources &, const DirectorySources &) = default;
};

enum class DelayNotices { Off, Verified, All };
// Who is told of a delay, when and how (mail-semantics F); a domain has what it does not say itself from Config::notices.
struct NoticeRules {
    DelayNotices delay = DelayNotices::Verified;
    QList<std::chrono::milliseconds> schedule{4h, 48h}; // rising, since the mail came
    QString language = QStringLiteral("en");            // of senders of whom nothing else says which they read
    bool deliveredAfterAll = false;                     // who was told of a delay is told of its end

    friend bool operator==(const NoticeRules &, const NoticeRules &) = default;
};

struct Domain {
    QString name;        // A-labels, lower case, no dot at the end
    QStringList aliases; // likewise
    QList<Endpoint> primaries; // in order of preference; empty: the domain's MX better than ours
    Acceptance acceptance = Acceptance::Adaptive;
    UnknownRecipients unknownRecipients = UnknownRecipients::Auto;
    bool caseMatters = false;    // Eva@ and eva@ are two mailboxes behind the primary (mail-semantics B6)
    bool plusAddressing = false; // eva+anything@ is eva's there
    TlsMode tls = TlsMode::Opportunistic;
    QString tlsName;
    bool implicitTls = false;
    QStringList tlsPins; // SHA-256 of a SubjectPublicKeyInfo, base64; for TlsMode::Pinned
    QString auth; // name of a login in secrets.json; empty: none
    bool xclient = false;  // a primary that offers XCLIENT is to see each mail as if it came from its own client
    QString sourceAddress; // of ours, for connections to the primaries; empty: the system chooses
    std::optional<Endpoint> probeAddress;
    DirectorySources directory;
    NoticeRules notices;

    friend bool operator==(const Domain &, const Domain &) = default;
};

struct Listener {
    Endpoint endpoint;

    friend bool operator==(const Listener &, const Listener &) = default;
};

struct Certificate {
    QString file; // PEM, the server's own first, then its chain; absolute
    QString key;  // PEM; empty: in the same file

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

// A list of bad clients in the DNS (RFC 5782).
struct Blocklist {
    QString zone;
    bool refuse = true; // or only log

    friend bool operator==(const Blocklist &, const Blocklist &) = default;
};

struct Smtp {
    bool clientLimits = true;
    bool spf = true; // clients with public addresses are checked (RFC 7208); nobody is refused for it
    std::chrono::milliseconds greetingDelay = 1s;
    qint64 maxMessageSize = 50'000'000;
    int maxRecipients = 1000;
    int maxConnections = 1000;
    QStringList publicAddresses; // ours behind NAT
    QString postmaster;          // where bare postmaster goes; empty: postmaster at the first domain
    QList<Blocklist> dnsbl;
    quint16 outboundPort = 25;

    friend bool operator==(const Smtp &, const Smtp &) = default;
};

// What one client address may cost; its network, a /24 of IPv4 or a /64 of IPv6, may cost four times that. Who was quiet may use five minutes'
// worth at once. 0: no limit. Each default is above what the busiest honest client of a firm of some hundred people does.
struct ClientLimits {
    int connections = 100;               // at once: large senders open 20 to 50 to one server
    int connectionsPerMinute = 120;      // one mail a connection, after an outage all that waited: a filter service in front may send all the firm's mail
    int messagesPerMinute = 300;         // likewise; a firm that gets 20,000 mails in a working day gets 40 a minute
    int recipientsPerMinute = 3000;      // a circular to every mailbox, several times a minute
    int unknownRecipientsPerMinute = 10; // those who left and slips of the pen are a few a day; 50 at once are a list of old addresses
    int errorsPerMinute = 30;            // refused commands, unknown recipients too: mail servers make hardly any others
    qint64 bytesPerMinute = 500'000'000; // a line of 67 Mbit/s, filled by one sender

    friend bool operator==(const ClientLimits &, const ClientLimits &) = default;
};

struct AcceptanceTimes {
    std::chrono::milliseconds minimumWait = 5min;
    std::chrono::milliseconds window = 48h;
    std::chrono::milliseconds evidenceAge = 15s;

    friend bool operator==(const AcceptanceTimes &, const AcceptanceTimes &) = default;
};

struct HandOver {
    std::chrono::milliseconds probeInterval = 1s;    // while not Up; 5 s after the first day
    std::chrono::milliseconds probeIntervalUp = 10s; // while Up
    int maxSessions = 5;                             // per primary
    std::chrono::milliseconds rampInterval = 5s;
    std::chrono::milliseconds retryFirst = 1min;
    std::chrono::milliseconds retryMax = 1h;
    bool probation = true;
    std::chrono::milliseconds probationHold = 48h;

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

struct Spool {
    std::chrono::milliseconds lifetime = 120h;
    std::chrono::milliseconds lifetimeMax = 720h;
    qint64 minFree = 500'000'000;

    friend bool operator==(const Spool &, const Spool &) = default;
};

// A server that passes our notices on.
struct Smarthost {
    Endpoint host;
    TlsMode tls = TlsMode::Opportunistic; // never Pinned
    QString tlsName = {};
    bool implicitTls = false;
    QString auth = {}; // name of a login in secrets.json, only ever sent over TLS; empty: none

    friend bool operator==(const Smarthost &, const Smarthost &) = default;
};

struct Notices : NoticeRules {
    int perHour = 100;
    QString from;                       // local part or address; empty: postmaster@hostname
    std::optional<Smarthost> smarthost; // empty: by MX of the sender's domain

    friend bool operator==(const Notices &, const Notices &) = default;
};

enum class WebhookFormat { Json, Ntfy };
// Where alerts are posted by HTTP.
struct Webhook {
    QString url; // http:// or https://
    WebhookFormat format = WebhookFormat::Json;
    QString secret; // name of a token in secrets.json, sent as "Authorization: Bearer"; empty: none

    friend bool operator==(const Webhook &, const Webhook &) = default;
};

// A time of the day in which people want to sleep, by the machine's clock. `from` may be later than `to`: over midnight.
struct QuietHours {
    int from = 0, to = 0; // minutes since midnight
    bool problems = true; // a Problem that is new, or a warning that becomes one, is told all the same

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

// Who is told of warnings, and when.
struct Alerts {
    QStringList email; // addresses outside of the protected domains
    std::optional<Webhook> webhook;
    std::optional<QuietHours> quietHours;
    QString language = QStringLiteral("en"); // of e-mail and webhook
    std::chrono::milliseconds primaryDownAfter = 5min;
    std::chrono::milliseconds oldestMail = 4h; // that waits though its primary is up
    std::chrono::milliseconds overAfter = 10min; // so long a cause must be away before its end is told
    QList<std::chrono::milliseconds> reminders{5min, 1h, 4h, 24h}; // of a Problem, each after the message before; the last one again and again. Of anything else only that
    int perHour = 20; // messages; beyond them one that sums up

    friend bool operator==(const Alerts &, const Alerts &) = default;
};

struct History {
    std::chrono::milliseconds keep = 2160h;       // 90 d
    std::chrono::milliseconds transcripts = 336h; // 14 d

    friend bool operator==(const History &, const History &) = default;
};

struct Dns {
    QList<Endpoint> servers; // empty: the system's
    QString trustAnchor;     // file
    quint16 authoritativePort = 53;

    friend bool operator==(const Dns &, const Dns &) = default;
};

struct Doctor {
    quint16 smtpPort = 25;
    quint16 httpsPort = 443;
    QStringList treatAsPublic; // prefixes, for tests on loopback; by SPF too
    QString caFile;            // PEM, absolute: whom to trust beside the system's, for certificates of mail hosts and policies
    QStringList blocklists{QStringLiteral("zen.spamhaus.org"), QStringLiteral("bl.spamcop.net")}; // that we may be in, beside smtp.dnsbl
    std::chrono::milliseconds interval{std::chrono::hours(6)}; // between two looks that it takes by itself; 0: it takes none
    QStringList worldDomains{QStringLiteral("gmail.com"), QStringLiteral("outlook.com")}; // whose mail servers show whether port 25 leads out

    friend bool operator==(const Doctor &, const Doctor &) = default;
};

// "user:name", "group:name", "sid:S-1-…"
struct Control {
    QString socket; // path or pipe name; empty: $RUNTIME_DIRECTORY/control, else in the data directory
    QStringList viewers{QStringLiteral("group:restante")};
    QStringList operators{QStringLiteral("group:restante")};
    QStringList administrators;

    friend bool operator==(const Control &, const Control &) = default;
};

struct Metrics {
    std::optional<Endpoint> listen; // on loopback; none: nobody can ask

    friend bool operator==(const Metrics &, const Metrics &) = default;
};

struct Config {
    QString hostname; // empty: the machine's name
    QList<Listener> listen;
    QList<Certificate> certificates; // of STARTTLS; the first unless a client asks for the name of another; empty: our own, self-signed
    QList<Domain> domains;
    Smtp smtp;
    ClientLimits limits; // not used when smtp.clientLimits is false
    AcceptanceTimes acceptance;
    HandOver handover;
    Spool spool;
    Notices notices;
    Alerts alerts;
    History history;
    Dns dns;
    Doctor doctor;
    Control control;
    Metrics metrics;

    bool isSetUp() const { return !domains.isEmpty(); }

    friend bool operator==(const Config &, const Config &) = default;
};

} // namespace config
