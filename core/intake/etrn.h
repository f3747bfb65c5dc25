// What a client is told that asked for its mail (ETRN): the replies of RFC 1985 5.3, with enhanced codes. PURE.
#pragma once
#include "handover/handover.h"
#include "smtp/envelope.h"

namespace intake {

// `name` as the client gave it.
smtp::Reply etrnReply(const QByteArray &name, handover::Etrn answer);

} // namespace intake
