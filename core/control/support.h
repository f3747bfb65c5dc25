// What helps those who are asked for help: the last lines of the log, and what the service knows of itself and of its last check-ups.
#pragma once
#include "control/rooms.h"
#include "ipc/contract.h"

namespace control {

// `start`: since when this run of the service is there. Nothing is kept: an empty page.
ipc::LogPage logPage(const ipc::ListLog &request, const logging::Ring *log, WallTime start);
ipc::SupportFacts supportFacts(const doctor::CheckUps *checkUps, WallTime start);

} // namespace control
