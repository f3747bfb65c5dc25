// The routes with their up-clocks and counters, in the writer's memory; written once a transaction, only those that changed.
// Counters are never counted: every change of a row stages its difference here, kept() applies what the job did, undone() forgets it.
// Not thread-safe: the writer thread only (and open(), before that thread starts).
#pragma once
#include <QHash>
#include <vector>
#include "spool/message.h"
#include "store/connection.h"

namespace spool {

struct RouteFigures {
    Route route;
    qint64 clock = 0;    // milliseconds the primary has been up (mail-semantics E1)
    qint64 messages = 0; // with at least one recipient of this route that is not final
    qint64 waiting = 0, held = 0, pending = 0; // recipients
    qint64 bytes = 0;    // of those messages
    std::optional<WallTime> oldest = {};
    Milliseconds oldestLife{0}; // the life clock when it came
};
struct TotalFigures {
    qint64 messages = 0; // Queued
    qint64 bytes = 0;
    qint64 lastId = 0; // highest id given to a message or recipient that was committed
    std::optional<WallTime> oldest;
};

class RouteBook {
public:
    Result<void> load(store::Connection &connection); // also prepares; forgets everything before
    void close();
    Result<void> recount(store::Connection &connection); // counters from the rows; inside a transaction, before load()

    int need(const Route &route);        // its number, 1 and up; a new one is written with the next save()
    int find(const Route &route) const;  // 0: unknown
    bool knows(qint64 number) const { return number > 0 && number < qint64(m_routes.size()) && m_routes[size_t(number)].known; }
    const RouteFigures &at(int number) const { return m_routes[size_t(number)].figures; }
    const TotalFigures &totals() const { return m_totals; }

    // Written with the route's next change, at the latest after ten seconds' worth: a crash may make mail a little younger.
    void advance(int number, Milliseconds up);
    void stage(int number, RecipientState state, int difference);             // recipients of an open state
    void stageMessage(int number, int difference, qint64 size);               // on this route
    void stageTotal(int difference, qint64 size, qint64 lastId = 0);          // messages that are Queued
    void kept();
    void undone() { m_staged.clear(); }

    bool isDirty() const { return m_totalsDirty || !m_dirty.empty(); }
    Result<void> save();
    std::vector<RouteFigures> takeSaved(); // those of the last save(), for publishing after the commit

private:
    struct Entry { RouteFigures figures; bool known = false, dirty = false; qint64 unsavedClock = 0; };
    struct Change { int route = 0; int messages = 0, waiting = 0, held = 0, pending = 0; qint64 bytes = 0, lastId = 0; }; // route 0: totals
    Result<void> loadTotals(store::Connection &connection);
    void touch(int number);
    Result<void> saveOne(int number);
    struct Oldest { WallTime arrived{}; Milliseconds life{0}; };
    Result<std::optional<Oldest>> oldest(int number); // 0: of all
    Result<void> lookAtOldest(int number);

    std::vector<Entry> m_routes; // by number; 0 is unused
    QHash<Route, int> m_numbers;
    TotalFigures m_totals;
    bool m_totalsDirty = false;
    std::vector<int> m_dirty;
    std::vector<Change> m_staged;
    std::vector<RouteFigures> m_saved;
    store::Statement m_put, m_oldest, m_oldestOfAll, m_putFigure;
};

} // namespace spool
