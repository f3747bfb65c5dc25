// Who a token is, for peer_win32.cpp and its test. Not to be included elsewhere.
#pragma once
#include <windows.h>
#include "ipc/peer.h"

namespace ipc {

// Groups whose rights are off are left out: an administrator who was not asked for his has not got them.
Result<Peer> peerOfToken(HANDLE token);

} // namespace ipc
