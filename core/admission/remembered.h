// Who came when, as keys, for as many as there is room for; the one that came first is forgotten first. PURE.
//
// Times are of one clock that never goes back (acceptance.h has which). An entry costs 75 bytes, 105 until it is saved (of 100,000,
// measured): 40 in a hash that may be half empty, 8 in the order. Caller: acceptance.
#pragma once
#include <QHash>
#include <QList>
#include <QSet>
#include <deque>
#include <optional>
#include "base/clock.h"

namespace admission {

class Remembered {
public:
    struct Entry {
        Milliseconds first{};  // when it came for the first time
        quint64 group = 0;     // whose it is: how many one has is counted; 0: nobody's
        int tries = 1;         // so far, at most mostTries

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct Change {
        quint64 key = 0;
        std::optional<Entry> entry; // nothing: forgotten
    };
    static constexpr int mostTries = 3; // more are not told apart

    explicit Remembered(qsizetype capacity) : m_capacity(capacity) {}

    std::optional<Entry> find(quint64 key) const;
    // One more try, the first one or a further one.
    void add(quint64 key, quint64 group, Milliseconds now);
    // Those that came first longer than `keep` ago.
    void forgetOlder(Milliseconds keep, Milliseconds now);
    qsizetype size() const { return m_entries.size(); }
    // Of one group.
    qsizetype sizeOf(quint64 group) const { return m_groups.value(group); }

    // In place of all that is here; in any order, each key once. No time is after `now`: those that are become `now`.
    void load(QList<Change> entries, Milliseconds now);
    // What differs from what was loaded and from what the calls before said: at most `capacity` and as many forgotten ones.
    QList<Change> takeChanges();

private:
    struct Place {
        Entry entry;
        bool isSaved = false; // the last changes or load had its key
    };
    void append(quint64 key, const Place &place);
    void forgetFirst();

    qsizetype m_capacity;
    QHash<quint64, Place> m_entries;
    QHash<quint64, int> m_groups; // entries of each
    std::deque<quint64> m_order;  // of m_entries, by `first`
    QSet<quint64> m_unsaved;      // of m_entries: to be said by takeChanges()
    QSet<quint64> m_forgotten;    // saved, and not in m_entries
};

} // namespace admission
