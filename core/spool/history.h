// The history of finished mail: pages of it, the latest first. The reader thread. Callers: reading.h.
//
// An address is looked up by an index, whole or by how it begins; a text within one, a Message-ID, an outcome or a rule is looked for from the
// latest row on. A page looks at no more than `scanLimit` rows: it may then be short, or empty, and still have a `next`.
#pragma once
#include <limits>
#include "spool/message.h"
#include "spool/spool.h"
#include "store/connection.h"

namespace spool {

class History {
public:
    static constexpr int scanLimit = 20'000;
    static constexpr int fewMatches = 5'000; // of a beginning: then they are sorted, else they are frequent enough to be met on the way

    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }
    // `limit` 1..500. `after`: `next` of the page before, with the same filter; else "spool.bad-cursor".
    Result<HistoryPage> page(const HistoryFilter &filter, const QByteArray &after, int limit);

private:
    // A page ends here; the next has what is before it.
    struct Place {
        qint64 finished = std::numeric_limits<qint64>::max(), id = std::numeric_limits<qint64>::max();
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    struct Walk {
        const HistoryFilter &filter;
        const Place from;
        const int limit;
        QList<HistoryRow> rows = {};
        std::optional<Place> end = {}; // where the first of its parts stopped before its own end
    };

    static std::optional<Place> placeFrom(const QByteArray &text);
    static Place placeOf(const HistoryRow &row) { return {row.finished.time_since_epoch().count(), row.id.value}; }
    Result<bool> beginsFew(const HistoryFilter &filter);
    Result<void> walk(Walk &walk, const store::Statement &statement);
    struct { store::Statement all, toWhom, fromWhom, begins, countTo, countFrom, ofMessage; } s;
};

} // namespace spool
