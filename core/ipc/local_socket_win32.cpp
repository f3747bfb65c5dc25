#include <windows.h>
#include <sddl.h>
#include <QLocalSocket>
#include "base/system_win32.h"
#include "ipc/local_socket.h"

namespace ipc {

namespace {

// Less than GENERIC_WRITE, which also means: make another pipe of this name.
constexpr DWORD clientRights = FILE_GENERIC_READ | FILE_WRITE_DATA | FILE_WRITE_ATTRIBUTES;
constexpr DWORD patience = 500; // ms, while all pipes are taken

std::wstring pipeName(const QString &path)
{
    const QString prefix = QStringLiteral("\\\\.\\pipe\\");
    return win32::wide(path.startsWith(prefix) ? path : prefix + path);
}

HANDLE openPipe(const std::wstring &name)
{
    // Whoever serves it may see who we are, no more: were it a forged one, an administrator's client would hand over an administrator's rights.
    constexpr DWORD flags = FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION;
    HANDLE pipe = CreateFileW(name.c_str(), clientRights, 0, nullptr, OPEN_EXISTING, flags, nullptr);
    if (pipe == INVALID_HANDLE_VALUE && GetLastError() == ERROR_PIPE_BUSY && WaitNamedPipeW(name.c_str(), patience))
        pipe = CreateFileW(name.c_str(), clientRights, 0, nullptr, OPEN_EXISTING, flags, nullptr);
    return pipe;
}

QLocalSocket::LocalSocketError errorOf(DWORD fault)
{
    switch (fault) {
    case ERROR_ACCESS_DENIED: return QLocalSocket::SocketAccessError;
    case ERROR_PIPE_BUSY: return QLocalSocket::ConnectionRefusedError;
    default: return QLocalSocket::ServerNotFoundError;
    }
}

} // namespace

// Never by connectToServer(): that lets the other end act in our name.
void connectTo(QLocalSocket &socket, const QString &path)
{
    const HANDLE pipe = openPipe(pipeName(path));
    if (pipe == INVALID_HANDLE_VALUE) {
        Q_EMIT socket.errorOccurred(errorOf(GetLastError()));
    } else if (socket.setSocketDescriptor(qintptr(pipe), QLocalSocket::ConnectedState)) {
        Q_EMIT socket.connected(); // as connectToServer() does, at once
    } else {
        CloseHandle(pipe);
        Q_EMIT socket.errorOccurred(QLocalSocket::UnknownSocketError);
    }
}

// The rights of all pipes of one name are those of the first, which is this one: QLocalServer gives everybody all of them, also to make more
// pipes of that name. Who connects to this one is cut off, and tries again.
Result<Way> makeWay(const QString &path)
{
    const QString text = QStringLiteral("D:P(A;;FA;;;SY)(A;;FA;;;%1)(D;;FA;;;NU)(A;;0x%2;;;WD)")
                             .arg(win32::sidText(win32::ownSid()), QString::number(clientRights, 16));
    // Beside FILE_FLAG_FIRST_PIPE_INSTANCE, which Wine does not know.
    if (WaitNamedPipeW(pipeName(path).c_str(), 1) || GetLastError() == ERROR_SEM_TIMEOUT)
        return Error{"ipc.cannot-listen", path};
    PSECURITY_DESCRIPTOR rights = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(win32::wide(text).c_str(), SDDL_REVISION_1, &rights, nullptr))
        return win32::systemError("ipc.cannot-listen", path);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, rights, FALSE};
    const HANDLE pipe = CreateNamedPipeW(pipeName(path).c_str(), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
                                         PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_WAIT, PIPE_UNLIMITED_INSTANCES, 0, 0, 0, &attributes);
    const Error error = win32::systemError("ipc.cannot-listen", path); // before anything else changes what it was
    LocalFree(rights);
    return pipe == INVALID_HANDLE_VALUE ? Result<Way>(error) : Result<Way>(Way(pipe, CloseHandle));
}

} // namespace ipc
