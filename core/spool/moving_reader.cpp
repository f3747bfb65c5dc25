#include "spool/moving_reader.h"
#include <algorithm>
#include "spool/tables.h"

namespace spool {

using store::Query;

Result<void> MovingReader::prepare(store::Connection &connection)
{
    return connection.prepare({
        {s.message, "SELECT origin, arrived, sender, body, utf8, ret, envelope_id, client_address, client_helo, tls_version, tls_cipher,"
                    " trace, size, spf, message_id, life, told FROM messages WHERE id = ? AND state = 1"},
        {s.recipients, "SELECT r.address, r.notify, r.orcpt, t.kind, t.domain, r.moving, r.age_base, r.attempts, r.at, r.host, r.code, r.enhanced,"
                       " r.text, r.message FROM recipients r LEFT JOIN routes t ON t.id = r.route WHERE r.id > ? ORDER BY r.id"},
        {s.told, "SELECT max(step) FROM notice_log INDEXED BY notice_log_told WHERE sender = ?1 AND message = ?2 AND kind = 2 AND rule = 'notice'"},
        {s.box, "SELECT name FROM box"},
        {s.open, "SELECT export, count(*), min(at) FROM moved_out GROUP BY export ORDER BY 3"},
        {s.in, "SELECT id FROM moved_in WHERE box = ? AND message = ?"},
    });
}

Result<QByteArray> MovingReader::box()
{
    Query q(s.box);
    const Result<bool> row = q.next();
    if (!row || !*row)
        return row ? damaged(QStringLiteral("this box has no name")) : row.error();
    return q.bytes(0);
}

Result<Moving> MovingReader::message(MessageId id, Milliseconds life)
{
    const Result<QByteArray> ours = box();
    if (!ours)
        return ours.error();
    Moving found{.box = *ours, .message = {}};
    auto from = std::make_shared<MovedFrom>();
    from->box = *ours;
    from->message = id;
    NewMessage &m = found.message;
    {
        Query q(s.message);
        const Result<bool> row = q.bind(1, id.value).next();
        if (!row || !*row)
            return row ? Error{QStringLiteral("spool.no-such-message"), QString::fromLatin1(idText(id))} : row.error();
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
        found.size = q.number(12);
        m.spf = spfFromRow(q.number(13));
        m.messageId = q.bytes(14);
        from->lived = std::max(Milliseconds(0), life - Milliseconds(q.number(15)));
        from->told = Milliseconds(q.number(16));
    }
    {
        const QByteArray sender = knownAddress(m.sender);
        Query q(s.told);
        const Result<bool> row = q.bindText(1, sender).bind(2, id.value).next();
        if (!row)
            return row.error();
        from->told = std::max(from->told, Milliseconds(q.number(0)));
    }
    if (const Result<void> added = addRecipients(m, *from); !added)
        return added.error();
    if (m.recipients.isEmpty())
        return Error{QStringLiteral("move.not-out"), QString::fromLatin1(idText(id))};
    m.movedFrom = std::move(from);
    return found;
}

// All are Held: age_base is the age.
Result<void> MovingReader::addRecipients(NewMessage &message, MovedFrom &from)
{
    Query rows(s.recipients);
    rows.bind(1, from.message.value);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row || rows.number(13) != from.message.value) // behind them come those of others
            return {};
        const QByteArray was = rows.bytes(5);
        if (was.isEmpty())
            continue;
        const Route route{rows.number(3) == 0 ? RouteKind::Primary : RouteKind::Outside, rows.bytes(4)};
        message.recipients.append({rows.bytes(0), route, NotifySet(rows.number(1)), rows.bytes(2)});
        MovedFrom::Recipient &one = from.recipients.emplaceBack();
        one.isHeld = !was.startsWith('W');
        one.age = Milliseconds(rows.number(6));
        one.attempts = int(rows.number(7));
        one.last = {wallTime(rows.number(8)), rows.bytes(9), int(rows.number(10)), rows.bytes(11), rows.bytes(12), was.sliced(1)};
    }
}

Result<Moves> MovingReader::moves()
{
    const Result<QByteArray> ours = box();
    if (!ours)
        return ours.error();
    Moves found{.box = *ours, .open = {}};
    Query rows(s.open);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.open.append({rows.bytes(0), rows.number(1), wallTime(rows.number(2))});
    }
}

Result<MessageId> MovingReader::movedIn(const QByteArray &box, MessageId message)
{
    Query q(s.in);
    const Result<bool> row = q.bindText(1, box).bind(2, message.value).next();
    if (!row)
        return row.error();
    return MessageId{*row ? q.number(0) : 0};
}

} // namespace spool
