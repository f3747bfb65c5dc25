// The part of a configuration document that is about alerts. Only for parse.cpp.
#pragma once
#include "config/section.h"

namespace config {

void readAlerts(Section s, Alerts &out);
// An address behind a primary would be told nothing while that one is away.
void checkAlerts(Section &root, const Config &config);

} // namespace config
