#include "directory/index.h"
#include <algorithm>
#include <limits>

namespace directory {

namespace {

using std::chrono::minutes;

constexpr qsizetype worthSqueezing = 1'000; // entries of a shard

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

Index::Keys Index::keysOf(const QSet<QByteArray> &locals, size_t seed)
{
    Keys keys;
    keys.reserve(size_t(locals.size()));
    for (const QByteArray &local : locals)
        keys.push_back(qHash(local, seed));
    std::ranges::sort(keys);
    return keys;
}

Index::Entry Index::entry(const QByteArray &local) const
{
    const quint64 key = keyOf(local);
    return m_all[size_t(shardOf(key))].value(key);
}

Knowledge Index::find(const QByteArray &local) const { return knowledge(entry(local)); }

Lists Index::listsOf(const QByteArray &local) const { return entry(local).lists; }

void Index::put(const QByteArray &local, const Knowledge &known, Lists lists)
{
    const Entry entry{toMinutes(known.goodAt), toMinutes(known.badAt), toMinutes(known.refusedSince), toMinutes(known.refusedAt), lists,
                      quint8(std::min<int>(known.refusals, std::numeric_limits<quint8>::max()))};
    const quint64 key = keyOf(local);
    if (saysNothing(entry))
        m_all[size_t(shardOf(key))].remove(key);
    else
        m_all[size_t(shardOf(key))].insert(key, entry);
}

void Index::enlist(std::span<const quint64> keys, int slot)
{
    for (const quint64 key : keys) {
        Entry &entry = m_all[size_t(shardOf(key))][key];
        entry = {entry.goodAt, 0, 0, 0, Lists(entry.lists | bitOf(slot)), 0};
    }
}

void Index::unlist(int shard, int slot, std::span<const quint64> staying)
{
    const auto first = std::ranges::lower_bound(staying, shard, {}, shardOf);
    const auto last = std::ranges::upper_bound(staying, shard, {}, shardOf);
    auto &all = m_all[size_t(shard)];
    all.removeIf([&](auto entry) {
        if ((entry->lists & bitOf(slot)) == 0 || std::binary_search(first, last, entry.key()))
            return false;
        entry->lists &= Lists(~bitOf(slot));
        return saysNothing(*entry);
    });
    if (all.capacity() > std::max(2 * all.size(), worthSqueezing))
        all.squeeze();
}

void Index::forgetLearned()
{
    for (auto &shard : m_all) {
        shard.removeIf([](auto entry) {
            entry->goodAt = 0;
            return saysNothing(*entry);
        });
    }
}

void Index::tidy(WallTime now, bool primaryIsUp)
{
    for (auto &shard : m_all)
        shard.removeIf([&](auto entry) { return standingOf(knowledge(*entry), now, primaryIsUp) == Standing::NeverSeen; });
}

qsizetype Index::size() const
{
    qsizetype all = 0;
    for (const auto &shard : m_all)
        all += shard.size();
    return all;
}

Index::Counts Index::counts(WallTime now, bool primaryIsUp) const
{
    Counts counts;
    for (const auto &shard : m_all) {
        for (const Entry &entry : shard) {
            counts.listed += entry.lists != 0;
            if (entry.lists != 0 && entry.badAt == 0) // nearly all of a long list
                continue;
            const Standing standing = standingOf(knowledge(entry), now, primaryIsUp);
            counts.learned += entry.lists == 0 && isGood(standing);
            counts.bad += standing == Standing::Bad || standing == Standing::StaleBad;
        }
    }
    return counts;
}

} // namespace directory
