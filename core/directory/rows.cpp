#include "directory/rows.h"

namespace directory {

using store::Query;

namespace {

// Times: milliseconds since 1970, 0: never. lists: see Lists. Locals are folded, bytes of UTF-8.
constexpr const char *version1 = R"(
CREATE TABLE domains(name TEXT PRIMARY KEY, catch_all INTEGER NOT NULL, tested_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE lists(domain TEXT NOT NULL, slot INTEGER NOT NULL, name TEXT NOT NULL, complete INTEGER NOT NULL, read_at INTEGER NOT NULL,
  addresses INTEGER NOT NULL, PRIMARY KEY(domain, slot), UNIQUE(domain, name)) WITHOUT ROWID;
CREATE TABLE addresses(domain TEXT NOT NULL, local TEXT NOT NULL, lists INTEGER NOT NULL, good_at INTEGER NOT NULL, bad_at INTEGER NOT NULL,
  refused_since INTEGER NOT NULL, refused_at INTEGER NOT NULL, refusals INTEGER NOT NULL, PRIMARY KEY(domain, local)) WITHOUT ROWID;
CREATE TABLE audit(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, act TEXT NOT NULL, subject TEXT NOT NULL);
)";
constexpr const char *steps[] = {version1};

constexpr qint64 toRow(WallTime time) { return time.time_since_epoch().count(); }
constexpr WallTime fromRow(qint64 value) { return WallTime(Milliseconds(value)); }

AddressRow addressOf(const Query &q)
{
    return {q.bytes(0), q.bytes(1), {q.number(2) != 0, fromRow(q.number(3)), fromRow(q.number(4)), fromRow(q.number(5)), fromRow(q.number(6)), int(q.number(7))},
            Lists(q.number(2))};
}

constexpr const char *columns = "domain, local, lists, good_at, bad_at, refused_since, refused_at, refusals";

// `each` for every row of what `sql` selects.
template <typename Each> Result<void> forEach(store::Connection &connection, const QByteArray &sql, const Each &each)
{
    const Result<store::Statement> made = connection.prepare(sql.constData());
    if (!made)
        return made.error();
    Query q(*made);
    for (;;) {
        const Result<bool> row = q.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        each(q);
    }
}

} // namespace

std::span<const char *const> schemaSteps() { return steps; }

Result<void> Rows::opened(store::Connection &connection)
{
    return connection.prepare({
        {s.put, "INSERT INTO addresses VALUES(?1, ?2, 0, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO UPDATE SET good_at = ?4,"
                " bad_at = CASE WHEN lists <> 0 AND ?3 = 0 THEN 0 ELSE ?5 END, refused_since = ?6, refused_at = ?7, refusals = ?8"},
        {s.remove, "DELETE FROM addresses WHERE domain = ? AND local = ? AND lists = 0 AND good_at = 0 AND bad_at = 0"},
        {s.unlist, "UPDATE addresses SET lists = lists & ~?2 WHERE domain = ?1 AND lists & ?2"},
        {s.removeEmpty, "DELETE FROM addresses WHERE domain = ? AND lists = 0 AND good_at = 0 AND bad_at = 0"},
        {s.enlist, "INSERT INTO addresses VALUES(?1, ?2, ?3, 0, 0, 0, 0, 0) ON CONFLICT DO UPDATE SET lists = lists | ?3, bad_at = 0,"
                   " refused_since = 0, refused_at = 0, refusals = 0"},
        {s.putList, "INSERT OR REPLACE INTO lists VALUES(?,?,?,?,?,?)"},
        {s.refreshList, "UPDATE lists SET read_at = ?3 WHERE domain = ?1 AND slot = ?2 AND name = ?4"},
        {s.removeList, "DELETE FROM lists WHERE domain = ? AND slot = ?"},
        {s.putDomain, "INSERT OR REPLACE INTO domains VALUES(?,?,?)"},
        {s.forgetLearned, "UPDATE addresses SET good_at = 0 WHERE domain = ? AND good_at <> 0"},
        {s.stale, "DELETE FROM addresses WHERE lists = 0 AND good_at = 0 AND bad_at < ?"},
        {s.audit, "INSERT INTO audit(at, actor, act, subject) VALUES(?,?,?,?)"},
    });
}

Result<void> Rows::put(const AddressRow &row)
{
    const Knowledge &known = row.known;
    Query q(s.put);
    const Result<void> done = q.bindText(1, row.domain).bindText(2, row.local).bind(3, row.lists).bind(4, toRow(known.goodAt)).bind(5, toRow(known.badAt))
                                  .bind(6, toRow(known.refusedSince)).bind(7, toRow(known.refusedAt)).bind(8, known.refusals).run();
    if (!done || known.goodAt != WallTime{} || known.badAt != WallTime{})
        return done;
    Query empty(s.remove);
    return empty.bindText(1, row.domain).bindText(2, row.local).run();
}

Result<void> Rows::unlist(const QByteArray &domain, int slot)
{
    Query q(s.unlist);
    return q.bindText(1, domain).bind(2, bitOf(slot)).run();
}

Result<void> Rows::replaceList(const QByteArray &domain, const ListRow &list, const QSet<QByteArray> &locals)
{
    if (Result<void> done = unlist(domain, list.slot); !done)
        return done;
    for (const QByteArray &local : locals) {
        Query q(s.enlist);
        if (Result<void> done = q.bindText(1, domain).bindText(2, local).bind(3, bitOf(list.slot)).run(); !done)
            return done;
    }
    Query empty(s.removeEmpty);
    if (Result<void> done = empty.bindText(1, domain).run(); !done)
        return done;
    Query q(s.putList);
    return q.bindText(1, domain).bind(2, list.slot).bindText(3, list.name).bind(4, list.state.isComplete)
        .bind(5, toRow(list.state.readAt.value_or(WallTime{}))).bind(6, list.state.addresses).run();
}

Result<void> Rows::refreshList(const QByteArray &domain, const ListRow &list)
{
    Query q(s.refreshList);
    return q.bindText(1, domain).bind(2, list.slot).bind(3, toRow(list.state.readAt.value_or(WallTime{}))).bindText(4, list.name).run();
}

Result<void> Rows::removeList(const QByteArray &domain, int slot)
{
    if (Result<void> done = unlist(domain, slot); !done)
        return done;
    Query empty(s.removeEmpty);
    if (Result<void> done = empty.bindText(1, domain).run(); !done)
        return done;
    Query q(s.removeList);
    return q.bindText(1, domain).bind(2, slot).run();
}

Result<void> Rows::putDomain(const DomainRow &row)
{
    Query q(s.putDomain);
    return q.bindText(1, row.name).bind(2, int(row.catchAll)).bind(3, toRow(row.testedAt)).run();
}

Result<void> Rows::forgetLearned(const QByteArray &domain)
{
    Query q(s.forgetLearned);
    if (Result<void> done = q.bindText(1, domain).run(); !done)
        return done;
    Query empty(s.removeEmpty);
    return empty.bindText(1, domain).run();
}

Result<void> Rows::removeStale(WallTime badBefore)
{
    Query q(s.stale);
    return q.bind(1, toRow(badBefore)).run();
}

Result<void> Rows::audit(const QByteArray &actor, const QByteArray &act, const QByteArray &subject, WallTime now)
{
    Query q(s.audit);
    return q.bind(1, toRow(now)).bindText(2, actor).bindText(3, act).bindText(4, subject).run();
}

Result<QList<DomainRow>> loadDomains(store::Connection &connection)
{
    QList<DomainRow> domains;
    const auto at = [&domains](const QByteArray &name) -> DomainRow & {
        for (DomainRow &row : domains) {
            if (row.name == name)
                return row;
        }
        return domains.emplaceBack(DomainRow{name, CatchAll::Untested, {}, {}});
    };
    Result<void> read = forEach(connection, "SELECT name, catch_all, tested_at FROM domains", [&](const Query &q) {
        DomainRow &row = at(q.bytes(0));
        row.catchAll = q.number(1) == int(CatchAll::None) ? CatchAll::None : q.number(1) == int(CatchAll::Found) ? CatchAll::Found : CatchAll::Untested;
        row.testedAt = fromRow(q.number(2));
    });
    if (read) {
        read = forEach(connection, "SELECT domain, slot, name, complete, read_at, addresses FROM lists ORDER BY domain, slot", [&](const Query &q) {
            if (q.number(1) < 0 || q.number(1) >= mostLists)
                return;
            const std::optional<WallTime> readAt = q.number(4) ? std::optional(fromRow(q.number(4))) : std::nullopt;
            at(q.bytes(0)).lists.append({q.bytes(2), int(q.number(1)), {q.number(3) != 0, readAt, q.number(5)}});
        });
    }
    if (!read)
        return read.error();
    return domains;
}

Result<void> loadAddresses(store::Connection &connection, const std::function<void(const AddressRow &)> &take)
{
    return forEach(connection, QByteArray("SELECT ") + columns + " FROM addresses", [&](const Query &q) { take(addressOf(q)); });
}

Result<QList<AddressRow>> listAddresses(store::Connection &connection, const QByteArray &domain, const QByteArray &after, int limit)
{
    const QByteArray sql = QByteArray("SELECT ") + columns + " FROM addresses WHERE domain = ?1 AND local > ?2 ORDER BY local LIMIT ?3";
    const Result<store::Statement> made = connection.prepare(sql.constData());
    if (!made)
        return made.error();
    Query q(*made);
    q.bindText(1, domain).bindText(2, after).bind(3, limit);
    QList<AddressRow> rows;
    for (;;) {
        const Result<bool> row = q.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append(addressOf(q));
    }
}

} // namespace directory
