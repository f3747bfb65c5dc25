// Time as mail lives through it, for mail-semantics E2's lifetimeMax: runs with the monotonic clock, and counts sleep, our own downtime and
// whatever somebody did to the wall clock forward for a day at most, backward for nothing. So a clock at 2038 expires no mail, and one
// at 1970 keeps none for ever. PURE. Owner: spool_private, which stamps each message with it and keeps it over restarts.
#pragma once
#include <algorithm>
#include <utility>
#include "base/clock.h"

namespace spool {

class LifeClock {
public:
    static constexpr Milliseconds mostAtOnce = std::chrono::days(1);
    static constexpr Milliseconds leastJump = std::chrono::seconds(60); // less is the wall clock being put right bit by bit

    LifeClock() = default;
    LifeClock(Milliseconds life, WallTime wall, MonotonicTime monotonic) : m_life(life), m_wall(wall), m_monotonic(monotonic) {}

    // The times now. What the wall clock did beside the monotonic one is kept for takeJump().
    void advance(WallTime wall, MonotonicTime monotonic)
    {
        const Milliseconds elapsed = monotonic - std::exchange(m_monotonic, monotonic);
        const Milliseconds beside = (wall - std::exchange(m_wall, wall)) - elapsed;
        m_life += elapsed;
        if (beside > -leastJump && beside < leastJump)
            return;
        m_jump += beside;
        m_life += bounded(beside);
    }
    // How far the wall clock jumped since the last call; negative: it was set back. 0: it did not.
    Milliseconds takeJump() { return std::exchange(m_jump, Milliseconds(0)); }
    Milliseconds life() const { return m_life; }

    // What a stretch of wall time counts of which nobody can say how long it was.
    static constexpr Milliseconds bounded(Milliseconds wall) { return std::clamp(wall, Milliseconds(0), mostAtOnce); }

private:
    Milliseconds m_life{0}, m_jump{0};
    WallTime m_wall{};
    MonotonicTime m_monotonic{};
};

} // namespace spool
