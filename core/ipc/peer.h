// Who is at the other end of a local socket, as the system says: peer_unix.cpp, peer_win32.cpp.
#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include "base/result.h"
#include "config/config.h"
#include "ipc/contract.h"

namespace ipc {

struct Peer {
    qint64 uid = -1;    // on Windows a number made of the SID, one for one; the system's is 0
    QString user;       // empty: the account has no name. Windows: eva, or DOMAIN\eva of a domain
    QStringList groups; // names of the primary and the supplementary groups
    QStringList sids{}; // Windows only: the account's and its groups'
    bool isElevated = false; // Windows only: an administrator whose rights are on
};

// SO_PEERCRED of a connected or listening local socket, groups from the account database; on Windows the token of the pipe's client, and of the
// server at least the account. Error "ipc.peer-unknown".
Result<Peer> peerOf(qintptr socket);
qint64 ownUid();
inline constexpr qint64 rootUid = 0;
// The account that an installed service runs as. Nothing: no such account, so it is not installed.
std::optional<qint64> serviceUid();
// Nothing: no such account.
std::optional<qint64> uidOfUser(const QString &user);

// For the audit: "user:eva(1000)".
QByteArray actorText(const Peer &peer);

// PURE. Root, on Windows an administrator whose rights are on, and the account that runs the service are administrators; the others are what the
// lists make of them.
Role roleOf(const Peer &peer, const config::Control &lists, qint64 serviceUid);

} // namespace ipc
