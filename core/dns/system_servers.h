// The name servers that the system is told to use: system_servers_unix.cpp, system_servers_win32.cpp.
#pragma once
#include <QByteArray>

namespace dns {

// Differs from an earlier answer when other servers may be in use (a laptop in another network). Cheap: it is asked before each question.
QByteArray systemServersMark();

} // namespace dns
