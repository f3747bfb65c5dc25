#include "handover/primary_health.h"
#include <algorithm>

namespace handover {

using namespace std::chrono_literals;

namespace {

PrimaryEvent eventOf(const PrimaryHealth &health, Sign sign, Moment now)
{
    switch (sign) {
    case Sign::Good: return PrimaryEvent::Good;
    case Sign::Proved: return PrimaryEvent::Proved;
    case Sign::Hold: return PrimaryEvent::Hold;
    case Sign::Open: return PrimaryEvent::Open;
    case Sign::Failure: break;
    }
    const bool again = health.firstFailure && now.monotonic - health.firstFailure->monotonic >= confirmAfter;
    return again ? PrimaryEvent::FailedAgain : PrimaryEvent::Failed;
}

bool isGood(Sign sign) { return sign == Sign::Good || sign == Sign::Proved; }

} // namespace

HealthChange apply(PrimaryHealth &health, Sign sign, Moment now)
{
    HealthChange change{health.state, next(health.state, eventOf(health, sign, now)), {}};
    if (sign == Sign::Failure && !health.firstFailure)
        health.firstFailure = now;
    if (change.to == PrimaryState::Down) {
        if (!health.outageSince)
            health.outageSince = health.firstFailure ? health.firstFailure->wall : now.wall;
        health.returnedAt.reset();
    }
    if (change.to == PrimaryState::Up || change.to == PrimaryState::Returning) {
        if (!health.returnedAt)
            health.returnedAt = now.monotonic;
    }
    if (change.to == PrimaryState::Up && health.outageSince)
        change.outageBegan = std::exchange(health.outageSince, {});
    if (isGood(sign))
        health.firstFailure.reset();
    if (change.changed()) {
        health.state = change.to;
        health.since = now.wall;
    }
    return change;
}

int sessionBudget(const PrimaryHealth &health, MonotonicTime now, const config::HandOver &settings)
{
    const int most = std::max(1, settings.maxSessions);
    if (!mayDeliver(health.state))
        return 0;
    if (health.state == PrimaryState::Doubtful)
        return 1;
    if (!settings.probation || !health.returnedAt)
        return most;
    const auto step = std::max<Milliseconds>(settings.rampInterval, 1ms);
    const auto doublings = std::clamp<qint64>((now - *health.returnedAt) / step, 0, 20);
    return int(std::min<qint64>(most, qint64(1) << doublings));
}

Milliseconds probeInterval(const PrimaryHealth &health, WallTime now, const config::HandOver &settings)
{
    if (health.state == PrimaryState::Up)
        return settings.probeIntervalUp;
    if (health.outageSince && now - *health.outageSince > 24h)
        return std::max<Milliseconds>(settings.probeInterval, 5s);
    return settings.probeInterval;
}

} // namespace handover
