#include "spool/reading.h"
#include "spool/forgetting.h"
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr qint64 mostHead = 64 * 1024;

QByteArray upToBody(const QByteArray &start)
{
    const qsizetype end = start.indexOf("\r\n\r\n");
    return end < 0 ? start : start.first(end + 4);
}

} // namespace

Result<void> Reading::opened(store::Connection &connection)
{
    if (const Result<void> ready = bodies.prepare(connection); !ready)
        return ready;
    if (const Result<void> ready = lists.prepare(connection); !ready)
        return ready;
    if (const Result<void> ready = held.prepare(connection); !ready)
        return ready;
    if (const Result<void> ready = notices.prepare(connection); !ready)
        return ready;
    if (const Result<void> ready = causes.prepare(connection); !ready)
        return ready;
    if (const Result<void> ready = history.prepare(connection); !ready)
        return ready;
    if (const Result<void> ready = moving.prepare(connection); !ready)
        return ready;
    return connection.prepare({
        {s.envelope, "SELECT origin, arrived, sender, body, utf8, ret, envelope_id, client_address, client_helo, tls_version, tls_cipher,"
                     " trace, size, spf FROM messages WHERE id = ? AND state = 1"},
        {s.said, "SELECT at, host, text FROM transcripts WHERE message = ?"},
        {s.addresses, "SELECT r.message, r.address, coalesce(m.sender, '') FROM recipients r LEFT JOIN messages m ON m.id = r.message ORDER BY r.id"},
        {s.recipients, "SELECT r.address, r.notify, r.orcpt, t.kind, t.domain, r.message FROM recipients r"
                       " LEFT JOIN routes t ON t.id = r.route WHERE r.id > ? ORDER BY r.id"},
    });
}

void Reading::closing()
{
    bodies.close();
    lists.close();
    held.close();
    history.close();
    notices.close();
    causes.close();
    moving.close();
    s = {};
}

Result<bool> Reading::envelope(MessageId message, Details &details)
{
    NewMessage &m = details.envelope;
    {
        Query q(s.envelope);
        const Result<bool> row = q.bind(1, message.value).next();
        if (!row || !*row)
            return row;
        m.origin = q.number(0) == 0 ? Origin::Smtp : Origin::Notice;
        m.arrived = wallTime(q.number(1));
        m.sender = q.bytes(2);
        m.body = q.number(3) == 0 ? Body::SevenBit : Body::EightBitMime;
        m.smtpUtf8 = q.number(4) != 0;
        m.ret = Return(std::clamp<qint64>(q.number(5), 0, 2));
        m.envelopeId = q.bytes(6);
        m.clientAddress = q.bytes(7);
        m.clientHelo = q.bytes(8);
        m.tlsVersion = q.bytes(9);
        m.tlsCipher = q.bytes(10);
        m.trace = q.bytes(11);
        details.size = q.number(12);
        m.spf = spfFromRow(q.number(13));
    }
    Query rows(s.recipients);
    rows.bind(1, message.value);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row;
        if (!*row || rows.number(5) != message.value)
            return true;
        const Route route{rows.number(3) == 0 ? RouteKind::Primary : RouteKind::Outside, rows.bytes(4)};
        m.recipients.append({rows.bytes(0), route, NotifySet(rows.number(1)), rows.bytes(2)});
    }
}

Result<void> Reading::addSaid(MessageId message, Details &details)
{
    Query q(s.said);
    const Result<bool> row = q.bind(1, message.value).next();
    if (!row)
        return row.error();
    if (*row)
        details.said = Said{wallTime(q.number(0)), q.bytes(1), q.bytes(2)};
    return {};
}

Result<Details> Reading::details(MessageId message, Milliseconds life)
{
    Details details;
    Result<QList<ListRow>> rows = lists.ofMessage(message, life);
    if (!rows)
        return rows.error();
    details.rows = *std::move(rows);
    const Result<bool> there = envelope(message, details);
    if (!there)
        return there.error();
    if (!*there && details.rows.isEmpty())
        return Error{QStringLiteral("spool.no-such-message"), QString::fromLatin1(idText(message))};
    if (const Result<void> done = addSaid(message, details); !done)
        return done.error();
    if (!*there) { // Done: what the history knows
        details.envelope.sender = details.rows.first().sender;
        details.envelope.arrived = details.rows.first().arrived;
        details.size = details.rows.first().size;
        return details;
    }
    // A damaged body still has an envelope to show.
    if (const Result<Piece> start = bodies.read(message, 0, mostHead))
        details.head = upToBody(start->bytes);
    return details;
}

Result<qint64> Reading::countQueued(const Forgetting &what)
{
    qint64 messages = 0, last = 0; // a message's recipients follow each other
    Query rows(s.addresses);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return messages;
        if (rows.number(0) == last || (!isSpelling(rows.view(1), what) && !isSpelling(rows.view(2), what)))
            continue;
        last = rows.number(0);
        ++messages;
    }
}

} // namespace spool
