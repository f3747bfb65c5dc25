#include "spool/acts.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr int releasedAtOnce = 500;
constexpr int removedAtOnce = 200; // with their bodies: more would keep accepted mail waiting for its commit

constexpr QByteArrayView nameOf(Act act)
{
    switch (act) {
    case Act::Retry: return "retry";
    case Act::Hold: return "hold";
    case Act::Release: return "release";
    case Act::Remove: return "remove";
    case Act::UndoRemove: break;
    }
    return "undoRemove";
}

} // namespace

Result<void> Acts::prepare(store::Connection &connection)
{
    return connection.prepare({
        {s.audit, "INSERT INTO audit(at, actor, act, message, recipient) VALUES(?,?,?,?,?)"},
        {s.auditGroup, "INSERT INTO audit(at, actor, act, message, recipient, subject) SELECT ?1, ?2, ?3, 0, 0, domain || ' ' || ?5"
                       " FROM held_groups g JOIN routes t ON t.id = g.route WHERE g.id = ?4"},
        {s.ofGroup, "SELECT id FROM recipients INDEXED BY recipients_held WHERE held_group = ?1 AND state = 1 ORDER BY id LIMIT ?2"},
        // A deadline further away than it can be: the clock was set back since.
        {s.over, "SELECT id FROM recipients INDEXED BY recipients_leaving WHERE state = 2 AND (deadline <= ?1 OR deadline > ?2) LIMIT ?3"},
        {s.lastLeaving, "SELECT max(deadline) FROM recipients INDEXED BY recipients_leaving WHERE state = 2 AND deadline <= ?"},
        {s.life, "SELECT life FROM messages WHERE id = ?"},
        {s.rejuvenate, "UPDATE recipients SET age_base = ?2 WHERE id = ?1"},
    });
}

Result<int> Acts::act(Act act, const QList<RecipientId> &recipients, const QByteArray &actor, WallTime now)
{
    int applied = 0;
    for (const RecipientId id : recipients) {
        const Result<std::optional<OpenRecipient>> found = m_outcomes.find(id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const Result<bool> did = one(act, **found, now);
        if (!did)
            return did.error();
        if (!*did)
            continue;
        if (const Result<void> written = audit(nameOf(act), **found, actor, now); !written)
            return written.error();
        ++applied;
    }
    return applied;
}

Result<bool> Acts::one(Act act, const OpenRecipient &recipient, WallTime now)
{
    if (recipient.isMoving)
        return false;
    struct Move { Cause cause; RecipientState to; qint64 nextTry; qint64 deadline; };
    const auto move = [&]() -> std::optional<Move> {
        switch (act) {
        case Act::Hold: return Move{Cause::Hold, RecipientState::Held, recipient.nextTry, 0};
        case Act::Release: return Move{Cause::Release, RecipientState::Waiting, toRow(now), 0};
        case Act::Remove: return Move{Cause::Remove, RecipientState::PendingRemoval, recipient.nextTry, toRow(now + undoTime)};
        case Act::UndoRemove: return Move{Cause::Undo, recipient.before, recipient.nextTry, 0};
        case Act::Retry: break;
        }
        return std::nullopt;
    }();
    if (!move && recipient.state != RecipientState::Waiting)
        return false;
    if (move && !mayStep(recipient.state, move->cause, move->to))
        return false;
    const Move step = move.value_or(Move{Cause::Outcome, RecipientState::Waiting, toRow(now), 0});
    if (const Result<void> done = m_outcomes.move(recipient, step.to, step.nextTry, step.deadline); !done)
        return done.error();
    if (step.to == RecipientState::Waiting)
        m_claims.arrives(recipient.route);
    return true;
}

Result<void> Acts::audit(QByteArrayView act, const OpenRecipient &recipient, const QByteArray &actor, WallTime now)
{
    Query q(s.audit);
    q.bind(1, toRow(now)).bindText(2, actor).bindText(3, act).bind(4, recipient.message.value).bind(5, recipient.id.value);
    return q.run();
}

Result<void> Acts::auditGroup(HeldAct act, HeldGroupId group, const QByteArray &actor, WallTime now)
{
    const Result<QByteArray> name = m_held.name(group);
    if (!name)
        return name.error();
    Query q(s.auditGroup);
    q.bind(1, toRow(now)).bindText(2, actor).bindText(3, act == HeldAct::Release ? "releaseHeld" : "returnHeld");
    return q.bind(4, group.value).bindText(5, *name).run();
}

Result<int> Acts::releaseSome(HeldGroupId group, WallTime now)
{
    QList<RecipientId> some;
    {
        Query rows(s.ofGroup);
        rows.bind(1, group.value).bind(2, releasedAtOnce);
        for (;;) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            some.append(RecipientId{rows.number(0)});
        }
    }
    int released = 0;
    for (const RecipientId id : some) {
        const Result<std::optional<OpenRecipient>> found = m_outcomes.find(id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const Result<bool> did = one(Act::Release, **found, now);
        if (!did)
            return did.error();
        released += *did;
    }
    return released;
}

// While somebody is at it, all of it can be undone.
Result<QList<RecipientId>> Acts::removalsThatAreOver(WallTime now)
{
    const qint64 latest = toRow(now + undoTime);
    bool goesOn = false;
    {
        Query last(s.lastLeaving);
        if (const Result<bool> row = last.bind(1, latest).next(); !row)
            return row.error();
        goesOn = !last.isNull(0) && last.number(0) > toRow(now);
    }
    QList<RecipientId> over;
    Query rows(s.over);
    rows.bind(1, toRow(goesOn ? now + undoTime - mostUndoTime : now)).bind(2, latest).bind(3, removedAtOnce);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return over;
        if (!m_claims.has(rows.number(0)))
            over.append(RecipientId{rows.number(0)});
    }
}

Result<bool> Acts::finishRemovals(WallTime now)
{
    const Result<QList<RecipientId>> over = removalsThatAreOver(now);
    if (!over)
        return over.error();
    for (const RecipientId id : *over) {
        const Result<std::optional<OpenRecipient>> found = m_outcomes.find(id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        if (const Result<void> done = m_outcomes.finish(**found, RecipientState::Removed, "person", nullptr, false, now); !done)
            return done.error();
    }
    return over->size() >= removedAtOnce;
}

// age_base: see tables.cpp. An age below 0 is one that was extended before it began.
Result<bool> Acts::extendOne(const Extension &extension, const OpenRecipient &recipient, Milliseconds life)
{
    if (recipient.state == RecipientState::PendingRemoval || recipient.isMoving)
        return false;
    Query message(s.life);
    const Result<bool> row = message.bind(1, recipient.message.value).next();
    if (!row || !*row)
        return row;
    const qint64 lived = life.count() - message.number(0);
    const qint64 clock = m_outcomes.clockOf(recipient);
    const bool held = recipient.state == RecipientState::Held;
    const qint64 age = held ? recipient.ageBase : clock - recipient.ageBase;
    const qint64 youngest = extension.lifetime.count() - (extension.lifetimeMax.count() - lived);
    const qint64 wanted = std::max(age - qint64(extension.by.count()), youngest);
    if (wanted >= age)
        return false;
    if (const Result<void> done = Query(s.rejuvenate).bind(1, recipient.id.value).bind(2, held ? wanted : clock - wanted).run(); !done)
        return done.error();
    return true;
}

Result<int> Acts::extend(const Extension &extension, const QList<RecipientId> &recipients, const QByteArray &actor, Milliseconds life, WallTime now)
{
    int applied = 0;
    for (const RecipientId id : recipients) {
        const Result<std::optional<OpenRecipient>> found = m_outcomes.find(id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const Result<bool> did = extendOne(extension, **found, life);
        if (!did)
            return did.error();
        if (!*did)
            continue;
        if (const Result<void> written = audit("extend", **found, actor, now); !written)
            return written.error();
        ++applied;
    }
    return applied;
}

} // namespace spool
