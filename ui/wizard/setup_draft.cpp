#include "ui/wizard/setup_draft.h"
#include <QJsonArray>
#include "base/endpoint.h"
#include "config/names.h"

namespace ui {

namespace {

constexpr quint16 smtpPort = 25;

QString listenText(const QJsonValue &value) // "host:port", or an object that may have one
{
    return value.isObject() ? value.toObject().value(QLatin1String("address")).toString() : value.toString();
}

QString firstPrimary(const QJsonObject &domain) { return domain.value(QLatin1String("primaries")).toArray().first().toString(); }

QJsonArray withPrimary(QJsonArray primaries, const QString &before, const QString &now)
{
    if (primaries.isEmpty() || primaries.first().toString() == before) {
        if (!primaries.isEmpty())
            primaries.removeFirst();
        if (!now.isEmpty() && !primaries.contains(now))
            primaries.prepend(now);
    }
    return primaries;
}

QJsonObject known(const QJsonArray &domains, const QString &name)
{
    for (const auto domain : domains)
        if (config::hostNameFromText(domain.toObject().value(QLatin1String("name")).toString()) == name)
            return domain.toObject();
    return {};
}

} // namespace

SetupDraft draftFrom(const QJsonObject &document, const QString &hostname)
{
    SetupDraft draft;
    const QJsonArray domains = document.value(QLatin1String("domains")).toArray();
    for (const auto value : domains) {
        const QJsonObject domain = value.toObject();
        const QString name = domain.value(QLatin1String("name")).toString();
        draft.domains.append(config::hostNameFromText(name).value_or(name));
    }
    draft.primary = domains.isEmpty() ? QString() : firstPrimary(domains.first().toObject());
    draft.hostname = document.value(QLatin1String("hostname")).toString(hostname);
    draft.listen = listenText(document.value(QLatin1String("listen")).toArray().first());
    if (draft.listen.isEmpty())
        draft.listen = QLatin1String(defaultListen);
    return draft;
}

QJsonObject merged(const QJsonObject &document, const SetupDraft &before, const SetupDraft &draft)
{
    QJsonObject result = document;
    const QJsonArray old = document.value(QLatin1String("domains")).toArray();
    QJsonArray domains;
    for (const QString &name : draft.domains) {
        QJsonObject domain = known(old, name);
        domain.insert(QStringLiteral("name"), name);
        const QJsonArray primaries = withPrimary(domain.value(QLatin1String("primaries")).toArray(), before.primary, draft.primary);
        if (!primaries.isEmpty())
            domain.insert(QStringLiteral("primaries"), primaries);
        domains.append(domain);
    }
    result.insert(QStringLiteral("domains"), domains);
    result.insert(QStringLiteral("hostname"), draft.hostname);
    QJsonArray listen = document.value(QLatin1String("listen")).toArray();
    if (listen.isEmpty())
        listen.append(draft.listen);
    else if (listenText(listen.first()) != draft.listen)
        listen.replace(0, draft.listen);
    result.insert(QStringLiteral("listen"), listen);
    return result;
}

QString normalPrimary(const QString &text)
{
    const auto endpoint = endpointFromText(text.trimmed(), smtpPort);
    if (!endpoint)
        return {};
    if (config::isIpAddress(endpoint->host))
        return endpointText(*endpoint);
    const auto host = config::hostNameFromText(endpoint->host);
    return host ? endpointText({*host, endpoint->port}) : QString();
}

QString normalListen(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const uint port = trimmed.toUInt(&isNumber);
    if (isNumber)
        return port > 0 && port <= 65535 ? QStringLiteral("*:%1").arg(port) : QString();
    const auto endpoint = endpointFromText(trimmed, smtpPort);
    if (!endpoint)
        return {};
    const bool isUsable = endpoint->host == QLatin1String("*") || config::isIpAddress(endpoint->host)
                          || config::hostNameFromText(endpoint->host).has_value();
    return isUsable ? endpointText(*endpoint) : QString();
}

int pageForPath(const QString &path) { return path.contains(QLatin1String("primaries")) ? 1 : 0; }

} // namespace ui
