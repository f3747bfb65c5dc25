#include "json_path.h"
#include <QJsonArray>
#include <QRegularExpression>

namespace {

// Keys as they are, indexes as numbers.
std::optional<QList<QVariant>> partsOf(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("\\G(?:(?:^|\\.)([A-Za-z0-9_-]+)|\\[(\\d{1,6})\\])"));
    QList<QVariant> parts;
    qsizetype at = 0;
    while (at < path.size()) {
        const auto match = form.match(path, at);
        if (!match.hasMatch() || (at == 0 && (match.captured(1).isEmpty() || path.startsWith(u'.'))))
            return {};
        parts << (match.captured(2).isEmpty() ? QVariant(match.captured(1)) : QVariant(match.captured(2).toInt()));
        at = match.capturedEnd();
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts);
}

bool isIndex(const QVariant &part) { return part.typeId() == QMetaType::Int; }

std::optional<QJsonValue> put(const QJsonValue &where, QList<QVariant> parts, const QJsonValue &value)
{
    if (parts.isEmpty())
        return value;
    const QVariant part = parts.takeFirst();
    if (isIndex(part)) {
        QJsonArray list = where.toArray();
        const int i = part.toInt();
        if (!(where.isArray() || where.isUndefined()) || i > list.size())
            return {};
        const auto inner = put(i < list.size() ? list.at(i) : QJsonValue(QJsonValue::Undefined), parts, value);
        if (!inner)
            return {};
        if (i == list.size())
            list.append(*inner);
        else if (inner->isNull())
            list.removeAt(i);
        else
            list.replace(i, *inner);
        return list;
    }
    if (!(where.isObject() || where.isUndefined()))
        return {};
    QJsonObject object = where.toObject();
    const auto inner = put(object.value(part.toString()), parts, value);
    if (!inner)
        return {};
    if (inner->isNull())
        object.remove(part.toString());
    else
        object.insert(part.toString(), *inner);
    return object;
}

} // namespace

QJsonValue valueAt(const QJsonObject &document, const QString &path)
{
    const auto parts = partsOf(path);
    if (!parts)
        return QJsonValue(QJsonValue::Undefined);
    QJsonValue at = document;
    for (const QVariant &part : *parts)
        at = isIndex(part) ? at.toArray().at(part.toInt()) : at.toObject().value(part.toString());
    return at;
}

std::optional<QJsonObject> withValueAt(const QJsonObject &document, const QString &path, const QJsonValue &value)
{
    const auto parts = partsOf(path);
    if (!parts)
        return {};
    const auto changed = put(document, *parts, value);
    return changed ? std::optional(changed->toObject()) : std::nullopt;
}
