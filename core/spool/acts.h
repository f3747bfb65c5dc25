// What a person does to recipients, with its audit row in the same transaction; and the end of the ten seconds after Remove.
#pragma once
#include "spool/outcomes.h"
#include "spool/spool.h"

namespace spool {

inline constexpr Milliseconds undoTime{10'000};
// Removals of one go may take longer than that: they end together, undoTime after the last of them, but none of them later than this.
inline constexpr Milliseconds mostUndoTime{10 * 60'000};

class Acts {
public:
    Acts(Outcomes &outcomes, HeldGroups &held, Claims &claims) : m_outcomes(outcomes), m_held(held), m_claims(claims) {}
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    // How many it applied to; those in a state that knows no such step are left alone.
    Result<int> act(Act act, const QList<RecipientId> &recipients, const QByteArray &actor, WallTime now);
    // `life`: the life clock now. How many became younger.
    Result<int> extend(const Extension &extension, const QList<RecipientId> &recipients, const QByteArray &actor, Milliseconds life, WallTime now);
    // A decision about a group: its audit row. Error: "spool.no-such-group".
    Result<void> auditGroup(HeldAct act, HeldGroupId group, const QByteArray &actor, WallTime now);
    // Held ones of a group to Waiting, due now; some at a time. How many: none when nothing is left.
    Result<int> releaseSome(HeldGroupId group, WallTime now);
    // PendingRemoval whose time is over becomes Removed, but for those that are being delivered just now. Some at a time; true: there are more.
    Result<bool> finishRemovals(WallTime now);

private:
    Result<bool> one(Act act, const OpenRecipient &recipient, WallTime now);
    Result<void> audit(QByteArrayView act, const OpenRecipient &recipient, const QByteArray &actor, WallTime now);
    Result<bool> extendOne(const Extension &extension, const OpenRecipient &recipient, Milliseconds life);
    Result<QList<RecipientId>> removalsThatAreOver(WallTime now);
    Outcomes &m_outcomes;
    HeldGroups &m_held;
    Claims &m_claims;
    struct { store::Statement audit, over, lastLeaving, auditGroup, ofGroup, life, rejuvenate; } s;
};

} // namespace spool
