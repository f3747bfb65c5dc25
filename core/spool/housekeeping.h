// What the writer does in quiet moments: give free pages back to the file system, forget old history. Small steps, each its own
// transaction. The writer thread. Callers: spool.cpp, once a second.
#pragma once
#include "base/clock.h"
#include "store/connection.h"

namespace spool {

// Some free pages stay for the next messages. True: there is more to give back.
Result<bool> giveBackPages(store::Connection &connection);
// Finished before `bound`, and who got nothing since then; at most 500 of each a call. True: there may be more.
// What was said on sessions before `bound`; likewise.
Result<bool> forgetTranscripts(store::Connection &connection, WallTime bound);
Result<bool> forgetHistory(store::Connection &connection, WallTime bound);

} // namespace spool
