// One primary's state with its times: which event a sign is, when the outage began, how many sessions it is good for. PURE.
#pragma once
#include <optional>
#include "base/clock.h"
#include "config/config.h"
#include "handover/primary_state.h"

namespace handover {

struct Moment {
    WallTime wall{};
    MonotonicTime monotonic{};
};

// What was seen of a primary, or ordered by a person.
enum class Sign { Good, Failure, Proved, Hold, Open };

struct PrimaryHealth {
    PrimaryState state = PrimaryState::Doubtful;
    WallTime since{};                             // of the state
    std::optional<Moment> firstFailure;           // nothing good came since
    std::optional<WallTime> outageSince;          // set in Down, kept until the outage ends
    std::optional<MonotonicTime> returnedAt;      // first good sign after an outage or the start: sessions double from here
};

struct HealthChange {
    PrimaryState from = PrimaryState::Doubtful;
    PrimaryState to = PrimaryState::Doubtful;
    std::optional<WallTime> outageBegan; // set when an outage ended by this
    bool changed() const { return from != to; }
};

HealthChange apply(PrimaryHealth &health, Sign sign, Moment now);

// How many hand-over sessions may be open now: Doubtful one; after an outage 1, 2, 4… doubled every rampInterval up to maxSessions
// (with handover.probation off maxSessions at once); Down and Maintenance none.
int sessionBudget(const PrimaryHealth &health, MonotonicTime now, const config::HandOver &settings);

// Until the next probe: probeIntervalUp while Up; else probeInterval, and at least 5 s after the first day of an outage.
Milliseconds probeInterval(const PrimaryHealth &health, WallTime now, const config::HandOver &settings);

} // namespace handover
