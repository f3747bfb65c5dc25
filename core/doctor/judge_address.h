// Findings on how we look to other servers: PTR, the name we give ourselves, block lists (NET-302, 303, 304, 314). PURE. Callers: judge.
#pragma once
#include "doctor/picture.h"

namespace doctor {

QList<Finding> judgeAddress(const Picture &);

} // namespace doctor
