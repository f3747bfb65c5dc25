// Time as an argument: pure rooms are handed `now`, IO rooms hold a `const Clock &`.
//
// Two times that must not be confused. WallTime is what people and other machines mean (UTC); it jumps.
// MonotonicTime only ever grows, stands still (Linux) or runs (Windows) while the machine sleeps, and means nothing outside this process.
#pragma once
#include <chrono>

using Milliseconds = std::chrono::milliseconds;
using WallTime = std::chrono::sys_time<Milliseconds>;
using MonotonicTime = std::chrono::time_point<std::chrono::steady_clock, Milliseconds>;

class Clock {
public:
    virtual ~Clock() = default;
    virtual WallTime wall() const = 0;
    virtual MonotonicTime monotonic() const = 0;
};

// The machine's clocks. Tests use FakeClock (tests/support).
class SystemClock final : public Clock {
public:
    WallTime wall() const override { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }
    MonotonicTime monotonic() const override { return std::chrono::floor<Milliseconds>(std::chrono::steady_clock::now()); }
};
