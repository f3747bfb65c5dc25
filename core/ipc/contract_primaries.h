// What is done to primaries.
#pragma once
#include "ipc/contract_values.h"

namespace ipc {

// Maintenance: nothing is handed over to these primaries until the time is over, or primary.open ends it; probes go on. Both answer how many.
// Error: "handover.no-such-primary".
struct HoldPrimary {
    static constexpr auto name = "primary.hold";
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QString primary; // Primary::host, or a domain; empty: all
    qint64 seconds = 3 * 86'400;

    static void fields(auto &self, auto &io)
    {
        io("primary", self.primary);
        io("seconds", self.seconds, Range{60, 30 * 86'400});
    }
};
struct OpenPrimary {
    static constexpr auto name = "primary.open";
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QString primary;

    static void fields(auto &self, auto &io) { io("primary", self.primary); }
};

} // namespace ipc
