// The life clock on the disk, and what is to be put right in the rows when the wall clock was set back: all in one transaction with it, so
// that no crash does it twice. The writer thread, or before it starts. Callers: spool_private.cpp.
#pragma once
#include <optional>
#include "base/clock.h"
#include "store/connection.h"

namespace spool {

struct KeptLife {
    Milliseconds life{0};         // that of the last message, if it is later than what was saved
    Milliseconds saved{0};
    std::optional<WallTime> wall; // when it was saved
    std::optional<WallTime> believed; // then, LifeClock::believed()
};
Result<KeptLife> loadLife(store::Connection &connection);

struct KeptClock {
    Milliseconds life{0};
    WallTime wall{}, believed{};
};
Result<void> saveLife(store::Connection &connection, const KeptClock &clock);

// The wall clock was set back by `by` to `now`: what was to happen later happens that much earlier by its hands, and not before now.
// Retry times, removals that can be undone, the end of maintenance; and what is noted as done later than now was done that much earlier.
// Setting it forward needs nothing: what becomes due is tried once.
Result<void> setBack(store::Connection &connection, Milliseconds by, WallTime now);

} // namespace spool
