// Who is at the other end of a local socket, as the kernel says: peer_unix.cpp, peer_win32.cpp.
#pragma once
#include <QString>
#include <QStringList>
#include "base/result.h"
#include "config/config.h"
#include "ipc/contract.h"

namespace ipc {

struct Peer {
    qint64 uid = -1;
    QString user;       // empty: the account has no name
    QStringList groups; // names of the primary and the supplementary groups
};

// SO_PEERCRED of a connected or listening local socket, groups from the account database. Error "ipc.peer-unknown".
Result<Peer> peerOf(qintptr socket);
qint64 ownUid();
inline constexpr qint64 rootUid = 0;
// Nothing: no such account.
std::optional<qint64> uidOfUser(const QString &user);

// For the audit: "user:eva(1000)".
QByteArray actorText(const Peer &peer);

// PURE. Root and the account that runs the service are administrators; the others are what the lists make of them.
Role roleOf(const Peer &peer, const config::Control &lists, qint64 serviceUid);

} // namespace ipc
