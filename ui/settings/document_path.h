// One value of a configuration document by its path ("alerts.quietHours.from"). No places in lists: the settings page has none. PURE.
#pragma once
#include <QJsonObject>
#include <QString>

namespace ui {

// What the document says, else the default of the key, else undefined.
QJsonValue settingAt(const QJsonObject &document, const QString &path);
// Undefined, and what is the default anyway and was not written, is left out; objects that become empty go, too.
QJsonObject withSetting(const QJsonObject &document, const QString &path, const QJsonValue &value);

} // namespace ui
