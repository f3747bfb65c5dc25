// Findings on what would take both the primary and us at once: machine, network, name servers, certificates (NET-310 to NET-319). PURE.
// Callers: judge; judge_zone asks for the name servers.
//
// Only the strongest: who has the same address is in the same network as well. Private addresses say nothing: they may be anywhere.
#pragma once
#include "doctor/picture.h"

namespace doctor {

QList<Finding> judgeFate(const Picture &);

// Every name server of the domain is in a network of the primary, and we are not.
bool nameServersStandWithPrimary(const Picture &);

} // namespace doctor
