// Handing recipients out, oldest first, each to one taker only. The writer thread, inside a transaction (it writes only damage).
#pragma once
#include "spool/outcomes.h"
#include "spool/spool.h"

namespace spool {

class Claiming {
public:
    Claiming(RouteBook &routes, Claims &claims, Outcomes &outcomes, std::vector<Error> &problems)
        : m_routes(routes), m_claims(claims), m_outcomes(outcomes), m_problems(problems) {}
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    Result<Claim> claim(const Route &route, int limit, WallTime now);
    Result<QList<Due>> claimOutlived(Milliseconds before, int limit); // came before that time of the life clock
    Result<QList<HeldDue>> claimHeld(HeldGroupId group, RecipientId after, int limit);
    Result<QList<HeldDue>> claimThese(const QList<RecipientId> &recipients); // Waiting or Held
    Result<void> release(const QList<RecipientId> &recipients);
    void wakeAll(WallTime now); // rows were moved to `now` and later: every route is to be walked again
    // Makes what waits for a later time due `now`; a thousand at a time. True: there is more.
    Result<bool> setDue(const Route &route, WallTime now);
    // All of the message's recipients become Held with reason "spool.damaged".
    Result<void> setAside(MessageId message, const QString &why, WallTime now);

private:
    Result<void> walk(store::Query &rows, int route, int limit, WallTime now, Claim &claim, bool &done);
    Result<std::optional<WallTime>> nextDue(int route, WallTime now);
    bool isFree(const store::Query &row) const;
    void takeOutlived(const store::Query &row, QList<Due> &found);
    Result<void> claimMovedIn(Milliseconds before, int limit, QList<Due> &found);
    bool isReadable(const store::Query &row) const;
    Due due(const store::Query &row, qint64 age) const;
    HeldDue dueWithLast(const store::Query &row) const;
    Result<void> setAsideOne(RecipientId recipient, const QString &why, WallTime now);
    RouteBook &m_routes;
    Claims &m_claims;
    Outcomes &m_outcomes;
    std::vector<Error> &m_problems;
    struct { store::Statement same, later, next, older, movedIn, behind, setDue, ofMessage, held, one; } s;
};

} // namespace spool
