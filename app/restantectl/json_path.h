// One value in a JSON document by its path: "smtp.maxRecipients", "domains[0].primaries[1]". PURE.
#pragma once
#include <QJsonObject>
#include <QString>
#include <optional>

// Undefined: there is nothing there, or `path` is no path.
QJsonValue valueAt(const QJsonObject &document, const QString &path);
// The document with `value` there; objects that are missing on the way are made, a list grows by one at most. Null takes the key out.
// Nothing: `path` is no path, or leads through something that is neither object nor list.
std::optional<QJsonObject> withValueAt(const QJsonObject &document, const QString &path, const QJsonValue &value);
