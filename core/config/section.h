// One object of a configuration document while it is read: takes values out by key and notes every fault with its path.
// Only for parse.cpp and its parts.
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <limits>
#include <span>
#include "config/parse.h"

namespace config {

template <typename E> struct Choice { const char *text; E value; };
struct Between { qint64 least; qint64 most; };
struct Lasting { // bounds of a duration
    std::chrono::milliseconds least = std::chrono::milliseconds(0);
    std::chrono::milliseconds most = std::chrono::hours(24 * 365 * 100);
};
enum class Presence { Optional, Required };

// Of "config.wrong-type": text, number, boolean, list or object; `type` is the sentence for people.
QJsonObject wrongTypeParameters(const char *expected);

class Section {
public:
    // Notes unknown keys at once.
    Section(const QJsonObject &object, const QString &path, QList<Fault> &faults);

    // Each leaves `out` alone when the key is absent or null.
    void text(const char *key, QString &out);
    void flag(const char *key, bool &out);
    void whole(const char *key, int &out, Between bounds);
    void port(const char *key, quint16 &out);
    void duration(const char *key, std::chrono::milliseconds &out, Lasting bounds = {});
    void durations(const char *key, QList<std::chrono::milliseconds> &out);
    void size(const char *key, qint64 &out, Between bounds);
    void hostName(const char *key, QString &out, Presence presence = Presence::Optional);
    void hostNames(const char *key, QStringList &out);
    void endpoint(const char *key, std::optional<Endpoint> &out, quint16 defaultPort);
    void endpoints(const char *key, QList<Endpoint> &out, quint16 defaultPort, QChar separator = u':');
    // Texts for which `isGood` holds; the others are faults `code` with the value.
    void texts(const char *key, QStringList &out, const char *code, bool (*isGood)(QStringView));
    template <typename E> void choice(const char *key, E &out, std::span<const Choice<E>> choices);

    QString at(const char *key) const;
    bool isGiven(const char *key) const; // neither absent nor null
    bool hasObject(const char *key) const;
    void fault(const char *code, const QString &path, QJsonObject parameters = {});

    // The object below `key`, empty when absent.
    Section below(const char *key);
    // Calls `each` with every item of the list and its path.
    void items(const char *key, const std::function<void(const QJsonValue &, const QString &path)> &each);
    std::optional<Endpoint> endpointFrom(const QJsonValue &value, const QString &path, quint16 defaultPort, QChar separator = u':');

private:
    std::optional<QString> string(const QJsonValue &value, const QString &path);
    std::optional<std::chrono::milliseconds> durationFrom(const QJsonValue &value, const QString &path, Lasting bounds);
    std::optional<QString> hostNameFrom(const QJsonValue &value, const QString &path);
    void wrongType(const QString &path, const char *expected);

    QJsonObject m_object;
    QString m_path;
    QList<Fault> &m_faults;
};

template <typename E> void Section::choice(const char *key, E &out, std::span<const Choice<E>> choices)
{
    if (!isGiven(key))
        return;
    const std::optional<QString> given = string(m_object.value(QLatin1String(key)), at(key));
    if (!given)
        return;
    QStringList known;
    for (const Choice<E> &one : choices) {
        if (*given == QLatin1String(one.text)) {
            out = one.value;
            return;
        }
        known << QLatin1String(one.text);
    }
    fault("config.bad-choice", at(key), {{"value", *given}, {"choices", known.join(QStringLiteral(", "))}});
}

} // namespace config
