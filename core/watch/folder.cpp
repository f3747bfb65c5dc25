#include "watch/folder.h"
#include <algorithm>
#include "admission/evidence.h"

namespace watch {

namespace {

constexpr Milliseconds minute = lengthOf(Width::Minute);

// The parts of a stretch that ends at `at`, by the minute they are in: the last first.
template <typename Each> void byMinute(Milliseconds stretch, WallTime at, const Each &each)
{
    Milliseconds left = std::clamp(stretch, Milliseconds(0), Folder::longestStretch);
    WallTime end = at;
    while (left > Milliseconds(0)) {
        const WallTime begin = beginOf(minute, end - Milliseconds(1));
        const Milliseconds part = std::min<Milliseconds>(left, end - begin);
        each(begin, part);
        left -= part;
        end = begin;
    }
}

} // namespace

void Folder::look(const handover::Look &look, WallTime at)
{
    PrimaryBucket &bucket = m_minutes.primaries[{beginOf(minute, at), look.host}];
    look.isGood ? ++bucket.good : ++bucket.failed;
    if (look.isGood && look.times) {
        bucket.greeting.add(look.times->greeting.count());
        bucket.ehlo.add(look.times->ehlo.count());
        bucket.slow += admission::Evidence::isSlow(look.times->greeting, look.times->ehlo);
    }
    limit();
}

void Folder::state(const QByteArray &host, handover::PrimaryState state, Milliseconds stretch, WallTime at)
{
    byMinute(stretch, at, [&](WallTime begin, Milliseconds part) { m_minutes.primaries[{begin, host}].of(state) += part; });
    limit();
}

void Folder::service(const ServiceBucket &what, Milliseconds stretch, WallTime at)
{
    byMinute(stretch, at, [&](WallTime begin, Milliseconds part) { m_minutes.service[begin].running += part; });
    m_minutes.service[beginOf(minute, at)] += what;
    limit();
}

void Folder::giveBack(const Minutes &minutes)
{
    for (const auto &[key, bucket] : minutes.primaries)
        m_minutes.primaries[key] += bucket;
    for (const auto &[begin, bucket] : minutes.service)
        m_minutes.service[begin] += bucket;
    limit();
}

void Folder::limit()
{
    while (m_minutes.primaries.size() > mostMinutes)
        m_minutes.primaries.erase(m_minutes.primaries.begin());
    while (m_minutes.service.size() > mostMinutes)
        m_minutes.service.erase(m_minutes.service.begin());
}

} // namespace watch
