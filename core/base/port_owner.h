// Which program of this machine listens on a port: port_owner_unix.cpp, port_owner_win32.cpp.
#pragma once
#include <QString>
#include <QtGlobal>

namespace platform {

// The program's name ("master", "nginx"); empty: nobody listens there, or we may not see whose it is (another account's, without root's rights).
QString portOwner(quint16 port);

} // namespace platform
