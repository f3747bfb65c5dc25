#include "spool/outcomes.h"
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr const char *historyStart = "INSERT INTO history(id, message, kind, domain, sender, address, state, rule, arrived, finished, message_id, size,"
                                     " attempts, at, host, code, enhanced, text, reason) SELECT r.id, r.message, ?2, ?3, coalesce(m.sender, ''), r.address,"
                                     " ?4, ?5, coalesce(m.arrived, 0), ?6, coalesce(m.message_id, ''), r.size, ";
constexpr const char *historyEnd = " FROM recipients r LEFT JOIN messages m ON m.id = r.message WHERE r.id = ?1";

} // namespace

Result<void> Outcomes::prepare(store::Connection &connection)
{
    const QByteArray asItIs = QByteArray(historyStart) + "r.attempts, r.at, r.host, r.code, r.enhanced, r.text, r.reason" + historyEnd;
    const QByteArray with = QByteArray(historyStart) + "r.attempts + ?7, ?8, ?9, ?10, ?11, ?12, ?13" + historyEnd;
    return connection.prepare({
        {s.find, "SELECT r.message, r.route, r.state, r.before, r.next_try, r.age_base, r.size, m.pieces, m.open, r.address, r.held_group, r.moving <> ''"
                 " FROM recipients r LEFT JOIN messages m ON m.id = r.message WHERE r.id = ?"},
        {s.history, asItIs.constData()},
        {s.historyWith, with.constData()},
        {s.remove, "DELETE FROM recipients WHERE id = ?"},
        {s.others, "SELECT message FROM recipients WHERE route = ?1 AND id > ?2 ORDER BY id LIMIT 1"},
        {s.opened, "UPDATE messages SET open = open - 1 WHERE id = ?"},
        {s.move, "UPDATE recipients SET state=?2, before=?3, next_try=?4, deadline=?5, age_base=?6 WHERE id=?1"},
        {s.note, "UPDATE recipients SET attempts=attempts+?2, at=?3, host=?4, code=?5, enhanced=?6, text=?7, reason=?8 WHERE id=?1"},
        // once a day is enough; a time to come is of a clock that was set back since
        {s.delivered, "INSERT INTO known_good(address, at) VALUES(?1, ?2) ON CONFLICT(address) DO UPDATE SET at = ?2"
                      " WHERE at < ?2 - 86400000 OR at > ?2"},
        {s.audit, "INSERT INTO audit(at, actor, act, message, recipient) VALUES(?,?,'return',?,?)"},
    });
}

Result<std::optional<OpenRecipient>> Outcomes::find(RecipientId recipient)
{
    Query q(s.find);
    const Result<bool> row = q.bind(1, recipient.value).next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<OpenRecipient>();
    OpenRecipient found;
    found.id = recipient;
    found.message = {q.number(0)};
    found.route = int(q.number(1));
    found.state = RecipientState(q.number(2));
    found.before = RecipientState(q.number(3));
    found.nextTry = q.number(4);
    found.ageBase = q.number(5);
    found.size = q.number(6);
    found.pieces = q.number(7);
    found.messageOpen = q.number(8);
    found.hasMessage = !q.isNull(8);
    found.address = q.bytes(9);
    found.heldGroup = q.number(10);
    found.isMoving = q.number(11) != 0;
    const bool sane = m_routes.knows(found.route) && q.number(2) >= 0 && !isFinal(found.state);
    if (!sane) {
        m_problems.push_back(damaged(QStringLiteral("recipient %1 cannot be read").arg(QString::fromLatin1(idText(recipient)))));
        return std::optional<OpenRecipient>();
    }
    return std::optional(found);
}

Result<void> Outcomes::record(const Outcome &outcome, WallTime now)
{
    const Result<std::optional<OpenRecipient>> found = find(outcome.recipient);
    if (!found)
        return found.error();
    m_claims.give(outcome.recipient.value);
    if (!*found)
        return {};
    const OpenRecipient &recipient = **found;
    const bool may = mayStep(recipient.state, Cause::Outcome, outcome.state);
    if (may && isFinal(outcome.state) && !outcome.actor.isEmpty()) {
        if (const Result<void> audited = auditReturn(recipient, outcome.actor, now); !audited)
            return audited;
    }
    if (may && isFinal(outcome.state))
        return finish(recipient, outcome.state, outcome.rule, &outcome.attempt, outcome.charged, now);
    if (const Result<void> noted = note(recipient.id, outcome.attempt, outcome.charged); !noted || !may)
        return noted; // a person's hold or removal stands
    if (const Result<void> moved = move(recipient, outcome.state, toRow(outcome.nextTry), 0); !moved || !outcome.hold)
        return moved;
    return outcome.state == RecipientState::Held ? m_held.join(recipient.id, recipient.route, *outcome.hold, outcome.attempt, now) : Result<void>();
}

Result<void> Outcomes::note(RecipientId recipient, const Attempt &attempt, bool charged)
{
    Query q(s.note);
    q.bind(1, recipient.value).bind(2, charged).bind(3, toRow(attempt.at)).bindText(4, attempt.host).bind(5, attempt.code);
    return q.bindText(6, attempt.enhanced).bindText(7, attempt.text).bindText(8, attempt.reason).run();
}

Result<void> Outcomes::move(const OpenRecipient &recipient, RecipientState to, qint64 nextTry, qint64 deadline)
{
    // PendingRemoval keeps the meaning of age_base of the state before it.
    const auto ageState = [](RecipientState state, RecipientState before) { return state == RecipientState::PendingRemoval ? before : state; };
    const RecipientState before = to == RecipientState::PendingRemoval ? recipient.state : RecipientState::Waiting;
    const bool heldBefore = ageState(recipient.state, recipient.before) == RecipientState::Held;
    const bool heldAfter = ageState(to, before) == RecipientState::Held;
    const qint64 ageBase = heldBefore == heldAfter ? recipient.ageBase : m_routes.at(recipient.route).clock - recipient.ageBase;
    Query q(s.move);
    q.bind(1, recipient.id.value).bind(2, qint64(to)).bind(3, qint64(before)).bind(4, nextTry).bind(5, deadline).bind(6, ageBase);
    if (const Result<void> done = q.run(); !done)
        return done;
    if (recipient.heldGroup != 0 && to == RecipientState::Waiting) {
        if (const Result<void> left = m_held.leave(recipient.id, recipient.heldGroup); !left)
            return left;
    }
    m_routes.stage(recipient.route, recipient.state, -1);
    m_routes.stage(recipient.route, to, 1);
    if (to == RecipientState::Waiting)
        m_claims.available(recipient.route, {nextTry, recipient.id.value});
    return {};
}

Result<void> Outcomes::remember(const OpenRecipient &recipient, RecipientState state, QByteArrayView rule, const Attempt *attempt,
                                bool charged, WallTime now)
{
    const Route &route = m_routes.at(recipient.route).route;
    Query q(attempt ? s.historyWith : s.history);
    q.bind(1, recipient.id.value).bind(2, route.kind == RouteKind::Primary ? 0 : 1).bindText(3, route.domain);
    q.bind(4, qint64(state)).bindText(5, rule).bind(6, toRow(now));
    if (attempt) {
        q.bind(7, charged).bind(8, toRow(attempt->at)).bindText(9, attempt->host).bind(10, attempt->code);
        q.bindText(11, attempt->enhanced).bindText(12, attempt->text).bindText(13, attempt->reason);
    }
    return q.run();
}

Result<void> Outcomes::finish(const OpenRecipient &recipient, RecipientState state, QByteArrayView rule, const Attempt *attempt,
                              bool charged, WallTime now)
{
    if (const Result<void> done = remember(recipient, state, rule, attempt, charged, now); !done)
        return done;
    if (const Result<void> done = Query(s.remove).bind(1, recipient.id.value).run(); !done)
        return done;
    if (recipient.heldGroup != 0) {
        if (const Result<void> left = m_held.left(recipient.heldGroup); !left)
            return left;
    }
    if (state == RecipientState::Delivered && m_routes.at(recipient.route).route.kind == RouteKind::Primary) {
        if (const Result<void> known = know(recipient, now); !known)
            return known;
    }
    m_routes.stage(recipient.route, recipient.state, -1);
    return recipient.hasMessage ? settle(recipient) : Result<void>();
}

Result<void> Outcomes::auditReturn(const OpenRecipient &recipient, const QByteArray &actor, WallTime now)
{
    Query q(s.audit);
    return q.bind(1, toRow(now)).bindText(2, actor).bind(3, recipient.message.value).bind(4, recipient.id.value).run();
}

Result<void> Outcomes::know(const OpenRecipient &recipient, WallTime now)
{
    const QByteArray known = knownAddress(recipient.address);
    return Query(s.delivered).bindText(1, known).bind(2, toRow(now)).run();
}

Result<bool> Outcomes::hasOthers(const OpenRecipient &recipient)
{
    if (recipient.messageOpen <= 1)
        return false;
    Query q(s.others); // the first behind the message's id is one of its own, or it has none left
    const Result<bool> row = q.bind(1, recipient.route).bind(2, recipient.message.value).next();
    if (!row)
        return row.error();
    return *row && q.number(0) == recipient.message.value;
}

Result<void> Outcomes::settle(const OpenRecipient &recipient)
{
    const Result<bool> others = hasOthers(recipient);
    if (!others)
        return others.error();
    if (!*others)
        m_routes.stageMessage(recipient.route, -1, recipient.size);
    if (recipient.messageOpen > 1)
        return Query(s.opened).bind(1, recipient.message.value).run();
    m_routes.stageTotal(-1, recipient.size);
    return m_messages.settle(recipient.message, recipient.pieces);
}

} // namespace spool
