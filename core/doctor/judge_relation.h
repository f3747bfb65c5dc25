// Findings on how the primary and we get on: sizes, who is taken, who is refused (REL-400 to REL-411). PURE. Callers: judge.
#pragma once
#include "doctor/picture.h"

namespace doctor {

QList<Finding> judgeRelation(const Picture &);

} // namespace doctor
