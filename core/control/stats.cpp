#include "control/stats.h"
#include <algorithm>
#include "control/convert.h"

namespace control {

namespace {

void addReceived(const intake::Intake &intake, ipc::Stats &stats)
{
    const intake::Figures of = intake.figures();
    stats.connections = of.connections;
    stats.sessions = intake.sessions();
    stats.messages = of.messages;
    stats.recipients = of.recipients;
    stats.bytes = of.bytes;
    for (auto it = of.refusals.cbegin(); it != of.refusals.cend(); ++it)
        stats.refusals.append({QString::fromLatin1(it.key()), it.value()});
    std::ranges::sort(stats.refusals, {}, &ipc::Tally::name);
}

void addHandedOver(const Rooms &rooms, ipc::Stats &stats)
{
    const handover::Figures of = rooms.handover.figures();
    stats.delivered = of.delivered;
    stats.deferred = of.deferred;
    stats.refused = of.refused;
    stats.expired = of.expired;
    stats.notices = rooms.notices.figures().written;
    stats.noticesWithheld = rooms.notices.figures().withheld;
}

} // namespace

ipc::Stats statsOf(const Rooms &rooms, const Status &status, WallTime since)
{
    const ipc::Snapshot snapshot = status.snapshot();
    ipc::Stats stats;
    stats.program = QStringLiteral("restanted " RESTANTE_VERSION);
    stats.since = dateTime(since);
    stats.at = snapshot.at;
    if (rooms.intake)
        addReceived(*rooms.intake, stats);
    addHandedOver(rooms, stats);
    const spool::Spool::Commits commits = rooms.spool.commits();
    stats.commits = commits.transactions;
    stats.commitJobs = commits.jobs;
    stats.largestCommit = commits.largest;
    stats.queue = snapshot.counters;
    stats.primaries = snapshot.primaries;
    stats.warnings = snapshot.warnings;
    return stats;
}

} // namespace control
