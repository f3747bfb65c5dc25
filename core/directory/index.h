// The addresses in memory, for looking up at every RCPT: half a microsecond instead of a read of the file. PURE.
//
// Addresses are kept as 64 bits of a hash with a seed of this process: about 45 MB for a million. Two addresses with one hash would be taken
// for one; with a million of them the chance for an address that does not exist is one in 10^13. Texts are in the file (rows.h).
// Times are kept in minutes. Caller: directory.
#pragma once
#include <QByteArray>
#include <QHash>
#include "directory/knowledge.h"

namespace directory {

// Which lists of a domain have an address, a bit each: lists have slots 0 to 15.
using Lists = quint16;
constexpr int mostLists = 16; // of one domain
constexpr Lists bitOf(int slot) { return Lists(1U << unsigned(slot)); }

class Index {
public:
    explicit Index(size_t seed) : m_seed(seed) {}

    Knowledge find(const QByteArray &local) const;
    Lists listsOf(const QByteArray &local) const;
    void put(const QByteArray &local, const Knowledge &known, Lists lists);
    // Everybody leaves that list; who is in no other and was never good or bad is forgotten.
    void unlist(int slot);
    // Who is in no list is forgotten (B1: a catch-all appeared), and nobody is good by a delivery or a callout any more.
    void forgetLearned();
    // Drops what says nothing any more: bad ones after three days; and good ones after 31 while `primaryIsUp` says so.
    void tidy(WallTime now, bool primaryIsUp);

    qsizetype size() const { return m_all.size(); }
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
    quint64 keyOf(const QByteArray &local) const { return qHash(local, m_seed); }

    const size_t m_seed;
    QHash<quint64, Entry> m_all;
};

} // namespace directory
