#include "directory/index.h"
#include <algorithm>
#include <limits>

namespace directory {

namespace {

using std::chrono::minutes;

quint32 toMinutes(WallTime time)
{
    const auto count = std::chrono::floor<minutes>(time.time_since_epoch()).count();
    return quint32(std::clamp<qint64>(count, 0, std::numeric_limits<quint32>::max()));
}

WallTime fromMinutes(quint32 count) { return WallTime(minutes(count)); }

} // namespace

Knowledge Index::knowledge(const Entry &entry)
{
    return {entry.lists != 0, fromMinutes(entry.goodAt), fromMinutes(entry.badAt), fromMinutes(entry.refusedSince), fromMinutes(entry.refusedAt), entry.refusals};
}

Knowledge Index::find(const QByteArray &local) const
{
    const auto found = m_all.constFind(keyOf(local));
    return found == m_all.cend() ? Knowledge() : knowledge(*found);
}

Lists Index::listsOf(const QByteArray &local) const { return m_all.value(keyOf(local)).lists; }

void Index::put(const QByteArray &local, const Knowledge &known, Lists lists)
{
    const Entry entry{toMinutes(known.goodAt), toMinutes(known.badAt), toMinutes(known.refusedSince), toMinutes(known.refusedAt), lists,
                      quint8(std::min<int>(known.refusals, std::numeric_limits<quint8>::max()))};
    if (saysNothing(entry))
        m_all.remove(keyOf(local));
    else
        m_all.insert(keyOf(local), entry);
}

void Index::unlist(int slot)
{
    m_all.removeIf([slot](auto entry) {
        entry->lists &= Lists(~bitOf(slot));
        return saysNothing(*entry);
    });
}

void Index::forgetLearned()
{
    m_all.removeIf([](auto entry) {
        entry->goodAt = 0;
        return saysNothing(*entry);
    });
}

void Index::tidy(WallTime now, bool primaryIsUp)
{
    m_all.removeIf([&](auto entry) { return standingOf(knowledge(*entry), now, primaryIsUp) == Standing::NeverSeen; });
}

Index::Counts Index::counts(WallTime now, bool primaryIsUp) const
{
    Counts counts;
    for (const Entry &entry : m_all) {
        const Standing standing = standingOf(knowledge(entry), now, primaryIsUp);
        counts.listed += entry.lists != 0;
        counts.learned += entry.lists == 0 && isGood(standing);
        counts.bad += standing == Standing::Bad || standing == Standing::StaleBad;
    }
    return counts;
}

} // namespace directory
