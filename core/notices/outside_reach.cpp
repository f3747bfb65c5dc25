#include "notices/outside_reach.h"
#include <algorithm>

namespace notices {

void OutsideReach::failed(const QByteArray &domain, const QByteArray &host, Hurdle what, WallTime now)
{
    Failing &failing = m_failing[domain];
    if (failing.since == WallTime{})
        failing.since = now;
    failing.host = host;
    failing.what = what;
    failing.last = now;
}

void OutsideReach::reached(const QByteArray &domain)
{
    m_failing.remove(domain);
    for (Failing &other : m_failing)
        other.byItself = true;
}

void OutsideReach::keepOnly(const QSet<QByteArray> &domains)
{
    m_failing.removeIf([&](const auto &entry) { return !domains.contains(entry.key()); });
}

std::optional<OutsideReach::Blocked> OutsideReach::blocked(WallTime now) const
{
    QHash<QByteArray, WallTime> hosts; // since when
    const Failing *latest = nullptr;
    for (const Failing &one : m_failing) {
        if (one.byItself)
            continue;
        const auto known = hosts.constFind(one.host);
        hosts.insert(one.host, known == hosts.constEnd() ? one.since : std::min(*known, one.since));
        if (!latest || one.last > latest->last)
            latest = &one;
    }
    QList<WallTime> since = hosts.values();
    std::ranges::sort(since);
    const bool lasts = since.size() >= few && now - since.at(few - 1) >= fewAfter;
    if (since.size() < many && !lasts)
        return {};
    return Blocked{latest->what, since.first()};
}

} // namespace notices
