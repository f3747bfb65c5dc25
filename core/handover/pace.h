// How many sessions a primary stands, as its own answers show (mail-semantics D1): half as many when it takes twice as long as it did for
// the first mail, or turns a session away; then one more at a time. PURE.
//
// It only ever lessens what sessionBudget() allows. It is forgotten with each outage: what comes back may be another machine.
// Owner: primary_link.
#pragma once
#include <QList>
#include <optional>
#include "base/clock.h"

namespace handover {

class Pace {
public:
    static constexpr int window = 16;                                             // replies that the median is taken of
    static constexpr Milliseconds leastCanary = std::chrono::seconds(1);          // who answers within two of them is not slow, whatever the first took
    static constexpr Milliseconds ceilingHolds = std::chrono::minutes(10);        // how long a refused number is not tried again

    void forget() { *this = {}; }
    // A small mail was answered after `took`, with `sessions` open. The first one is the canary's.
    void replied(Milliseconds took, int sessions, MonotonicTime now);
    // 421 or 4xx before MAIL, or 4xx to MAIL, while `sessions` others were being served: so many it takes, and no more.
    void turnedAway(int sessions, MonotonicTime now);
    // At most `budget`; one more than the last limit after each `interval` without trouble.
    int limit(int budget, MonotonicTime now, Milliseconds interval);

private:
    void lessen(int to, MonotonicTime now);

    std::optional<Milliseconds> m_canary;
    QList<Milliseconds> m_latest;
    std::optional<int> m_limit, m_ceiling;
    MonotonicTime m_changed{}, m_ceilingUntil{};
};

} // namespace handover
