// The held groups as a person sees them, and which addresses are known to be good. The reader thread. Callers: reading.h.
#pragma once
#include <QSet>
#include "spool/message.h"
#include "store/connection.h"

namespace spool {

class HeldReader {
public:
    Result<void> prepare(store::Connection &connection);
    void close() { s = {}; }
    Result<QList<HeldGroup>> groups(); // by age
    Result<QSet<QByteArray>> knownGood(const QList<QByteArray> &addresses, WallTime since);

private:
    Result<void> addExamples(HeldGroup &group);
    struct { store::Statement groups, examples, known; } s;
};

} // namespace spool
