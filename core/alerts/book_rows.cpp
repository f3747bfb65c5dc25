#include "alerts/book_rows.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace alerts {

namespace {

qint64 toRow(WallTime time) { return time.time_since_epoch().count(); }
qint64 toRow(const std::optional<WallTime> &time) { return time ? toRow(*time) : 0; }
WallTime timeFrom(const QJsonValue &value) { return WallTime(Milliseconds(value.toInteger())); }
std::optional<WallTime> fromRow(const QJsonValue &value)
{
    return value.toInteger() == 0 ? std::nullopt : std::optional(timeFrom(value));
}

Severity severityFrom(const QJsonValue &value) { return Severity(qBound(int(Severity::Info), value.toInt(), int(Severity::Problem))); }

// What others said goes. Our own word for the reason stays, or the sentence that tells of the end would lack it.
QJsonObject withoutQuotes(QJsonObject parameters)
{
    for (const char *quoting : {"examples", "text", "reply", "detail"})
        parameters.remove(QLatin1String(quoting));
    if (QJsonObject reason = parameters.take(QLatin1String("reason")).toObject(); !reason.isEmpty()) {
        reason.insert(QLatin1String("parameters"), withoutQuotes(reason.value(QLatin1String("parameters")).toObject()));
        parameters.insert(QLatin1String("reason"), reason);
    }
    return parameters;
}

QJsonObject headOf(const Warning &head)
{
    const QJsonObject parameters = withoutQuotes(head.parameters);
    return {{QStringLiteral("code"), head.code},       {QStringLiteral("severity"), int(head.severity)}, {QStringLiteral("subject"), head.subject},
            {QStringLiteral("parameters"), parameters}, {QStringLiteral("since"), toRow(head.since)},     {QStringLiteral("cause"), head.cause},
            {QStringLiteral("once"), head.telling == Telling::Once}};
}

Warning headFrom(const QJsonObject &object)
{
    Warning head;
    head.code = object.value(QLatin1String("code")).toString();
    head.severity = severityFrom(object.value(QLatin1String("severity")));
    head.subject = object.value(QLatin1String("subject")).toString();
    head.parameters = object.value(QLatin1String("parameters")).toObject();
    head.since = timeFrom(object.value(QLatin1String("since")));
    head.cause = object.value(QLatin1String("cause")).toString();
    head.telling = object.value(QLatin1String("once")).toBool() ? Telling::Once : Telling::WhileItLasts;
    return head;
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

QByteArray rowOf(const Cause &cause)
{
    if (!cause.told && !cause.acknowledged && !cause.snoozedUntil && !cause.over)
        return {};
    const QJsonObject state{{QStringLiteral("told"), toRow(cause.told)},
                            {QStringLiteral("acknowledged"), toRow(cause.acknowledged)},
                            {QStringLiteral("snoozedUntil"), toRow(cause.snoozedUntil)},
                            {QStringLiteral("knownAs"), int(cause.knownAs)},
                            {QStringLiteral("knownStep"), cause.knownStep},
                            {QStringLiteral("reminded"), cause.reminded},
                            {QStringLiteral("relapses"), cause.relapses},
                            {QStringLiteral("over"), toRow(cause.over)},
                            {QStringLiteral("begun"), toRow(cause.begun)},
                            {QStringLiteral("past"), cause.isPast}};
    return compact(state) + '\n' + compact(headOf(cause.head));
}

bool saysTheSame(const QByteArray &row, const QByteArray &other)
{
    return row.left(row.indexOf('\n')) == other.left(other.indexOf('\n'));
}

std::optional<Cause> causeFrom(const QByteArray &row)
{
    const qsizetype end = row.indexOf('\n');
    const QJsonObject state = QJsonDocument::fromJson(row.left(end)).object();
    Cause cause;
    cause.head = headFrom(QJsonDocument::fromJson(row.mid(end + 1)).object());
    if (end < 0 || cause.head.cause.isEmpty())
        return std::nullopt;
    cause.told = fromRow(state.value(QLatin1String("told")));
    cause.acknowledged = fromRow(state.value(QLatin1String("acknowledged")));
    cause.snoozedUntil = fromRow(state.value(QLatin1String("snoozedUntil")));
    cause.knownAs = severityFrom(state.value(QLatin1String("knownAs")));
    cause.knownStep = state.value(QLatin1String("knownStep")).toInt();
    cause.reminded = std::max(0, state.value(QLatin1String("reminded")).toInt());
    cause.relapses = std::max(0, state.value(QLatin1String("relapses")).toInt());
    cause.over = fromRow(state.value(QLatin1String("over")));
    cause.begun = timeFrom(state.value(QLatin1String("begun")));
    cause.isPast = state.value(QLatin1String("past")).toBool();
    return cause;
}

QByteArray rowOf(const QList<WallTime> &sent, WallTime at)
{
    QJsonArray times;
    for (const WallTime time : sent)
        times.append(toRow(time));
    return compact({{QStringLiteral("sent"), times}}) + '\n' + QByteArray::number(toRow(at));
}

void readTimes(const QByteArray &row, Book &book)
{
    const qsizetype end = row.indexOf('\n');
    const QJsonObject object = QJsonDocument::fromJson(row.left(end)).object();
    book.at = WallTime(Milliseconds(row.mid(end + 1).toLongLong()));
    for (const QJsonValue time : object.value(QLatin1String("sent")).toArray())
        book.sent.append(timeFrom(time));
}

QByteArray rowOf(const Ended &ended)
{
    return compact({{QStringLiteral("what"), headOf(ended.what)}, {QStringLiteral("begin"), toRow(ended.begin)}, {QStringLiteral("end"), toRow(ended.end)},
                    {QStringLiteral("told"), ended.wasTold}});
}

std::optional<Ended> endedFrom(const QByteArray &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row).object();
    const Warning what = headFrom(object.value(QLatin1String("what")).toObject());
    if (what.code.isEmpty())
        return std::nullopt;
    return Ended{what, timeFrom(object.value(QLatin1String("begin"))), timeFrom(object.value(QLatin1String("end"))), object.value(QLatin1String("told")).toBool()};
}

} // namespace alerts
