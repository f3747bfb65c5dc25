#include "intake/own_visits.h"

namespace intake {

OwnVisits::Handle OwnVisits::announce(const OwnVisit &visit)
{
    auto handle = std::make_shared<const OwnVisit>(visit);
    m_expected.removeIf([](const std::weak_ptr<const OwnVisit> &one) { return one.expired(); });
    m_expected.append(handle);
    return handle;
}

bool OwnVisits::take(const OwnVisit &seen)
{
    if (seen.client != seen.door) // not from this machine, whatever else it is like
        return false;
    return m_expected.removeIf([&seen](const std::weak_ptr<const OwnVisit> &one) {
        const Handle expected = one.lock();
        return expected && *expected == seen;
    }) > 0;
}

} // namespace intake
