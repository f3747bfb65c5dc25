#include "watch/rows.h"

namespace watch {

using store::Query;

namespace {

// series: names of hosts. clock: one row, milliseconds since 1970.
constexpr const char *seriesAndClock = R"(
CREATE TABLE series(id INTEGER PRIMARY KEY AUTOINCREMENT, host TEXT NOT NULL UNIQUE);
CREATE TABLE clock(id INTEGER PRIMARY KEY CHECK(id = 1), saved INTEGER NOT NULL, believed INTEGER NOT NULL);
)";

// One row, milliseconds since 1970; 0: never.
constexpr const char *version2 = R"(
CREATE TABLE visits(id INTEGER PRIMARY KEY CHECK(id = 1), listens_since INTEGER NOT NULL, first_public INTEGER NOT NULL, last_public INTEGER NOT NULL);
)";

qint64 toRow(const std::optional<WallTime> &time) { return time ? time->time_since_epoch().count() : 0; }
std::optional<WallTime> fromRow(qint64 number) { return number == 0 ? std::nullopt : std::optional(WallTime(Milliseconds(number))); }

QByteArray version1()
{
    return QByteArray(seriesAndClock) + SampleTable<PrimaryBucket>::schema() + SampleTable<ServiceBucket>::schema() + OutageTable::schema();
}

Result<std::optional<qint64>> oneNumber(Query &q)
{
    const Result<bool> row = q.next();
    if (!row)
        return row.error();
    return *row ? std::optional(q.number(0)) : std::nullopt;
}

} // namespace

std::span<const char *const> schemaSteps()
{
    static const QByteArray first = version1();
    static const std::array<const char *, 2> steps{first.constData(), version2};
    return steps;
}

Result<void> Rows::opened(store::Connection &connection)
{
    for (const Result<void> &done : {primaries.opened(connection), service.opened(connection), outages.opened(connection)}) {
        if (!done)
            return done;
    }
    return connection.prepare({
        {s.all, "SELECT host, id FROM series ORDER BY host"},
        {s.find, "SELECT id FROM series WHERE host = ?"},
        {s.count, "SELECT count(*) FROM series"},
        {s.add, "INSERT INTO series(host) VALUES(?) RETURNING id"},
        {s.forget, "DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM primary_samples p WHERE p.series = series.id)"},
        {s.clock, "INSERT OR REPLACE INTO clock VALUES(1, ?, ?)"},
        {s.visits, "INSERT OR REPLACE INTO visits VALUES(1, ?, ?, ?)"},
    });
}

void Rows::closing()
{
    primaries.closing();
    service.closing();
    outages.closing();
    s = {};
}

Result<QList<Series>> Rows::series()
{
    QList<Series> all;
    Query q(s.all);
    for (;;) {
        const Result<bool> row = q.next();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.append({q.bytes(0), q.number(1)});
    }
}

Result<std::optional<qint64>> Rows::seriesOf(const QByteArray &host)
{
    Query q(s.find);
    return oneNumber(q.bindText(1, host));
}

Result<std::optional<qint64>> Rows::seriesFor(const QByteArray &host)
{
    const Result<std::optional<qint64>> known = seriesOf(host);
    if (!known || *known)
        return known;
    {
        Query count(s.count);
        const Result<std::optional<qint64>> number = oneNumber(count);
        if (!number)
            return number;
        if (number->value_or(0) >= mostHosts)
            return std::optional<qint64>();
    }
    Query q(s.add);
    return oneNumber(q.bindText(1, host));
}

Result<void> Rows::add(const Minutes &minutes)
{
    for (const auto &[begin, bucket] : minutes.service) {
        if (const Result<void> added = service.add(ourselves, Width::Minute, {begin, bucket}); !added)
            return added;
    }
    for (const auto &[key, bucket] : minutes.primaries) {
        const Result<std::optional<qint64>> id = seriesFor(key.second);
        if (!id)
            return id.error();
        if (!*id)
            continue;
        if (const Result<void> added = primaries.add(**id, Width::Minute, {key.first, bucket}); !added)
            return added;
    }
    return {};
}

Result<void> Rows::put(const QList<OutageRow> &rows)
{
    for (const OutageRow &row : rows) {
        if (const Result<void> done = outages.put(row); !done)
            return done;
    }
    return {};
}

Result<void> Rows::keepClock(const KeptClock &clock)
{
    Query q(s.clock);
    return q.bind(1, clock.saved.time_since_epoch().count()).bind(2, clock.believed.time_since_epoch().count()).run();
}

Result<void> Rows::keepVisits(const intake::Visits &visits)
{
    Query q(s.visits);
    return q.bind(1, toRow(visits.listensSince)).bind(2, toRow(visits.firstPublic)).bind(3, toRow(visits.lastPublic)).run();
}

Result<bool> Rows::compact(store::Connection &connection, const Due &due)
{
    const Result<bool> own = service.step(ourselves, due);
    if (!own || *own)
        return own;
    const Result<QList<Series>> all = series();
    if (!all)
        return all.error();
    for (const Series &one : *all) {
        const Result<bool> done = primaries.step(one.id, due);
        if (!done || *done)
            return done;
    }
    if (const Result<bool> done = outages.forget(connection, due.now); !done || *done)
        return done;
    Query q(s.forget);
    if (const Result<void> done = q.run(); !done)
        return done.error();
    return false;
}

Result<Totals> Rows::totals(const QByteArray &host, WallTime from, WallTime to)
{
    const Result<QList<Series>> known = series();
    const Result<QList<Found<ServiceBucket>>> own = service.range(ourselves, from, to);
    if (!known)
        return known.error();
    if (!own)
        return own.error();
    Totals totals;
    for (const Found<ServiceBucket> &one : *own)
        totals.service += one.row.bucket;
    for (const Series &one : *known) {
        if (!host.isEmpty() && one.host != host)
            continue;
        const Result<QList<Found<PrimaryBucket>>> found = primaries.range(one.id, from, to);
        const Result<qint64> lasted = outages.count(one.host, from, to);
        if (!found)
            return found.error();
        if (!lasted)
            return lasted.error();
        Totals::Host &total = totals.hosts.emplaceBack(Totals::Host{one.host, {}, *lasted});
        for (const Found<PrimaryBucket> &row : *found)
            total.seen += row.row.bucket;
    }
    if (!host.isEmpty() && totals.hosts.isEmpty())
        return Error{QStringLiteral("watch.no-such-host"), QString::fromUtf8(host)};
    return totals;
}

Result<Loaded> load(store::Connection &connection, Rows &rows, WallTime since, WallTime now)
{
    Loaded loaded;
    const Result<QList<OutageRow>> open = openOutages(connection);
    const Result<qint64> last = connection.number("SELECT max(id) FROM outages");
    const Result<QList<Found<ServiceBucket>>> lately = rows.service.range(Rows::ourselves, since, now);
    const Result<qint64> saved = connection.number("SELECT saved FROM clock"), believed = connection.number("SELECT believed FROM clock");
    const Result<qint64> listens = connection.number("SELECT listens_since FROM visits"), first = connection.number("SELECT first_public FROM visits"),
                         latest = connection.number("SELECT last_public FROM visits");
    const Result<qint64> hasClock = connection.number("SELECT count(*) FROM clock");
    if (!open)
        return open.error();
    if (!lately)
        return lately.error();
    for (const Result<qint64> *one : {&last, &saved, &believed, &hasClock, &listens, &first, &latest}) {
        if (!*one)
            return one->error();
    }
    if (*hasClock > 0)
        loaded.clock = KeptClock{WallTime(Milliseconds(*saved)), WallTime(Milliseconds(*believed))};
    loaded.visits = {fromRow(*listens), fromRow(*first), fromRow(*latest), {}};
    loaded.open = *open;
    loaded.lastOutage = *last;
    for (const Found<ServiceBucket> &one : *lately) {
        if (one.width == Width::Minute)
            loaded.lately.append(one.row);
    }
    return loaded;
}

} // namespace watch
