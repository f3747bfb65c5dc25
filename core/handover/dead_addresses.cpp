#include "handover/dead_addresses.h"
#include <algorithm>

namespace handover {

namespace {

// Of the n-th failure in a row (from 1).
Milliseconds restAfter(int failures)
{
    const int doublings = std::clamp(failures - 1, 0, 10);
    return std::min<Milliseconds>(DeadAddresses::firstRest * (1 << doublings), DeadAddresses::longestRest);
}

} // namespace

const DeadAddresses::Dead *DeadAddresses::find(const QHostAddress &address, quint16 port) const
{
    const auto found = std::ranges::find_if(m_dead, [&](const Dead &dead) { return dead.port == port && dead.address == address; });
    return found == m_dead.end() ? nullptr : &*found;
}

void DeadAddresses::failed(const QHostAddress &address, quint16 port, MonotonicTime now)
{
    Dead dead{address, port, 0, {}, {}};
    if (const Dead *before = find(address, port); before && now < before->until + forgottenAfter)
        dead = *before;
    const bool atOnce = dead.failures > 0 && now < dead.until; // asked although it was dead: it proves nothing new
    answered(address, port);
    if (m_dead.size() >= mostRemembered)
        m_dead.erase(std::ranges::min_element(m_dead, {}, &Dead::last));
    dead.failures += atOnce ? 0 : 1;
    dead.last = now;
    dead.until = std::max(dead.until, now + restAfter(dead.failures));
    m_dead.append(dead);
}

void DeadAddresses::answered(const QHostAddress &address, quint16 port)
{
    m_dead.removeIf([&](const Dead &dead) { return dead.port == port && dead.address == address; });
}

QList<QHostAddress> DeadAddresses::inOrder(const QList<QHostAddress> &addresses, quint16 port, Asker asker, MonotonicTime now) const
{
    QList<QHostAddress> order;
    QList<const Dead *> dead;
    for (const QHostAddress &address : addresses) {
        const Dead *one = find(address, port);
        if (one && now < one->until + (asker == Asker::Mail ? Milliseconds(probesTurn) : Milliseconds(0)))
            dead.append(one);
        else
            order.append(address);
    }
    std::ranges::stable_sort(dead, {}, &Dead::last);
    for (const Dead *one : std::as_const(dead))
        order.append(one->address);
    return order;
}

} // namespace handover
