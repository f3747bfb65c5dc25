// When a recipient that was deferred is tried again. PURE.
#pragma once
#include <algorithm>
#include "base/clock.h"

namespace handover {

// After the n-th charged attempt (from 1): first, 2 × first, 4 × first … at most `most`, each varied by a fifth up or down so that
// mail deferred together does not come back together. `random` in [0, 1).
constexpr Milliseconds retryDelay(int attempts, Milliseconds first, Milliseconds most, double random)
{
    const int doublings = std::clamp(attempts - 1, 0, 30);
    Milliseconds delay = std::max(first, Milliseconds(1));
    for (int i = 0; i < doublings && delay < most; ++i)
        delay *= 2;
    const double varied = double(std::min(delay, most).count()) * (0.8 + 0.4 * std::clamp(random, 0.0, 1.0));
    return std::clamp(Milliseconds(qint64(varied)), Milliseconds(1), std::max(most, Milliseconds(1)));
}

} // namespace handover
