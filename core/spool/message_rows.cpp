#include "spool/message_rows.h"
#include <algorithm>
#include "spool/piece_hash.h"
#include "spool/tables.h"

namespace spool {

using store::Query;

namespace {

constexpr qint64 smallPieces = 4; // cleared at once
constexpr qint64 codeOf(MessageState state) { return qint64(state); }

} // namespace

Result<void> MessageRows::prepare(store::Connection &connection)
{
    return connection.prepare({
        {s.message, "INSERT INTO messages(id, state, origin, arrived, sender, body, utf8, ret, envelope_id, client_address, client_helo,"
                    " tls_version, tls_cipher, trace, size, pieces, open, life, spf, message_id) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
        {s.recipient, "INSERT INTO recipients(id, message, route, state, next_try, age_base, size, notify, address, orcpt,"
                      " at, reason) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"},
        {s.piece, "INSERT INTO bodies(id, hash, data) VALUES(?,?,?)"},
        {s.queued, "UPDATE messages SET state=1, trace=?2, size=?3, pieces=?4, open=?5, life=?6, spf=?7, message_id=?8 WHERE id=?1 AND state=0"},
        {s.state, "UPDATE messages SET state=2, open=0 WHERE id=?"},
        {s.remove, "DELETE FROM messages WHERE id=?"},
        {s.removePieces, "DELETE FROM bodies WHERE id >= ?1 AND id < ?2"},
        {s.unsettled, "SELECT id FROM messages INDEXED BY messages_unsettled WHERE state <> 1 AND state = 2 LIMIT 1"},
        {s.countPieces, "SELECT count(*) FROM bodies WHERE id >= ?1 AND id < ?2"},
    });
}

Result<void> MessageRows::put(const Parcel &parcel, MessageState state, qint64 pieces)
{
    const NewMessage &m = parcel.message;
    Query q(s.message);
    q.bind(1, parcel.id.value).bind(2, codeOf(state)).bind(3, qint64(m.origin)).bind(4, toRow(m.arrived)).bindText(5, m.sender);
    q.bind(6, qint64(m.body)).bind(7, m.smtpUtf8).bind(8, qint64(m.ret)).bindText(9, m.envelopeId);
    q.bindText(10, m.clientAddress).bindText(11, m.clientHelo).bindText(12, m.tlsVersion).bindText(13, m.tlsCipher);
    q.bindBlob(14, m.trace).bind(15, parcel.size()).bind(16, pieces).bind(17, m.recipients.size()).bind(18, qint64(parcel.life.count()));
    q.bind(19, qint64(m.spf)).bindText(20, m.messageId);
    return q.run();
}

Result<void> MessageRows::piece(MessageId message, qint64 index, QByteArrayView bytes)
{
    Query q(s.piece);
    q.bind(1, pieceKey(message, index)).bind(2, pieceHash(bytes)).bindBlob(3, bytes);
    return q.run();
}

Result<qint64> MessageRows::restPieces(const Parcel &parcel)
{
    qint64 index = parcel.written;
    for (qsizetype at = 0; at < parcel.rest.size(); at += Draft::pieceSize, ++index) {
        const QByteArrayView bytes = QByteArrayView(parcel.rest).sliced(at).first(std::min(Draft::pieceSize, parcel.rest.size() - at));
        if (const Result<void> done = piece(parcel.id, index, bytes); !done)
            return done.error();
    }
    return index;
}

Result<void> MessageRows::begin(const Parcel &parcel) { return put(parcel, MessageState::Draft, 0); }

Result<void> MessageRows::insert(const Parcel &parcel)
{
    const Result<qint64> pieces = restPieces(parcel);
    if (!pieces)
        return pieces.error();
    if (const Result<void> done = put(parcel, MessageState::Queued, *pieces); !done)
        return done;
    return recipients(parcel);
}

Result<void> MessageRows::complete(const Parcel &parcel)
{
    const Result<qint64> pieces = restPieces(parcel);
    if (!pieces)
        return pieces.error();
    Query q(s.queued);
    q.bind(1, parcel.id.value).bindBlob(2, parcel.message.trace).bind(3, parcel.size()).bind(4, *pieces);
    q.bind(5, parcel.message.recipients.size()).bind(6, qint64(parcel.life.count())).bind(7, qint64(parcel.message.spf)).bindText(8, parcel.message.messageId);
    if (const Result<void> done = q.run(); !done)
        return done;
    return recipients(parcel);
}

Result<void> MessageRows::recipients(const Parcel &parcel)
{
    const NewMessage &m = parcel.message;
    // A clock that was set back must not make new mail wait.
    const qint64 due = std::min(toRow(m.arrived), toRow(parcel.now));
    qint64 id = parcel.id.value;
    QList<int> routes;
    for (const NewRecipient &one : m.recipients) {
        const int route = m_routes.need(one.route);
        const bool held = !one.heldFor.isEmpty() || (m.movedFrom && m.movedFrom->recipients.at(id - parcel.id.value).isHeld);
        const RecipientState state = held ? RecipientState::Held : RecipientState::Waiting;
        Query q(s.recipient);
        q.bind(1, ++id).bind(2, parcel.id.value).bind(3, route).bind(4, qint64(state)).bind(5, due);
        q.bind(6, held ? 0 : m_routes.at(route).clock).bind(7, parcel.size()).bind(8, one.notify);
        q.bindText(9, one.address).bindText(10, one.originalRecipient).bind(11, held ? toRow(parcel.now) : 0).bindText(12, one.heldFor);
        if (const Result<void> done = q.run(); !done)
            return done;
        m_routes.stage(route, state, 1);
        if (!routes.contains(route)) {
            routes.append(route);
            m_routes.stageMessage(route, 1, parcel.size());
        }
        if (held)
            continue;
        m_claims.available(route, {due, id});
        m_claims.arrives(route);
    }
    m_routes.stageTotal(1, parcel.size(), id);
    return {};
}

Result<void> MessageRows::drop(MessageId message)
{
    m_marked = true;
    return Query(s.state).bind(1, message.value).run();
}

Result<void> MessageRows::settle(MessageId message, qint64 pieces)
{
    if (pieces > smallPieces)
        return drop(message);
    if (pieces > 0) {
        Query gone(s.removePieces);
        if (const Result<void> done = gone.bind(1, pieceKey(message, 0)).bind(2, pieceKey(message, pieces)).run(); !done)
            return done;
    }
    return Query(s.remove).bind(1, message.value).run();
}

// From the last piece to the first, so that what is left is always the beginning.
Result<void> MessageRows::clearOne(qint64 message, int &pieces)
{
    const MessageId id{message};
    qint64 left = 0;
    {
        Query count(s.countPieces);
        const Result<bool> row = count.bind(1, pieceKey(id, 0)).bind(2, pieceKey(id, piecesLimit)).next();
        if (!row)
            return row.error();
        left = count.number(0);
    }
    const qint64 from = std::max<qint64>(0, left - pieces);
    pieces -= int(left - from) + 1;
    Query gone(s.removePieces);
    if (const Result<void> done = gone.bind(1, pieceKey(id, from)).bind(2, pieceKey(id, piecesLimit)).run(); !done)
        return done;
    return from > 0 ? Result<void>() : Query(s.remove).bind(1, message).run();
}

Result<bool> MessageRows::clear(int pieces)
{
    while (pieces > 0) {
        qint64 message = 0;
        {
            Query next(s.unsettled);
            const Result<bool> row = next.next();
            if (!row)
                return row.error();
            if (!*row)
                return false;
            message = next.number(0);
        }
        if (const Result<void> done = clearOne(message, pieces); !done)
            return done.error();
    }
    return true;
}

} // namespace spool
