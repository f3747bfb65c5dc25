#include "spool/notice_book.h"
#include "spool/audit.h"
#include "spool/tables.h"

namespace spool {

using store::Query;
using store::Statement;

namespace {

constexpr qint64 rowOf(const std::optional<WallTime> &time) { return time ? toRow(*time) : 0; }
std::optional<WallTime> timeOf(qint64 row) { return row == 0 ? std::nullopt : std::optional(wallTime(row)); }

} // namespace

Result<void> writeEntries(store::Connection &connection, const QList<NoticeEntry> &entries, MessageId notice)
{
    if (entries.isEmpty())
        return {};
    const Result<Statement> made = connection.prepare(
        "INSERT INTO notice_log(at, kind, outage, domain, sender, message, recipients, step, rule, language, subject, notice, settled)"
        " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!made)
        return made.error();
    for (const NoticeEntry &one : entries) {
        const bool mayFollow = one.kind == NoticeKind::Delayed && one.rule == noticeWritten; // a "delivered after all"
        const QByteArray subject = mayFollow ? one.subject : QByteArray();
        Query q(*made);
        q.bind(1, toRow(one.at)).bind(2, qint64(one.kind)).bind(3, one.outage.value).bindText(4, one.domain).bindText(5, one.sender);
        q.bind(6, one.message.value).bind(7, one.recipients).bind(8, qint64(one.step.count())).bindText(9, one.rule).bindText(10, one.language);
        q.bindText(11, subject).bind(12, notice.value).bind(13, !mayFollow);
        if (const Result<void> done = q.run(); !done)
            return done;
    }
    return {};
}

Result<QList<Parcel>> stillTimely(store::Connection &connection, const QList<Parcel> &notices)
{
    const Result<Statement> made = connection.prepare(stillWaits);
    if (!made)
        return made.error();
    QList<Parcel> timely;
    for (const Parcel &one : notices) {
        if (!one.about.isEmpty() && one.about.first().kind == NoticeKind::Delayed) {
            Query q(*made);
            const Result<bool> row = q.bind(1, one.about.first().message.value).bindText(2, one.about.first().domain).bind(3, mostRecipients).next();
            if (!row)
                return row.error();
            if (!*row)
                continue;
        }
        timely.append(one);
    }
    return timely;
}

Result<void> passStep(store::Connection &connection, const StepPassed &passed)
{
    const Result<Statement> made = connection.prepare("INSERT INTO delay_steps(kind, domain, step, up_to) VALUES(?1,?2,?3,?4)"
                                                      " ON CONFLICT DO UPDATE SET up_to = max(up_to, ?4)");
    if (!made)
        return made.error();
    Query q(*made);
    q.bind(1, passed.route.kind == RouteKind::Primary ? 0 : 1).bindText(2, passed.route.domain);
    return q.bind(3, qint64(passed.step.count())).bind(4, passed.upTo.value).run();
}

Result<void> settleTold(store::Connection &connection, const QList<NoticeLogId> &told)
{
    const Result<Statement> made = connection.prepare("UPDATE notice_log SET settled = 1, subject = '' WHERE id = ?");
    if (!made)
        return made.error();
    for (const NoticeLogId id : told) {
        Query q(*made);
        if (const Result<void> done = q.bind(1, id.value).run(); !done)
            return done;
    }
    return {};
}

Result<QList<Outage>> loadOutages(store::Connection &connection)
{
    const Result<Statement> made = connection.prepare("SELECT id, domain, began, postponed, muted FROM outages WHERE ended = 0 ORDER BY id");
    if (!made)
        return made.error();
    QList<Outage> all;
    Query rows(*made);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.append({{rows.number(0)}, rows.bytes(1), wallTime(rows.number(2)), std::nullopt, timeOf(rows.number(3)), rows.number(4) != 0});
    }
}

Result<OutageId> beginOutage(store::Connection &connection, const QByteArray &domain, WallTime began)
{
    const Result<Statement> made = connection.prepare("INSERT INTO outages(domain, began) VALUES(?,?) RETURNING id");
    if (!made)
        return made.error();
    Query q(*made);
    const Result<bool> row = q.bindText(1, domain).bind(2, toRow(began)).next();
    if (!row)
        return row.error();
    return OutageId{q.number(0)};
}

Result<void> endOutage(store::Connection &connection, OutageId outage, WallTime ended)
{
    const Result<Statement> made = connection.prepare("UPDATE outages SET ended = ? WHERE id = ?");
    if (!made)
        return made.error();
    Query q(*made);
    return q.bind(1, toRow(ended)).bind(2, outage.value).run();
}

Result<void> postponeOutage(store::Connection &connection, const Outage &outage, const QByteArray &actor, WallTime now)
{
    const Result<Statement> made = connection.prepare("UPDATE outages SET postponed = ?, muted = ? WHERE id = ?");
    if (!made)
        return made.error();
    Query q(*made);
    if (const Result<void> done = q.bind(1, rowOf(outage.postponed)).bind(2, outage.muted).bind(3, outage.id.value).run(); !done)
        return done;
    const QByteArray act = outage.muted ? "muteNotices" : outage.postponed ? "postponeNotices" : "allowNotices";
    return writeAudit(connection, {.act = act, .subject = outage.domain}, actor, now);
}

Result<bool> forgetNotices(store::Connection &connection, WallTime bound)
{
    for (const char *sql : {"DELETE FROM outages WHERE ended > 0 AND ended < ?1",
                            "DELETE FROM notice_log WHERE id IN (SELECT id FROM notice_log ORDER BY id LIMIT 500) AND at < ?1"}) {
        const Result<Statement> made = connection.prepare(sql);
        if (!made)
            return made.error();
        Query q(*made);
        if (const Result<void> done = q.bind(1, toRow(bound)).run(); !done)
            return done.error();
    }
    return connection.changes() >= 500;
}

} // namespace spool
