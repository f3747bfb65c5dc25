// What the service wants to know of the machine that it runs on: machine_unix.cpp, machine_win32.cpp.
#pragma once
#include <QByteArray>
#include <QString>
#include "base/clock.h"

namespace machine {

// What the service lives by: its monotonic time stands still while the machine sleeps, on Windows too: mail grows no older, nobody is given up.
class WakingClock final : public Clock {
public:
    WallTime wall() const override { return SystemClock().wall(); }
    MonotonicTime monotonic() const override;
};

QByteArray bootId();  // another one after each start of the machine; empty: not known
Milliseconds slept(); // since the machine was started

// What would put the machine to sleep by itself: "idle", "lid"; empty: nothing that we know of.
QString sleepsBy();

} // namespace machine
