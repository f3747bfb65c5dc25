#include "notices/outage_state.h"
#include <algorithm>

namespace notices {

DomainReach reachOf(const QByteArray &domain, const QList<handover::PrimaryStatus> &primaries)
{
    bool any = false, isHeld = true, isAway = true;
    std::optional<WallTime> up, away;
    for (const handover::PrimaryStatus &one : primaries) {
        if (one.domain != domain)
            continue;
        any = true;
        if (one.state == handover::PrimaryState::Up)
            up = std::min(up.value_or(one.since), one.since);
        if (one.state == handover::PrimaryState::Maintenance)
            continue;
        isHeld = false;
        isAway = isAway && one.outageSince.has_value();
        if (one.outageSince)
            away = std::min(away.value_or(*one.outageSince), *one.outageSince);
    }
    if (!any)
        return {};
    if (up)
        return {Reach::There, *up};
    if (isHeld)
        return {Reach::Paused, {}};
    return isAway && away ? DomainReach{Reach::Away, *away} : DomainReach{};
}

OutageChange changeOf(const DomainReach &reach, bool known, bool waits, WallTime now)
{
    if (!known)
        return reach.reach == Reach::Away && now - reach.since >= leastOutage ? OutageChange::Begins : OutageChange::None;
    const bool isOver = reach.reach == Reach::There && (!waits || now - reach.since >= handOverTime);
    return isOver ? OutageChange::Ends : OutageChange::None;
}

} // namespace notices
