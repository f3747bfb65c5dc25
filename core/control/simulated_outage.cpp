#include "control/simulated_outage.h"

namespace control {

SimulatedOutage::SimulatedOutage(handover::HandOver &handover, QByteArray domain, QByteArray actor, QObject *parent)
    : QObject(parent), m_handover(handover), m_domain(std::move(domain)), m_actor(std::move(actor))
{
}

SimulatedOutage::~SimulatedOutage() { end(); }

std::optional<WallTime> SimulatedOutage::maintenanceUntil(const QByteArray &host) const
{
    for (const handover::PrimaryStatus &one : m_handover.primaries()) {
        if (one.host == host)
            return one.maintenanceUntil;
    }
    return std::nullopt;
}

void SimulatedOutage::begin(std::function<void(Result<Begun>)> begun)
{
    QList<QByteArray> hosts;
    for (const handover::PrimaryStatus &one : m_handover.primaries()) {
        if (one.domain == m_domain && handover::mayDeliver(one.state))
            hosts.append(one.host);
    }
    if (hosts.isEmpty())
        return begun(Begun{});
    m_begun = std::move(begun);
    for (const QByteArray &host : std::as_const(hosts)) {
        m_handover.hold(host, longest, m_actor, this, [this, wanted = hosts.size()](const Result<int> &kept) {
            m_answers.append(kept);
            if (m_answers.size() < wanted || !m_begun)
                return;
            const auto tell = std::exchange(m_begun, nullptr);
            Begun all;
            for (const Result<int> &one : std::as_const(m_answers)) {
                if (!one)
                    return tell(one.error());
            }
            for (const Held &one : std::as_const(m_held)) {
                all.hosts.append(QString::fromUtf8(one.host));
                all.until = one.until;
            }
            tell(all);
        });
        if (const auto until = maintenanceUntil(host))
            m_held.append({host, *until});
    }
}

void SimulatedOutage::end()
{
    m_begun = nullptr;
    for (const Held &one : std::exchange(m_held, {})) {
        if (maintenanceUntil(one.host) == one.until)
            m_handover.open(one.host, m_actor, nullptr, [](const Result<int> &) {}); // not written: it ends by itself
    }
}

} // namespace control
