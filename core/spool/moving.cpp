#include "spool/moving.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr int takenBackAtOnce = 100; // messages

template <typename Id> Result<QList<Id>> idsOf(Query &rows)
{
    QList<Id> ids;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.append(Id{rows.number(0)});
    }
}

} // namespace

Result<void> Mover::prepare(store::Connection &connection)
{
    return connection.prepare({
        {s.next, "SELECT id FROM messages WHERE id > ?1 AND state = 1 ORDER BY id LIMIT ?2"},
        {s.ofMessage, "SELECT id, message FROM recipients WHERE id > ? ORDER BY id"},
        {s.out, "SELECT export FROM moved_out WHERE message = ?"},
        {s.putOut, "INSERT INTO moved_out(message, export, at) VALUES(?,?,?)"},
        {s.removeOut, "DELETE FROM moved_out WHERE message = ?"},
        {s.some, "SELECT message FROM moved_out INDEXED BY moved_out_by_export WHERE export = ?1 AND message > ?2"
                 " ORDER BY message LIMIT ?3"},
        {s.mark, "UPDATE recipients SET moving = ?2 || reason, reason = ?3 WHERE id = ?1"},
        {s.was, "SELECT substr(moving, 1, 1), reason, at, host, code, enhanced, text FROM recipients WHERE id = ?"},
        // What was found damaged meanwhile stays so.
        {s.unmark, "UPDATE recipients SET reason = CASE reason WHEN ?2 THEN substr(moving, 2) ELSE reason END, moving = '' WHERE id = ?1"},
        {s.known, "SELECT 1 FROM moved_in WHERE box = ? AND message = ?"},
        {s.putIn, "INSERT INTO moved_in(box, message, at, id) VALUES(?,?,?,?)"},
        {s.recipient, "UPDATE recipients SET age_base=?2, attempts=?3, at=?4, host=?5, code=?6, enhanced=?7, text=?8, reason=?9 WHERE id=?1"},
        {s.came, "UPDATE messages SET moved = 1, told = ?2 WHERE id = ?1"},
        {s.group, "SELECT kind FROM held_groups WHERE id = ?"},
        {s.back, "INSERT INTO moved_back(export, at) VALUES(?,?) ON CONFLICT(export) DO NOTHING"},
        {s.isBack, "SELECT 1 FROM moved_back WHERE export = ?"},
        {s.audit, "INSERT INTO audit(at, actor, act, message, recipient, subject) VALUES(?,?,?,?,0,?)"},
    });
}

Result<void> Mover::audit(QByteArrayView act, MessageId message, const QByteArray &subject, const QByteArray &actor, WallTime now)
{
    Query q(s.audit);
    return q.bind(1, toRow(now)).bindText(2, actor).bindText(3, act).bind(4, message.value).bindText(5, subject).run();
}

// Rows that cannot be understood are not among them, and stay.
Result<QList<OpenRecipient>> Mover::openOf(MessageId message)
{
    QList<RecipientId> ids;
    Query rows(s.ofMessage);
    rows.bind(1, message.value);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row || rows.number(1) != message.value) // behind them come those of others
            break;
        ids.append(RecipientId{rows.number(0)});
    }
    QList<OpenRecipient> open;
    for (const RecipientId id : std::as_const(ids)) {
        const Result<std::optional<OpenRecipient>> found = m_outcomes.find(id);
        if (!found)
            return found.error();
        if (*found)
            open.append(**found);
    }
    return open;
}

Result<MoveOutPage> Mover::hold(const QByteArray &exportName, MessageId after, int limit, const QByteArray &actor, WallTime now)
{
    {
        Query back(s.isBack);
        const Result<bool> row = back.bindText(1, exportName).next();
        if (!row || *row) // else what another box has read of that folder would be mixed with what is exported now
            return row ? Error{QStringLiteral("move.taken-back"), {}} : row.error();
    }
    Query rows(s.next);
    rows.bind(1, after.value).bind(2, limit);
    const Result<QList<MessageId>> messages = idsOf<MessageId>(rows);
    if (!messages)
        return messages.error();
    MoveOutPage page;
    for (const MessageId message : *messages) {
        const Result<Held> held = holdOne(message, exportName, actor, now);
        if (!held)
            return held.error();
        if (*held == Held::Now || *held == Held::Already)
            page.messages.append(message);
        page.busy += *held == Held::Busy;
        page.elsewhere += *held == Held::Elsewhere;
    }
    if (messages->size() >= limit)
        page.next = messages->last();
    return page;
}

Result<Mover::Held> Mover::holdOne(MessageId message, const QByteArray &exportName, const QByteArray &actor, WallTime now)
{
    {
        Query out(s.out);
        const Result<bool> row = out.bind(1, message.value).next();
        if (!row)
            return row.error();
        if (*row)
            return out.view(0) == exportName ? Held::Already : Held::Elsewhere;
    }
    const Result<QList<OpenRecipient>> open = openOf(message);
    if (!open)
        return open.error();
    const bool isBusy = open->isEmpty() || std::ranges::any_of(*open, [this](const OpenRecipient &one) {
                            return one.state == RecipientState::PendingRemoval || m_claims.has(one.id.value);
                        });
    if (isBusy)
        return Held::Busy;
    for (const OpenRecipient &one : *open) {
        if (const Result<void> done = holdRecipient(one); !done)
            return done.error();
    }
    Query put(s.putOut);
    if (const Result<void> done = put.bind(1, message.value).bindText(2, exportName).bind(3, toRow(now)).run(); !done)
        return done.error();
    const Result<void> audited = audit("moveOut", message, exportName, actor, now);
    return audited ? Result<Held>(Held::Now) : audited.error();
}

// What it is, as it is kept in `moving` (tables.cpp).
Result<QByteArray> Mover::letterOf(const OpenRecipient &recipient)
{
    if (recipient.state != RecipientState::Held)
        return QByteArray("W");
    Query group(s.group);
    const Result<bool> row = group.bind(1, recipient.heldGroup).next();
    if (!row)
        return row.error();
    return QByteArray(!*row ? "H" : HoldKind(group.number(0)) == HoldKind::Content ? "C" : "A");
}

// Out of its group, too: those are tried by themselves.
Result<void> Mover::holdRecipient(const OpenRecipient &recipient)
{
    const Result<QByteArray> letter = letterOf(recipient);
    if (!letter)
        return letter.error();
    if (recipient.heldGroup != 0) {
        if (const Result<void> left = m_held.leave(recipient.id, recipient.heldGroup); !left)
            return left;
    }
    if (*letter == "W") {
        if (const Result<void> moved = m_outcomes.move(recipient, RecipientState::Held, recipient.nextTry, 0); !moved)
            return moved;
    }
    return Query(s.mark).bind(1, recipient.id.value).bindText(2, *letter).bindText(3, heldFor).run();
}

Result<void> Mover::end(MessageId message) { return Query(s.removeOut).bind(1, message.value).run(); }

Result<int> Mover::finish(const QList<MessageId> &messages, const QByteArray &to, const QByteArray &actor, WallTime now)
{
    int ended = 0;
    for (const MessageId message : messages) {
        const Result<QList<OpenRecipient>> open = openOf(message);
        if (!open)
            return open.error();
        if (open->isEmpty() || !std::ranges::all_of(*open, &OpenRecipient::isMoving))
            continue;
        for (const OpenRecipient &one : *open) {
            const Result<std::optional<OpenRecipient>> still = m_outcomes.find(one.id); // how many are open changes with each
            if (!still || !*still)
                return still ? Error{QStringLiteral("spool.damaged"), {}} : still.error();
            if (const Result<void> done = m_outcomes.finish(**still, RecipientState::Removed, "moved", nullptr, false, now); !done)
                return done.error();
        }
        if (const Result<void> done = end(message); !done)
            return done.error();
        if (const Result<void> done = audit("moveDone", message, to, actor, now); !done)
            return done.error();
        ++ended;
    }
    return ended;
}

Result<QList<MessageId>> Mover::heldForExport(const QByteArray &exportName, MessageId after)
{
    Query rows(s.some);
    rows.bindText(1, exportName).bind(2, after.value).bind(3, takenBackAtOnce);
    return idsOf<MessageId>(rows);
}

Result<MoveBackPage> Mover::takeBack(const QByteArray &exportName, const QSet<MessageId> &spared, MessageId after, const QByteArray &actor, WallTime now)
{
    if (const Result<void> done = Query(s.back).bindText(1, exportName).bind(2, toRow(now)).run(); !done)
        return done.error();
    const Result<QList<MessageId>> messages = heldForExport(exportName, after);
    if (!messages)
        return messages.error();
    MoveBackPage page;
    for (const MessageId message : *messages) {
        if (spared.contains(message))
            continue;
        if (const Result<void> done = takeBackOne(message, exportName, actor, now); !done)
            return done.error();
        ++page.messages;
    }
    if (messages->size() >= takenBackAtOnce)
        page.next = messages->last();
    return page;
}

Result<void> Mover::takeBackOne(MessageId message, const QByteArray &exportName, const QByteArray &actor, WallTime now)
{
    const Result<QList<OpenRecipient>> open = openOf(message);
    if (!open)
        return open.error();
    for (const OpenRecipient &one : *open) {
        if (const Result<void> done = one.isMoving ? freeRecipient(one, now) : Result<void>(); !done)
            return done;
    }
    if (const Result<void> done = end(message); !done)
        return done;
    return audit("moveBack", message, exportName, actor, now);
}

Result<void> Mover::freeRecipient(const OpenRecipient &recipient, WallTime now)
{
    QByteArray was;
    Attempt last;
    {
        Query q(s.was);
        const Result<bool> row = q.bind(1, recipient.id.value).next();
        if (!row)
            return row.error();
        if (*row && q.view(1) == heldFor) // else it was found damaged, and stays Held
            was = q.bytes(0);
        last = {wallTime(q.number(2)), q.bytes(3), int(q.number(4)), q.bytes(5), q.bytes(6), {}};
    }
    if (const Result<void> done = Query(s.unmark).bind(1, recipient.id.value).bindText(2, heldFor).run(); !done)
        return done;
    if (was == "A" || was == "C") // how long the group waits for a decision begins anew if it went meanwhile
        return m_held.join(recipient.id, recipient.route, was == "A" ? HoldKind::Address : HoldKind::Content, last, now);
    if (was != "W")
        return {};
    if (const Result<void> done = m_outcomes.move(recipient, RecipientState::Waiting, toRow(now), 0); !done)
        return done;
    m_claims.arrives(recipient.route);
    return {};
}

Result<void> Mover::takeIn(const Parcel &parcel)
{
    const MovedFrom &from = *parcel.message.movedFrom;
    {
        Query known(s.known);
        const Result<bool> row = known.bindText(1, from.box).bind(2, from.message.value).next();
        if (!row || *row)
            return row ? Error{QStringLiteral("move.known"), QString::fromLatin1(idText(from.message))} : row.error();
    }
    Query put(s.putIn);
    if (const Result<void> done = put.bindText(1, from.box).bind(2, from.message.value).bind(3, toRow(parcel.now)).bind(4, parcel.id.value).run(); !done)
        return done;
    if (const Result<void> done = Query(s.came).bind(1, parcel.id.value).bind(2, qint64(from.told.count())).run(); !done)
        return done;
    RecipientId id{parcel.id.value};
    for (const MovedFrom::Recipient &one : from.recipients) {
        ++id.value;
        const Result<std::optional<OpenRecipient>> there = m_outcomes.find(id);
        if (!there || !*there)
            return there ? Error{QStringLiteral("spool.failed"), {}} : there.error();
        const qint64 age = one.age.count();
        Query q(s.recipient);
        q.bind(1, id.value).bind(2, one.isHeld ? age : m_outcomes.clockOf(**there) - age).bind(3, one.attempts).bind(4, toRow(one.last.at));
        q.bindText(5, one.last.host).bind(6, one.last.code).bindText(7, one.last.enhanced).bindText(8, one.last.text).bindText(9, one.last.reason);
        if (const Result<void> done = q.run(); !done)
            return done;
    }
    return audit("moveIn", parcel.id, from.box + ' ' + idText(from.message), from.actor, parcel.now);
}

} // namespace spool
