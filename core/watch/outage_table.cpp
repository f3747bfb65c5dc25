#include "watch/outage_table.h"
#include <algorithm>
#include <limits>

namespace watch {

using store::Query;

namespace {

// Times: milliseconds since 1970; ended, answered: 0 for none.
constexpr const char *columns = "id, host, began, ended, answered, reason, code, messages, unwatched";
constexpr const char *definition = R"(
CREATE TABLE outages(id INTEGER PRIMARY KEY, host TEXT NOT NULL, began INTEGER NOT NULL, ended INTEGER NOT NULL, answered INTEGER NOT NULL,
  reason TEXT NOT NULL, code INTEGER NOT NULL, messages INTEGER NOT NULL, unwatched INTEGER NOT NULL);
CREATE INDEX outages_by_host ON outages(host, id);
CREATE INDEX outages_that_last ON outages(id) WHERE ended = 0;
)";

constexpr qint64 toRow(WallTime time) { return time.time_since_epoch().count(); }
qint64 toRow(const std::optional<WallTime> &time) { return time ? std::max<qint64>(1, toRow(*time)) : 0; }
constexpr WallTime fromRow(qint64 value) { return WallTime(Milliseconds(value)); }
std::optional<WallTime> timeOf(qint64 value) { return value == 0 ? std::nullopt : std::optional(fromRow(value)); }

Result<QList<OutageRow>> allOf(Query &q)
{
    QList<OutageRow> rows;
    for (;;) {
        const Result<bool> row = q.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append({q.number(0), q.bytes(1), fromRow(q.number(2)), timeOf(q.number(3)), timeOf(q.number(4)), q.bytes(5), int(q.number(6)), q.number(7),
                     Milliseconds(q.number(8))});
    }
}

} // namespace

const char *OutageTable::schema() { return definition; }

Result<void> OutageTable::opened(store::Connection &connection)
{
    const QByteArray find = QByteArray("SELECT ") + columns + " FROM outages WHERE id < ?1 AND (?2 = '' OR host = ?2) AND (ended = 0 OR ended >= ?3) AND began < ?4"
                                                              " ORDER BY id DESC LIMIT ?5";
    return connection.prepare({
        {s.put, "INSERT OR REPLACE INTO outages VALUES(?,?,?,?,?,?,?,?,?)"},
        {s.find, find.constData()},
        {s.count, "SELECT count(*) FROM outages WHERE host = ? AND (ended = 0 OR ended >= ?) AND began < ?"},
        {s.forget, "DELETE FROM outages WHERE id IN (SELECT id FROM outages WHERE id <= ?1 OR (ended <> 0 AND ended < ?2) ORDER BY id LIMIT ?3)"},
    });
}

Result<void> OutageTable::put(const OutageRow &row)
{
    Query q(s.put);
    q.bind(1, row.id).bindText(2, row.host).bind(3, toRow(row.began)).bind(4, toRow(row.ended)).bind(5, toRow(row.answered)).bindText(6, row.reason);
    return q.bind(7, row.code).bind(8, row.messages).bind(9, row.unwatched.count()).run();
}

Result<QList<OutageRow>> OutageTable::find(const OutageFilter &filter)
{
    constexpr qint64 farthest = std::numeric_limits<qint64>::max();
    Query q(s.find);
    q.bind(1, filter.before > 0 ? filter.before : farthest).bindText(2, filter.host).bind(3, filter.since ? toRow(*filter.since) : -farthest);
    q.bind(4, filter.until ? toRow(*filter.until) : farthest).bind(5, filter.limit);
    return allOf(q);
}

Result<qint64> OutageTable::count(const QByteArray &host, WallTime from, WallTime to)
{
    Query q(s.count);
    const Result<bool> row = q.bindText(1, host).bind(2, toRow(from)).bind(3, toRow(to)).next();
    if (!row)
        return row.error();
    return q.number(0);
}

Result<bool> OutageTable::forget(store::Connection &connection, WallTime now)
{
    const Result<qint64> last = connection.number("SELECT max(id) FROM outages");
    if (!last)
        return last.error();
    Query q(s.forget);
    if (const Result<void> done = q.bind(1, *last - most).bind(2, toRow(now - keptFor)).bind(3, removedAtOnce).run(); !done)
        return done.error();
    return connection.changes() == removedAtOnce;
}

Result<QList<OutageRow>> openOutages(store::Connection &connection)
{
    const QByteArray sql = QByteArray("SELECT ") + columns + " FROM outages WHERE ended = 0 ORDER BY id";
    const Result<store::Statement> made = connection.prepare(sql.constData());
    if (!made)
        return made.error();
    Query q(*made);
    return allOf(q);
}

} // namespace watch
