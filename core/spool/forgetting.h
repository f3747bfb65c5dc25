// Takes an address out of what is kept about finished mail, some rows a transaction: history, who is known to be good, what senders were told, the
// audit's subjects. Rows that are counted stay, with `forgotten` in the place of the address, and without the replies and Message-IDs that may
// tell of it; a crash in between leaves the rest, and the one who asked without an answer. The list of tables is in forgetting.cpp.
// The writer thread. Caller: spool_private.cpp.
#pragma once
#include "spool/spool.h"
#include "store/connection.h"

namespace spool {

inline constexpr char forgotten[] = "erased"; // no address: it has no @

// Whether `text` is one of the spellings. PURE.
bool isSpelling(QByteArrayView text, const Forgetting &what);
// Whether one of them is in `text`, and not only as the end or the beginning of another address. PURE.
bool quotes(QByteArrayView text, const Forgetting &what);

struct ForgetStep {
    int table = 0;
    QByteArray after;   // key of the last row that was looked at
    qint64 rows = 0;    // that named it, in this step
    bool isOver = false;
};
Result<ForgetStep> forgetSome(store::Connection &connection, const Forgetting &what, const ForgetStep &from);

} // namespace spool
