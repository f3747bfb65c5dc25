// half_close_unix.cpp, half_close_win32.cpp: what QTcpSocket cannot do.
#pragma once
#include <QtGlobal>

namespace net {

// Tells the peer that nothing more will come (shutdown of the sending half); reading goes on. False: not connected any more.
bool endOutput(qintptr socketDescriptor);

} // namespace net
