// What QLocalServer and QLocalSocket leave open: local_socket_unix.cpp, local_socket_win32.cpp.
#pragma once
#include <QString>
#include <memory>
#include "base/result.h"

class QLocalSocket;

namespace ipc {

// As connectToServer(), with its signals; on Windows whoever listens there may learn who we are, but not act in our name.
void connectTo(QLocalSocket &socket, const QString &path);

// To be kept until QLocalServer listens: everybody may connect to what it makes meanwhile, and nobody but us may listen at the same path.
using Way = std::shared_ptr<void>;

// Before listening: what a service that died left behind is removed. Errors: "ipc.not-a-socket" (something else is there),
// "ipc.cannot-listen" (Windows: somebody listens there).
Result<Way> makeWay(const QString &path);

} // namespace ipc
