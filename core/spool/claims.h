// Which recipients are handed out, and how far each route's queue has been walked. Memory only: claims die with the process.
//
// A route's queue is ordered by (next_try, id). Everything Waiting up to the cursor is claimed, so a claim starts behind it and never
// looks at claimed rows again. Whatever becomes free at or before the cursor moves it back.
// The writer thread only. A job that fails takes back what it claimed (undone), a transaction that fails all of it (failed).
#pragma once
#include <QHash>
#include <QSet>
#include <limits>
#include <utility>
#include <vector>

namespace spool {

struct QueuePlace {
    qint64 nextTry = std::numeric_limits<qint64>::min();
    qint64 id = 0;
    friend auto operator<=>(const QueuePlace &, const QueuePlace &) = default;
};

class Claims {
public:
    bool has(qint64 recipient) const { return m_claimed.contains(recipient); }
    void take(qint64 recipient)
    {
        m_claimed.insert(recipient, {});
        m_log.push_back({recipient, true});
    }
    // It may be taken again; its place is said by available() if it is Waiting.
    void give(qint64 recipient)
    {
        if (m_claimed.remove(recipient))
            m_log.push_back({recipient, false});
    }
    QueuePlace cursor(int route) const { return m_cursors.value(route); }
    void walked(int route, QueuePlace place) { m_cursors.insert(route, place); }
    void available(int route, QueuePlace place)
    {
        const auto found = m_cursors.find(route);
        if (found != m_cursors.end() && place <= *found)
            *found = {place.nextTry, place.id - 1};
    }

    void arrives(int route) { m_arrivals.insert(route); } // something there is due that was not, or was not there
    QSet<int> takeArrivals() { return std::exchange(m_arrivals, {}); }

    void kept() { m_keptLog = m_log.size(); }
    void undone() { rollback(m_keptLog); }
    void failed()
    {
        rollback(0);
        m_arrivals.clear();
    }
    void sealed()
    {
        m_log.clear();
        m_keptLog = 0;
    }

private:
    void rollback(std::size_t length)
    {
        for (; m_log.size() > length; m_log.pop_back()) {
            if (m_log.back().taken)
                m_claimed.remove(m_log.back().recipient);
            else
                m_claimed.insert(m_log.back().recipient, {});
        }
        m_keptLog = length;
        m_cursors.clear();
    }

    struct Nothing {};
    struct Entry { qint64 recipient; bool taken; };
    QHash<qint64, Nothing> m_claimed;
    QHash<int, QueuePlace> m_cursors;
    QSet<int> m_arrivals;
    std::vector<Entry> m_log; // of this transaction
    std::size_t m_keptLog = 0;
};

} // namespace spool
