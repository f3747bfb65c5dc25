#include "spool/transcripts.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

Result<void> Transcripts::prepare(store::Connection &connection)
{
    return connection.prepare({
        {s.remove, "DELETE FROM transcripts WHERE message = ?"},
        {s.insert, "INSERT INTO transcripts(message, at, host, text) VALUES(?,?,?,?)"},
        {s.forget, "DELETE FROM transcripts WHERE id <= (SELECT max(id) FROM transcripts) - ?"}, // ids grow by one
    });
}

Result<void> Transcripts::put(MessageId message, const Attempt &attempt, QByteArrayView text)
{
    if (const Result<void> gone = Query(s.remove).bind(1, message.value).run(); !gone)
        return gone;
    Query q(s.insert);
    q.bind(1, message.value).bind(2, toRow(attempt.at)).bindText(3, attempt.host);
    if (const Result<void> done = q.bindBlob(4, text.first(std::min(text.size(), mostBytes))).run(); !done)
        return done;
    return Query(s.forget).bind(1, most).run();
}

} // namespace spool
