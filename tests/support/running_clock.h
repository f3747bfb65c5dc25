// The machine's clocks, and a test may skip ahead: for rooms that live by timers, where a frozen clock would stop the world.
#pragma once
#include "base/clock.h"

class RunningClock final : public Clock {
public:
    WallTime wall() const override { return m_real.wall() + m_skipped; }
    MonotonicTime monotonic() const override { return m_real.monotonic() + m_skipped; }
    void skip(Milliseconds time) { m_skipped += time; }

private:
    SystemClock m_real;
    Milliseconds m_skipped{0};
};
