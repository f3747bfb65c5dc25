// Findings on the encryption of each mail server: STARTTLS, version, certificate (TLS-200 to TLS-207). PURE. Callers: judge.
//
// Of one host only the strongest is said: a certificate that has ended is not also untrusted, and without STARTTLS there is none.
#pragma once
#include "doctor/picture.h"

namespace doctor {

QList<Finding> judgeTls(const Picture &);

} // namespace doctor
