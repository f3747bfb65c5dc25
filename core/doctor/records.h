// A domain's MX records side by side: as its own name servers have them, as resolvers still say, as they should be. PURE. Callers: judge.
#pragma once
#include "doctor/ladder.h"

namespace doctor {

MxRecords recordsOf(const Question &, const Facts &, const MxSet &counting, const QList<Rung> &ladder);

} // namespace doctor
