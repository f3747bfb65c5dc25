// Opens TCP connections to addresses. Never to names: names are resolved by dns/, or tests and our resolver would be bypassed.
#pragma once
#include <QHostAddress>
#include <QObject>
#include <chrono>
#include <functional>
#include <memory>
#include "base/result.h"
#include "net/connection.h"

namespace net {

// Answers once, later, on this thread; not at all when `context` is gone by then. `source` null: the system chooses.
// Errors: "net.connection-refused", "net.unreachable", "net.timed-out", "net.source-not-usable".
void connectTo(const QHostAddress &address, quint16 port, const QHostAddress &source, std::chrono::milliseconds limit,
               QObject *context, std::function<void(Result<std::shared_ptr<Connection>>)> answer);

} // namespace net
