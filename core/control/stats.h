// What was done since the start and how things stand, gathered from the rooms.
#pragma once
#include "control/rooms.h"
#include "control/status.h"

namespace control {

ipc::Stats statsOf(const Rooms &rooms, const Status &status, WallTime since);

} // namespace control
