#include "spool/history.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr const char *columns = "SELECT id, message, message_id, sender, address, domain, state, rule, arrived, finished, size, attempts, at, host, code,"
                                " enhanced, text, reason FROM history ";
// ?1, ?2: the page begins behind this end and id; ?3: not before.
constexpr const char *behind = "finished <= ?1 AND (finished < ?1 OR id < ?2) AND finished >= ?3 ";
constexpr const char *latestFirst = "ORDER BY finished DESC, id DESC";

HistoryRow rowOf(const Query &row)
{
    HistoryRow made;
    made.id = {row.number(0)};
    made.message = {row.number(1)};
    made.messageId = row.bytes(2);
    made.sender = row.bytes(3);
    made.recipient = row.bytes(4);
    made.domain = row.bytes(5);
    made.outcome = RecipientState(std::clamp<qint64>(row.number(6), 0, qint64(RecipientState::Removed)));
    made.rule = row.bytes(7);
    made.arrived = wallTime(row.number(8));
    made.finished = wallTime(row.number(9));
    made.size = row.number(10);
    made.attempts = int(row.number(11));
    made.last = {wallTime(row.number(12)), row.bytes(13), int(row.number(14)), row.bytes(15), row.bytes(16), row.bytes(17)};
    return made;
}

// Behind all that begins so: no UTF-8 has such a byte.
QByteArray beyond(const QByteArray &beginning) { return beginning + '\xff'; }

bool fits(QByteArrayView address, const HistoryFilter &filter)
{
    const QByteArray lower = address.toByteArray().toLower(), wanted = filter.address.toLower();
    switch (filter.match) {
    case AddressMatch::Whole: return lower == wanted;
    case AddressMatch::Beginning: return lower.startsWith(wanted);
    case AddressMatch::Within: break;
    }
    return lower.contains(wanted);
}

bool fits(const Query &row, const HistoryFilter &filter)
{
    if (!filter.outcomes.isEmpty() && !filter.outcomes.contains(RecipientState(row.number(6))))
        return false;
    if (!filter.domain.isEmpty() && row.view(5) != filter.domain)
        return false;
    if (!filter.rule.isEmpty() && row.view(7) != filter.rule && !row.view(7).startsWith(filter.rule + '.'))
        return false;
    if (!filter.messageId.isEmpty() && row.view(2) != filter.messageId.left(longestMessageId))
        return false;
    return filter.address.isEmpty() || fits(row.view(4), filter) || fits(row.view(3), filter);
}

} // namespace

Result<void> History::prepare(store::Connection &connection)
{
    const auto with = [](const char *index, const char *condition) { return QByteArray(columns) + index + "WHERE " + condition + behind + latestFirst; };
    const QByteArray all = with("INDEXED BY history_by_end ", "");
    const QByteArray toWhom = with("INDEXED BY history_by_recipient ", "address = ?4 COLLATE NOCASE AND ");
    const QByteArray fromWhom = with("INDEXED BY history_by_sender ", "sender = ?4 COLLATE NOCASE AND ");
    // ?5: behind all that begin so
    const QByteArray begins = with("", "id IN (SELECT id FROM history INDEXED BY history_by_recipient WHERE address >= ?4 COLLATE NOCASE AND address < ?5 COLLATE NOCASE"
                                       " UNION ALL SELECT id FROM history INDEXED BY history_by_sender WHERE sender >= ?4 COLLATE NOCASE AND sender < ?5 COLLATE NOCASE) AND ");
    const QByteArray ofMessage = with("", "id > ?4 AND id <= ?5 AND message = ?4 AND +");
    return connection.prepare({
        {s.all, all.constData()}, {s.toWhom, toWhom.constData()}, {s.fromWhom, fromWhom.constData()}, {s.begins, begins.constData()},
        {s.ofMessage, ofMessage.constData()},
        {s.countTo, "SELECT count(*) FROM (SELECT 1 FROM history INDEXED BY history_by_recipient WHERE address >= ?1 COLLATE NOCASE AND address < ?2 COLLATE NOCASE LIMIT ?3)"},
        {s.countFrom, "SELECT count(*) FROM (SELECT 1 FROM history INDEXED BY history_by_sender WHERE sender >= ?1 COLLATE NOCASE AND sender < ?2 COLLATE NOCASE LIMIT ?3)"},
    });
}

std::optional<History::Place> History::placeFrom(const QByteArray &text)
{
    if (text.isEmpty())
        return Place();
    const QList<QByteArray> parts = text.split(' ');
    bool isFinished = false, isId = false;
    const Place place{parts.value(0).toLongLong(&isFinished), parts.value(1).toLongLong(&isId)};
    return parts.size() == 2 && isFinished && isId ? std::optional(place) : std::nullopt;
}

Result<HistoryPage> History::page(const HistoryFilter &filter, const QByteArray &after, int limit)
{
    const std::optional<Place> from = placeFrom(after);
    if (!from)
        return Error{QStringLiteral("spool.bad-cursor"), QString::fromLatin1(after.left(100))};
    const Place latest = filter.until ? Place{toRow(*filter.until), 0} : Place();
    Walk walk{.filter = filter, .from = std::min(*from, latest), .limit = std::clamp(limit, 1, 500)};
    QList<const store::Statement *> parts{&s.all};
    if (filter.message) {
        parts = {&s.ofMessage};
    } else if (!filter.address.isEmpty() && filter.match == AddressMatch::Whole) {
        parts = {&s.toWhom, &s.fromWhom};
    } else if (!filter.address.isEmpty() && filter.match == AddressMatch::Beginning) {
        const Result<bool> few = beginsFew(filter);
        if (!few)
            return few.error();
        if (*few)
            parts = {&s.begins};
    }
    for (const store::Statement *part : std::as_const(parts)) {
        if (const Result<void> done = this->walk(walk, *part); !done)
            return done.error();
    }
    // What lies behind the end of one part may have something of another in between.
    std::ranges::sort(walk.rows, std::ranges::greater(), placeOf);
    const auto isSame = [](const HistoryRow &a, const HistoryRow &b) { return a.id == b.id; }; // from and to the same
    walk.rows.erase(std::unique(walk.rows.begin(), walk.rows.end(), isSame), walk.rows.end());
    if (walk.rows.size() > walk.limit) {
        walk.rows.resize(walk.limit);
        walk.end = std::max(walk.end.value_or(Place{0, 0}), placeOf(walk.rows.last()));
    }
    HistoryPage page;
    if (walk.end) {
        walk.rows.removeIf([&](const HistoryRow &row) { return placeOf(row) < *walk.end; });
        page.next = QByteArray::number(walk.end->finished) + ' ' + QByteArray::number(walk.end->id);
    }
    page.rows = std::move(walk.rows);
    return page;
}

Result<bool> History::beginsFew(const HistoryFilter &filter)
{
    const QByteArray end = beyond(filter.address);
    qint64 found = 0;
    for (const store::Statement *one : {&s.countTo, &s.countFrom}) {
        Query q(*one);
        q.bindText(1, filter.address).bindText(2, end).bind(3, fewMatches + 1);
        if (const Result<bool> row = q.next(); !row)
            return row;
        found += q.number(0);
    }
    return found <= fewMatches;
}

Result<void> History::walk(Walk &walk, const store::Statement &statement)
{
    const QByteArray end = beyond(walk.filter.address);
    Query rows(statement);
    rows.bind(1, walk.from.finished).bind(2, walk.from.id).bind(3, walk.filter.since ? toRow(*walk.filter.since) : std::numeric_limits<qint64>::min());
    if (&statement == &s.ofMessage)
        rows.bind(4, walk.filter.message->value).bind(5, walk.filter.message->value + mostRecipients);
    else if (&statement != &s.all)
        rows.bindText(4, walk.filter.address);
    if (&statement == &s.begins)
        rows.bindText(5, end);
    int scanned = 0, found = 0;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (fits(rows, walk.filter)) {
            walk.rows.append(rowOf(rows));
            ++found;
        }
        if (found > walk.limit)
            return {}; // one more than wanted: the page ends before it
        if (++scanned < scanLimit)
            continue;
        walk.end = std::max(walk.end.value_or(Place{0, 0}), Place{rows.number(9), rows.number(0)});
        return {};
    }
}

} // namespace spool
