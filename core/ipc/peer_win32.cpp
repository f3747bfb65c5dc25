#include <aclapi.h>
#include <sddl.h>
#include <QCryptographicHash>
#include <QtEndian>
#include <array>
#include "base/system_win32.h"
#include "ipc/peer_win32.h"

namespace ipc {

namespace {

using win32::Handle;

constexpr DWORD longestName = 257; // of an account or a domain, with its end

// One for one as far as anybody can make two SIDs of one number, which he cannot: 63 bits of SHA-256, and only administrators make accounts.
qint64 numberOf(const QByteArray &sid)
{
    QByteArray copy = sid;
    if (sid.isEmpty())
        return -1;
    if (IsWellKnownSid(copy.data(), WinLocalSystemSid))
        return rootUid;
    const QByteArray hash = QCryptographicHash::hash(sid, QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData()) & std::numeric_limits<qint64>::max();
}

QByteArray bytesOf(PSID sid) { return QByteArray(static_cast<const char *>(sid), qsizetype(GetLengthSid(sid))); }

QString computerName()
{
    std::array<wchar_t, MAX_COMPUTERNAME_LENGTH + 1> name{};
    DWORD length = DWORD(name.size());
    return GetComputerNameW(name.data(), &length) ? QString::fromWCharArray(name.data(), int(length)) : QString();
}

// A domain's accounts keep its name, so that nobody's "eva" of a domain is taken for this computer's.
QString nameOf(PSID sid)
{
    std::array<wchar_t, longestName> name{}, domain{};
    DWORD nameLength = longestName, domainLength = longestName;
    SID_NAME_USE use{};
    if (!LookupAccountSidW(nullptr, sid, name.data(), &nameLength, domain.data(), &domainLength, &use))
        return {};
    const QString account = QString::fromWCharArray(name.data()), of = QString::fromWCharArray(domain.data());
    const bool isLocal = of.isEmpty() || of.compare(computerName(), Qt::CaseInsensitive) == 0 || use == SidTypeWellKnownGroup
        || IsWellKnownSid(sid, WinBuiltinAdministratorsSid) || IsWellKnownSid(sid, WinBuiltinUsersSid);
    return isLocal ? account : of + u'\\' + account;
}

QByteArray information(HANDLE token, TOKEN_INFORMATION_CLASS what)
{
    DWORD size = 0;
    GetTokenInformation(token, what, nullptr, 0, &size);
    QByteArray buffer(qsizetype(size), '\0');
    return size != 0 && GetTokenInformation(token, what, buffer.data(), size, &size) ? buffer : QByteArray();
}

Peer peerOfSid(const QByteArray &sid)
{
    QByteArray copy = sid;
    Peer peer;
    peer.uid = numberOf(sid);
    peer.user = nameOf(copy.data());
    peer.sids << win32::sidText(sid);
    return peer;
}

Result<Peer> peerOfProcess(ULONG id)
{
    const Handle process(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id));
    Handle token;
    if (!process || !OpenProcessToken(*process, TOKEN_QUERY, token.out()))
        return win32::systemError("ipc.peer-unknown", QStringLiteral("process %1").arg(id));
    return peerOfToken(*token);
}

// As the client lets us look: identification is enough for that. Its process is asked where it has sent nothing yet and the system wants that first.
Result<Peer> clientOf(HANDLE pipe)
{
    if (ImpersonateNamedPipeClient(pipe)) {
        Handle token;
        const bool isOpen = OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, token.out()) != FALSE;
        if (!RevertToSelf())
            std::abort(); // nothing may go on in another's name
        if (isOpen)
            return peerOfToken(*token);
    }
    ULONG id = 0;
    if (!GetNamedPipeClientProcessId(pipe, &id))
        return win32::systemError("ipc.peer-unknown", QStringLiteral("client"));
    return peerOfProcess(id);
}

// Who is no administrator may not look into a service's process. Then the pipe's owner says whose it is: nobody can give a pipe to another account,
// and nobody else may make one of the same name (local_socket_win32.cpp).
Result<Peer> serverOf(HANDLE pipe)
{
    ULONG id = 0;
    if (GetNamedPipeServerProcessId(pipe, &id))
        if (const Result<Peer> peer = peerOfProcess(id))
            return peer;
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR all = nullptr;
    if (const DWORD fault = GetSecurityInfo(pipe, SE_KERNEL_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr, nullptr, nullptr, &all); fault != ERROR_SUCCESS) {
        SetLastError(fault);
        return win32::systemError("ipc.peer-unknown", QStringLiteral("server"));
    }
    const Peer peer = peerOfSid(bytesOf(owner));
    LocalFree(all);
    return peer;
}

std::optional<qint64> numberOfAccount(const QString &account)
{
    std::array<BYTE, SECURITY_MAX_SID_SIZE> sid{};
    std::array<wchar_t, longestName> domain{};
    DWORD size = DWORD(sid.size()), length = longestName;
    SID_NAME_USE use{};
    if (!LookupAccountNameW(nullptr, win32::wide(account).c_str(), sid.data(), &size, domain.data(), &length, &use))
        return {};
    return numberOf(bytesOf(sid.data()));
}

} // namespace

Result<Peer> peerOfToken(HANDLE token)
{
    const QByteArray user = win32::userSid(token);
    if (user.isEmpty())
        return win32::systemError("ipc.peer-unknown", QStringLiteral("token"));
    Peer peer = peerOfSid(user);
    const QByteArray buffer = information(token, TokenGroups);
    const auto *groups = reinterpret_cast<const TOKEN_GROUPS *>(buffer.constData());
    for (DWORD i = 0; !buffer.isEmpty() && i < groups->GroupCount; ++i) {
        const SID_AND_ATTRIBUTES &group = groups->Groups[i];
        if (!(group.Attributes & SE_GROUP_ENABLED))
            continue;
        peer.sids << win32::sidText(bytesOf(group.Sid));
        if (const QString name = nameOf(group.Sid); !name.isEmpty())
            peer.groups << name;
        peer.isElevated |= IsWellKnownSid(group.Sid, WinBuiltinAdministratorsSid) != FALSE;
    }
    return peer;
}

Result<Peer> peerOf(qintptr socket)
{
    const HANDLE pipe = reinterpret_cast<HANDLE>(socket);
    DWORD flags = 0;
    if (!GetNamedPipeInfo(pipe, &flags, nullptr, nullptr, nullptr))
        return win32::systemError("ipc.peer-unknown", QStringLiteral("pipe"));
    return flags & PIPE_SERVER_END ? clientOf(pipe) : serverOf(pipe);
}

qint64 ownUid() { return numberOf(win32::ownSid()); }

std::optional<qint64> serviceUid() { return numberOfAccount(QStringLiteral("NT SERVICE\\Restante")); }

std::optional<qint64> uidOfUser(const QString &user) { return numberOfAccount(user); }

} // namespace ipc
