// What the service knows of itself, for the doctor. Caller: service, for its Checks.
#pragma once
#include "config/config.h"
#include "control/rooms.h"
#include "doctor/facts.h"

namespace control {

// `domain`: configured name, or none of ours.
doctor::OwnFacts ownFacts(const Rooms &rooms, const config::Config &config, const QByteArray &domain);

} // namespace control
