#include <QFile>
#include <array>
#include <cerrno>
#include <cstring>
#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>
#include "ipc/peer.h"

namespace ipc {

namespace {

constexpr size_t lookupBuffer = 64 * 1024; // for one account or group; a larger one is not known to us
constexpr int mostGroups = 1024;

QString groupName(gid_t gid)
{
    std::vector<char> buffer(lookupBuffer);
    group entry{};
    group *found = nullptr;
    if (::getgrgid_r(gid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return QFile::decodeName(found->gr_name);
}

QStringList groupNames(const QString &user, gid_t primary)
{
    std::vector<gid_t> gids(mostGroups);
    int count = mostGroups;
    if (user.isEmpty() || ::getgrouplist(QFile::encodeName(user).constData(), primary, gids.data(), &count) < 0)
        count = 0;
    gids.resize(size_t(count));
    if (gids.empty())
        gids.push_back(primary);
    QStringList names;
    for (const gid_t gid : gids)
        if (const QString name = groupName(gid); !name.isEmpty())
            names << name;
    return names;
}

} // namespace

Result<Peer> peerOf(qintptr socket)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return Error{"ipc.peer-unknown", QString::fromLocal8Bit(std::strerror(errno))};

    Peer peer;
    peer.uid = credentials.uid;
    std::vector<char> buffer(lookupBuffer);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(credentials.uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        peer.user = QFile::decodeName(found->pw_name);
    peer.groups = groupNames(peer.user, credentials.gid);
    return peer;
}

qint64 ownUid() { return ::geteuid(); }

std::optional<qint64> serviceUid() { return uidOfUser(QStringLiteral("restante")); }

std::optional<qint64> uidOfUser(const QString &user)
{
    std::vector<char> buffer(lookupBuffer);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwnam_r(QFile::encodeName(user).constData(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return found->pw_uid;
}

} // namespace ipc
