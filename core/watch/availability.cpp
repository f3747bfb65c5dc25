#include "watch/availability.h"
#include <algorithm>

namespace watch {

std::optional<int> Availability::millionths() const
{
    const Milliseconds wanted = observed - maintenance;
    if (wanted <= Milliseconds(0))
        return {};
    const double share = double(std::clamp(up, Milliseconds(0), wanted).count()) / double(wanted.count());
    const int all = int(share * 1'000'000);
    return up < wanted ? std::min(all, 999'999) : 1'000'000;
}

Availability availabilityOf(const PrimaryBucket &all)
{
    using handover::PrimaryState;
    return {all.observed(), all.of(PrimaryState::Maintenance), all.of(PrimaryState::Up)};
}

} // namespace watch
