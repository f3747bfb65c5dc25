// Why mail is kept: open recipients counted by domain, state and the reason of their last attempt. The reader thread. Callers: reading.h.
//
// One walk over the rows a question: no figures are kept for it, so that neither accepting nor handing over pays for it.
#pragma once
#include <QHash>
#include <vector>
#include "spool/spool.h"
#include "store/connection.h"

namespace spool {

class CauseReader {
public:
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }
    Result<WaitCauses> causes(const ListFilter &filter);

private:
    struct Tally { qint64 first = 0; QByteArray reason; RecipientState state{}; qint64 recipients = 0, bytes = 0, nextTry = 0; };
    Result<std::vector<Tally>> count(const ListFilter &filter);
    Result<WaitCause> describe(const Tally &tally);
    struct { store::Statement all, some, one; } s;
};

} // namespace spool
