// Rows of notices, outages and the schedule's progress. The writer thread, inside a transaction; loadOutages() also before it starts.
// Callers: ledger.cpp, spool.cpp.
#pragma once
#include "spool/message_rows.h"
#include "spool/notice.h"
#include "store/connection.h"

namespace spool {

Result<void> writeEntries(store::Connection &connection, const QList<NoticeEntry> &entries, MessageId notice);
// Without notices of delay about mail that does not wait any more.
Result<QList<Parcel>> stillTimely(store::Connection &connection, const QList<Parcel> &notices);
Result<void> passStep(store::Connection &connection, const StepPassed &passed);
// "Delivered after all" is decided about these: their subjects go.
Result<void> settleTold(store::Connection &connection, const QList<NoticeLogId> &told);

Result<QList<Outage>> loadOutages(store::Connection &connection); // those that last
Result<OutageId> beginOutage(store::Connection &connection, const QByteArray &domain, WallTime began);
Result<void> endOutage(store::Connection &connection, OutageId outage, WallTime ended);
// What a person decides; audited.
Result<void> postponeOutage(store::Connection &connection, const Outage &outage, const QByteArray &actor, WallTime now);

// Older than `bound`; some at a time. True: there is more.
Result<bool> forgetNotices(store::Connection &connection, WallTime bound);

} // namespace spool
