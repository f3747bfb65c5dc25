#include "spool/maintenance.h"
#include "spool/tables.h"

namespace spool {

using store::Query;
using store::Statement;

namespace {

Result<void> audit(store::Connection &connection, const char *act, const QByteArray &host, const QByteArray &actor, WallTime now)
{
    const Result<Statement> made = connection.prepare("INSERT INTO audit(at, actor, act, message, recipient, subject) VALUES(?,?,?,0,0,?)");
    if (!made)
        return made.error();
    Query q(*made);
    return q.bind(1, toRow(now)).bindText(2, actor).bindText(3, act).bindText(4, host).run();
}

} // namespace

Result<QList<Maintenance>> loadMaintenance(store::Connection &connection)
{
    const Result<Statement> made = connection.prepare("SELECT host, since, until FROM maintenance ORDER BY host");
    if (!made)
        return made.error();
    QList<Maintenance> all;
    Query rows(*made);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.append({rows.bytes(0), wallTime(rows.number(1)), wallTime(rows.number(2))});
    }
}

Result<void> beginMaintenance(store::Connection &connection, const Maintenance &maintenance, const QByteArray &actor)
{
    const Result<Statement> made = connection.prepare("INSERT OR REPLACE INTO maintenance(host, since, until) VALUES(?,?,?)");
    if (!made)
        return made.error();
    Query q(*made);
    q.bindText(1, maintenance.host).bind(2, toRow(maintenance.since)).bind(3, toRow(maintenance.until));
    if (const Result<void> done = q.run(); !done)
        return done;
    return audit(connection, "maintenance", maintenance.host, actor, maintenance.since);
}

Result<void> endMaintenance(store::Connection &connection, const QByteArray &host, const QByteArray &actor, WallTime now)
{
    const Result<Statement> made = connection.prepare("DELETE FROM maintenance WHERE host = ?");
    if (!made)
        return made.error();
    Query q(*made);
    if (const Result<void> done = q.bindText(1, host).run(); !done || connection.changes() == 0)
        return done;
    return audit(connection, "endMaintenance", host, actor, now);
}

} // namespace spool
