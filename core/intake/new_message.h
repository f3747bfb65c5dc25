// What the spool keeps of an envelope and its client, before there are recipients and bytes. PURE. Caller: session.
#pragma once
#include "smtp/server_session.h"
#include "spool/message.h"

namespace intake {

// Without recipients and trace.
spool::NewMessage messageFrom(const smtp::Client &client, const smtp::Sender &sender, WallTime now);

} // namespace intake
