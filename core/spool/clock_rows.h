// The life clock on the disk, and what is to be put right in the rows when the wall clock was set back: all in one transaction with it, so
// that no crash does it twice. The writer thread, or before it starts. Callers: spool_private.cpp.
#pragma once
#include <optional>
#include "base/clock.h"
#include "store/connection.h"

namespace spool {

struct KeptLife {
    Milliseconds life{0};         // that of the last message, if it is later than what was saved
    std::optional<WallTime> wall; // when it was saved
};
Result<KeptLife> loadLife(store::Connection &connection);
Result<void> saveLife(store::Connection &connection, Milliseconds life, WallTime wall);

// The wall clock was set back by `by` to `now`: what was to happen later happens that much earlier by its hands, and not before now.
// Retry times, removals that can be undone, the end of maintenance. Setting it forward needs nothing: what becomes due is tried once.
Result<void> setBack(store::Connection &connection, Milliseconds by, WallTime now);

} // namespace spool
