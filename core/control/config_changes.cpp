#include "control/config_changes.h"
#include <QJsonArray>
#include <QJsonDocument>
#include "config/difference.h"
#include "ipc/codec.h"

namespace control {

namespace {

constexpr qsizetype mostText = 120; // characters of a value

// A list of words reads better than JSON.
QString textOf(const QJsonValue &value)
{
    QStringList words;
    if (!value.isArray()) {
        const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        const QString text = value.isString() ? value.toString() : QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
        return text.size() > mostText ? text.first(mostText) + QStringLiteral("…") : text;
    }
    for (const QJsonValue &one : value.toArray())
        words << textOf(one);
    const QString text = words.join(QStringLiteral(", "));
    return text.size() > mostText ? text.first(mostText) + QStringLiteral("…") : text;
}

const char *codeFor(const config::Difference &difference)
{
    const bool isObject = difference.path.endsWith(QLatin1String("[]"));
    if (difference.after.isBool() && (difference.before.isBool() || difference.before.isUndefined()))
        return difference.after.toBool() ? "config.change.on" : "config.change.off";
    if (difference.before.isUndefined())
        return isObject ? "config.change.item-added" : "config.change.added";
    if (difference.after.isUndefined())
        return isObject ? "config.change.item-removed" : "config.change.removed";
    return "config.change.changed";
}

} // namespace

QList<ipc::Sentence> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QList<ipc::Sentence> changes;
    for (const config::Difference &one : config::differencesBetween(before, after)) {
        const ipc::Sentence what{QStringLiteral("config.key.") + QString(one.path).remove(QLatin1String("[]")), {{"item", one.item}}};
        QJsonObject parameters{{"what", ipc::JsonWriter::value(what)}};
        if (!one.before.isUndefined())
            parameters.insert(QStringLiteral("before"), textOf(one.before));
        if (!one.after.isUndefined())
            parameters.insert(QStringLiteral("after"), textOf(one.after));
        changes << ipc::Sentence{QString::fromLatin1(codeFor(one)), parameters};
    }
    return changes;
}

} // namespace control
