#include "intake/visitors.h"

namespace intake {

void Visitors::remember(const Visits &kept, WallTime now)
{
    const auto past = [now](const std::optional<WallTime> &time) { return time && *time <= now ? time : std::nullopt; };
    const auto earlier = [](const std::optional<WallTime> &a, const std::optional<WallTime> &b) { return !a || (b && *b < *a) ? b : a; };
    m_visits.listensSince = earlier(m_visits.listensSince, past(kept.listensSince));
    m_visits.firstPublic = earlier(m_visits.firstPublic, past(kept.firstPublic));
    if (!m_visits.lastPublic)
        m_visits.lastPublic = past(kept.lastPublic);
    if (!m_visits.firstPublic || !m_visits.lastPublic)
        m_visits.firstPublic = m_visits.lastPublic = std::nullopt;
}

void Visitors::open(WallTime now)
{
    if (!m_visits.listensSince)
        m_visits.listensSince = now;
}

void Visitors::came(const QHostAddress &client, const QHostAddress &own, bool isPublic, WallTime now)
{
    if (client == own || (client.isLoopback() && !isPublic))
        return;
    if (isPublic) {
        m_visits.firstPublic = m_visits.firstPublic.value_or(now);
        m_visits.lastPublic = now;
        m_isOne = false;
        return;
    }
    if (m_privates == 0)
        m_private = client;
    ++m_privates;
    m_isOne = m_isOne && client == m_private;
}

Visits Visitors::visits() const
{
    Visits visits = m_visits;
    if (m_isOne && m_privates >= enough)
        visits.only = m_private;
    return visits;
}

} // namespace intake
