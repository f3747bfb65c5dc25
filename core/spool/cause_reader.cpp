#include "spool/cause_reader.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr qint64 openStates = 0b111;

// ?1: states, a bit each; ?2: domain or empty; ?3: held group or 0; ?4, ?5: whether by reason, and which.
constexpr const char *columns = "SELECT r.id, r.route, r.state, r.reason, r.size, r.next_try FROM recipients r ";
constexpr const char *conditions = "WHERE ((?1 >> r.state) & 1) AND (?2 = '' OR r.route IN (SELECT id FROM routes WHERE domain = ?2))"
                                   " AND (?3 = 0 OR r.held_group = ?3) AND (?4 = 0 OR r.reason = ?5)";

qint64 maskOf(const ListFilter &filter)
{
    qint64 mask = 0;
    for (const RecipientState state : filter.states)
        mask |= 1 << int(state);
    return filter.states.isEmpty() ? openStates : mask & openStates;
}

} // namespace

Result<void> CauseReader::prepare(store::Connection &connection)
{
    const QByteArray all = QByteArray(columns) + conditions + " ORDER BY r.id";
    const QByteArray some = QByteArray(columns) + "LEFT JOIN messages m ON m.id = r.message " + conditions
        + " AND coalesce(m.arrived, 0) >= ?6 AND (?7 = '' OR instr(lower(r.address), ?7) OR instr(lower(m.sender), ?7)) ORDER BY r.id";
    return connection.prepare({
        {s.all, all.constData()},
        {s.some, some.constData()},
        {s.one, "SELECT coalesce(t.domain, ''), coalesce(m.arrived, 0), r.at, r.host, r.code, r.enhanced, r.text, r.reason FROM recipients r"
                " LEFT JOIN routes t ON t.id = r.route LEFT JOIN messages m ON m.id = r.message WHERE r.id = ?"},
    });
}

// Reasons are codes of ours and few, so those of one route and state are compared one by one.
Result<std::vector<CauseReader::Tally>> CauseReader::count(const ListFilter &filter)
{
    const QByteArray search = filter.search.toLower();
    const bool looksAtMessages = !search.isEmpty() || filter.since;
    Query rows(looksAtMessages ? s.some : s.all);
    const QByteArray reason = filter.reason.value_or(QByteArray());
    rows.bind(1, maskOf(filter)).bindText(2, filter.domain).bind(3, filter.group ? filter.group->value : 0);
    rows.bind(4, filter.reason ? 1 : 0).bindText(5, reason);
    if (looksAtMessages)
        rows.bind(6, filter.since ? toRow(*filter.since) : 0).bindText(7, search);
    std::vector<Tally> tallies;
    QHash<qint64, std::vector<size_t>> places; // by route and state
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return tallies;
        std::vector<size_t> &near = places[rows.number(1) * 8 + rows.number(2)];
        auto found = std::ranges::find_if(near, [&](size_t place) { return rows.view(3) == tallies[place].reason; });
        if (found == near.end()) {
            near.push_back(tallies.size());
            found = near.end() - 1;
            tallies.push_back({rows.number(0), rows.bytes(3), RecipientState(rows.number(2)), 0, 0, rows.number(5)});
        }
        Tally &tally = tallies[*found];
        ++tally.recipients;
        tally.bytes += rows.number(4);
        tally.nextTry = std::min(tally.nextTry, rows.number(5));
    }
}

Result<WaitCause> CauseReader::describe(const Tally &tally)
{
    WaitCause cause;
    cause.state = tally.state;
    cause.recipients = tally.recipients;
    cause.bytes = tally.bytes;
    if (tally.state == RecipientState::Waiting)
        cause.nextTry = wallTime(tally.nextTry);
    Query q(s.one);
    const Result<bool> row = q.bind(1, tally.first).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{QStringLiteral("spool.failed"), QStringLiteral("a row went in the middle of a transaction")};
    cause.domain = q.bytes(0);
    cause.oldest = wallTime(q.number(1));
    cause.example = {wallTime(q.number(2)), q.bytes(3), int(q.number(4)), q.bytes(5), q.bytes(6), q.bytes(7)};
    return cause;
}

Result<WaitCauses> CauseReader::causes(const ListFilter &filter)
{
    Result<std::vector<Tally>> counted = count(filter);
    if (!counted)
        return counted.error();
    std::vector<Tally> tallies = *std::move(counted);
    std::ranges::sort(tallies, [](const Tally &a, const Tally &b) { return std::pair(-a.recipients, a.first) < std::pair(-b.recipients, b.first); });
    WaitCauses found;
    found.total = qint64(tallies.size());
    for (const Tally &tally : tallies) {
        if (found.causes.size() >= WaitCauses::most)
            break;
        const Result<WaitCause> cause = describe(tally);
        if (!cause)
            return cause.error();
        found.causes.append(*cause);
    }
    return found;
}

} // namespace spool
