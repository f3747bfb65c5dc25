#include "admission/meters.h"

namespace admission {

std::list<Meters::Place>::iterator Meters::place(const ClientKey &client)
{
    if (const auto found = m_places.constFind(client); found != m_places.cend()) {
        if ((*found)->meter.open == 0)
            m_quiet.splice(m_quiet.begin(), m_quiet, *found);
        return *found;
    }
    while (!m_quiet.empty() && m_quiet.size() >= m_capacity) {
        m_places.remove(m_quiet.back().client);
        m_quiet.pop_back();
    }
    m_quiet.push_front({client, {}});
    m_places.insert(client, m_quiet.begin());
    return m_quiet.begin();
}

Meter &Meters::of(const ClientKey &client) { return place(client)->meter; }

void Meters::opened(const ClientKey &client)
{
    const auto at = place(client);
    if (at->meter.open++ == 0)
        m_here.splice(m_here.begin(), m_quiet, at);
}

void Meters::closed(const ClientKey &client)
{
    const auto at = place(client);
    if (at->meter.open > 0 && --at->meter.open == 0)
        m_quiet.splice(m_quiet.begin(), m_here, at);
}

} // namespace admission
