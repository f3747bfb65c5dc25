// HandOver: primaries that a person put into maintenance. What is kept over restarts is the spool's; here it is done.
#include <algorithm>
#include "handover/handover_p.h"

namespace handover {

namespace {

Error noSuchPrimary(const QByteArray &whom) { return {QStringLiteral("handover.no-such-primary"), QString::fromUtf8(whom)}; }

// Several writes, one answer: the first error, or how many.
struct Tally {
    int wanted = 0, answered = 0;
    std::optional<Error> error;
    spool::Callback<int> done;

    void take(const Result<void> &one)
    {
        if (!one && !error)
            error = one.error();
        if (++answered == wanted)
            done(error ? Result<int>(*error) : Result<int>(wanted));
    }
};

} // namespace

QList<PrimaryLink *> HandOver::Private::linksOf(const QByteArray &whom) const
{
    QList<PrimaryLink *> found;
    for (const Lane &lane : lanes) {
        for (PrimaryLink *link : lane.links) {
            const bool meant = whom.isEmpty() || whom == lane.route.domain || whom == link->name();
            if (meant && !found.contains(link))
                found.append(link);
        }
    }
    return found;
}

std::optional<WallTime> HandOver::Private::maintenanceUntil(const PrimaryLink &link) const
{
    const QList<spool::Maintenance> &all = m_spool.maintenance();
    const auto it = std::ranges::find(all, link.name(), &spool::Maintenance::host);
    return it == all.end() ? std::nullopt : std::optional(it->until);
}

void HandOver::Private::hold(const QByteArray &whom, Milliseconds time, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    const QList<PrimaryLink *> links = linksOf(whom);
    if (links.isEmpty())
        return done(noSuchPrimary(whom));
    const auto tally = std::make_shared<Tally>(Tally{int(links.size()), 0, {}, std::move(done)});
    const WallTime now = m_clock.wall();
    for (PrimaryLink *link : links) {
        m_spool.beginMaintenance({link->name(), now, now + time}, actor, context, [tally](const Result<void> &kept) { tally->take(kept); });
        link->hold();
    }
    m_changed.start(); // also for a new end of one that was in it
    later();
}

void HandOver::Private::open(const QByteArray &whom, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    QList<PrimaryLink *> links = linksOf(whom);
    if (links.isEmpty())
        return done(noSuchPrimary(whom));
    links.removeIf([this](const PrimaryLink *link) { return !maintenanceUntil(*link); });
    if (links.isEmpty())
        return done(0);
    const auto tally = std::make_shared<Tally>(Tally{int(links.size()), 0, {}, std::move(done)});
    for (PrimaryLink *link : std::as_const(links)) {
        m_spool.endMaintenance(link->name(), actor, context, [tally](const Result<void> &kept) { tally->take(kept); });
        link->open();
    }
}

// Also of primaries that nobody uses any more.
void HandOver::Private::endMaintenanceThatIsOver()
{
    const WallTime now = m_clock.wall();
    const QList<spool::Maintenance> all = m_spool.maintenance();
    for (const spool::Maintenance &one : all) {
        if (one.until > now)
            continue;
        m_spool.endMaintenance(one.host, {}, nullptr, [](const Result<void> &) {}); // unwritten: it is over after a restart too
        for (PrimaryLink *link : linksOf(one.host))
            link->open();
    }
}

} // namespace handover
