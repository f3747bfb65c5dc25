#include "ui/wizard/setup_draft.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include "base/endpoint.h"
#include "config/names.h"

namespace ui {

namespace {

constexpr quint16 smtpPort = 25;
constexpr quint16 submissionPort = 587;
constexpr quint16 submissionsPort = 465;

struct Writer {
    QJsonObject json;
    void operator()(const char *name, const QString &value) { json.insert(QLatin1String(name), value); }
    void operator()(const char *name, bool value) { json.insert(QLatin1String(name), value); }
    void operator()(const char *name, const QStringList &value) { json.insert(QLatin1String(name), QJsonArray::fromStringList(value)); }
};

struct Reader {
    QJsonObject json;
    void operator()(const char *name, QString &value) { value = json.value(QLatin1String(name)).toString(value); }
    void operator()(const char *name, bool &value) { value = json.value(QLatin1String(name)).toBool(value); }
    void operator()(const char *name, QStringList &value)
    {
        if (!json.value(QLatin1String(name)).isArray())
            return;
        value.clear();
        const QJsonArray all = json.value(QLatin1String(name)).toArray();
        for (const auto one : all)
            value << one.toString();
    }
};

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return name;
}

bool mentions(const QJsonValue &value, const QString &text)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [&](const QJsonValue &one) { return mentions(one, text); });
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &one) { return mentions(one, text); });
    }
    return value.toString() == text;
}

QString normalHostAndPort(const QString &text, quint16 port)
{
    const auto endpoint = endpointFromText(text.trimmed(), port);
    if (!endpoint || endpoint->port == 0)
        return {};
    if (config::isIpAddress(endpoint->host))
        return endpointText(*endpoint);
    const auto host = config::hostNameFromText(endpoint->host);
    return host ? endpointText({*host, endpoint->port}) : QString();
}

} // namespace

QJsonObject jsonOf(const SetupDraft &draft)
{
    Writer writer;
    SetupDraft::fields(draft, writer);
    return writer.json;
}

SetupDraft draftFromJson(const QJsonObject &json)
{
    SetupDraft draft;
    Reader reader{json};
    SetupDraft::fields(draft, reader);
    return draft;
}

SetupDraft rebased(const SetupDraft &draft, const SetupDraft &from, const SetupDraft &now)
{
    const QJsonObject theirs = jsonOf(from), ours = jsonOf(draft);
    QJsonObject result = jsonOf(now);
    for (auto field = ours.begin(); field != ours.end(); ++field)
        if (field.value() != theirs.value(field.key()))
            result.insert(field.key(), field.value());
    SetupDraft made = draftFromJson(result);
    made.smarthostPassword = draft.smarthostPassword;
    made.ldapPassword = draft.ldapPassword;
    made.foundAddresses = draft.foundAddresses;
    made.isOutboundBlocked = draft.isOutboundBlocked;
    return made;
}

QList<NewSecret> nameSecrets(SetupDraft &draft, const QStringList &taken)
{
    QList<NewSecret> secrets;
    if (!draft.smarthost.isEmpty() && !draft.smarthostUser.isEmpty() && !draft.smarthostPassword.isEmpty()) {
        draft.smarthostAuth = freeName(QStringLiteral("smarthost"), taken);
        secrets.append({draft.smarthostAuth, draft.smarthostUser + u':' + draft.smarthostPassword});
    }
    if (draft.knownBy == QLatin1String(knownByLdap) && !draft.ldapUser.isEmpty() && !draft.ldapPassword.isEmpty()) {
        draft.ldapSecret = freeName(QStringLiteral("directory"), taken);
        secrets.append({draft.ldapSecret, draft.ldapPassword});
    }
    return secrets;
}

QStringList unusedSecrets(const SetupDraft &before, const QJsonObject &document)
{
    QStringList unused;
    for (const QString &name : {before.smarthostAuth, before.ldapSecret})
        if (!name.isEmpty() && !mentions(document, name))
            unused << name;
    return unused;
}

QString normalPrimary(const QString &text) { return normalHostAndPort(text, smtpPort); }

QString normalSmarthost(const QString &text) { return normalHostAndPort(text, submissionPort); }

bool isImplicitTlsPort(const QString &endpoint)
{
    const auto parsed = endpointFromText(endpoint);
    return parsed && parsed->port == submissionsPort;
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
    const bool isUsable = endpoint->host == QLatin1String("*") || endpoint->host == QLatin1String("localhost") || config::isIpAddress(endpoint->host);
    return isUsable ? endpointText(*endpoint) : QString();
}

// Without a scheme: encrypted, as a password goes there.
QString normalLdapUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QString url = trimmed.contains(QLatin1String("://")) ? trimmed : QStringLiteral("ldaps://") + trimmed;
    return config::isLdapUrl(url) ? url : QString();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

QString domainOfAddress(const QString &address)
{
    if (!config::isMailAddress(address))
        return {};
    return config::hostNameFromText(QStringView(address).mid(address.lastIndexOf(u'@') + 1)).value_or(QString());
}

bool isBehindPrimary(const SetupDraft &draft, const QString &address)
{
    const QString domain = domainOfAddress(address);
    return !domain.isEmpty() && draft.domains.contains(domain);
}

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

QString suggestedHostname(const SetupDraft &draft)
{
    const auto name = config::hostNameFromText(draft.hostname);
    const bool isLocal = name && (name->endsWith(QLatin1String(".local")) || name->endsWith(QLatin1String(".localdomain")) || name->endsWith(QLatin1String(".lan")));
    if ((name && name->contains(u'.') && !isLocal) || draft.domains.isEmpty())
        return draft.hostname;
    return QStringLiteral("mx2.") + draft.domains.first();
}

Step stepForPath(const QString &path)
{
    const auto begins = [&](const char *with) { return path.startsWith(QLatin1String(with)); };
    if (begins("domains")) {
        if (path.contains(QLatin1String("].tls")))
            return Step::Certificate;
        return path.contains(QLatin1String("primaries")) || path.contains(QLatin1String("].directory")) ? Step::Primary : Step::Domains;
    }
    if (begins("listen") || begins("hostname") || begins("smtp.publicAddresses") || begins("notices.smarthost"))
        return Step::Machine;
    if (begins("certificates") || begins("smtp"))
        return Step::Certificate;
    return begins("notices") || begins("alerts") ? Step::Notices : Step::Domains;
}

} // namespace ui
