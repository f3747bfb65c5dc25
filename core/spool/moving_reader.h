// Mail on its way from one box to another, as it is told: what is held for which export, all of one such message but its bytes, what was
// taken in. The reader thread. Callers: reading.h.
#pragma once
#include "spool/message.h"
#include "store/connection.h"

namespace spool {

class MovingReader {
public:
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    // `life`: the life clock now. Errors: "spool.no-such-message", "move.not-out".
    Result<Moving> message(MessageId message, Milliseconds life);
    Result<Moves> moves();
    Result<MessageId> movedIn(const QByteArray &box, MessageId message); // 0: never

private:
    Result<void> addRecipients(NewMessage &message, MovedFrom &from);
    Result<QByteArray> box();
    struct { store::Statement message, recipients, told, box, open, in; } s;
};

} // namespace spool
