#include "alerts/alert_text.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include "words/words.h"

namespace alerts {

namespace {

const QString paragraph = QStringLiteral("\n\n");

QString iso(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QJsonObject nested(const QString &code, const QJsonObject &parameters)
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("parameters"), parameters}};
}

QJsonObject withoutAddresses(QJsonObject parameters)
{
    parameters.remove(QStringLiteral("examples"));
    return parameters;
}

QString line(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() <= longestSubject ? simple : simple.left(longestSubject - 1) + u'…';
}

// JSON for programs; the sentences in it are for people.
QByteArray jsonOf(const Message &message, qint64 id, const AlertText &text, const QString &hostname)
{
    const QJsonObject object{{QStringLiteral("id"), id},
                             {QStringLiteral("host"), hostname},
                             {QStringLiteral("kind"), kindName(message.kind)},
                             {QStringLiteral("cause"), message.about.cause},
                             {QStringLiteral("code"), message.about.code},
                             {QStringLiteral("severity"), severityName(message.about.severity)},
                             {QStringLiteral("subject"), message.about.subject},
                             {QStringLiteral("parameters"), withoutAddresses(message.about.parameters)},
                             {QStringLiteral("more"), message.more},
                             {QStringLiteral("since"), iso(message.about.since)},
                             {QStringLiteral("at"), iso(message.at)},
                             {QStringLiteral("title"), text.subject},
                             {QStringLiteral("text"), text.text}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// https://docs.ntfy.sh/publish/#publish-as-json: posted to the server's root, the topic is a field.
Posting ntfy(const QUrl &url, const AlertText &text, const QString &tag, int priority)
{
    const QString path = url.path();
    const QJsonObject object{{QStringLiteral("topic"), path.section(u'/', -1)},
                             {QStringLiteral("title"), text.subject},
                             {QStringLiteral("message"), text.text},
                             {QStringLiteral("priority"), priority},
                             {QStringLiteral("tags"), QJsonArray{tag}}};
    QUrl root = url;
    root.setPath(path.section(u'/', 0, -2) + u'/');
    return {QByteArrayLiteral("application/json"), QJsonDocument(object).toJson(QJsonDocument::Compact), root};
}

Posting ntfyOf(const Message &message, const QUrl &url, const AlertText &text)
{
    const bool isOver = message.kind == Kind::Resolved;
    const bool isProblem = message.about.severity == Severity::Problem;
    const char *tag = isOver ? "white_check_mark" : isProblem ? "rotating_light" : "warning";
    return ntfy(url, text, QString::fromLatin1(tag), isOver ? 3 : isProblem ? 5 : 4);
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Raised: return QStringLiteral("raised");
    case Kind::Reminder: return QStringLiteral("reminder");
    case Kind::Resolved: return QStringLiteral("resolved");
    case Kind::Summary: break;
    }
    return QStringLiteral("summary");
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info: return QStringLiteral("info");
    case Severity::Attention: return QStringLiteral("attention");
    case Severity::Problem: break;
    }
    return QStringLiteral("problem");
}

AlertText textOf(const Message &message, const QString &hostname, const QString &language)
{
    const auto say = [&](const QString &code, const QJsonObject &parameters) { return words::sentence(code, parameters, language); };
    const Warning &about = message.about;
    const QJsonObject parameters = withoutAddresses(about.parameters), what = nested(about.code, parameters);
    const bool isSummary = message.kind == Kind::Summary, isOver = message.kind == Kind::Resolved;
    AlertText text;
    text.subject = line(say(QStringLiteral("alert.subject.") + kindName(message.kind), {{QStringLiteral("what"), what}}));
    QStringList parts{isOver ? say(QStringLiteral("alert.resolved"), {{QStringLiteral("what"), what}}) : say(about.code, parameters)};
    if (const QString advice = isOver ? QString() : words::advice(about.code, parameters, language); !advice.isEmpty())
        parts += advice;
    if (message.more > 0)
        parts += say(QStringLiteral("alert.more"), {{QStringLiteral("more"), message.more}});
    if (!isSummary)
        parts += say(QStringLiteral("alert.details"), {{QStringLiteral("severity"), nested(QStringLiteral("severity.") + severityName(about.severity), {})},
                                                       {QStringLiteral("since"), iso(about.since)}, {QStringLiteral("code"), about.code}});
    parts += say(isSummary || isOver ? QStringLiteral("alert.footer-only") : QStringLiteral("alert.footer"),
                 {{QStringLiteral("hostname"), hostname}, {QStringLiteral("cause"), about.cause}});
    text.text = parts.join(paragraph);
    return text;
}

AlertText testText(const QString &way, const QString &code, const QString &hostname, const QString &language)
{
    const QJsonObject parameters{{QStringLiteral("hostname"), hostname}, {QStringLiteral("way"), way}, {QStringLiteral("code"), code}};
    return {line(words::sentence(QStringLiteral("alert.test-subject"), parameters, language)), words::sentence(QStringLiteral("alert.test"), parameters, language)};
}

Posting postingOf(const Message &message, qint64 id, const config::Webhook &webhook, const QString &hostname, const QString &language)
{
    const AlertText text = textOf(message, hostname, language);
    const QUrl url(webhook.url);
    if (webhook.format == config::WebhookFormat::Ntfy)
        return ntfyOf(message, url, text);
    return {QByteArrayLiteral("application/json"), jsonOf(message, id, text, hostname), url};
}

Posting testPosting(const QString &code, qint64 id, WallTime now, const config::Webhook &webhook, const QString &hostname, const QString &language)
{
    const AlertText text = testText(QStringLiteral("webhook"), code, hostname, language);
    const QUrl url(webhook.url);
    if (webhook.format == config::WebhookFormat::Ntfy)
        return ntfy(url, text, QStringLiteral("test_tube"), 3);
    const QJsonObject object{{QStringLiteral("id"), id},         {QStringLiteral("host"), hostname},       {QStringLiteral("kind"), QStringLiteral("test")},
                             {QStringLiteral("code"), code},     {QStringLiteral("at"), iso(now)},         {QStringLiteral("title"), text.subject},
                             {QStringLiteral("text"), text.text}};
    return {QByteArrayLiteral("application/json"), QJsonDocument(object).toJson(QJsonDocument::Compact), url};
}

} // namespace alerts
