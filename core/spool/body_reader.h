// Bodies as they were stored: every piece is checked against its fingerprint before a byte of it is given away.
// The reader thread. Callers: reading.h.
#pragma once
#include "spool/message.h"
#include "store/connection.h"

namespace spool {

class BodyReader {
public:
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    // [offset, offset + length) of trace + body, shorter at the end. Errors: "spool.no-such-message" (not here, or its body is cleared),
    // "spool.damaged" (a piece is missing, has another length or another fingerprint).
    Result<Piece> read(MessageId message, qint64 offset, qint64 length);

private:
    Result<void> piece(MessageId message, qint64 index, qint64 expected, QByteArray &into, qint64 from, qint64 to);
    struct { store::Statement message, piece; } s;
};

} // namespace spool
