#include "spool/lists.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr qint64 mostCounted = 100'000; // of a search, and of the history
constexpr qint64 openStates = 0b111;

// Column 0 is the key of the order, then the same for open recipients and history.
constexpr const char *openColumns = ", r.id, r.message, coalesce(m.sender, ''), r.address, r.route, r.state, r.size, coalesce(m.arrived, 0),"
                                    " r.attempts, r.next_try, r.at, r.host, r.code, r.enhanced, r.text, r.reason,"
                                    " r.age_base, m.life FROM recipients r ";
constexpr const char *historyColumns = "SELECT id, id, message, sender, address, domain, state, size, arrived, attempts, 0, at, host, code,"
                                       " enhanced, text, reason FROM history ";
// ?1 and ?2: behind this key and id; ?3: states; ?4, ?5: the domain's routes, or 0.
constexpr const char *openFilter = "LEFT JOIN messages m ON m.id = r.message WHERE ((?3 >> r.state) & 1) AND (?4 = 0 OR r.route = ?4 OR r.route = ?5) AND ";

// Anything that contains `search`, for LIKE: it folds ASCII as QByteArray::toLower() does, and needs no copy of each address.
QByteArray containing(const QByteArray &search)
{
    if (search.isEmpty())
        return {};
    QByteArray pattern = "%";
    for (const char c : search) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

Result<qint64> numberOf(Query &q)
{
    const Result<bool> row = q.next();
    if (!row)
        return row.error();
    return *row ? q.number(0) : 0;
}

ListRow rowOf(const Query &row, const QByteArray &domain)
{
    ListRow made;
    made.id = {row.number(1)};
    made.message = {row.number(2)};
    made.sender = row.bytes(3);
    made.recipient = row.bytes(4);
    made.domain = domain;
    made.state = RecipientState(row.number(6));
    made.size = row.number(7);
    made.arrived = wallTime(row.number(8));
    made.attempts = int(row.number(9));
    if (made.state == RecipientState::Waiting)
        made.nextTry = wallTime(row.number(10));
    made.last = {wallTime(row.number(11)), row.bytes(12), int(row.number(13)), row.bytes(14), row.bytes(15), row.bytes(16)};
    return made;
}

} // namespace

Result<void> Lists::prepare(store::Connection &connection)
{
    const auto open = [](const char *key, const char *index, const char *rest) {
        return QByteArray("SELECT ") + key + openColumns + index + openFilter + rest;
    };
    const QByteArray byAge = open("r.id", "", "r.id > ?2 AND r.id > ?1 ORDER BY r.id");
    // Two steps, as SQLite does not use the index for both columns of (next_try, id) > (?, ?), and thousands may share a key.
    const QByteArray sameNext = open("r.next_try", "INDEXED BY recipients_by_next ", "r.next_try = ?1 AND r.id > ?2 ORDER BY r.id");
    const QByteArray byNext = open("r.next_try", "INDEXED BY recipients_by_next ", "r.next_try > ?1 ORDER BY r.next_try, r.id");
    const QByteArray sameSize = open("r.size", "INDEXED BY recipients_by_size ", "r.size = ?1 AND r.id > ?2 ORDER BY r.id");
    const QByteArray bySize = open("r.size", "INDEXED BY recipients_by_size ", "r.size > ?1 ORDER BY r.size, r.id");
    const QByteArray byRoute = open("r.id", "INDEXED BY recipients_by_route ", "r.route = ?4 AND r.id > ?2 AND r.id > ?1 ORDER BY r.id");
    const QByteArray byGroup = open("r.id", "INDEXED BY recipients_held ", "r.held_group = ?6 AND r.id > ?2 AND r.id > ?1 ORDER BY r.id");
    const QByteArray byReason = open("r.id", "INDEXED BY recipients_by_reason ", "r.reason = ?6 AND r.reason <> '' AND r.id > ?2 AND r.id > ?1 ORDER BY r.id");
    const QByteArray history = QByteArray(historyColumns) + "WHERE id > ?1 AND ((?2 >> state) & 1) AND (?3 = '' OR domain = ?3) ORDER BY id";
    const QByteArray ofMessage = QByteArray("SELECT r.id") + openColumns + "LEFT JOIN messages m ON m.id = r.message WHERE r.id > ?1 ORDER BY r.id";
    const QByteArray historyOfMessage = QByteArray(historyColumns) + "WHERE id > ? ORDER BY id";
    return connection.prepare({
        {s.byAge, byAge.constData()}, {s.byRoute, byRoute.constData()}, {s.byGroup, byGroup.constData()}, {s.byReason, byReason.constData()},
        {s.sizeOfGroup, "SELECT coalesce(sum(size), 0) FROM held_groups WHERE id = ?"},
        {s.sameNext, sameNext.constData()}, {s.byNext, byNext.constData()}, {s.sameSize, sameSize.constData()}, {s.bySize, bySize.constData()},
        {s.history, history.constData()}, {s.ofMessage, ofMessage.constData()}, {s.historyOfMessage, historyOfMessage.constData()},
        {s.routes, "SELECT id, kind, domain, waiting, held, pending, clock FROM routes WHERE ?1 = '' OR domain = ?1 ORDER BY domain, kind"},
        {s.count, "SELECT count(*) FROM (SELECT 1 FROM recipients r LEFT JOIN messages m ON m.id = r.message WHERE ((?1 >> r.state) & 1)"
                  " AND (?2 = 0 OR r.route = ?2 OR r.route = ?3) AND coalesce(m.arrived, 0) >= ?4"
                  " AND (?5 = '' OR r.address LIKE ?5 ESCAPE '\\' OR m.sender LIKE ?5 ESCAPE '\\') AND (?7 = 0 OR r.reason = ?8) LIMIT ?6)"},
        {s.countReason, "SELECT count(*) FROM recipients r INDEXED BY recipients_by_reason WHERE r.reason = ?4 AND r.reason <> ''"
                        " AND ((?1 >> r.state) & 1) AND (?2 = 0 OR r.route = ?2 OR r.route = ?3)"},
        {s.countTried, "SELECT count(*) FROM recipients r INDEXED BY recipients_by_reason WHERE r.reason <> ''"
                       " AND ((?1 >> r.state) & 1) AND (?2 = 0 OR r.route = ?2 OR r.route = ?3)"},
        {s.countHistory, "SELECT count(*) FROM (SELECT 1 FROM history WHERE ((?1 >> state) & 1) AND (?2 = '' OR domain = ?2) AND arrived >= ?3"
                         " AND (?4 = '' OR address LIKE ?4 ESCAPE '\\' OR sender LIKE ?4 ESCAPE '\\') LIMIT ?5)"},
    });
}

QByteArray Lists::cursorText(const Cursor &cursor, ListSort sort)
{
    QByteArray text = QByteArray::number(int(sort));
    for (const qint64 part : {qint64(cursor.history), cursor.route, cursor.key, cursor.id, cursor.total})
        text += ' ' + QByteArray::number(part);
    return text;
}

std::optional<Lists::Cursor> Lists::cursorFromText(const QByteArray &text, ListSort sort)
{
    if (text.isEmpty())
        return Cursor();
    const QList<QByteArray> parts = text.split(' ');
    std::array<qint64, 6> values{};
    if (parts.size() != qsizetype(values.size()))
        return std::nullopt;
    for (size_t i = 0; i < values.size(); ++i) {
        bool ok = false;
        values[i] = parts[qsizetype(i)].toLongLong(&ok);
        if (!ok)
            return std::nullopt;
    }
    if (values[0] != int(sort))
        return std::nullopt;
    return Cursor{values[1] != 0, values[2], values[3], values[4], values[5]};
}

Result<ListPage> Lists::page(const ListFilter &filter, ListSort sort, const QByteArray &after, int limit)
{
    const std::optional<Cursor> from = cursorFromText(after, sort);
    if (!from)
        return Error{QStringLiteral("spool.bad-cursor"), QString::fromLatin1(after.left(100))};
    Walk walk{.filter = filter, .limit = std::clamp(limit, 1, 500), .cursor = *from, .search = filter.search.toLower()};
    for (const RecipientState state : filter.states)
        walk.mask |= 1 << int(state);
    if (filter.states.isEmpty())
        walk.mask = openStates;
    if (const Result<void> loaded = loadRoutes(walk); !loaded)
        return loaded.error();
    if (const Result<void> counted = walk.cursor.total < 0 ? count(walk) : Result<void>(); !counted)
        return counted.error();
    if (!walk.cursor.history && (walk.mask & openStates) && !walk.routes.isEmpty()) {
        if (const Result<void> done = sort == ListSort::Domain && !filter.group && !filter.reason ? byDomain(walk) : open(walk, sort); !done)
            return done.error();
    }
    const bool wantsHistory = (walk.mask & ~openStates) != 0 && !filter.group && !filter.reason;
    if (wantsHistory && !walk.isFull()) {
        if (!walk.cursor.history)
            walk.cursor = {.history = true, .total = walk.cursor.total};
        if (const Result<void> done = history(walk); !done)
            return done.error();
    }
    walk.page.total = walk.cursor.total;
    if (walk.isFull())
        walk.page.next = cursorText(walk.cursor, sort);
    return std::move(walk.page);
}

Result<void> Lists::loadRoutes(Walk &walk)
{
    Query rows(s.routes);
    rows.bindText(1, walk.filter.domain);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const Route route{rows.number(1) == 0 ? RouteKind::Primary : RouteKind::Outside, rows.bytes(2)};
        walk.routes.append({rows.number(0), route, {rows.number(3), rows.number(4), rows.number(5)}, rows.number(6)});
        walk.domains.insert(rows.number(0), route.domain);
    }
}

// Exact from the counters where they know it; else counted, up to a limit, once for all pages.
Result<void> Lists::count(Walk &walk)
{
    const Result<qint64> open = walk.filter.group ? numberOf(Query(s.sizeOfGroup).bind(1, walk.filter.group->value)) : countOpen(walk);
    if (!open)
        return open.error();
    walk.cursor.total = *open;
    if ((walk.mask & ~openStates) == 0 || walk.filter.reason || walk.filter.group)
        return {};
    Query q(s.countHistory);
    q.bind(1, walk.mask).bindText(2, walk.filter.domain).bind(3, walk.filter.since ? toRow(*walk.filter.since) : 0);
    const QByteArray pattern = containing(walk.search);
    const Result<qint64> finished = numberOf(q.bindText(4, pattern).bind(5, mostCounted));
    if (!finished)
        return finished.error();
    walk.cursor.total += *finished;
    return {};
}

Result<qint64> Lists::countOpen(Walk &walk)
{
    if ((walk.mask & openStates) == 0 || walk.routes.isEmpty())
        return 0;
    const qint64 one = walk.filter.domain.isEmpty() ? 0 : walk.routes.first().id;
    const qint64 other = walk.filter.domain.isEmpty() ? 0 : walk.routes.last().id;
    const QByteArray reason = walk.filter.reason.value_or(QByteArray());
    if (!walk.search.isEmpty() || walk.filter.since) {
        const QByteArray pattern = containing(walk.search);
        Query q(s.count);
        q.bind(1, walk.mask).bind(2, one).bind(3, other).bind(4, walk.filter.since ? toRow(*walk.filter.since) : 0).bindText(5, pattern);
        return numberOf(q.bind(6, mostCounted).bind(7, walk.filter.reason ? 1 : 0).bindText(8, reason));
    }
    if (!reason.isEmpty())
        return numberOf(Query(s.countReason).bind(1, walk.mask).bind(2, one).bind(3, other).bindText(4, reason));
    qint64 all = 0;
    for (const RouteRow &route : std::as_const(walk.routes)) {
        for (size_t state = 0; state < route.counts.size(); ++state)
            all += (walk.mask >> state) & 1 ? route.counts[state] : 0;
    }
    if (!walk.filter.reason)
        return all;
    const Result<qint64> tried = numberOf(Query(s.countTried).bind(1, walk.mask).bind(2, one).bind(3, other));
    if (!tried)
        return tried;
    return all - *tried; // never tried
}

Result<void> Lists::open(Walk &walk, ListSort sort)
{
    const bool oneRoute = !walk.filter.domain.isEmpty() && walk.routes.size() == 1;
    const bool anyDomain = walk.filter.domain.isEmpty();
    const auto run = [&](const store::Statement &statement) {
        Query rows(statement);
        rows.bind(1, walk.cursor.key).bind(2, walk.cursor.id).bind(3, walk.mask);
        rows.bind(4, anyDomain ? 0 : walk.routes.first().id).bind(5, anyDomain ? 0 : walk.routes.last().id);
        return take(walk, rows, Source::Open);
    };
    if (walk.filter.group) {
        Query rows(s.byGroup);
        rows.bind(1, walk.cursor.key).bind(2, walk.cursor.id).bind(3, walk.mask).bind(4, 0).bind(5, 0).bind(6, walk.filter.group->value);
        return take(walk, rows, Source::Open);
    }
    if (walk.filter.reason && !walk.filter.reason->isEmpty()) {
        Query rows(s.byReason);
        rows.bind(1, walk.cursor.key).bind(2, walk.cursor.id).bind(3, walk.mask).bindText(6, *walk.filter.reason);
        rows.bind(4, anyDomain ? 0 : walk.routes.first().id).bind(5, anyDomain ? 0 : walk.routes.last().id);
        return take(walk, rows, Source::Open);
    }
    if (sort == ListSort::Age || walk.filter.reason)
        return run(oneRoute ? s.byRoute : s.byAge);
    if (const Result<void> done = run(sort == ListSort::NextTry ? s.sameNext : s.sameSize); !done || walk.isFull())
        return done;
    return run(sort == ListSort::NextTry ? s.byNext : s.bySize);
}

// Routes in order of their domain, each by age.
Result<void> Lists::byDomain(Walk &walk)
{
    const auto start = std::ranges::find(walk.routes, walk.cursor.route, &RouteRow::id);
    const qsizetype first = walk.cursor.route == 0 || start == walk.routes.end() ? 0 : start - walk.routes.begin();
    for (qsizetype i = first; i < walk.routes.size() && !walk.isFull(); ++i) {
        const RouteRow &route = walk.routes[i];
        if (route.id != walk.cursor.route)
            walk.cursor = {.route = route.id, .total = walk.cursor.total};
        if (route.counts == std::array<qint64, 3>{})
            continue;
        Query rows(s.byRoute);
        rows.bind(1, walk.cursor.key).bind(2, walk.cursor.id).bind(3, walk.mask).bind(4, route.id).bind(5, route.id);
        if (const Result<void> done = take(walk, rows, Source::Open); !done)
            return done;
    }
    return {};
}

Result<void> Lists::history(Walk &walk)
{
    Query rows(s.history);
    rows.bind(1, walk.cursor.id).bind(2, walk.mask).bindText(3, walk.filter.domain);
    return take(walk, rows, Source::History);
}

Result<void> Lists::take(Walk &walk, Query &rows, Source source)
{
    const auto matches = [&] {
        if (walk.filter.since && wallTime(rows.number(8)) < *walk.filter.since)
            return false;
        if (walk.filter.reason && rows.view(16) != *walk.filter.reason)
            return false;
        return walk.search.isEmpty() || rows.bytes(3).toLower().contains(walk.search) || rows.bytes(4).toLower().contains(walk.search);
    };
    while (!walk.isFull()) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        ++walk.scanned;
        walk.cursor.key = rows.number(0);
        walk.cursor.id = rows.number(1);
        if (matches())
            walk.page.rows.append(rowOf(rows, source == Source::History ? rows.bytes(5) : walk.domains.value(rows.number(5))));
    }
    return {};
}

void Lists::addAge(const Walk &walk, const Query &row, Milliseconds life, ListRow &made) const
{
    const auto route = std::ranges::find(walk.routes, row.number(5), &RouteRow::id);
    if (made.state == RecipientState::PendingRemoval || route == walk.routes.end() || row.isNull(18))
        return;
    made.age = Milliseconds(made.state == RecipientState::Held ? row.number(17) : route->clock - row.number(17));
    made.lived = life - Milliseconds(row.number(18));
}

Result<QList<ListRow>> Lists::ofMessage(MessageId message, Milliseconds life)
{
    const ListFilter all;
    Walk walk{.filter = all};
    if (const Result<void> loaded = loadRoutes(walk); !loaded)
        return loaded.error();
    QList<ListRow> found;
    for (const Source source : {Source::Open, Source::History}) {
        Query rows(source == Source::Open ? s.ofMessage : s.historyOfMessage);
        rows.bind(1, message.value);
        for (;;) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row || rows.number(2) != message.value)
                break;
            found.append(rowOf(rows, source == Source::History ? rows.bytes(5) : walk.domains.value(rows.number(5))));
            if (source == Source::Open)
                addAge(walk, rows, life, found.last());
        }
    }
    std::ranges::sort(found, {}, &ListRow::id);
    return found;
}

} // namespace spool
