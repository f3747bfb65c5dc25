#include "spool/alert_rows.h"

namespace spool {

using store::Query;
using store::Statement;

Result<QList<AlertRow>> loadAlerts(store::Connection &connection)
{
    const Result<Statement> made = connection.prepare("SELECT key, value FROM alerts ORDER BY key");
    if (!made)
        return made.error();
    QList<AlertRow> all;
    Query rows(*made);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.append({rows.bytes(0), rows.bytes(1)});
    }
}

Result<void> writeAlerts(store::Connection &connection, const QList<AlertRow> &rows)
{
    const Result<Statement> put = connection.prepare("INSERT OR REPLACE INTO alerts(key, value) VALUES(?,?)");
    const Result<Statement> remove = connection.prepare("DELETE FROM alerts WHERE key = ?");
    if (!put || !remove)
        return put ? remove.error() : put.error();
    for (const AlertRow &row : rows) {
        Query q(row.value.isEmpty() ? *remove : *put);
        q.bindText(1, row.key);
        if (!row.value.isEmpty())
            q.bindBlob(2, row.value);
        if (const Result<void> done = q.run(); !done)
            return done;
    }
    return {};
}

} // namespace spool
