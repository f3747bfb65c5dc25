#include "spool/held_reader.h"
#include "spool/tables.h"

namespace spool {

using store::Query;

Result<void> HeldReader::prepare(store::Connection &connection)
{
    return connection.prepare({
        {s.groups, "SELECT g.id, t.kind, t.domain, g.kind, g.code, g.enhanced, g.text, g.host, g.since, g.waited, g.next_try, g.size"
                   " FROM held_groups g JOIN routes t ON t.id = g.route ORDER BY g.id"},
        // among the first ones: a group may be large, and all to one address
        {s.examples, "SELECT DISTINCT address FROM (SELECT address FROM recipients INDEXED BY recipients_held WHERE held_group = ?1"
                     " ORDER BY id LIMIT 200) LIMIT ?2"},
        {s.known, "SELECT 1 FROM known_good WHERE address = ? AND at >= ?"},
    });
}

Result<QList<HeldGroup>> HeldReader::groups()
{
    QList<HeldGroup> found;
    {
        Query rows(s.groups);
        for (;;) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            HeldGroup group;
            group.id = {rows.number(0)};
            group.route = {rows.number(1) == 0 ? RouteKind::Primary : RouteKind::Outside, rows.bytes(2)};
            group.kind = rows.number(3) == 0 ? HoldKind::Address : HoldKind::Content;
            group.code = int(rows.number(4));
            group.enhanced = rows.bytes(5);
            group.text = rows.bytes(6);
            group.host = rows.bytes(7);
            group.since = wallTime(rows.number(8));
            group.waited = Milliseconds(rows.number(9));
            group.nextTry = Milliseconds(rows.number(10));
            group.recipients = rows.number(11);
            found.append(group);
        }
    }
    for (HeldGroup &group : found) {
        if (const Result<void> done = addExamples(group); !done)
            return done.error();
    }
    return found;
}

Result<void> HeldReader::addExamples(HeldGroup &group)
{
    Query rows(s.examples);
    rows.bind(1, group.id.value).bind(2, HeldGroup::mostExamples);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        group.examples.append(rows.bytes(0));
    }
}

Result<QSet<QByteArray>> HeldReader::knownGood(const QList<QByteArray> &addresses, WallTime since)
{
    QSet<QByteArray> known;
    for (const QByteArray &address : addresses) {
        const QByteArray asked = knownAddress(address);
        Query q(s.known);
        const Result<bool> row = q.bindText(1, asked).bind(2, toRow(since)).next();
        if (!row)
            return row.error();
        if (*row)
            known.insert(address);
    }
    return known;
}

} // namespace spool
