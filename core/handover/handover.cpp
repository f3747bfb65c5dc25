#include "handover/handover.h"
#include <algorithm>
#include "handover/handover_p.h"

namespace handover {

HandOver::HandOver(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, Setup setup, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, spool, resolver, clock, std::move(setup)))
{
}

HandOver::~HandOver() = default;

void HandOver::start() { d->start(); }
void HandOver::configure(const config::Config &config) { d->configure(config); }
void HandOver::stop(std::function<void()> stopped) { d->stop(std::move(stopped)); }

Figures HandOver::figures() const { return d->figures; }

void HandOver::expireOld() { d->claimExpired(); }

void HandOver::flush(const QByteArray &domain)
{
    for (Lane &lane : d->lanes) {
        if (!domain.isEmpty() && lane.route.domain != domain)
            continue;
        d->forgetDeadAddresses(lane);
        d->flush(lane);
    }
}

void HandOver::forgetDeadAddresses()
{
    for (const Lane &lane : d->lanes)
        d->forgetDeadAddresses(lane);
}

void HandOver::hold(const QByteArray &whom, Milliseconds time, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    d->hold(whom, time, actor, context, std::move(done));
}

void HandOver::open(const QByteArray &whom, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    d->open(whom, actor, context, std::move(done));
}

void HandOver::releaseHeld(spool::HeldGroupId group, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    d->releaseHeld(group, actor, context, std::move(done));
}

void HandOver::returnHeld(spool::HeldGroupId group, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    d->returnHeld(group, actor, context, std::move(done));
}

bool HandOver::canAsk(const QByteArray &domain) const
{
    const auto lane = std::ranges::find(d->lanes, domain, [](const Lane &l) { return l.route.domain; });
    return lane != d->lanes.end() && d->authority(*lane);
}

void HandOver::askExists(const QByteArray &domain, const QByteArray &address, QObject *context, std::function<void(directory::Asked)> answer)
{
    const auto lane = std::ranges::find(d->lanes, domain, [](const Lane &l) { return l.route.domain; });
    if (lane != d->lanes.end())
        return d->askExists(*lane, address, context, std::move(answer));
    QMetaObject::invokeMethod(context, [answer = std::move(answer)] { answer(directory::Asked::NoVerdict); }, Qt::QueuedConnection);
}

admission::Health HandOver::health(const QByteArray &domain) const
{
    const auto lane = std::ranges::find(d->lanes, domain, [](const Lane &l) { return l.route.domain; });
    return lane == d->lanes.end() ? admission::Health() : d->health(*lane);
}

void HandOver::probe(const QByteArray &domain, QObject *context, std::function<void()> probed)
{
    const auto lane = std::ranges::find(d->lanes, domain, [](const Lane &l) { return l.route.domain; });
    if (lane == d->lanes.end())
        return probed();
    d->probe(*lane, context, std::move(probed));
}

void HandOver::lend(const QByteArray &domain, QObject *context, std::function<void(Result<DeliveryPlan>)> lent)
{
    const auto lane = std::ranges::find(d->lanes, domain, [](const Lane &l) { return l.route.domain; });
    if (lane == d->lanes.end() || lane->links.isEmpty())
        return lent(Error{QStringLiteral("handover.no-such-primary"), QString::fromUtf8(domain)});
    lane->links.first()->lend(context, std::move(lent));
}

Etrn HandOver::etrn(const QByteArray &domain)
{
    const auto lane = std::ranges::find(d->lanes, domain, [](const Lane &l) { return l.route.domain; });
    return lane == d->lanes.end() ? Etrn::NotOurs : d->etrn(*lane);
}

void HandOver::returnToSender(const QList<RecipientId> &recipients, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    d->returnToSender(recipients, actor, context, std::move(done));
}

void HandOver::giveBackClaims() { d->giveBackClaims(); }

QHash<QByteArray, smtp::Capabilities> HandOver::capabilities() const
{
    QHash<QByteArray, smtp::Capabilities> all;
    for (const Lane &lane : d->lanes) {
        if (const auto known = d->capabilitiesOf(lane))
            all.insert(lane.route.domain, *known);
    }
    return all;
}

QList<PrimaryStatus> HandOver::primaries() const
{
    QList<PrimaryStatus> all;
    for (const Lane &lane : d->lanes) {
        for (const PrimaryLink *link : lane.links) {
            const PrimaryHealth &health = link->health();
            all.append({lane.route.domain, link->name(), health.state, health.since, health.outageSince, link->nextProbe(),
                        d->maintenanceUntil(*link), link->lastFailure(), link->sessions(), link->newPin(), link->isOnProbation()});
        }
    }
    return all;
}

Whose HandOver::whose(const QHostAddress &address, quint16 port) const { return d->whose(address, port); }

QList<RouteProblem> HandOver::routeProblems() const
{
    QList<RouteProblem> problems;
    for (const Lane &lane : d->lanes) {
        if (lane.problemSince)
            problems.append({lane.route.domain, lane.targets->problem(), *lane.problemSince, !lane.targets->endpoints().isEmpty()});
    }
    return problems;
}

} // namespace handover
