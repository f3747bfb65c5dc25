// The machine's clocks, and a test may skip ahead: for rooms that live by timers, where a frozen clock would stop the world.
#pragma once
#include "base/clock.h"

class RunningClock final : public Clock {
public:
    WallTime wall() const override { return m_real.wall() + m_skipped + m_jumped; }
    MonotonicTime monotonic() const override { return m_real.monotonic() + m_skipped; }
    void skip(Milliseconds time) { m_skipped += time; }
    void jump(Milliseconds by) { m_jumped += by; } // somebody set the clock

private:
    SystemClock m_real;
    Milliseconds m_skipped{0}, m_jumped{0};
};
