#include <winsock2.h>
#include "net/half_close.h"

namespace net {

bool endOutput(qintptr socketDescriptor)
{
    return socketDescriptor >= 0 && ::shutdown(SOCKET(socketDescriptor), SD_SEND) == 0;
}

} // namespace net
