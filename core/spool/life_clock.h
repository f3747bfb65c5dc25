// Time as mail lives through it, for mail-semantics E2's lifetimeMax: runs with the monotonic clock, and counts sleep, our own downtime and
// whatever somebody did to the wall clock forward for a day at most, backward for nothing. So a clock at 2038 expires no mail, and one
// at 1970 keeps none for ever. It also says how far the wall clock is believed where something is forgotten by it: history and whose
// addresses were good. PURE. Owner: spool_private, which stamps each message with it and keeps it over restarts.
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
    LifeClock(Milliseconds life, WallTime wall, MonotonicTime monotonic) : LifeClock(life, wall, monotonic, wall) {}
    LifeClock(Milliseconds life, WallTime wall, MonotonicTime monotonic, WallTime believed)
        : m_life(life), m_wall(wall), m_believed(believed), m_monotonic(monotonic)
    {
    }

    // The times now. What the wall clock did beside the monotonic one is kept for takeJump().
    void advance(WallTime wall, MonotonicTime monotonic)
    {
        const Milliseconds before = m_life;
        const Milliseconds elapsed = monotonic - std::exchange(m_monotonic, monotonic);
        const Milliseconds beside = (wall - std::exchange(m_wall, wall)) - elapsed;
        m_life += elapsed;
        if (beside <= -leastJump || beside >= leastJump) {
            m_jump += beside;
            m_life += bounded(beside);
        }
        m_believed = believe(m_believed, 2 * (m_life - before), wall); // twice as fast, so that it comes up with a clock that was right
    }
    // How far the wall clock jumped since the last call; negative: it was set back. 0: it did not.
    Milliseconds takeJump() { return std::exchange(m_jump, Milliseconds(0)); }
    Milliseconds life() const { return m_life; }
    // The wall clock, but not farther than life can explain: set to 2038 it is believed two days more for each day, set back at once.
    WallTime believed() const { return std::min(m_wall, m_believed); }

    // What a stretch of wall time counts of which nobody can say how long it was.
    static constexpr Milliseconds bounded(Milliseconds wall) { return std::clamp(wall, Milliseconds(0), mostAtOnce); }
    // What is believed of `wall` when `before` was, and then at most `most` went by.
    static constexpr WallTime believe(WallTime before, Milliseconds most, WallTime wall)
    {
        return wall < before ? before : std::min(wall, before + most);
    }

private:
    Milliseconds m_life{0}, m_jump{0};
    WallTime m_wall{}, m_believed{};
    MonotonicTime m_monotonic{};
};

} // namespace spool
