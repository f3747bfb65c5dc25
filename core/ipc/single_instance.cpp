#include "ipc/single_instance.h"
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include "ipc/peer.h"

namespace ipc {

namespace {

constexpr int patience = 2000; // ms; a first one that hangs does not keep the user from a window

QString pathFor(const QString &name)
{
    if (QDir::isAbsolutePath(name))
        return name;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QStringLiteral("%1-%2").arg(name).arg(ownUid()) : runtime + u'/' + name;
}

} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent) : QObject(parent), m_path(pathFor(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT showRequested();
        }
    });
}

void SingleInstance::begin(std::function<void(Which)> answer)
{
    m_answer = std::move(answer);
    auto *first = new QLocalSocket(this);
    connect(first, &QLocalSocket::connected, this, [this, first] {
        const Result<Peer> peer = peerOf(first->socketDescriptor());
        first->deleteLater();
        settle(peer && peer->uid == ownUid() ? Which::Second : Which::First); // somebody else's is none of ours
    });
    connect(first, &QLocalSocket::errorOccurred, this, [this, first] {
        first->deleteLater();
        beFirst();
    });
    QTimer::singleShot(patience, first, [this, first] {
        first->deleteLater();
        settle(Which::First);
    });
    first->connectToServer(m_path);
}

// Nobody answers at that path: what is there is left over from one that died.
void SingleInstance::beFirst()
{
    if (!m_answer)
        return;
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path); // without it the program works, only twice
    settle(Which::First);
}

void SingleInstance::settle(Which which)
{
    if (const auto answer = std::exchange(m_answer, {}))
        QMetaObject::invokeMethod(this, [answer, which] { answer(which); }, Qt::QueuedConnection);
}

} // namespace ipc
