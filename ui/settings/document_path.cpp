#include "ui/settings/document_path.h"
#include <QStringList>
#include "config/keys.h"

namespace ui {

namespace {

QJsonValue written(const QJsonObject &document, const QStringList &path)
{
    QJsonValue value = document;
    for (const QString &key : path)
        value = value.toObject().value(key);
    return value;
}

QJsonObject placed(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.first();
    const QJsonValue inner = path.size() == 1 ? value : QJsonValue(placed(object.value(key).toObject(), path.sliced(1), value));
    if (inner.isUndefined() || (path.size() > 1 && inner.toObject().isEmpty()))
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

} // namespace

QJsonValue settingAt(const QJsonObject &document, const QString &path)
{
    static const QJsonObject defaults = config::documentOfDefaults();
    const QStringList keys = path.split(u'.');
    const QJsonValue value = written(document, keys);
    return value.isUndefined() || value.isNull() ? written(defaults, keys) : value;
}

QJsonObject withSetting(const QJsonObject &document, const QString &path, const QJsonValue &value)
{
    const QStringList keys = path.split(u'.');
    const bool isWritten = !written(document, keys).isUndefined();
    if (!isWritten && value == settingAt({}, path))
        return document;
    return placed(document, keys, value);
}

} // namespace ui
