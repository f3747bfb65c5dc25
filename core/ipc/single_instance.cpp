#include "ipc/single_instance.h"
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include "ipc/local_socket.h"
#include "ipc/peer.h"

namespace ipc {

namespace {

constexpr int patience = 2000;     // ms; a first one that hangs does not keep the user from a window
constexpr qint64 longestWish = 4096; // bytes

QString pathFor(const QString &name)
{
    if (QDir::isAbsolutePath(name))
        return name;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QStringLiteral("%1-%2").arg(name).arg(ownUid()) : runtime + u'/' + name;
}

// One JSON line. What cannot be read is an empty wish: somebody started the program, and sees the window.
QByteArray lineOf(const Wish &wish)
{
    const QJsonObject object{{"isHidden", wish.isHidden}, {"page", wish.page}, {"activationToken", wish.activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Wish wishOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object.value(QLatin1String("isHidden")).toBool(), object.value(QLatin1String("page")).toString(),
            object.value(QLatin1String("activationToken")).toString()};
}

} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent) : QObject(parent), m_path(pathFor(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *second = m_server.nextPendingConnection())
            hear(second);
    });
}

// The wish is there when the other end has closed, or is a line long; whoever says nothing is not waited for.
void SingleInstance::hear(QLocalSocket *second)
{
    const auto done = [this, second] {
        second->disconnect(this);
        const QByteArray line = second->read(longestWish);
        second->abort();
        second->deleteLater();
        Q_EMIT startedAgain(wishOf(line));
    };
    second->setReadBufferSize(longestWish);
    connect(second, &QLocalSocket::disconnected, this, done);
    connect(second, &QLocalSocket::readyRead, this, [second, done] {
        if (second->canReadLine() || second->bytesAvailable() >= longestWish)
            done();
    });
    QTimer::singleShot(patience, second, [second] { second->disconnectFromServer(); });
    if (second->canReadLine() || second->state() != QLocalSocket::ConnectedState)
        done();
}

void SingleInstance::begin(const Wish &wish, std::function<void(Which)> answer)
{
    m_answer = std::move(answer);
    auto *first = new QLocalSocket(this);
    connect(first, &QLocalSocket::connected, this, [this, first, wish] {
        const Result<Peer> peer = peerOf(first->socketDescriptor());
        if (!peer || peer->uid != ownUid()) { // somebody else's is none of ours
            first->deleteLater();
            return settle(Which::First);
        }
        first->disconnect(this); // from here on it is there, whatever becomes of the connection
        const auto told = [this, first] {
            first->deleteLater();
            settle(Which::Second);
        };
        connect(first, &QLocalSocket::disconnected, this, told);
        connect(first, &QLocalSocket::errorOccurred, this, told);
        first->write(lineOf(wish));
        first->disconnectFromServer(); // when all is written
    });
    connect(first, &QLocalSocket::errorOccurred, this, [this, first] {
        first->deleteLater();
        beFirst();
    });
    QTimer::singleShot(patience, first, [this, first] {
        first->deleteLater();
        settle(Which::First);
    });
    connectTo(*first, m_path);
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
