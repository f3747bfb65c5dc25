// What was said on the last session that did not deliver a message: one row a message, the newest `most` of them. Personal data: kept for
// Spool::Options::transcriptsKeep (housekeeping.cpp). The writer thread, inside the transaction of the outcomes. Callers: ledger.cpp.
#pragma once
#include "spool/message.h"
#include "store/connection.h"

namespace spool {

class Transcripts {
public:
    static constexpr int most = 5'000;               // messages
    static constexpr qsizetype mostBytes = 16 * 1024; // of one

    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }
    // In place of the message's older one.
    Result<void> put(MessageId message, const Attempt &attempt, QByteArrayView text);

private:
    struct { store::Statement remove, insert, forget; } s;
};

} // namespace spool
