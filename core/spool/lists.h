// Pages of recipients, by key and by index: page n costs what page 1 costs. The reader thread. Callers: reading.h.
//
// Open recipients come first, in the order asked for; then, if final states are asked for, those of the history in order of age
// (the history may hold millions: it has no other order). A search looks at no more than `scanLimit` rows for one page; such a page
// may be short, or empty, and still have a `next`.
#pragma once
#include <QHash>
#include <array>
#include "spool/spool.h"
#include "store/connection.h"

namespace spool {

class Lists {
public:
    static constexpr int scanLimit = 20'000;

    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }
    // `limit` 1..500. `after`: `next` of the page before, with the same filter and order; else "spool.bad-cursor".
    Result<ListPage> page(const ListFilter &filter, ListSort sort, const QByteArray &after, int limit);
    // A message's recipients, open and final, in order. `life`: the life clock now.
    Result<QList<ListRow>> ofMessage(MessageId message, Milliseconds life);

private:
    // Where the next page begins. `route`: for order Domain, the one that is being walked.
    struct Cursor { bool history = false; qint64 route = 0; qint64 key = -1; qint64 id = 0; qint64 total = -1; };
    struct RouteRow { qint64 id; Route route; std::array<qint64, 3> counts; qint64 clock = 0; };
    struct Walk {
        const ListFilter &filter;
        int limit = 0;
        Cursor cursor = {};
        ListPage page = {};
        QByteArray search = {};        // lower case
        qint64 mask = 0;               // a bit a state
        QList<RouteRow> routes = {};   // of the filter's domain, or all; by domain
        QHash<qint64, QByteArray> domains = {};
        int scanned = 0;
        bool isFull() const { return page.rows.size() >= limit || scanned >= scanLimit; }
    };
    enum class Source { Open, History };

    static std::optional<Cursor> cursorFromText(const QByteArray &text, ListSort sort);
    static QByteArray cursorText(const Cursor &cursor, ListSort sort);
    Result<void> loadRoutes(Walk &walk);
    Result<void> open(Walk &walk, ListSort sort);
    Result<void> byDomain(Walk &walk);
    Result<void> history(Walk &walk);
    Result<void> take(Walk &walk, store::Query &rows, Source source);
    Result<void> count(Walk &walk);
    Result<qint64> countOpen(Walk &walk);
    void addAge(const Walk &walk, const store::Query &row, Milliseconds life, ListRow &made) const;
    struct { store::Statement byAge, sameNext, byNext, sameSize, bySize, byRoute, byGroup, byReason, sizeOfGroup, history, ofMessage, historyOfMessage, routes, count, countReason, countTried, countHistory; } s;
};

} // namespace spool
