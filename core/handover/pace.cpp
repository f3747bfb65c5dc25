#include "handover/pace.h"
#include <algorithm>

namespace handover {

void Pace::replied(Milliseconds took, int sessions, MonotonicTime now)
{
    if (!m_canary) {
        m_canary = std::max(took, leastCanary);
        return;
    }
    m_latest.append(took);
    if (m_latest.size() < window)
        return;
    std::ranges::nth_element(m_latest, m_latest.begin() + window / 2);
    const bool slow = m_latest.at(window / 2) > 2 * *m_canary;
    m_latest.clear();
    if (slow && sessions > 1)
        lessen(sessions / 2, now);
}

void Pace::turnedAway(int sessions, MonotonicTime now)
{
    m_ceiling = std::max(1, std::min(sessions, m_ceiling.value_or(sessions)));
    m_ceilingUntil = now + ceilingHolds;
    lessen(*m_ceiling, now);
}

void Pace::lessen(int to, MonotonicTime now)
{
    m_limit = std::max(1, std::min(to, m_limit.value_or(to)));
    m_changed = now;
    m_latest.clear();
}

int Pace::limit(int budget, MonotonicTime now, Milliseconds interval)
{
    if (m_ceiling && now >= m_ceilingUntil)
        m_ceiling.reset();
    if (!m_limit)
        return budget;
    if (const qint64 steps = (now - m_changed) / std::max(interval, Milliseconds(1)); steps > 0) {
        m_limit = int(std::min<qint64>(*m_limit + steps, m_ceiling.value_or(budget)));
        m_changed = now;
    }
    if (*m_limit >= budget && !m_ceiling) {
        m_limit.reset();
        return budget;
    }
    return std::min(budget, *m_limit);
}

} // namespace handover
