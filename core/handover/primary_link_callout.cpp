// PrimaryLink: who exists there.
#include "handover/primary_link.h"

namespace handover {

using namespace std::chrono_literals;
using directory::Asked;

namespace {
constexpr auto unsureFor = 1h; // B2: after an outage
}

void PrimaryLink::askExists(const QByteArray &address, QObject *context, Callout::Answer answer)
{
    m_callout.ask(address, context, [this, answer = std::move(answer)](Asked asked) {
        answer(asked == Asked::Unknown && !knowsEverybody() ? Asked::NoVerdict : asked);
    });
}

bool PrimaryLink::knowsEverybody() const
{
    return m_health.state == PrimaryState::Up && !isOnProbation() && (!m_cameBack || m_clock.monotonic() - *m_cameBack >= unsureFor);
}

// A question is short, and a client waits for it: a hand-over session makes room where all are in use.
bool PrimaryLink::makeRoomForCallout()
{
    const int budget = m_pace.limit(sessionBudget(m_health, m_clock.monotonic(), m_settings.handover), m_clock.monotonic(), m_settings.handover.rampInterval);
    const qsizetype used = m_sessions.size() + m_opening + m_callout.connections(); // with the one that asks
    if (used <= budget || m_sessions.isEmpty())
        return true;
    m_sessions.last()->finish();
    return false;
}

void PrimaryLink::planCallout(QObject *context, Planned planned)
{
    if (m_health.state != PrimaryState::Up || !mayTake())
        return planned({});
    if (!makeRoomForCallout()) {
        m_calloutsThatWait.emplace_back(context, std::move(planned));
        return;
    }
    m_book.addresses(m_endpoint.host.toUtf8(), context, [this, planned = std::move(planned)](const QList<QHostAddress> &addresses) {
        const QList<QHostAddress> others = withoutSelf(addresses, m_endpoint.port);
        planned(others.isEmpty() ? std::nullopt : std::optional(plan(others, m_endpoint.port, DeadAddresses::Asker::Mail)));
    });
}

} // namespace handover
