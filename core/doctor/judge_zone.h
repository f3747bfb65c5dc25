// Findings on the zone that the records stand in: validation, serials, TTL, how many name servers and where (MX-117 to MX-122). PURE.
// Callers: judge.
#pragma once
#include "doctor/picture.h"

namespace doctor {

QList<Finding> judgeZone(const Picture &);

Finding brokenValidation(const Facts &); // MX-122, which is known also where nothing else is

} // namespace doctor
