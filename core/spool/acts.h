// What a person does to recipients, with its audit row in the same transaction; and the end of the ten seconds after Remove.
#pragma once
#include "spool/outcomes.h"
#include "spool/spool.h"

namespace spool {

inline constexpr Milliseconds undoTime{10'000};

class Acts {
public:
    Acts(Outcomes &outcomes, Claims &claims) : m_outcomes(outcomes), m_claims(claims) {}
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    // How many it applied to; those in a state that knows no such step are left alone.
    Result<int> act(Act act, const QList<RecipientId> &recipients, const QByteArray &actor, WallTime now);
    // PendingRemoval whose time is over becomes Removed, but for those that are being delivered just now. How many.
    Result<int> finishRemovals(WallTime now);

private:
    Result<bool> one(Act act, const OpenRecipient &recipient, WallTime now);
    Result<void> audit(Act act, const OpenRecipient &recipient, const QByteArray &actor, WallTime now);
    Outcomes &m_outcomes;
    Claims &m_claims;
    struct { store::Statement audit, over; } s;
};

} // namespace spool
