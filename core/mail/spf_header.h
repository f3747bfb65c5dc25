// The Received-SPF header (RFC 7208 9.1), to be put above our Received. PURE.
//
// What comes from outside stands in quoted strings, without blanks and in ASCII, so that it ends neither the header nor its own value.
// Caller: intake.
#pragma once
#include "mail/spf.h"

namespace mail::spf {

QByteArray receivedSpf(const Evaluation &evaluation, const Query &query); // ended by CRLF

} // namespace mail::spf
