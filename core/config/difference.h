// What differs between two configuration documents, setting by setting. PURE.
//
// A default that is written and one that is not are the same. Objects in a list are matched by their name (domains) or zone, else by their
// place. Callers: control, which makes sentences of it.
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>

namespace config {

struct Difference {
    QString path; // "domains[].primaries": as in keys.h; of a whole object in a list "domains[]"
    QString item; // of which object: "firma.cz", or its place "2"; empty: of no list
    QJsonValue before, after; // undefined: not there

    friend bool operator==(const Difference &, const Difference &) = default;
};

// In the order of the table of keys' sections: alphabetically by path, then by item.
QList<Difference> differencesBetween(const QJsonObject &before, const QJsonObject &after);

} // namespace config
