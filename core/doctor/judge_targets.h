// Findings on what the MX records name: each host's name and address, and who is neither us nor the primary (MX-106 to MX-109, 113, 115,
// 116). PURE. Callers: judge.
#pragma once
#include "doctor/picture.h"

namespace doctor {

QList<Finding> judgeTargets(const Picture &);

QString rungText(const Picture &, const Rung &); // its record

} // namespace doctor
