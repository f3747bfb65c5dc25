// How much of a time a primary was there. PURE.
//
// By the states, as the outage is defined: it lasts from the first failed probe to the first message delivered, so only Up is up. What was not
// watched (we did not run) counts for nothing, and what a person wanted (maintenance) neither.
#pragma once
#include "watch/bucket.h"

namespace watch {

struct Availability {
    Milliseconds observed{0}, maintenance{0}, up{0};

    // Up of (observed - maintenance), in millionths, rounded down: 1,000,000 is said only of a time without any fault. Nothing: never observed.
    std::optional<int> millionths() const;
};

Availability availabilityOf(const PrimaryBucket &all);

} // namespace watch
