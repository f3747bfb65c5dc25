#include "ui/domains/latest_checks.h"

namespace ui {

LatestChecks::LatestChecks(ServiceModel &service, QObject *parent) : QObject(parent), m_service(service) {}

void LatestChecks::want(const QStringList &domains)
{
    m_wanted = domains;
    m_known.removeIf([&](const auto &entry) { return !domains.contains(entry.key()); });
    m_queue.removeIf([&](const QString &domain) { return !domains.contains(domain); });
    for (const QString &domain : domains)
        if (!m_known.contains(domain) && !m_queue.contains(domain))
            m_queue.append(domain);
    askNext();
}

void LatestChecks::askAgain()
{
    m_queue = m_wanted;
    askNext();
}

void LatestChecks::forget()
{
    ++m_round;
    m_isAsking = false;
    m_known.clear();
    m_queue.clear();
    m_wanted.clear();
}

const ipc::LatestCheck *LatestChecks::of(const QString &domain) const
{
    const auto found = m_known.constFind(domain);
    return found == m_known.cend() ? nullptr : &*found;
}

void LatestChecks::askNext()
{
    if (m_isAsking || m_queue.isEmpty() || m_service.contact() != Contact::Connected)
        return;
    m_isAsking = true;
    const QString domain = m_queue.takeFirst();
    m_service.ask(ipc::GetLatestCheck{domain}, this, [this, domain, round = m_round](const Asked<ipc::LatestCheck> &answer) {
        if (round == m_round)
            take(domain, answer);
    });
}

// An older service does not know the question: then nothing is known, and nothing is said to be wrong.
void LatestChecks::take(const QString &domain, const Asked<ipc::LatestCheck> &answer)
{
    m_isAsking = false;
    if (m_wanted.contains(domain)) {
        m_known.insert(domain, answer ? *answer : ipc::LatestCheck());
        Q_EMIT changed();
    }
    askNext();
}

} // namespace ui
