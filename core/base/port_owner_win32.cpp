#include "base/port_owner.h"
#include <winsock2.h>
#include <iphlpapi.h>
#include <QByteArray>
#include <QFileInfo>
#include <array>
#include "base/system_win32.h"

namespace platform {

namespace {

// The rows of a table of ours; empty: Windows does not say. It may grow between the question for its size and the one for itself.
QByteArray listenersOf(ULONG family)
{
    constexpr int tries = 5;
    QByteArray table;
    ULONG size = 0;
    for (int i = 0; i < tries; ++i) {
        const DWORD result = GetExtendedTcpTable(table.isEmpty() ? nullptr : table.data(), &size, FALSE, family, TCP_TABLE_OWNER_PID_LISTENER, 0);
        if (result == NO_ERROR)
            return table;
        if (result != ERROR_INSUFFICIENT_BUFFER)
            break;
        table = QByteArray(qsizetype(size), '\0');
    }
    return {};
}

// The process that listens on a port, 0: none. Table: MIB_TCPTABLE_OWNER_PID or MIB_TCP6TABLE_OWNER_PID.
template <typename Table> DWORD processIn(const QByteArray &bytes, quint16 port)
{
    if (bytes.isEmpty())
        return 0;
    const auto *table = reinterpret_cast<const Table *>(bytes.constData());
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        if (ntohs(u_short(table->table[i].dwLocalPort)) == port)
            return table->table[i].dwOwningPid;
    }
    return 0;
}

} // namespace

QString portOwner(quint16 port)
{
    DWORD process = processIn<MIB_TCPTABLE_OWNER_PID>(listenersOf(AF_INET), port);
    if (process == 0)
        process = processIn<MIB_TCP6TABLE_OWNER_PID>(listenersOf(AF_INET6), port);
    if (process == 0)
        return {};
    const win32::Handle opened(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    std::array<wchar_t, 1024> path{};
    DWORD length = DWORD(path.size());
    return opened && QueryFullProcessImageNameW(*opened, 0, path.data(), &length)
        ? QFileInfo(QString::fromWCharArray(path.data(), int(length)).replace(u'\\', u'/')).completeBaseName()
        : QString();
}

} // namespace platform
