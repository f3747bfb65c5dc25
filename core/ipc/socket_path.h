// Where the control socket is.
#pragma once
#include <QString>
#include "base/result.h"
#include "config/config.h"

namespace ipc {

// For the service: as configured, else $RUNTIME_DIRECTORY/control, else in the data directory.
QString serviceSocketPath(const config::Control &control, const QString &dataDirectory);
// For a client that was told neither path nor data directory: where an installed service listens.
QString defaultSocketPath();
QString socketPathIn(const QString &dataDirectory);
// Error "ipc.path-too-long" (subject: the path): the system takes at most 107 bytes.
Result<void> checkSocketPath(const QString &path);

} // namespace ipc
