#include "spool/clock_rows.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

Result<std::optional<qint64>> figure(store::Connection &connection, const char *sql)
{
    const Result<store::Statement> made = connection.prepare(sql);
    if (!made)
        return made.error();
    Query q(*made);
    const Result<bool> row = q.next();
    if (!row)
        return row.error();
    return *row && !q.isNull(0) ? std::optional(q.number(0)) : std::nullopt;
}

} // namespace

Result<KeptLife> loadLife(store::Connection &connection)
{
    const auto saved = figure(connection, "SELECT value FROM figures WHERE name='life'");
    const auto wall = figure(connection, "SELECT value FROM figures WHERE name='lifeWall'");
    const auto believed = figure(connection, "SELECT value FROM figures WHERE name='believedWall'");
    const auto last = figure(connection, "SELECT life FROM messages ORDER BY id DESC LIMIT 1");
    for (const auto *one : {&saved, &wall, &believed, &last}) {
        if (!*one)
            return one->error();
    }
    const auto time = [](const std::optional<qint64> &row) { return row ? std::optional(wallTime(*row)) : std::nullopt; };
    const Milliseconds life(std::max(saved->value_or(0), last->value_or(0)));
    return KeptLife{life, Milliseconds(saved->value_or(0)), time(*wall), time(*believed)};
}

Result<void> saveLife(store::Connection &connection, const KeptClock &clock)
{
    const Result<store::Statement> made =
        connection.prepare("INSERT OR REPLACE INTO figures VALUES('life', ?), ('lifeWall', ?), ('believedWall', ?)");
    if (!made)
        return made.error();
    Query q(*made);
    return q.bind(1, qint64(clock.life.count())).bind(2, toRow(clock.wall)).bind(3, toRow(clock.believed)).run();
}

Result<void> setBack(store::Connection &connection, Milliseconds by, WallTime now)
{
    for (const char *sql : {"UPDATE recipients SET next_try = max(?1, next_try - ?2) WHERE state = 0 AND next_try > ?1",
                            "UPDATE recipients SET deadline = max(?1, deadline - ?2) WHERE state = 2 AND deadline > ?1",
                            "UPDATE maintenance SET since = since - ?2, until = max(?1, until - ?2) WHERE until > ?1",
                            "UPDATE outages SET postponed = max(?1, postponed - ?2) WHERE postponed > ?1",
                            "UPDATE history SET finished = finished - ?2 WHERE finished > ?1",
                            "UPDATE transcripts SET at = at - ?2 WHERE at > ?1",
                            "UPDATE known_good SET at = at - ?2 WHERE at > ?1"}) {
        const Result<store::Statement> made = connection.prepare(sql);
        if (!made)
            return made.error();
        Query q(*made);
        if (const Result<void> done = q.bind(1, toRow(now)).bind(2, qint64(by.count())).run(); !done)
            return done;
    }
    return {};
}

} // namespace spool
