// The first request of all.
#pragma once
#include <QString>
#include "ipc/contract_names.h"

namespace ipc {

struct Welcome {
    int version = 0;
    QString program; // "restanted 1.2.0"
    Role role = Role::None;

    static void fields(auto &self, auto &io) { io("version", self.version); io("program", self.program); io("role", self.role); }
};

// First of all, and answered to everybody. Error "ipc.other-version" (yours, ours): the connection is closed then.
struct Hello {
    static constexpr auto name = "hello";
    static constexpr Role needs = Role::None;
    using Reply = Welcome;
    int version = 0;

    static void fields(auto &self, auto &io) { io("version", self.version); }
};

} // namespace ipc
