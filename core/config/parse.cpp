#include "config/parse.h"
#include <QDir>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>
#include <algorithm>
#include "base/url_origin.h"
#include "config/names.h"
#include "config/parse_alerts.h"
#include "config/parse_notices.h"
#include "config/section.h"

namespace config {

namespace {

using namespace std::chrono_literals;

constexpr Choice<Acceptance> acceptances[] = {
    {"always", Acceptance::Always}, {"adaptive", Acceptance::Adaptive}, {"onlyWhenDown", Acceptance::OnlyWhenDown}};
constexpr Choice<UnknownRecipients> unknowns[] = {{"auto", UnknownRecipients::Auto},
                                                  {"accept", UnknownRecipients::Accept},
                                                  {"defer", UnknownRecipients::Defer},
                                                  {"refuse", UnknownRecipients::Refuse}};
constexpr Choice<TlsMode> tlsModes[] = {{"opportunistic", TlsMode::Opportunistic},
                                        {"required", TlsMode::Required},
                                        {"verified", TlsMode::Verified},
                                        {"pinned", TlsMode::Pinned}};
constexpr Choice<bool> blocklistModes[] = {{"refuse", true}, {"log", false}};
constexpr Choice<bool> onOff[] = {{"on", true}, {"off", false}};

constexpr Between anySize{0, qint64(1) << 60};
constexpr qsizetype mostLdapAttributes = 20;

void readListeners(Section &root, QList<Fault> &faults, QList<Listener> &out)
{
    root.items("listen", [&](const QJsonValue &value, const QString &path) {
        std::optional<Endpoint> endpoint;
        if (value.isObject()) {
            Section one(value.toObject(), path, faults);
            if (value.toObject().value(QLatin1String("address")).isUndefined())
                return one.fault("config.missing", one.at("address"));
            endpoint = one.endpointFrom(value.toObject().value(QLatin1String("address")), one.at("address"), 25);
        } else {
            endpoint = root.endpointFrom(value, path, 25);
        }
        if (!endpoint)
            return;
        if (out.contains(Listener{*endpoint}))
            return root.fault("config.duplicate", path, {{"value", endpointText(*endpoint)}});
        out << Listener{*endpoint};
    });
}

void readPath(Section &section, const char *key, QString &out)
{
    section.text(key, out);
    if (!out.isEmpty() && !QDir::isAbsolutePath(out)) // relative to what? A service's working directory means nothing
        section.fault("config.not-absolute", section.at(key), {{"value", out}});
}

void readCertificates(Section &root, QList<Fault> &faults, QList<Certificate> &out)
{
    root.items("certificates", [&](const QJsonValue &value, const QString &path) {
        if (!value.isObject())
            return root.fault("config.wrong-type", path, wrongTypeParameters("object"));
        Section one(value.toObject(), path, faults);
        Certificate certificate;
        if (value.toObject().value(QLatin1String("file")).isUndefined())
            one.fault("config.missing", one.at("file"));
        readPath(one, "file", certificate.file);
        readPath(one, "key", certificate.key);
        if (out.contains(certificate))
            return root.fault("config.duplicate", path, {{"value", certificate.file}});
        out << certificate;
    });
}

constexpr Lasting sourceRefresh{1min, 120h}; // a complete list is trusted for seven days

void readFilter(Section &section, LdapSource &out)
{
    section.text("filter", out.filter);
    if (!out.filter.startsWith(u'(') || !out.filter.endsWith(u')'))
        section.fault("config.bad-filter", section.at("filter"), {{"value", out.filter}});
    section.texts("attributes", out.attributes, "config.bad-attribute", isLdapAttribute);
    if (out.attributes.isEmpty())
        out.attributes = LdapSource().attributes;
    if (out.attributes.size() > mostLdapAttributes)
        section.fault("config.out-of-range", section.at("attributes"), {{"value", out.attributes.size()}, {"least", 0}, {"most", mostLdapAttributes}});
}

// A password, and who is believed to exist, are worth a connection that nobody can read or change.
void readLogin(Section &section, LdapSource &out)
{
    section.text("bindDn", out.bindDn);
    section.text("secret", out.secret);
    if (out.bindDn.isEmpty() != out.secret.isEmpty()) // a name with no password counts as nobody (RFC 4513 5.1.2)
        section.fault("config.missing", section.at(out.bindDn.isEmpty() ? "bindDn" : "secret"));
    const QUrl url(out.url);
    if (!out.bindDn.isEmpty() && url.scheme() == u"ldap" && !out.startTls && !isLoopback(url.host()))
        section.fault("config.password-in-clear", section.at("bindDn"), {{"value", urlOrigin(out.url)}});
}

LdapSource readLdap(Section section)
{
    LdapSource out;
    section.text("url", out.url);
    if (out.url.isEmpty())
        section.fault("config.missing", section.at("url"));
    else if (!isLdapUrl(out.url))
        section.fault("config.bad-ldap-url", section.at("url"), {{"value", urlOrigin(out.url)}});
    section.flag("startTls", out.startTls);
    if (out.startTls && out.url.startsWith(QLatin1String("ldaps:")))
        section.fault("config.tls-twice", section.at("startTls"), {{"value", urlOrigin(out.url)}});
    section.text("base", out.base);
    if (out.base.isEmpty())
        section.fault("config.missing", section.at("base"));
    readLogin(section, out);
    readFilter(section, out);
    section.flag("complete", out.complete);
    section.duration("refresh", out.refresh, sourceRefresh);
    readPath(section, "caFile", out.caFile);
    section.whole("pageSize", out.pageSize, {10, 10'000});
    return out;
}

DirectorySources readDirectory(Section section)
{
    DirectorySources out;
    readPath(section, "file", out.file);
    section.flag("fileComplete", out.fileComplete);
    section.duration("refresh", out.refresh, sourceRefresh);
    const Section ldap = section.below("ldap");
    if (section.hasObject("ldap"))
        out.ldap = readLdap(ldap);
    return out;
}

constexpr qsizetype mostPins = 20; // some for each primary

Domain readDomain(Section &section, const NoticeRules &usual)
{
    Domain d;
    d.notices = usual;
    section.hostName("name", d.name, Presence::Required);
    section.hostNames("aliases", d.aliases);
    section.endpoints("primaries", d.primaries, 25);
    section.choice<Acceptance>("acceptance", d.acceptance, acceptances);
    section.choice<UnknownRecipients>("unknownRecipients", d.unknownRecipients, unknowns);
    section.flag("caseMatters", d.caseMatters);
    section.flag("plusAddressing", d.plusAddressing);
    section.choice<TlsMode>("tls", d.tls, tlsModes);
    section.hostName("tlsName", d.tlsName);
    section.flag("implicitTls", d.implicitTls);
    section.texts("tlsPins", d.tlsPins, "config.bad-pin", isPin);
    if (d.tlsPins.size() > mostPins)
        section.fault("config.out-of-range", section.at("tlsPins"), {{"value", d.tlsPins.size()}, {"least", 0}, {"most", mostPins}});
    section.text("auth", d.auth);
    section.flag("xclient", d.xclient);
    section.text("sourceAddress", d.sourceAddress);
    if (!d.sourceAddress.isEmpty() && !isIpAddress(d.sourceAddress))
        section.fault("config.bad-address", section.at("sourceAddress"), {{"value", d.sourceAddress}});
    section.endpoint("probeAddress", d.probeAddress, 25);
    d.directory = readDirectory(section.below("directory"));
    Section notices = section.below("notices");
    readNoticeRules(notices, d.notices);
    return d;
}

void readDomains(Section &root, QList<Fault> &faults, const NoticeRules &usual, QList<Domain> &out)
{
    root.items("domains", [&](const QJsonValue &value, const QString &path) {
        if (!value.isObject())
            return root.fault("config.wrong-type", path, wrongTypeParameters("object"));
        Section section(value.toObject(), path, faults);
        out << readDomain(section, usual);
    });
}

constexpr qsizetype mostBlocklists = 10; // each is asked about every client

Blocklist readBlocklist(Section &section)
{
    Blocklist list;
    section.hostName("zone", list.zone, Presence::Required);
    section.choice<bool>("mode", list.refuse, blocklistModes);
    return list;
}

void readBlocklists(Section &smtp, QList<Fault> &faults, QList<Blocklist> &out)
{
    smtp.items("dnsbl", [&](const QJsonValue &value, const QString &path) {
        // A name alone is an object with nothing but a zone; whatever else it is, the zone is where it is wrong.
        const QJsonObject object = value.isObject() ? value.toObject() : QJsonObject{{QStringLiteral("zone"), value}};
        Section section(object, path, faults);
        const Blocklist list = readBlocklist(section);
        for (const Blocklist &other : std::as_const(out))
            if (!list.zone.isEmpty() && other.zone == list.zone)
                return smtp.fault("config.duplicate", path, {{"value", list.zone}});
        out << list;
    });
    if (out.size() > mostBlocklists)
        smtp.fault("config.out-of-range", smtp.at("dnsbl"), {{"value", out.size()}, {"least", 0}, {"most", mostBlocklists}});
}

void readSmtp(Section s, QList<Fault> &faults, Smtp &out)
{
    s.flag("clientLimits", out.clientLimits);
    s.flag("spf", out.spf);
    s.duration("greetingDelay", out.greetingDelay, {0ms, 1min});
    s.size("maxMessageSize", out.maxMessageSize, {64'000, 2'000'000'000}); // at least RFC 5321 4.5.3.1.7
    s.whole("maxRecipients", out.maxRecipients, {100, 100'000});           // at least RFC 5321 4.5.3.1.8
    s.whole("maxConnections", out.maxConnections, {1, 100'000});
    s.texts("publicAddresses", out.publicAddresses, "config.bad-address", isIpAddress);
    s.text("postmaster", out.postmaster);
    if (!out.postmaster.isEmpty() && !isMailAddress(out.postmaster))
        s.fault("config.bad-mail-address", s.at("postmaster"), {{"value", out.postmaster}});
    readBlocklists(s, faults, out.dnsbl);
    s.port("outboundPort", out.outboundPort);
}

void readLimits(Section s, ClientLimits &out)
{
    constexpr Between anyNumber{0, 1'000'000};
    s.whole("connections", out.connections, anyNumber);
    s.whole("connectionsPerMinute", out.connectionsPerMinute, anyNumber);
    s.whole("messagesPerMinute", out.messagesPerMinute, anyNumber);
    s.whole("recipientsPerMinute", out.recipientsPerMinute, anyNumber);
    s.whole("unknownRecipientsPerMinute", out.unknownRecipientsPerMinute, anyNumber);
    s.whole("errorsPerMinute", out.errorsPerMinute, anyNumber);
    s.size("bytesPerMinute", out.bytesPerMinute, anySize);
}

void readAcceptance(Section s, AcceptanceTimes &out)
{
    s.duration("minimumWait", out.minimumWait);
    s.duration("window", out.window);
    s.duration("evidenceAge", out.evidenceAge);
    if (out.minimumWait > out.window)
        s.fault("config.not-less", s.at("minimumWait"), {{"than", s.at("window")}});
}

void readHandOver(Section s, HandOver &out)
{
    s.duration("probeInterval", out.probeInterval, {100ms, 24h});
    s.duration("probeIntervalUp", out.probeIntervalUp, {100ms, 24h});
    s.whole("maxSessions", out.maxSessions, {1, 100});
    s.duration("rampInterval", out.rampInterval);
    s.duration("retryFirst", out.retryFirst, {1s, 24h * 30});
    s.duration("retryMax", out.retryMax, {1s, 24h * 30});
    s.choice<bool>("probation", out.probation, onOff);
    s.duration("probationHold", out.probationHold);
    if (out.retryFirst > out.retryMax)
        s.fault("config.not-less", s.at("retryFirst"), {{"than", s.at("retryMax")}});
}

void readSpool(Section s, Spool &out)
{
    s.duration("lifetime", out.lifetime, {1min});
    s.duration("lifetimeMax", out.lifetimeMax, {1min});
    s.size("minFree", out.minFree, anySize);
    if (out.lifetime > out.lifetimeMax)
        s.fault("config.not-less", s.at("lifetime"), {{"than", s.at("lifetimeMax")}});
}

void readRest(Section &root, Config &out)
{
    Section history = root.below("history");
    history.duration("keep", out.history.keep);
    history.duration("transcripts", out.history.transcripts);

    Section dns = root.below("dns");
    dns.endpoints("servers", out.dns.servers, 53, u'@');
    for (qsizetype i = 0; i < out.dns.servers.size(); ++i)
        if (!isIpAddress(out.dns.servers.at(i).host)) // who would resolve its name?
            dns.fault("config.bad-address", QStringLiteral("%1[%2]").arg(dns.at("servers")).arg(i), {{"value", out.dns.servers.at(i).host}});
    dns.text("trustAnchor", out.dns.trustAnchor);
    dns.port("authoritativePort", out.dns.authoritativePort);

    Section doctor = root.below("doctor");
    doctor.duration("interval", out.doctor.interval, {0ms, 24h * 30});
    doctor.port("smtpPort", out.doctor.smtpPort);
    doctor.port("httpsPort", out.doctor.httpsPort);
    doctor.texts("treatAsPublic", out.doctor.treatAsPublic, "config.bad-address", isIpPrefix);
    readPath(doctor, "caFile", out.doctor.caFile);
    doctor.hostNames("blocklists", out.doctor.blocklists);
    doctor.hostNames("worldDomains", out.doctor.worldDomains);

    Section control = root.below("control");
    control.text("socket", out.control.socket);
    control.texts("viewers", out.control.viewers, "config.bad-principal", isPrincipal);
    control.texts("operators", out.control.operators, "config.bad-principal", isPrincipal);
    control.texts("administrators", out.control.administrators, "config.bad-principal", isPrincipal);

    Section metrics = root.below("metrics");
    metrics.endpoint("listen", out.metrics.listen, 0);
    if (out.metrics.listen && !isLoopback(out.metrics.listen->host)) // anybody may ask there
        metrics.fault("config.not-loopback", metrics.at("listen"), {{"value", endpointText(*out.metrics.listen)}});
}

// ---- the document as a whole: what is wrong only together ------------------------------------------------

void checkDomainNames(Section &root, const QList<Domain> &domains)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < domains.size(); ++i) {
        const Domain &d = domains.at(i);
        const QString path = QStringLiteral("domains[%1]").arg(i);
        if (!d.name.isEmpty() && seen.contains(d.name))
            root.fault("config.duplicate-domain", path + QStringLiteral(".name"), {{"value", d.name}});
        seen.insert(d.name);
        for (qsizetype a = 0; a < d.aliases.size(); ++a) {
            if (seen.contains(d.aliases.at(a)))
                root.fault("config.duplicate-domain", QStringLiteral("%1.aliases[%2]").arg(path).arg(a), {{"value", d.aliases.at(a)}});
            seen.insert(d.aliases.at(a));
        }
    }
}

// Mail handed to ourselves would come back for ever.
void checkPrimariesAreOthers(Section &root, const Config &config)
{
    for (qsizetype i = 0; i < config.domains.size(); ++i) {
        const QList<Endpoint> &primaries = config.domains.at(i).primaries;
        for (qsizetype p = 0; p < primaries.size(); ++p) {
            const bool isOurName = !config.hostname.isEmpty() && primaries.at(p).host == config.hostname;
            if (isOurName || config.listen.contains(Listener{primaries.at(p)}))
                root.fault("config.primary-is-us", QStringLiteral("domains[%1].primaries[%2]").arg(i).arg(p),
                           {{"value", endpointText(primaries.at(p))}});
        }
    }
}

struct Place { qsizetype line = 1; qsizetype column = 1; };

Place placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(qBound(qsizetype(0), offset, bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.toByteArray().count('\n') + 1, QString::fromUtf8(before.sliced(lineStart)).size() + 1};
}

} // namespace

QString faultLine(const Fault &fault)
{
    QString line = (fault.path.isEmpty() ? QString() : fault.path.simplified() + QStringLiteral(": ")) + fault.code; // a key may be anything
    for (auto it = fault.parameters.begin(); it != fault.parameters.end(); ++it)
        if (!it.value().isObject()) // those are for people
            line += QStringLiteral(" %1=%2").arg(it.key(), it.value().toVariant().toString().simplified());
    return line;
}

Parsed parse(const QJsonObject &document)
{
    Parsed parsed;
    Config &config = parsed.config;
    Section root(document, {}, parsed.faults);
    root.hostName("hostname", config.hostname);
    readListeners(root, parsed.faults, config.listen);
    readCertificates(root, parsed.faults, config.certificates);
    readNotices(root.below("notices"), config.notices);
    readAlerts(root.below("alerts"), config.alerts);
    readDomains(root, parsed.faults, config.notices, config.domains);
    readSmtp(root.below("smtp"), parsed.faults, config.smtp);
    readLimits(root.below("limits"), config.limits);
    readAcceptance(root.below("acceptance"), config.acceptance);
    readHandOver(root.below("handover"), config.handover);
    readSpool(root.below("spool"), config.spool);
    readRest(root, config);
    checkDomainNames(root, config.domains);
    checkPrimariesAreOthers(root, config);
    checkSmarthost(root, config);
    checkAlerts(root, config);
    return parsed;
}

Document documentFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > maxDocument)
        return {{}, {{"config.too-large", {}, {{"bytes", qint64(bytes.size())}, {"most", qint64(maxDocument)}}}}};
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const Place place = placeOf(bytes, problem.offset);
        return {{}, {{"config.syntax", {}, {{"line", place.line}, {"column", place.column}, {"reason", problem.errorString()}}}}};
    }
    if (!document.isObject())
        return {{}, {{"config.wrong-type", {}, wrongTypeParameters("object")}}};
    return {document.object(), {}};
}

} // namespace config
