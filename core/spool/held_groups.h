// Groups of recipients that probation holds: made with the first, gone with the last, in the transaction of that recipient's change.
// Which recipient goes into one is the caller's decision; when a group is tried or believed is handover's. The writer thread, inside a
// transaction. Callers: outcomes.cpp, acts.cpp, spool.cpp.
#pragma once
#include <utility>
#include "spool/message.h"
#include "store/connection.h"

namespace spool {

class HeldGroups {
public:
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }

    // Into the group of the same reply; into the one for all others when there are mostOfAKind of them.
    Result<void> join(RecipientId recipient, int route, HoldKind kind, const Attempt &attempt, WallTime now);
    Result<void> leave(RecipientId recipient, qint64 group);
    Result<void> left(qint64 group); // its row is gone already
    Result<void> pass(Milliseconds time);
    Result<void> tryAt(HeldGroupId group, Milliseconds nextTry);
    // "550 5.1.1", for the audit. Error: "spool.no-such-group".
    Result<QByteArray> name(HeldGroupId group);
    bool takeChanged() { return std::exchange(m_changed, false); } // since the last call

private:
    Result<qint64> find(int route, HoldKind kind, int code, QByteArrayView enhanced); // 0: none
    Result<qint64> need(int route, HoldKind kind, const Attempt &attempt, WallTime now);
    Result<bool> isFull(int route, HoldKind kind);
    bool m_changed = false;
    struct { store::Statement find, count, insert, join, leave, grow, shrink, drop, pass, tryAt, name; } s;
};

} // namespace spool
