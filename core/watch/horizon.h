// How far the wall clock is believed where samples are merged or deleted by it: samples are noted by the wall clock, which is what people mean, but what it
// says may be wrong for an hour, and what is deleted is gone. PURE. Built on spool's LifeClock; what it knows is kept over restarts.
#pragma once
#include <algorithm>
#include "spool/life_clock.h"

namespace watch {

class Horizon {
public:
    static constexpr std::chrono::hours ahead{24};

    // At the first start of all.
    Horizon(WallTime wall, MonotonicTime monotonic) : Horizon(wall, wall, wall, monotonic) {}
    // `believed` and `saved`: highest() and the wall clock when they were kept.
    Horizon(WallTime believed, WallTime saved, WallTime wall, MonotonicTime monotonic)
        : m_highest(spool::LifeClock::believe(believed, spool::LifeClock::bounded(wall - saved), wall)), m_wall(wall),
          m_life(Milliseconds(0), wall, monotonic, m_highest)
    {
    }

    void advance(WallTime wall, MonotonicTime monotonic)
    {
        m_wall = wall;
        m_life.advance(wall, monotonic);
        m_highest = std::max(m_highest, m_life.believed());
    }

    // What is older than something is so by this: never later than the wall clock, nor than life can explain.
    WallTime believed() const { return std::min(m_wall, m_highest); }
    WallTime highest() const { return m_highest; } // believed() never was beyond it
    // What was noted as later than this is of a time that has not come: a clock that ran ahead. Nothing: the clock itself is behind what was believed
    // before, so nobody knows.
    std::optional<WallTime> tooLate() const { return m_wall >= m_highest ? std::optional(m_wall + ahead) : std::nullopt; }

private:
    WallTime m_highest, m_wall;
    spool::LifeClock m_life;
};

} // namespace watch
