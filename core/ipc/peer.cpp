#include "ipc/peer.h"

namespace ipc {

namespace {

bool isOn(const QStringList &list, const Peer &peer)
{
    for (const QString &entry : list) {
        const QString name = entry.section(u':', 1);
        if (entry.startsWith(QLatin1String("user:")) && !peer.user.isEmpty() && name == peer.user)
            return true;
        if (entry.startsWith(QLatin1String("group:")) && peer.groups.contains(name))
            return true;
        if (entry.startsWith(QLatin1String("sid:")) && peer.sids.contains(name))
            return true;
    }
    return false;
}

} // namespace

QByteArray actorText(const Peer &peer)
{
    return "user:" + peer.user.toUtf8() + '(' + QByteArray::number(peer.uid) + ')';
}

Role roleOf(const Peer &peer, const config::Control &lists, qint64 serviceUid)
{
    if (peer.uid < 0)
        return Role::None;
    if (peer.uid == rootUid || peer.isElevated || peer.uid == serviceUid || isOn(lists.administrators, peer))
        return Role::Administrator;
    if (isOn(lists.operators, peer))
        return Role::Operator;
    return isOn(lists.viewers, peer) ? Role::Viewer : Role::None;
}

} // namespace ipc
