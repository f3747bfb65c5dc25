#include "ipc/client.h"
#include "ipc/local_socket.h"
#include "ipc/peer.h"
#include "ipc/socket_path.h"

namespace ipc {

namespace {

bool isTrusted(const Peer &server)
{
    return server.uid == rootUid || server.uid == ownUid() || server.uid == serviceUid();
}

Sentence troubleOf(QLocalSocket::LocalSocketError error)
{
    if (error == QLocalSocket::SocketAccessError)
        return {"ipc.no-permission", {}};
    return {"ipc.no-service", {}}; // nothing at that path, or nobody listens there any more
}

} // namespace

Client::Client(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    m_reconnect.setSingleShot(true);
    m_answer.setSingleShot(true);
    connect(&m_reconnect, &QTimer::timeout, this, &Client::tryToConnect);
    connect(&m_answer, &QTimer::timeout, this, [this] { giveUp({"ipc.no-answer", {}}); });
    connect(&m_socket, &QLocalSocket::connected, this, &Client::greet);
    connect(&m_socket, &QLocalSocket::readyRead, this, &Client::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        if (m_isOpen)
            fail({"ipc.lost", {}});
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (m_isOpen && error != QLocalSocket::PeerClosedError) // disconnected() follows that one
            fail(troubleOf(error));
    });
}

Client::~Client()
{
    m_isOpen = false;
    m_socket.disconnect(this);
}

void Client::setTimes(const Times &times) { m_times = times; }

void Client::setPath(const QString &path)
{
    if (path == m_path)
        return;
    const bool wasOpen = m_isOpen;
    close();
    m_path = path;
    if (wasOpen)
        open();
}

void Client::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_trouble = {"ipc.connecting", {{"path", m_path}}};
    m_reconnect.start(std::chrono::milliseconds(0));
}

void Client::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_socket.abort();
    fail({"ipc.closed", {}});
}

void Client::tryToConnect()
{
    if (!m_isOpen || m_socket.state() != QLocalSocket::UnconnectedState)
        return;
    if (!checkSocketPath(m_path))
        return fail({"ipc.path-too-long", {}});
    m_lines = {};
    m_answer.start(m_times.answer);
    connectTo(m_socket, m_path);
}

void Client::greet()
{
    const Result<Peer> server = peerOf(m_socket.socketDescriptor());
    if (!server || !isTrusted(*server))
        return giveUp({"ipc.wrong-server", {{"user", server ? server->user : QString()}}});
    m_helloId = ++m_lastId;
    m_socket.write(callLine(m_helloId, Hello{version}));
}

void Client::read()
{
    while (m_isOpen && m_socket.bytesAvailable() > 0) {
        if (!m_lines.feed(m_socket.read(64 * 1024)))
            return giveUp({"ipc.lost", {}});
        while (const std::optional<QByteArray> line = m_lines.next()) {
            if (!take(*line))
                return giveUp({"ipc.lost", {}});
            if (m_socket.state() != QLocalSocket::ConnectedState) // what it was told made us, or our owner, close
                return;
        }
    }
}

bool Client::take(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.contains(QLatin1String("event"))) {
        takeEvent(object);
        return true;
    }
    const qint64 id = object.value(QLatin1String("id")).toInteger();
    if (id <= 0)
        return false;
    if (id == m_helloId)
        takeWelcome(object);
    else
        takeAnswer(object, id);
    return true;
}

void Client::takeWelcome(const QJsonObject &line)
{
    const Result<Welcome> welcome = decode<Welcome>(line.value(QLatin1String("body")));
    if (!line.value(QLatin1String("ok")).toBool() || !welcome) {
        const Result<ErrorReply> error = decode<ErrorReply>(line.value(QLatin1String("error")));
        return giveUp(error ? *error : Sentence{"ipc.lost", {}});
    }
    m_answer.stop();
    m_welcome = *welcome;
    m_isReady = true;
    m_trouble = {};
    Q_EMIT ready();
}

void Client::takeAnswer(const QJsonObject &line, qint64 id)
{
    const Pending pending = m_pending.take(id);
    if (m_pending.isEmpty())
        m_answer.stop();
    else
        m_answer.start(m_times.answer);
    if (!pending.answer || !pending.context)
        return;
    if (line.value(QLatin1String("ok")).toBool())
        return pending.answer(line.value(QLatin1String("body")).toObject());
    const Result<ErrorReply> error = decode<ErrorReply>(line.value(QLatin1String("error")));
    pending.answer(error ? *error : ErrorReply{"ipc.bad-answer", {}});
}

// An event we cannot read is a hint that something changed.
void Client::takeEvent(const QJsonObject &line)
{
    const Result<Event> event = decodeNamed<Event>(line.value(QLatin1String("event")).toString(), line.value(QLatin1String("body")));
    if (!event)
        Q_EMIT changed(Changed{{}, std::numeric_limits<qint64>::max()});
    else if (const auto *about = std::get_if<Changed>(&*event))
        Q_EMIT changed(*about);
    else if (const auto *progress = std::get_if<Job>(&*event))
        Q_EMIT job(*progress);
    else if (const auto *told = std::get_if<Alert>(&*event))
        Q_EMIT alert(*told);
}

void Client::callText(const QByteArray &line, QObject *context, Body answer)
{
    const qint64 id = m_lastId;
    const bool isTooLong = line.size() > maxLine;
    if (!m_isReady || isTooLong) {
        const ErrorReply error = isTooLong ? ErrorReply{"ipc.line-too-long", {}} : m_trouble;
        QMetaObject::invokeMethod(context, [answer = std::move(answer), error] { answer(error); }, Qt::QueuedConnection);
        return;
    }
    if (m_pending.isEmpty())
        m_answer.start(m_times.answer);
    m_pending.insert(id, {context, std::move(answer)});
    m_socket.write(line);
}

void Client::giveUp(Sentence why)
{
    const bool wasOpen = std::exchange(m_isOpen, false); // disconnected() is not to overwrite `why`
    m_socket.abort();
    m_isOpen = wasOpen;
    fail(std::move(why));
}

// Answers what waits, says why, and tries again after a while.
void Client::fail(Sentence why)
{
    why.parameters.insert(QStringLiteral("path"), m_path);
    const bool isNews = m_isReady || m_trouble.code != why.code;
    m_isReady = false;
    m_trouble = why;
    m_answer.stop();
    if (m_isOpen)
        m_reconnect.start(m_times.reconnect);
    else
        m_reconnect.stop();
    const QPointer<Client> self(this); // an answer or a slot may delete us
    for (const Pending &pending : std::exchange(m_pending, {}))
        if (self && pending.context)
            pending.answer(why);
    if (self && isNews)
        Q_EMIT lost(why);
}

} // namespace ipc
