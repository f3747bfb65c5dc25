#include "spool/audit.h"
#include "spool/tables.h"

namespace spool {

using store::Query;
using store::Statement;

Result<void> writeAudit(store::Connection &connection, const Deed &deed, const QByteArray &actor, WallTime now)
{
    const Result<Statement> made = connection.prepare("INSERT INTO audit(at, actor, act, message, recipient, subject) VALUES(?,?,?,?,0,?)");
    if (!made)
        return made.error();
    Query q(*made);
    return q.bind(1, toRow(now)).bindText(2, actor).bindText(3, deed.act).bind(4, deed.message.value).bindText(5, deed.subject).run();
}

} // namespace spool
