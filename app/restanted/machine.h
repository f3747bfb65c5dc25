// What the service wants to know of the machine that it runs on: machine_unix.cpp (of Windows: still to be written).
#pragma once
#include "alerts/sleep_setting.h"
#include "base/clock.h"

namespace machine {

QByteArray bootId();     // another one after each start of the machine; empty: not known
Milliseconds slept();    // since the machine was started
alerts::SleepFacts sleepFacts();

} // namespace machine
