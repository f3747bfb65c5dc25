#include "config/difference.h"
#include <QJsonArray>
#include <QMap>
#include "config/keys.h"

namespace config {

namespace {

using Leaf = std::pair<QString, QString>; // path, item
using Leaves = QMap<Leaf, QJsonValue>;

// Paths of a document go no deeper than domains[].directory.ldap.…; what does was never valid.
constexpr int deepest = 8;

QString itemOf(const QJsonObject &object, qsizetype place)
{
    for (const auto key : {QLatin1String("name"), QLatin1String("zone"), QLatin1String("file"), QLatin1String("address")})
        if (const QString name = object.value(key).toString(); !name.isEmpty())
            return name;
    return QString::number(place + 1);
}

bool hasObjects(const QJsonArray &array)
{
    for (const QJsonValue &one : array)
        if (one.isObject())
            return true;
    return false;
}

void collect(const QJsonValue &value, const QString &path, const QString &item, int depth, Leaves &leaves)
{
    if (value.isObject() && depth < deepest) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), item, depth + 1, leaves);
        return;
    }
    if (value.isArray() && depth < deepest && hasObjects(value.toArray())) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString name = array.at(i).isObject() ? itemOf(array.at(i).toObject(), i) : array.at(i).toString();
            leaves.insert({path + QStringLiteral("[]"), name}, name);
            if (array.at(i).isObject())
                collect(array.at(i), path + QStringLiteral("[]"), name, depth + 1, leaves);
        }
        return;
    }
    const bool isNothing = value.isNull() || (value.isArray() && value.toArray().isEmpty()) || (value.isString() && value.toString().isEmpty());
    if (!isNothing)
        leaves.insert({path, item}, value);
}

QJsonObject withDefaults(const QJsonObject &document)
{
    QJsonObject whole = documentOfDefaults();
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (!it->isObject() || !whole.value(it.key()).isObject()) {
            whole.insert(it.key(), it.value());
            continue;
        }
        QJsonObject section = whole.value(it.key()).toObject();
        const QJsonObject given = it->toObject();
        for (auto one = given.begin(); one != given.end(); ++one)
            section.insert(one.key(), one.value());
        whole.insert(it.key(), section);
    }
    return whole;
}

Leaves leavesOf(const QJsonObject &document)
{
    Leaves leaves;
    collect(withDefaults(document), {}, {}, 0, leaves);
    return leaves;
}

// An object that came or went is told once, not by each of its settings.
bool isWithinNew(const Leaf &leaf, const Leaves &other)
{
    const qsizetype end = leaf.first.indexOf(QLatin1String("[]"));
    return end >= 0 && leaf.first.size() > end + 2 && !other.contains({leaf.first.first(end + 2), leaf.second});
}

} // namespace

QList<Difference> differencesBetween(const QJsonObject &before, const QJsonObject &after)
{
    const Leaves old = leavesOf(before), now = leavesOf(after);
    Leaves all = old;
    all.insert(now);
    QList<Difference> found;
    for (auto it = all.keyBegin(); it != all.keyEnd(); ++it) {
        const auto was = old.constFind(*it), is = now.constFind(*it);
        const QJsonValue had = was == old.cend() ? QJsonValue(QJsonValue::Undefined) : *was;
        const QJsonValue has = is == now.cend() ? QJsonValue(QJsonValue::Undefined) : *is;
        if (had == has)
            continue;
        if ((had.isUndefined() && isWithinNew(*it, old)) || (has.isUndefined() && isWithinNew(*it, now)))
            continue;
        found << Difference{it->first, it->second, had, has};
    }
    return found;
}

} // namespace config
