// The addresses in memory, for looking up at every RCPT: half a microsecond instead of a read of the file. PURE.
//
// Addresses are kept as 64 bits of a hash with a seed of this process: about 45 MB for a million. Two addresses with one hash would be taken
// for one; with a million of them the chance for an address that does not exist is one in 10^13. Texts are in the file (rows.h).
// Times are kept in minutes. Caller: directory.
//
// It is kept in shards, by the first bits of the hash, so that a change of a million addresses can be made in pieces and none of them, nor the
// growth of a table, takes long: look-ups may come between any two pieces. A shard has one in sixty-four of the addresses, whatever they are.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <array>
#include <span>
#include <vector>
#include "directory/knowledge.h"

namespace directory {

// Which lists of a domain have an address, a bit each: lists have slots 0 to 15.
using Lists = quint16;
constexpr int mostLists = 16; // of one domain
constexpr Lists bitOf(int slot) { return Lists(1U << unsigned(slot)); }

class Index {
public:
    static constexpr int shards = 64;
    using Keys = std::vector<quint64>; // of addresses, in ascending order: shard after shard

    explicit Index(size_t seed) : m_seed(seed) {}

    // The keys of these in every index with that seed. On any thread.
    static Keys keysOf(const QSet<QByteArray> &locals, size_t seed);

    Knowledge find(const QByteArray &local) const;
    Lists listsOf(const QByteArray &local) const;
    void put(const QByteArray &local, const Knowledge &known, Lists lists);
    // They are in that list from now on, and no longer bad: a person says that they exist.
    void enlist(std::span<const quint64> keys, int slot);
    // Everybody of the shard leaves that list but those in `staying` (ascending, of other shards too); who is in no other list and was never good
    // or bad is forgotten.
    void unlist(int shard, int slot, std::span<const quint64> staying);
    // Who is in no list is forgotten (B1: a catch-all appeared), and nobody is good by a delivery or a callout any more.
    void forgetLearned();
    // Drops what says nothing any more: bad ones after three days; and good ones after 31 while `primaryIsUp` says so.
    void tidy(WallTime now, bool primaryIsUp);

    qsizetype size() const;
    struct Counts { qint64 listed = 0, learned = 0, bad = 0; };
    Counts counts(WallTime now, bool primaryIsUp) const; // walks all of it

private:
    using Minutes = quint32; // since 1970; 0: never
    struct Entry {
        Minutes goodAt = 0, badAt = 0, refusedSince = 0, refusedAt = 0;
        Lists lists = 0;
        quint8 refusals = 0;
    };
    static Knowledge knowledge(const Entry &entry);
    static bool saysNothing(const Entry &entry) { return entry.lists == 0 && entry.goodAt == 0 && entry.badAt == 0; }
    static int shardOf(quint64 key) { return int(key >> 58U); }
    quint64 keyOf(const QByteArray &local) const { return qHash(local, m_seed); }
    Entry entry(const QByteArray &local) const;

    const size_t m_seed;
    std::array<QHash<quint64, Entry>, shards> m_all;
};

} // namespace directory
