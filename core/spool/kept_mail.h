// How much mail a data directory keeps, without a service on it: asked by the packages before something of it is taken away. Changes nothing, so
// another version's directory may be asked about as well. Caller: restanted.
#pragma once
#include "base/result.h"

namespace spool {

struct KeptMail {
    qint64 messages = 0; // Queued: not yet handed over, returned or removed
    qint64 bytes = 0;    // of them, as they were received
};

// Nothing kept also where there is no spool.db. A service may run on the directory meanwhile. Errors: "spool.newer-schema", "spool.damaged",
// "spool.cannot-open", "spool.failed": then nobody knows.
Result<KeptMail> keptMailIn(const QString &directory);

} // namespace spool
