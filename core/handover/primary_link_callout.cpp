// PrimaryLink: who exists there, and what else a connection is wanted for.
#include "handover/primary_link.h"

namespace handover {

using namespace std::chrono_literals;
using directory::Asked;

namespace {
constexpr auto unsureFor = 1h; // B2: after an outage
}

void PrimaryLink::askExists(const QByteArray &address, QObject *context, Callout::Answer answer)
{
    m_callout.setConnections(connectionsAllowed());
    m_callout.ask(address, context, [this, answer = std::move(answer)](Asked asked) {
        answer(asked == Asked::Unknown && !knowsEverybody() ? Asked::NoVerdict : asked);
    });
}

bool PrimaryLink::canBeAsked() const { return m_health.state == PrimaryState::Up && mayTake(); }

bool PrimaryLink::knowsEverybody() const
{
    return m_health.state == PrimaryState::Up && !isOnProbation() && (!m_cameBack || m_clock.monotonic() - *m_cameBack >= unsureFor);
}

// A question is short, and a client waits for it: a hand-over session makes way where all connections are in use.
bool PrimaryLink::hasRoomForCallout()
{
    const qsizetype others = m_sessions.size() + m_opening + m_lent;
    return others == 0 || others + calloutConnections() <= connectionsAllowed(); // with the one that asks
}

void PrimaryLink::resumeCallouts()
{
    for (const auto &[context, planned] : std::exchange(m_calloutsThatWait, {})) {
        if (context)
            planCallout(context, planned);
    }
}

// Questions are no mail: the ramp does not limit them, what the primary can bear does.
int PrimaryLink::connectionsAllowed()
{
    return m_pace.limit(m_settings.handover.maxSessions, m_clock.monotonic(), m_settings.handover.rampInterval);
}

int PrimaryLink::calloutConnections() const { return m_callout.connections() - int(m_calloutsThatWait.size()); }

// A connection that cannot be had shows an outage as well as any other. One that was had and lost may be about the question.
void PrimaryLink::onCalloutFailed(const DeliverySession::Ended &ended)
{
    if (ended.trouble->stage >= smtp::Stage::Mail)
        return probeNow();
    if (!turnedAway(ended) && !avoidTlsAfter(ended))
        failed(primaryTrouble(*ended.trouble, ended.network), ended.trouble->reply, ended.network);
}

void PrimaryLink::lend(QObject *context, std::function<void(Result<DeliveryPlan>)> lent)
{
    if (m_health.state == PrimaryState::Maintenance)
        return lent(Error{QStringLiteral("handover.in-maintenance"), QString::fromUtf8(name())});
    if (m_settings.loginTrouble)
        return lent(Error{QStringLiteral("primary.no-password"), m_settings.loginTrouble->detail});
    ++m_lent;
    connect(context, &QObject::destroyed, this, [this] {
        --m_lent;
        wake();
    });
    wake(); // sessions beyond what is left end
    const QPointer<PrimaryLink> alive(this); // a new configuration may leave us out while the name is looked up
    m_book.addresses(m_endpoint.host.toUtf8(), context, [this, alive, lent = std::move(lent)](const QList<QHostAddress> &addresses) {
        if (!alive)
            return lent(Error{QStringLiteral("handover.no-such-primary"), {}});
        const QList<QHostAddress> others = withoutSelf(addresses, m_endpoint.port);
        if (others.isEmpty())
            return lent(Error{addresses.isEmpty() ? QStringLiteral("primary.no-address") : QStringLiteral("primary.is-us"), m_endpoint.host});
        DeliveryPlan made = plan(others, m_endpoint.port, DeadAddresses::Asker::Mail);
        made.tried = nullptr; // it may outlive us
        lent(std::move(made));
    });
}

void PrimaryLink::planCallout(QObject *context, Planned planned)
{
    if (!canBeAsked())
        return planned({});
    if (!hasRoomForCallout()) {
        m_calloutsThatWait.emplace_back(context, std::move(planned)); // first: a session may end at once
        if (!m_sessions.isEmpty())
            m_sessions.last()->makeWay();
        return;
    }
    m_book.addresses(m_endpoint.host.toUtf8(), context, [this, planned = std::move(planned)](const QList<QHostAddress> &addresses) {
        const QList<QHostAddress> others = withoutSelf(addresses, m_endpoint.port);
        planned(others.isEmpty() ? std::nullopt : std::optional(plan(others, m_endpoint.port, DeadAddresses::Asker::Mail)));
    });
}

} // namespace handover
