#include <sys/socket.h>
#include "net/half_close.h"

namespace net {

bool endOutput(qintptr socketDescriptor)
{
    return socketDescriptor >= 0 && ::shutdown(int(socketDescriptor), SHUT_WR) == 0;
}

} // namespace net
