// What becomes of recipients: outcomes of attempts, and the one way out of the spool, finish(). The writer thread, inside a transaction.
#pragma once
#include "spool/held_groups.h"
#include "spool/message_rows.h"

namespace spool {

// A recipient's row as the writer needs it to change it.
struct OpenRecipient {
    RecipientId id;
    MessageId message;
    int route = 0;
    RecipientState state = RecipientState::Waiting, before = RecipientState::Waiting;
    qint64 nextTry = 0, ageBase = 0, size = 0;
    qint64 pieces = 0, messageOpen = 0;
    QByteArray address;
    qint64 heldGroup = 0; // 0: none
    bool isMoving = false;  // held for another box (moving.h): nothing else applies to it
    bool hasMessage = true; // false: its message's row is missing (damage)
};

class Outcomes {
public:
    // Rows that cannot be understood are left as they are and go to `problems`.
    Outcomes(RouteBook &routes, Claims &claims, MessageRows &messages, HeldGroups &held, std::vector<Error> &problems)
        : m_routes(routes), m_claims(claims), m_messages(messages), m_held(held), m_problems(problems) {}
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    // Nothing: it is not open (any more), or cannot be understood.
    Result<std::optional<OpenRecipient>> find(RecipientId recipient);
    // Writes the outcome and gives the claim back. One that is not open is left alone: what is written once stays.
    Result<void> record(const Outcome &outcome, WallTime now);
    // Into the history with `state` and `rule`; the message is settled with its last recipient. `attempt`: the one
    // that decided, in the history in place of the last one; null keeps that.
    Result<void> finish(const OpenRecipient &recipient, RecipientState state, QByteArrayView rule, const Attempt *attempt,
                        bool charged, WallTime now);
    // To another open state. Ages are re-based so that Held does not accrue; Waiting is in no group.
    Result<void> move(const OpenRecipient &recipient, RecipientState to, qint64 nextTry, qint64 deadline);
    qint64 clockOf(const OpenRecipient &recipient) const { return m_routes.at(recipient.route).clock; } // the route's up-clock
    Result<void> note(RecipientId recipient, const Attempt &attempt, bool charged); // as its last attempt

private:
    Result<void> remember(const OpenRecipient &recipient, RecipientState state, QByteArrayView rule, const Attempt *attempt,
                        bool charged, WallTime now);
    Result<void> settle(const OpenRecipient &recipient);
    Result<void> know(const OpenRecipient &recipient, WallTime now); // that its address is good
    Result<void> auditReturn(const OpenRecipient &recipient, const QByteArray &actor, WallTime now);
    Result<bool> hasOthers(const OpenRecipient &recipient); // of the same message on the same route
    RouteBook &m_routes;
    Claims &m_claims;
    MessageRows &m_messages;
    HeldGroups &m_held;
    std::vector<Error> &m_problems;
    struct { store::Statement find, history, historyWith, remove, others, opened, move, note, delivered, audit; } s;
};

} // namespace spool
