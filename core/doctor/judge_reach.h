// Findings on who can be reached: each mail server at port 25, us by the world, the world by us (NET-300, 301, 305, 306). PURE.
// Callers: judge; judge_relation asks for the way out.
#pragma once
#include "doctor/picture.h"

namespace doctor {

QList<Finding> judgeReach(const Picture &);

bool isOutboundBlocked(const Facts &); // no mail server of the world could be reached; false: one could, or none was tried

} // namespace doctor
