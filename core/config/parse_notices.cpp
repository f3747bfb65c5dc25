#include "config/parse_notices.h"
#include <algorithm>
#include "config/names.h"

namespace config {

namespace {

constexpr Choice<TlsMode> smarthostTlsModes[] = {
    {"opportunistic", TlsMode::Opportunistic}, {"required", TlsMode::Required}, {"verified", TlsMode::Verified}};
constexpr Choice<DelayNotices> delays[] = {
    {"off", DelayNotices::Off}, {"verified", DelayNotices::Verified}, {"all", DelayNotices::All}};
const Choice<QString> noticeLanguages[] = {{"en", QStringLiteral("en")}, {"cs", QStringLiteral("cs")}, {"de", QStringLiteral("de")}, {"it", QStringLiteral("it")}};

constexpr qsizetype mostSteps = 10; // times that a sender is told of one delay

} // namespace

void readNoticeRules(Section &s, NoticeRules &out)
{
    s.choice<DelayNotices>("delay", out.delay, delays);
    s.durations("schedule", out.schedule);
    if (out.schedule.size() > mostSteps)
        s.fault("config.out-of-range", s.at("schedule"), {{"value", out.schedule.size()}, {"least", 0}, {"most", mostSteps}});
    s.choice<QString>("language", out.language, noticeLanguages);
    s.flag("deliveredAfterAll", out.deliveredAfterAll);
}

namespace {

std::optional<Smarthost> readSmarthost(Section section)
{
    Smarthost out;
    std::optional<Endpoint> host;
    if (!section.isGiven("host"))
        section.fault("config.missing", section.at("host"));
    section.endpoint("host", host, 25);
    section.choice<TlsMode>("tls", out.tls, smarthostTlsModes);
    section.hostName("tlsName", out.tlsName);
    section.flag("implicitTls", out.implicitTls);
    section.text("auth", out.auth);
    if (!host)
        return {};
    out.host = *host;
    return out;
}

} // namespace

void readNotices(Section s, Notices &out)
{
    readNoticeRules(s, out);
    s.whole("perHour", out.perHour, {0, 100'000});
    s.text("from", out.from);
    const bool isLocalPart = !out.from.contains(u'@') && isMailAddress(QString(out.from + QStringLiteral("@x.test")));
    if (!out.from.isEmpty() && !isLocalPart && !isMailAddress(out.from))
        s.fault("config.bad-mail-address", s.at("from"), {{"value", out.from}});
    if (s.hasObject("smarthost"))
        out.smarthost = readSmarthost(s.below("smarthost"));
    else if (std::optional<Endpoint> host; s.endpoint("smarthost", host, 25), host)
        out.smarthost = Smarthost{*host};
}

namespace {

// Whether we ourselves listen there. A name that is not ours is looked up only when it is used.
bool isOwnListener(const Config &config, const Endpoint &endpoint)
{
    const bool isHere = isLoopback(endpoint.host) || (!config.hostname.isEmpty() && endpoint.host == config.hostname);
    return std::ranges::any_of(config.listen, [&](const Listener &listener) {
        const QString &host = listener.endpoint.host;
        const bool isEverywhere = host == u"*" || host == u"0.0.0.0" || host == u"::";
        return listener.endpoint.port == endpoint.port && (host == endpoint.host || (isEverywhere && isHere));
    });
}

} // namespace

// While a primary is away notices tell of just that; and it would refuse to relay, or relay for whoever gets us to write to him.
void checkSmarthost(Section &root, const Config &config)
{
    if (!config.notices.smarthost)
        return;
    const Endpoint &host = config.notices.smarthost->host;
    const QJsonObject parameters{{"value", endpointText(host)}};
    const QString path = QStringLiteral("notices.smarthost");
    if (isOwnListener(config, host))
        return root.fault("config.smarthost-is-us", path, parameters);
    const bool isPrimary = std::ranges::any_of(config.domains, [&](const Domain &d) { return d.primaries.contains(host) || d.probeAddress == host; });
    if (isPrimary)
        root.fault("config.smarthost-is-primary", path, parameters);
}

} // namespace config
