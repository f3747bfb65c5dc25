#include "spool/held_groups.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr qsizetype mostText = 300;
constexpr Milliseconds firstTry = std::chrono::hours(1);

} // namespace

Result<void> HeldGroups::prepare(store::Connection &connection)
{
    return connection.prepare({
        {s.find, "SELECT id FROM held_groups WHERE route = ? AND kind = ? AND code = ? AND enhanced = ?"},
        {s.count, "SELECT count(*) FROM held_groups WHERE route = ? AND kind = ?"},
        {s.insert, "INSERT INTO held_groups(route, kind, code, enhanced, text, host, since, next_try) VALUES(?,?,?,?,?,?,?,?)"},
        {s.join, "UPDATE recipients SET held_group = ?2 WHERE id = ?1"},
        {s.leave, "UPDATE recipients SET held_group = NULL WHERE id = ?"},
        {s.grow, "UPDATE held_groups SET size = size + 1 WHERE id = ?"},
        {s.shrink, "UPDATE held_groups SET size = size - 1 WHERE id = ?"},
        {s.drop, "DELETE FROM held_groups WHERE id = ? AND size <= 0"},
        {s.pass, "UPDATE held_groups SET waited = waited + ?"},
        {s.tryAt, "UPDATE held_groups SET next_try = ?2 WHERE id = ?1"},
        {s.name, "SELECT code, enhanced FROM held_groups WHERE id = ?"},
    });
}

Result<qint64> HeldGroups::find(int route, HoldKind kind, int code, QByteArrayView enhanced)
{
    Query q(s.find);
    const Result<bool> row = q.bind(1, route).bind(2, qint64(kind)).bind(3, code).bindText(4, enhanced).next();
    if (!row)
        return row.error();
    return *row ? q.number(0) : 0;
}

Result<bool> HeldGroups::isFull(int route, HoldKind kind)
{
    Query q(s.count);
    const Result<bool> row = q.bind(1, route).bind(2, qint64(kind)).next();
    if (!row)
        return row.error();
    return q.number(0) >= HeldGroup::mostOfAKind;
}

Result<qint64> HeldGroups::need(int route, HoldKind kind, const Attempt &attempt, WallTime now)
{
    const Result<qint64> same = find(route, kind, attempt.code, attempt.enhanced);
    if (!same || *same != 0)
        return same;
    const Result<bool> full = isFull(route, kind);
    if (!full)
        return full.error();
    const int code = *full ? 0 : attempt.code;
    const QByteArray enhanced = *full ? QByteArray() : attempt.enhanced;
    if (*full) {
        const Result<qint64> others = find(route, kind, code, enhanced);
        if (!others || *others != 0)
            return others;
    }
    const QByteArray text = attempt.text.left(mostText);
    Query q(s.insert);
    q.bind(1, route).bind(2, qint64(kind)).bind(3, code).bindText(4, enhanced).bindText(5, text);
    q.bindText(6, attempt.host).bind(7, toRow(now)).bind(8, qint64(firstTry.count()));
    if (const Result<void> made = q.run(); !made)
        return made.error();
    return find(route, kind, code, enhanced);
}

Result<void> HeldGroups::join(RecipientId recipient, int route, HoldKind kind, const Attempt &attempt, WallTime now)
{
    const Result<qint64> group = need(route, kind, attempt, now);
    if (!group)
        return group.error();
    m_changed = true;
    if (const Result<void> done = Query(s.join).bind(1, recipient.value).bind(2, *group).run(); !done)
        return done;
    return Query(s.grow).bind(1, *group).run();
}

Result<void> HeldGroups::leave(RecipientId recipient, qint64 group)
{
    if (const Result<void> done = Query(s.leave).bind(1, recipient.value).run(); !done)
        return done;
    return left(group);
}

Result<void> HeldGroups::left(qint64 group)
{
    m_changed = true;
    if (const Result<void> done = Query(s.shrink).bind(1, group).run(); !done)
        return done;
    return Query(s.drop).bind(1, group).run();
}

Result<void> HeldGroups::pass(Milliseconds time)
{
    m_changed = true;
    return Query(s.pass).bind(1, qint64(time.count())).run();
}

Result<void> HeldGroups::tryAt(HeldGroupId group, Milliseconds nextTry)
{
    m_changed = true;
    return Query(s.tryAt).bind(1, group.value).bind(2, qint64(nextTry.count())).run();
}

Result<QByteArray> HeldGroups::name(HeldGroupId group)
{
    Query q(s.name);
    const Result<bool> row = q.bind(1, group.value).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{QStringLiteral("spool.no-such-group"), QString::number(group.value)};
    return QByteArray(QByteArray::number(q.number(0)) + ' ' + q.bytes(1)).trimmed();
}

} // namespace spool
