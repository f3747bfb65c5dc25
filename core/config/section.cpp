#include "config/section.h"
#include "base/units.h"
#include "config/keys.h"
#include "config/names.h"

namespace config {

namespace {

constexpr qsizetype longestEcho = 100; // of a bad value in a fault

QString shortened(const QString &value)
{
    return value.size() <= longestEcho ? value : value.first(longestEcho) + u'…';
}

} // namespace

QJsonObject wrongTypeParameters(const char *expected)
{
    return {{"expected", QLatin1String(expected)}, {"type", QJsonObject{{"code", QStringLiteral("config.type.") + QLatin1String(expected)}}}};
}

Section::Section(const QJsonObject &object, const QString &path, QList<Fault> &faults)
    : m_object(object), m_path(path), m_faults(faults)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString below = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (it.key().isEmpty() || it.key().contains(u'.') || it.key().contains(u'[') || !isKnownKey(below))
            fault("config.unknown-key", shortened(below));
    }
}

QString Section::at(const char *key) const
{
    return m_path.isEmpty() ? QString::fromLatin1(key) : m_path + u'.' + QLatin1String(key);
}

void Section::fault(const char *code, const QString &path, QJsonObject parameters)
{
    m_faults.append({QString::fromLatin1(code), path, std::move(parameters)});
}

void Section::wrongType(const QString &path, const char *expected)
{
    fault("config.wrong-type", path, wrongTypeParameters(expected));
}

bool Section::isGiven(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    return !value.isUndefined() && !value.isNull();
}

bool Section::hasObject(const char *key) const { return m_object.value(QLatin1String(key)).isObject(); }

std::optional<QString> Section::string(const QJsonValue &value, const QString &path)
{
    if (!value.isString()) {
        wrongType(path, "text");
        return {};
    }
    for (const QChar c : value.toString())
        if (c.unicode() < 0x20 || c.unicode() == 0x7f) { // ends up in headers, log lines, file names
            fault("config.control-character", path);
            return {};
        }
    return value.toString();
}

void Section::text(const char *key, QString &out)
{
    if (!isGiven(key))
        return;
    if (const auto given = string(m_object.value(QLatin1String(key)), at(key)))
        out = *given;
}

void Section::flag(const char *key, bool &out)
{
    if (!isGiven(key))
        return;
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool())
        return wrongType(at(key), "boolean");
    out = value.toBool();
}

void Section::whole(const char *key, int &out, Between bounds)
{
    if (!isGiven(key))
        return;
    const QJsonValue value = m_object.value(QLatin1String(key));
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || value.toInteger(1) != number) // the default only comes back if it is no whole number
        return wrongType(at(key), "number");
    if (number < bounds.least || number > bounds.most)
        return fault("config.out-of-range", at(key), {{"value", number}, {"least", bounds.least}, {"most", bounds.most}});
    out = int(number);
}

void Section::port(const char *key, quint16 &out)
{
    int number = out;
    whole(key, number, {1, 65535});
    out = quint16(number);
}

std::optional<std::chrono::milliseconds> Section::durationFrom(const QJsonValue &value, const QString &path, Lasting bounds)
{
    const auto given = string(value, path);
    if (!given)
        return {};
    const auto parsed = durationFromText(*given);
    if (!parsed) {
        fault("config.bad-duration", path, {{"value", shortened(*given)}});
        return {};
    }
    if (*parsed < bounds.least || *parsed > bounds.most) {
        fault("config.out-of-range", path,
              {{"value", *given}, {"least", durationText(bounds.least)}, {"most", durationText(bounds.most)}});
        return {};
    }
    return parsed;
}

void Section::duration(const char *key, std::chrono::milliseconds &out, Lasting bounds)
{
    if (!isGiven(key))
        return;
    if (const auto parsed = durationFrom(m_object.value(QLatin1String(key)), at(key), bounds))
        out = *parsed;
}

void Section::durations(const char *key, QList<std::chrono::milliseconds> &out)
{
    if (!isGiven(key))
        return;
    QList<std::chrono::milliseconds> found;
    items(key, [&](const QJsonValue &value, const QString &path) {
        const auto parsed = durationFrom(value, path, {});
        if (!parsed)
            return;
        if (!found.isEmpty() && *parsed <= found.last())
            return fault("config.not-rising", path, {{"value", value.toString()}});
        found << *parsed;
    });
    out = found;
}

void Section::size(const char *key, qint64 &out, Between bounds)
{
    if (!isGiven(key))
        return;
    const auto given = string(m_object.value(QLatin1String(key)), at(key));
    if (!given)
        return;
    const auto parsed = sizeFromText(*given);
    if (!parsed)
        return fault("config.bad-size", at(key), {{"value", shortened(*given)}});
    if (*parsed < bounds.least || *parsed > bounds.most)
        return fault("config.out-of-range", at(key), {{"value", *given}, {"least", sizeText(bounds.least)}, {"most", sizeText(bounds.most)}});
    out = *parsed;
}

std::optional<QString> Section::hostNameFrom(const QJsonValue &value, const QString &path)
{
    const auto given = string(value, path);
    if (!given)
        return {};
    auto name = hostNameFromText(*given);
    if (!name)
        fault("config.bad-hostname", path, {{"value", shortened(*given)}});
    return name;
}

void Section::hostName(const char *key, QString &out, Presence presence)
{
    const bool isEmpty = m_object.value(QLatin1String(key)).toString(QStringLiteral("-")).isEmpty();
    if (presence == Presence::Required && (!isGiven(key) || isEmpty))
        return fault("config.missing", at(key));
    if (!isGiven(key) || isEmpty)
        return;
    if (const auto name = hostNameFrom(m_object.value(QLatin1String(key)), at(key)))
        out = *name;
}

void Section::hostNames(const char *key, QStringList &out)
{
    if (!isGiven(key))
        return;
    QStringList found;
    items(key, [&](const QJsonValue &value, const QString &path) {
        if (const auto name = hostNameFrom(value, path))
            found << *name;
    });
    out = found;
}

std::optional<Endpoint> Section::endpointFrom(const QJsonValue &value, const QString &path, quint16 defaultPort, QChar separator)
{
    const auto given = string(value, path);
    if (!given)
        return {};
    auto parsed = endpointFromText(*given, defaultPort, separator);
    const bool isHost = parsed && (parsed->host == u"*" || isIpAddress(parsed->host) || hostNameFromText(parsed->host));
    if (!isHost || parsed->port == 0) {
        fault("config.bad-endpoint", path, {{"value", shortened(*given)}});
        return {};
    }
    if (const auto name = hostNameFromText(parsed->host))
        parsed->host = *name;
    return parsed;
}

void Section::endpoint(const char *key, std::optional<Endpoint> &out, quint16 defaultPort)
{
    if (!isGiven(key))
        return;
    const auto parsed = endpointFrom(m_object.value(QLatin1String(key)), at(key), defaultPort);
    if (parsed && parsed->host == u"*")
        return fault("config.bad-endpoint", at(key), {{"value", QStringLiteral("*")}});
    if (parsed)
        out = parsed;
}

void Section::endpoints(const char *key, QList<Endpoint> &out, quint16 defaultPort, QChar separator)
{
    if (!isGiven(key))
        return;
    QList<Endpoint> found;
    items(key, [&](const QJsonValue &value, const QString &path) {
        const auto parsed = endpointFrom(value, path, defaultPort, separator);
        if (!parsed)
            return;
        if (parsed->host == u"*")
            return fault("config.bad-endpoint", path, {{"value", value.toString()}});
        if (found.contains(*parsed))
            return fault("config.duplicate", path, {{"value", value.toString()}});
        found << *parsed;
    });
    out = found;
}

void Section::texts(const char *key, QStringList &out, const char *code, bool (*isGood)(QStringView))
{
    if (!isGiven(key))
        return;
    QStringList found;
    items(key, [&](const QJsonValue &value, const QString &path) {
        const auto given = string(value, path);
        if (given && !isGood(*given))
            return fault(code, path, {{"value", shortened(*given)}});
        if (given)
            found << *given;
    });
    out = found;
}

Section Section::below(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (isGiven(key) && !value.isObject())
        wrongType(at(key), "object");
    return Section(value.toObject(), at(key), m_faults);
}

void Section::items(const char *key, const std::function<void(const QJsonValue &, const QString &)> &each)
{
    if (!isGiven(key))
        return;
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        return wrongType(at(key), "list");
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        each(array.at(i), QStringLiteral("%1[%2]").arg(at(key)).arg(i));
}

} // namespace config
