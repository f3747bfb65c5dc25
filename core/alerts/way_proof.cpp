#include "alerts/way_proof.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace alerts {

namespace {

qint64 toRow(const std::optional<WallTime> &time) { return time ? time->time_since_epoch().count() : 0; }
std::optional<WallTime> fromRow(const QJsonValue &value)
{
    const qint64 stored = value.toInteger();
    return stored == 0 ? std::nullopt : std::optional(WallTime(Milliseconds(stored)));
}

Way wayFor(const QString &name, const QString &target, const QList<Way> &known, WallTime now)
{
    const auto found = std::ranges::find(known, name, &Way::name);
    if (found != known.end() && found->target == target)
        return *found;
    Way fresh;
    fresh.name = name;
    fresh.target = target;
    fresh.since = now;
    return fresh;
}

} // namespace

QList<Way> waysOf(const config::Alerts &config, const QList<Way> &known, WallTime now)
{
    QList<Way> ways;
    for (const QString &address : config.email)
        ways.append(wayFor(address, address, known, now));
    if (config.webhook)
        ways.append(wayFor(QString::fromLatin1(webhookWay), config.webhook->url, known, now));
    return ways;
}

Result<void> beginTest(Way &way, const QString &code, WallTime now)
{
    way.tests.removeIf([&](WallTime at) { return now - at >= testsWithin || at > now; });
    if (way.tests.size() >= mostTests)
        return Error{QStringLiteral("alerts.too-many-tests"), way.name};
    way.tests.append(now);
    way.code = code;
    way.codeAt = now;
    way.wrong = 0;
    return {};
}

// A code of six digits can be guessed in time, so it is not asked for often.
Result<void> confirm(Way &way, const QString &code, WallTime now)
{
    if (way.code.isEmpty() || now - way.codeAt >= codeFor)
        return Error{QStringLiteral("alerts.no-test"), way.name};
    if (code.trimmed() != way.code) {
        if (++way.wrong >= mostWrong)
            way.code.clear();
        return Error{QStringLiteral("alerts.wrong-code"), way.name};
    }
    way.proved = now;
    way.code.clear();
    noteSent(way);
    return {};
}

void noteSent(Way &way)
{
    way.failsSince.reset();
    way.reason = {};
}

void noteFailed(Way &way, const QJsonObject &reason, WallTime since)
{
    if (!way.failsSince)
        way.failsSince = since;
    way.reason = reason;
}

QByteArray rowOf(const Way &way)
{
    QJsonArray tests;
    for (const WallTime at : way.tests)
        tests.append(toRow(at));
    const QJsonObject object{{QStringLiteral("name"), way.name},       {QStringLiteral("target"), way.target}, {QStringLiteral("since"), toRow(way.since)},
                             {QStringLiteral("proved"), toRow(way.proved)}, {QStringLiteral("code"), way.code}, {QStringLiteral("codeAt"), toRow(way.codeAt)},
                             {QStringLiteral("wrong"), way.wrong},     {QStringLiteral("tests"), tests},       {QStringLiteral("failsSince"), toRow(way.failsSince)},
                             {QStringLiteral("reason"), way.reason},   {QStringLiteral("mail"), way.mail}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Way> wayFrom(const QByteArray &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row).object();
    Way way;
    way.name = object.value(QLatin1String("name")).toString();
    if (way.name.isEmpty())
        return std::nullopt;
    way.target = object.value(QLatin1String("target")).toString();
    way.since = fromRow(object.value(QLatin1String("since"))).value_or(WallTime{});
    way.proved = fromRow(object.value(QLatin1String("proved")));
    way.code = object.value(QLatin1String("code")).toString();
    way.codeAt = fromRow(object.value(QLatin1String("codeAt"))).value_or(WallTime{});
    way.wrong = object.value(QLatin1String("wrong")).toInt();
    for (const QJsonValue &at : object.value(QLatin1String("tests")).toArray())
        way.tests.append(fromRow(at).value_or(WallTime{}));
    way.failsSince = fromRow(object.value(QLatin1String("failsSince")));
    way.reason = object.value(QLatin1String("reason")).toObject();
    way.mail = object.value(QLatin1String("mail")).toInteger();
    return way;
}

} // namespace alerts
