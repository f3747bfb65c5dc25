// Findings on the domain's name servers: do all answer, as authorities, and the same (MX-110, MX-111). PURE. Callers: judge.
#pragma once
#include "doctor/ladder.h"

namespace doctor {

QList<Finding> judgeServers(const Question &, const Facts &);

} // namespace doctor
