#include "spool/body_reader.h"
#include <algorithm>
#include "spool/piece_hash.h"
#include "spool/tables.h"

namespace spool {

using store::Query;

Result<void> BodyReader::prepare(store::Connection &connection)
{
    return connection.prepare({{s.message, "SELECT trace, size FROM messages WHERE id = ? AND state = 1"},
                               {s.piece, "SELECT hash, data FROM bodies WHERE id = ?"}});
}

Result<Piece> BodyReader::read(MessageId message, qint64 offset, qint64 length)
{
    QByteArray trace;
    qint64 size = 0;
    {
        Query q(s.message);
        const Result<bool> row = q.bind(1, message.value).next();
        if (!row)
            return row.error();
        if (!*row)
            return Error{QStringLiteral("spool.no-such-message"), QString::fromLatin1(idText(message))};
        trace = q.bytes(0);
        size = q.number(1);
    }
    const qint64 end = offset + std::min(length, size - offset);
    if (offset < 0 || length < 0 || offset >= end)
        return Piece{{}, size};
    QByteArray bytes;
    bytes.reserve(end - offset);
    if (offset < trace.size())
        bytes.append(QByteArrayView(trace).sliced(offset).first(std::min<qint64>(end, trace.size()) - offset));
    const qint64 bodySize = size - trace.size();
    const qint64 from = std::max<qint64>(0, offset - trace.size()), to = end - trace.size();
    for (qint64 index = from / Draft::pieceSize; index * Draft::pieceSize < to; ++index) {
        const qint64 start = index * Draft::pieceSize;
        const qint64 expected = std::min<qint64>(Draft::pieceSize, bodySize - start);
        if (const Result<void> done = piece(message, index, expected, bytes, std::max<qint64>(0, from - start), std::min(expected, to - start)); !done)
            return done.error();
    }
    return Piece{std::move(bytes), size};
}

Result<void> BodyReader::piece(MessageId message, qint64 index, qint64 expected, QByteArray &into, qint64 from, qint64 to)
{
    const auto broken = [&](const char *how) {
        return damaged(QStringLiteral("piece %1 of %2 %3").arg(index).arg(QString::fromLatin1(idText(message)), QLatin1String(how)));
    };
    Query q(s.piece);
    const Result<bool> row = q.bind(1, pieceKey(message, index)).next();
    if (!row)
        return spoolError(row.error());
    if (!*row)
        return broken("is missing");
    const QByteArrayView data = q.view(1);
    if (data.size() != expected)
        return broken("has another length");
    if (q.number(0) != pieceHash(data))
        return broken("has another checksum");
    into.append(data.sliced(from).first(to - from));
    return {};
}

} // namespace spool
