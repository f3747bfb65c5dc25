#include "spool/route_book.h"
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr qint64 mostUnsaved = 10'000; // milliseconds

} // namespace

Result<void> RouteBook::load(store::Connection &connection)
{
    *this = RouteBook();
    if (const Result<void> ready = connection.prepare({
            {m_put, "INSERT INTO routes(id, kind, domain, clock, messages, waiting, held, pending, bytes) VALUES(?,?,?,?,?,?,?,?,?)"
                    " ON CONFLICT(id) DO UPDATE SET clock=excluded.clock, messages=excluded.messages, waiting=excluded.waiting,"
                    " held=excluded.held, pending=excluded.pending, bytes=excluded.bytes"},
            {m_oldest, "SELECT m.arrived, m.life FROM recipients r JOIN messages m ON m.id = r.message WHERE r.route = ? ORDER BY r.id LIMIT 1"},
            {m_oldestOfAll, "SELECT arrived, life FROM messages WHERE state = 1 ORDER BY id LIMIT 1"},
            {m_putFigure, "INSERT OR REPLACE INTO figures VALUES(?,?)"}}); !ready)
        return ready;
    const Result<store::Statement> all =
        connection.prepare("SELECT id, kind, domain, clock, messages, waiting, held, pending, bytes FROM routes ORDER BY id");
    if (!all)
        return all.error();
    Query rows(*all);
    m_routes.resize(1);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const int number = int(rows.number(0));
        const Route route{rows.number(1) == 0 ? RouteKind::Primary : RouteKind::Outside, rows.bytes(2)};
        m_routes.resize(size_t(number) + 1);
        m_routes.back() = {{route, rows.number(3), rows.number(4), rows.number(5), rows.number(6), rows.number(7), rows.number(8)}, true, false, 0};
        m_numbers.insert(route, number);
    }
    return loadTotals(connection);
}

Result<void> RouteBook::loadTotals(store::Connection &connection)
{
    struct { const char *sql; qint64 &value; } const wanted[] = {
        {"SELECT value FROM figures WHERE name='messages'", m_totals.messages},
        {"SELECT value FROM figures WHERE name='bytes'", m_totals.bytes},
        {"SELECT value FROM figures WHERE name='lastId'", m_totals.lastId},
    };
    for (const auto &one : wanted) {
        const Result<qint64> value = connection.number(one.sql);
        if (!value)
            return value.error();
        one.value = *value;
    }
    for (size_t number = 0; number < m_routes.size(); ++number) {
        if (const Result<void> seen = lookAtOldest(int(number)); !seen)
            return seen;
    }
    return {};
}

void RouteBook::close() { *this = RouteBook(); }

// After a failed commit nobody knows whether the counters of the last transaction are those of the rows.
Result<void> RouteBook::recount(store::Connection &connection)
{
    return connection.execute(R"(
UPDATE routes SET messages=0, waiting=0, held=0, pending=0, bytes=0;
UPDATE routes SET messages=c.messages, waiting=c.waiting, held=c.held, pending=c.pending, bytes=c.bytes FROM
  (SELECT route, sum(waiting) waiting, sum(held) held, sum(pending) pending, count(*) messages, sum(size) bytes FROM
    (SELECT route, message, sum(state=0) waiting, sum(state=1) held, sum(state=2) pending, max(size) size
     FROM recipients GROUP BY route, message) GROUP BY route) c WHERE c.route = routes.id;
INSERT OR REPLACE INTO figures SELECT 'messages', count(*) FROM messages WHERE state = 1;
INSERT OR REPLACE INTO figures SELECT 'bytes', coalesce(sum(size), 0) FROM messages WHERE state = 1;
)");
}

int RouteBook::find(const Route &route) const { return m_numbers.value(route, 0); }

int RouteBook::need(const Route &route)
{
    if (const int number = find(route))
        return number;
    const int number = int(m_routes.size());
    m_routes.push_back({{route, 0, 0, 0, 0, 0, 0}, true, false, 0});
    m_numbers.insert(route, number);
    touch(number);
    return number;
}

void RouteBook::touch(int number)
{
    Entry &entry = m_routes[size_t(number)];
    if (!entry.dirty)
        m_dirty.push_back(number);
    entry.dirty = true;
}

void RouteBook::advance(int number, Milliseconds up)
{
    Entry &entry = m_routes[size_t(number)];
    entry.figures.clock += up.count();
    entry.unsavedClock += up.count();
    if (entry.unsavedClock >= mostUnsaved)
        touch(number);
}

void RouteBook::stage(int number, RecipientState state, int difference)
{
    Change change{.route = number};
    (state == RecipientState::Waiting ? change.waiting : state == RecipientState::Held ? change.held : change.pending) = difference;
    m_staged.push_back(change);
}

void RouteBook::stageMessage(int number, int difference, qint64 size)
{
    m_staged.push_back({.route = number, .messages = difference, .bytes = difference * size});
}

void RouteBook::stageTotal(int difference, qint64 size, qint64 lastId)
{
    m_staged.push_back({.messages = difference, .bytes = difference * size, .lastId = lastId});
}

void RouteBook::kept()
{
    for (const Change &change : m_staged) {
        if (change.route == 0) {
            m_totals.messages += change.messages;
            m_totals.bytes += change.bytes;
            m_totals.lastId = std::max(m_totals.lastId, change.lastId);
            m_totalsDirty = true;
            continue;
        }
        RouteFigures &figures = m_routes[size_t(change.route)].figures;
        figures.messages += change.messages;
        figures.waiting += change.waiting;
        figures.held += change.held;
        figures.pending += change.pending;
        figures.bytes += change.bytes;
        touch(change.route);
    }
    m_staged.clear();
}

Result<std::optional<RouteBook::Oldest>> RouteBook::oldest(int number)
{
    Query first(number == 0 ? m_oldestOfAll : m_oldest);
    if (number != 0)
        first.bind(1, number);
    const Result<bool> row = first.next();
    if (!row)
        return row.error();
    return *row ? std::optional(Oldest{wallTime(first.number(0)), Milliseconds(first.number(1))}) : std::nullopt;
}

Result<void> RouteBook::lookAtOldest(int number)
{
    const Result<std::optional<Oldest>> first = oldest(number);
    if (!first)
        return first.error();
    const std::optional<WallTime> arrived = *first ? std::optional((*first)->arrived) : std::nullopt;
    if (number == 0) {
        m_totals.oldest = arrived;
        return {};
    }
    RouteFigures &figures = m_routes[size_t(number)].figures;
    figures.oldest = arrived;
    figures.oldestLife = *first ? (*first)->life : Milliseconds(0);
    return {};
}

Result<void> RouteBook::saveOne(int number)
{
    Entry &entry = m_routes[size_t(number)];
    if (const Result<void> seen = lookAtOldest(number); !seen)
        return seen;
    const RouteFigures &f = entry.figures;
    Query put(m_put);
    put.bind(1, number).bind(2, f.route.kind == RouteKind::Primary ? 0 : 1).bindText(3, f.route.domain).bind(4, f.clock);
    put.bind(5, f.messages).bind(6, f.waiting).bind(7, f.held).bind(8, f.pending).bind(9, f.bytes);
    if (const Result<void> done = put.run(); !done)
        return done;
    entry.dirty = false;
    entry.unsavedClock = 0;
    m_saved.push_back(f);
    return {};
}

Result<void> RouteBook::save()
{
    for (const int number : m_dirty) {
        if (const Result<void> done = saveOne(number); !done)
            return done;
    }
    m_dirty.clear();
    if (!m_totalsDirty)
        return {};
    if (const Result<void> seen = lookAtOldest(0); !seen)
        return seen;
    struct { QByteArrayView name; qint64 value; } const figures[] = {
        {"messages", m_totals.messages}, {"bytes", m_totals.bytes}, {"lastId", m_totals.lastId}};
    for (const auto &figure : figures) {
        Query put(m_putFigure);
        if (const Result<void> done = put.bindText(1, figure.name).bind(2, figure.value).run(); !done)
            return done;
    }
    m_totalsDirty = false;
    return {};
}

std::vector<RouteFigures> RouteBook::takeSaved() { return std::exchange(m_saved, {}); }

} // namespace spool
