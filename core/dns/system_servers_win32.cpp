#include <winsock2.h>
#include <iphlpapi.h>
#include "dns/system_servers.h"

namespace dns {

// libunbound reads the same list.
QByteArray systemServersMark()
{
    ULONG size = 0;
    if (GetNetworkParams(nullptr, &size) != ERROR_BUFFER_OVERFLOW)
        return {};
    QByteArray buffer(qsizetype(size), '\0');
    auto *facts = reinterpret_cast<FIXED_INFO *>(buffer.data());
    if (GetNetworkParams(facts, &size) != ERROR_SUCCESS)
        return {};
    QByteArray mark;
    for (const IP_ADDR_STRING *one = &facts->DnsServerList; one; one = one->Next)
        mark += QByteArray(one->IpAddress.String) + ' ';
    return mark;
}

} // namespace dns
