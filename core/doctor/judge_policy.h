// Findings on what senders are told to insist on: TLSA records, MTA-STS, and reports of both (TLS-208 to TLS-213). PURE. Callers: judge.
#pragma once
#include "doctor/picture.h"

namespace doctor {

QList<Finding> judgePolicy(const Picture &);

} // namespace doctor
