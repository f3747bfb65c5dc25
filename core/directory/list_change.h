// One change of a domain's lists on its way from the file into memory, piece by piece. PURE.
//
// First whoever is new in the list comes in, then the list is what it is to be (complete or not), then whoever is no longer in it leaves: so that
// nobody who is known before and after looks unknown in between, and nobody is refused by a list that is not all there. Caller: directory.
#pragma once
#include "base/result.h"
#include "directory/rows.h"

namespace directory {

class ListChange {
public:
    enum class Kind { Replace, Refresh, Remove };
    static constexpr size_t addressesAtOnce = 4'000; // that come in in a piece; those that leave do it a shard at a time

    // `list`: as it is to be; of Remove its name and slot. `growth`: how many addresses more there may be afterwards.
    ListChange(Kind kind, ListRow list, qint64 growth) : m_kind(kind), m_list(std::move(list)), m_growth(growth) {}

    const ListRow &list() const { return m_list; }
    Kind kind() const { return m_kind; }

    // What became of it in the file: the addresses of the list, or why nothing is changed.
    void written(Result<Index::Keys> keys);
    bool isWritten() const { return m_written.has_value(); }
    const Result<void> &result() const { return *m_written; } // when isWritten()

    // A piece of it, once it is written without error. True: that was all.
    bool step(Index &index, QList<ListRow> &lists);
    // The lists as they will be.
    void applyTo(QList<ListRow> &lists) const;
    // Addresses that it may still bring, less those by which the index has grown by it: with them the index is as large as after it.
    qint64 toCome() const { return m_growth - m_grown; }

private:
    bool stepAddresses(Index &index, QList<ListRow> &lists);

    const Kind m_kind;
    const ListRow m_list;
    const qint64 m_growth;
    std::optional<Result<void>> m_written;
    Index::Keys m_keys;
    size_t m_come = 0;      // of m_keys
    bool m_isListed = false;
    int m_shardsLeft = 0;   // whose others have left
    qint64 m_grown = 0;     // the index, by this; negative: it shrank
};

} // namespace directory
