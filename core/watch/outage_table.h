// The table of outages. On the storage thread. Caller: rows.
#pragma once
#include "store/connection.h"
#include "watch/outage_book.h"

namespace watch {

struct OutageFilter {
    QByteArray host = {};                 // empty: all
    std::optional<WallTime> since = {}, until = {}; // that lasted then or later; that began before then
    qint64 before = 0;                    // ids below it; 0: all
    int limit = 100;
};

class OutageTable {
public:
    static constexpr qint64 most = 100'000; // the latest are kept; a primary that flaps for two years makes more
    static constexpr std::chrono::hours keptFor{730 * 24};
    static constexpr int removedAtOnce = 500;

    static const char *schema();
    Result<void> opened(store::Connection &connection);
    void closing() { s = {}; }

    Result<void> put(const OutageRow &row); // in place of what is there of that id
    Result<QList<OutageRow>> find(const OutageFilter &filter); // the latest first
    Result<qint64> count(const QByteArray &host, WallTime from, WallTime to); // that lasted in that time
    // Some of those that ended before, or are too many. True: there may be more.
    Result<bool> forget(store::Connection &connection, WallTime now);

private:
    struct {
        store::Statement put, find, count, forget;
    } s;
};

Result<QList<OutageRow>> openOutages(store::Connection &connection); // those that last

} // namespace watch
