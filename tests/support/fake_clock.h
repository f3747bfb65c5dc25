// A clock that a test moves by hand. Both times move together unless the test says otherwise.
#pragma once
#include "base/clock.h"

class FakeClock final : public Clock {
public:
    WallTime wallTime{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + std::chrono::hours(12)};
    MonotonicTime monotonicTime{std::chrono::hours(1)};

    WallTime wall() const override { return wallTime; }
    MonotonicTime monotonic() const override { return monotonicTime; }

    void pass(Milliseconds time) { wallTime += time; monotonicTime += time; }
    void sleep(Milliseconds time) { wallTime += time; } // the machine slept
    void jump(Milliseconds by) { wallTime += by; }      // somebody set the clock
};
