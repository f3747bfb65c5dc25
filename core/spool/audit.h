// Rows of the audit about something else than recipients and their groups: who did what to what, and when.
// The writer thread. Callers: maintenance.cpp, spool.cpp.
#pragma once
#include "spool/message.h"
#include "store/connection.h"

namespace spool {

Result<void> writeAudit(store::Connection &connection, const Deed &deed, const QByteArray &actor, WallTime now);

} // namespace spool
