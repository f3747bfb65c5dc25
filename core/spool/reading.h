// What the reader thread keeps: its statements. Every job is one short transaction, or the WAL could never shrink.
// Callers: spool.cpp.
#pragma once
#include "spool/body_reader.h"
#include "spool/cause_reader.h"
#include "spool/held_reader.h"
#include "spool/history.h"
#include "spool/lists.h"
#include "spool/moving_reader.h"
#include "spool/notice_reader.h"
#include "store/storage.h"

namespace spool {

class Reading final : public store::Ledger {
public:
    Result<void> opened(store::Connection &connection) override;
    void closing() override;
    // `life`: the life clock now. Error "spool.no-such-message".
    Result<Details> details(MessageId message, Milliseconds life);

    // Messages in the queue from or to it.
    Result<qint64> countQueued(const Forgetting &what);

    BodyReader bodies;
    Lists lists;
    HeldReader held;
    History history;
    NoticeReader notices;
    CauseReader causes;
    MovingReader moving;

private:
    Result<bool> envelope(MessageId message, Details &details); // false: it is not there, or Done
    Result<void> addSaid(MessageId message, Details &details);
    struct { store::Statement envelope, recipients, said, addresses; } s;
};

} // namespace spool
