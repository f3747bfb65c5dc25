#include "intake/visitors.h"

namespace intake {

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
