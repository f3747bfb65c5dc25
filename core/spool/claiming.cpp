#include "spool/claiming.h"
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr const char *dueColumns =
    "SELECT r.id, r.next_try, r.message, r.address, r.notify, r.orcpt, r.attempts, r.age_base, r.size, m.sender, m.body, m.utf8, m.ret,"
    " m.envelope_id, m.origin, m.arrived, r.route, r.state, r.reason, m.client_address, m.client_helo, m.trace, m.life, r.at, r.host, r.code,"
    " r.enhanced, r.text, m.spf, r.held_group FROM recipients r ";
constexpr int dueAtOnce = 1000;
constexpr int olderMissesAllowed = 1000; // ids follow arrival, but a long message is complete after shorter ones: so many younger ones, and it ends
// What is damaged is never given up: it is never deleted. What is held for another box may be delivered there (moving.h).
bool isOutOfReach(QByteArrayView reason) { return reason == "spool.damaged" || reason == "move.held"; }
// What the trace of intake says of the client (RFC 3848, RFC 6531 4.3). The HELO before it has no spaces.
bool saysEsmtp(QByteArrayView trace) { return trace.contains(" with ESMTP") || trace.contains(" with UTF8SMTP"); }

} // namespace

Result<void> Claiming::prepare(store::Connection &connection)
{
    const QByteArray waiting = QByteArray(dueColumns) + "INDEXED BY recipients_waiting LEFT JOIN messages m ON m.id = r.message"
                                                        " WHERE r.route = ?1 AND r.state = 0 AND ";
    const QByteArray same = waiting + "r.next_try = ?2 AND r.id > ?3 ORDER BY r.id";
    const QByteArray later = waiting + "r.next_try > ?2 AND r.next_try <= ?3 ORDER BY r.next_try, r.id";
    const QByteArray older = QByteArray(dueColumns) + "LEFT JOIN messages m ON m.id = r.message WHERE r.state < 2 ORDER BY r.id";
    const QByteArray behind = QByteArray(dueColumns) + "LEFT JOIN messages m ON m.id = r.message WHERE r.id > ? ORDER BY r.id";
    const QByteArray held = QByteArray(dueColumns) + "INDEXED BY recipients_held LEFT JOIN messages m ON m.id = r.message"
                                                     " WHERE r.held_group = ?1 AND r.id > ?2 ORDER BY r.id";
    const QByteArray one = QByteArray(dueColumns) + "LEFT JOIN messages m ON m.id = r.message WHERE r.id = ? AND r.state < 2";
    return connection.prepare({
        {s.one, one.constData()},
        {s.held, held.constData()},
        {s.same, same.constData()},
        {s.later, later.constData()},
        {s.older, older.constData()},
        {s.movedIn, "SELECT id FROM messages INDEXED BY messages_moved WHERE moved = 1 AND life <= ? ORDER BY life"},
        {s.behind, behind.constData()},
        {s.next, "SELECT next_try, id FROM recipients INDEXED BY recipients_waiting WHERE route = ? AND state = 0 AND next_try > ?"
                 " ORDER BY next_try, id"},
        {s.setDue, "UPDATE recipients SET next_try = ?2 WHERE id IN (SELECT id FROM recipients INDEXED BY recipients_waiting"
                   " WHERE route = ?1 AND state = 0 AND next_try > ?2 ORDER BY next_try, id LIMIT ?3)"},
        {s.ofMessage, "SELECT id, message FROM recipients WHERE id > ? ORDER BY id"},
    });
}

bool Claiming::isReadable(const Query &row) const
{
    const auto within = [&](int column, qint64 most) { return !row.isNull(column) && row.number(column) >= 0 && row.number(column) <= most; };
    return within(10, 1) && within(11, 1) && within(12, 2) && within(14, 1) && within(4, 15) && m_routes.knows(row.number(16));
}

Due Claiming::due(const Query &row, qint64 age) const
{
    Due due;
    due.recipient = {row.number(0)};
    due.message = {row.number(2)};
    due.address = row.bytes(3);
    due.notify = NotifySet(row.number(4));
    due.originalRecipient = row.bytes(5);
    due.attempts = int(row.number(6));
    due.age = Milliseconds(std::max<qint64>(0, age));
    due.size = row.number(8);
    due.sender = row.bytes(9);
    due.body = Body(row.number(10));
    due.smtpUtf8 = row.number(11) != 0;
    due.ret = Return(row.number(12));
    due.envelopeId = row.bytes(13);
    due.origin = Origin(row.number(14));
    due.arrived = wallTime(row.number(15));
    due.clientAddress = row.bytes(19);
    due.clientHelo = row.bytes(20);
    due.clientEsmtp = saysEsmtp(row.view(21));
    due.spf = spfFromRow(row.number(28));
    return due;
}

HeldDue Claiming::dueWithLast(const Query &row) const
{
    const bool held = RecipientState(row.number(17)) == RecipientState::Held;
    const qint64 age = held ? row.number(7) : m_routes.at(int(row.number(16))).clock - row.number(7);
    return {due(row, age),
            {wallTime(row.number(23)), row.bytes(24), int(row.number(25)), row.bytes(26), row.bytes(27), row.bytes(18)},
            {row.number(29)}};
}

// Takes rows in order until the limit; `done` when it is reached.
Result<void> Claiming::walk(Query &rows, int route, int limit, WallTime now, Claim &claim, bool &done)
{
    QList<RecipientId> unreadable;
    while (!(done = claim.due.size() >= limit)) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        m_claims.walked(route, {rows.number(1), rows.number(0)});
        if (m_claims.has(rows.number(0)))
            continue;
        if (!isReadable(rows)) {
            unreadable.append(RecipientId{rows.number(0)});
            continue;
        }
        m_claims.take(rows.number(0));
        claim.due.append(due(rows, m_routes.at(route).clock - rows.number(7)));
    }
    for (const RecipientId id : unreadable) {
        if (const Result<void> aside = setAsideOne(id, QStringLiteral("its message cannot be read"), now); !aside)
            return aside;
    }
    return {};
}

Result<Claim> Claiming::claim(const Route &wanted, int limit, WallTime now)
{
    Claim claim;
    const int route = m_routes.find(wanted);
    if (route == 0)
        return claim;
    bool done = limit <= 0;
    const QueuePlace from = m_claims.cursor(route);
    if (!done && from.nextTry <= toRow(now)) {
        Query rows(s.same);
        if (const Result<void> walked = walk(rows.bind(1, route).bind(2, from.nextTry).bind(3, from.id), route, limit, now, claim, done); !walked)
            return walked.error();
    }
    if (!done) {
        Query rows(s.later);
        if (const Result<void> walked = walk(rows.bind(1, route).bind(2, from.nextTry).bind(3, toRow(now)), route, limit, now, claim, done); !walked)
            return walked.error();
    }
    const Result<std::optional<WallTime>> next = nextDue(route, now);
    if (!next)
        return next.error();
    claim.nextDue = *next;
    return claim;
}

Result<std::optional<WallTime>> Claiming::nextDue(int route, WallTime now)
{
    Query rows(s.next);
    rows.bind(1, route).bind(2, toRow(now));
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<WallTime>();
        if (!m_claims.has(rows.number(1)))
            return std::optional(wallTime(rows.number(0)));
    }
}

Result<QList<Due>> Claiming::claimOutlived(Milliseconds before, int limit)
{
    QList<Due> found;
    Query rows(s.older);
    for (int misses = 0; misses < olderMissesAllowed && found.size() < limit;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (rows.number(22) <= before.count())
            takeOutlived(rows, found);
        else
            misses += isFree(rows);
    }
    const Result<void> moved = claimMovedIn(before, limit, found);
    return moved ? Result<QList<Due>>(found) : moved.error();
}

bool Claiming::isFree(const Query &row) const
{
    return RecipientState(row.number(17)) <= RecipientState::Held && isReadable(row) && !isOutOfReach(row.view(18)) && !m_claims.has(row.number(0));
}

void Claiming::takeOutlived(const Query &row, QList<Due> &found)
{
    if (!isFree(row))
        return;
    m_claims.take(row.number(0));
    found.append(dueWithLast(row).due);
}

// What came from another box has lived longer than its id says.
Result<void> Claiming::claimMovedIn(Milliseconds before, int limit, QList<Due> &found)
{
    Query messages(s.movedIn);
    messages.bind(1, before.count());
    while (found.size() < limit) {
        const Result<bool> message = messages.next();
        if (!message || !*message)
            return message ? Result<void>() : message.error();
        Query rows(s.behind);
        rows.bind(1, messages.number(0));
        while (found.size() < limit) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row || rows.number(2) != messages.number(0))
                break;
            takeOutlived(rows, found);
        }
    }
    return {};
}

Result<QList<HeldDue>> Claiming::claimHeld(HeldGroupId group, RecipientId after, int limit)
{
    QList<HeldDue> found;
    Query rows(s.held);
    rows.bind(1, group.value).bind(2, after.value);
    while (found.size() < limit) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const bool held = RecipientState(rows.number(17)) == RecipientState::Held;
        if (!held || m_claims.has(rows.number(0)) || !isReadable(rows) || isOutOfReach(rows.view(18)))
            continue;
        m_claims.take(rows.number(0));
        found.append(dueWithLast(rows));
    }
    return found;
}

Result<QList<HeldDue>> Claiming::claimThese(const QList<RecipientId> &recipients)
{
    QList<HeldDue> found;
    for (const RecipientId id : recipients) {
        Query row(s.one);
        const Result<bool> there = row.bind(1, id.value).next();
        if (!there)
            return there.error();
        if (!*there || m_claims.has(id.value) || !isReadable(row) || isOutOfReach(row.view(18)))
            continue;
        m_claims.take(id.value);
        found.append(dueWithLast(row));
    }
    return found;
}

Result<void> Claiming::release(const QList<RecipientId> &recipients)
{
    for (const RecipientId id : recipients) {
        if (!m_claims.has(id.value))
            continue;
        const Result<std::optional<OpenRecipient>> found = m_outcomes.find(id);
        if (!found)
            return found.error();
        m_claims.give(id.value);
        if (*found && (*found)->state == RecipientState::Waiting)
            m_claims.available((*found)->route, {(*found)->nextTry, id.value});
    }
    return {};
}

Result<bool> Claiming::setDue(const Route &wanted, WallTime now)
{
    const int route = m_routes.find(wanted);
    if (route == 0)
        return false;
    Query some(s.setDue);
    if (const Result<void> done = some.bind(1, route).bind(2, toRow(now)).bind(3, dueAtOnce).run(); !done)
        return done.error();
    // The cursor may be behind them already when a claim at a later clock walked there.
    m_claims.available(route, {toRow(now), 1});
    m_claims.arrives(route);
    Query left(s.next);
    return left.bind(1, route).bind(2, toRow(now)).next();
}

void Claiming::wakeAll(WallTime now)
{
    for (int number = 1; m_routes.knows(number); ++number) {
        m_claims.available(number, {toRow(now), 1});
        m_claims.arrives(number);
    }
}

Result<void> Claiming::setAsideOne(RecipientId recipient, const QString &why, WallTime now)
{
    const Result<std::optional<OpenRecipient>> found = m_outcomes.find(recipient);
    if (!found || !*found)
        return found ? Result<void>() : found.error();
    m_problems.push_back(damaged(QStringLiteral("message %1: %2").arg(QString::fromLatin1(idText((*found)->message)), why)));
    Attempt attempt;
    attempt.at = now;
    attempt.text = why.toUtf8();
    attempt.reason = "spool.damaged";
    if (const Result<void> noted = m_outcomes.note(recipient, attempt, false); !noted)
        return noted;
    if (!mayStep((*found)->state, Cause::Damage, RecipientState::Held))
        return {};
    return m_outcomes.move(**found, RecipientState::Held, (*found)->nextTry, 0);
}

Result<void> Claiming::setAside(MessageId message, const QString &why, WallTime now)
{
    QList<RecipientId> recipients;
    {
        Query rows(s.ofMessage);
        rows.bind(1, message.value);
        for (;;) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row || rows.number(1) != message.value)
                break;
            recipients.append(RecipientId{rows.number(0)});
        }
    }
    for (const RecipientId id : recipients) {
        if (const Result<void> done = setAsideOne(id, why, now); !done)
            return done;
    }
    return {};
}

} // namespace spool
