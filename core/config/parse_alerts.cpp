#include "config/parse_alerts.h"
#include <QTime>
#include <QUrl>
#include <algorithm>
#include "base/url_origin.h"
#include "config/names.h"

namespace config {

namespace {

constexpr qsizetype mostAddresses = 5;
constexpr qsizetype mostReminders = 10;
constexpr Choice<WebhookFormat> formats[] = {{"json", WebhookFormat::Json}, {"ntfy", WebhookFormat::Ntfy}};
const Choice<QString> languages[] = {{"en", QStringLiteral("en")}, {"cs", QStringLiteral("cs")}, {"de", QStringLiteral("de")}, {"it", QStringLiteral("it")}};

bool isWebUrl(const QUrl &url)
{
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

std::optional<Webhook> readWebhook(Section section)
{
    Webhook out;
    section.text("url", out.url);
    section.choice<WebhookFormat>("format", out.format, formats);
    section.text("secret", out.secret);
    const QUrl url(out.url, QUrl::StrictMode);
    const QString shown = urlOrigin(out.url); // who has the rest of it can post in our name, and faults are logged
    if (!section.isGiven("url"))
        section.fault("config.missing", section.at("url"));
    else if (!isWebUrl(url))
        section.fault("config.bad-web-url", section.at("url"), {{"value", shown}});
    else if (out.format == WebhookFormat::Ntfy && url.path().section(u'/', -1).isEmpty())
        section.fault("config.no-topic", section.at("url"), {{"value", shown}});
    if (!out.secret.isEmpty() && url.scheme() == u"http" && !isLoopback(url.host()))
        section.fault("config.token-in-clear", section.at("secret"), {{"value", shown}});
    return out;
}

void readTimeOfDay(Section &section, const char *key, int &out)
{
    QString text;
    section.text(key, text);
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!section.isGiven(key))
        section.fault("config.missing", section.at(key));
    else if (!time.isValid())
        section.fault("config.bad-time-of-day", section.at(key), {{"value", text}});
    out = time.isValid() ? time.hour() * 60 + time.minute() : 0;
}

QuietHours readQuietHours(Section section)
{
    QuietHours out;
    readTimeOfDay(section, "from", out.from);
    readTimeOfDay(section, "to", out.to);
    section.flag("problems", out.problems);
    return out;
}

} // namespace

void readAlerts(Section s, Alerts &out)
{
    s.texts("email", out.email, "config.bad-mail-address", isMailAddress);
    if (out.email.size() > mostAddresses)
        s.fault("config.out-of-range", s.at("email"), {{"value", out.email.size()}, {"least", 0}, {"most", mostAddresses}});
    const Section webhook = s.below("webhook"), quiet = s.below("quietHours");
    if (s.hasObject("webhook"))
        out.webhook = readWebhook(webhook);
    if (s.hasObject("quietHours"))
        out.quietHours = readQuietHours(quiet);
    s.choice<QString>("language", out.language, languages);
    s.duration("primaryDownAfter", out.primaryDownAfter);
    s.duration("oldestMail", out.oldestMail, {1min});
    s.duration("overAfter", out.overAfter, {0ms, 1h});
    s.durations("reminders", out.reminders);
    if (out.reminders.size() > mostReminders)
        s.fault("config.out-of-range", s.at("reminders"), {{"value", out.reminders.size()}, {"least", 0}, {"most", mostReminders}});
    s.whole("perHour", out.perHour, {2, 1000});
}

void checkAlerts(Section &root, const Config &config)
{
    for (qsizetype i = 0; i < config.alerts.email.size(); ++i) {
        const QString &address = config.alerts.email.at(i);
        const QString path = QStringLiteral("alerts.email[%1]").arg(i);
        const auto domain = hostNameFromText(QStringView(address).mid(address.lastIndexOf(u'@') + 1));
        const bool isBehind = domain && std::ranges::any_of(config.domains, [&](const Domain &one) { return one.name == *domain || one.aliases.contains(*domain); });
        if (isBehind)
            root.fault("config.alerts-behind-primary", path, {{"value", address}});
        if (config.alerts.email.indexOf(address) < i)
            root.fault("config.duplicate", path, {{"value", address}});
    }
}

} // namespace config
