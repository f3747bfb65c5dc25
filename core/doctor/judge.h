// Facts to findings: may we stand on that ladder as we do? PURE: same facts, same report.
//
// Every code is one row of the table in codes.h and one page in resources/help. "Could not check" (Unchecked) never makes a
// verdict worse than unknown, and only when nothing at all is known. Callers: doctor::check.
#pragma once
#include "doctor/doctor.h"
#include "doctor/facts.h"

namespace doctor {

Report judge(const Question &, const Facts &);

} // namespace doctor
