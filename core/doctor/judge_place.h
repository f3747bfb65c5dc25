// Findings on our own place: on the ladder, behind the primary (MX-101 to MX-105). PURE. Callers: judge.
#pragma once
#include "doctor/ladder.h"

namespace doctor {

QList<Finding> judgePlace(const Question &, const Facts &, const MxSet &);

// The same without words: what of MX-101…105 this set would bring. Two sets of equal codes differ only in detail.
QStringList placeCodes(const Question &, const Facts &, const MxSet &);

} // namespace doctor
