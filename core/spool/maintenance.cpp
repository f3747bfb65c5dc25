#include "spool/maintenance.h"
#include "spool/audit.h"
#include "spool/tables.h"

namespace spool {

using store::Query;
using store::Statement;

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
    return writeAudit(connection, {.act = "maintenance", .subject = maintenance.host}, actor, maintenance.since);
}

Result<void> endMaintenance(store::Connection &connection, const QByteArray &host, const QByteArray &actor, WallTime now)
{
    const Result<Statement> made = connection.prepare("DELETE FROM maintenance WHERE host = ?");
    if (!made)
        return made.error();
    Query q(*made);
    if (const Result<void> done = q.bindText(1, host).run(); !done || connection.changes() == 0)
        return done;
    return writeAudit(connection, {.act = "endMaintenance", .subject = host}, actor, now);
}

} // namespace spool
