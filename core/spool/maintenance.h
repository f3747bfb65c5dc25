// Primaries that a person put into maintenance: kept over restarts, with the audit row in the same transaction. The writer thread; load() also
// before it starts. Callers: spool.cpp.
#pragma once
#include <QList>
#include "base/clock.h"
#include "store/connection.h"

namespace spool {

struct Maintenance {
    QByteArray host; // host:port
    WallTime since{};
    WallTime until{}; // then it ends by itself
};

Result<QList<Maintenance>> loadMaintenance(store::Connection &connection);
Result<void> beginMaintenance(store::Connection &connection, const Maintenance &maintenance, const QByteArray &actor);
// `actor` empty: its time is over. No error when there is none.
Result<void> endMaintenance(store::Connection &connection, const QByteArray &host, const QByteArray &actor, WallTime now);

} // namespace spool
