#include "ipc/server_connection.h"
#include <QPointer>
#include "base/log.h"

namespace ipc {

namespace {
constexpr qint64 readBuffer = 64 * 1024;
}

ServerConnection::ServerConnection(QLocalSocket *socket, Caller caller, const Rules &rules, QObject *parent)
    : QObject(parent), m_socket(socket), m_caller(std::move(caller)), m_rules(rules)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    m_helloTimer.setSingleShot(true);
    connect(m_socket, &QLocalSocket::readyRead, this, &ServerConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &ServerConnection::closed);
    connect(&m_helloTimer, &QTimer::timeout, this, [this] { drop("no-hello"); });
    m_helloTimer.start(rules.limits.hello);
    // What came before we were connected to its signal has been announced already.
    QMetaObject::invokeMethod(this, &ServerConnection::read, Qt::QueuedConnection);
}

void ServerConnection::read()
{
    while (!m_finishing && m_openCalls < m_rules.limits.openCalls) {
        if (const std::optional<QByteArray> line = m_lines.next()) {
            take(*line);
            continue;
        }
        const QByteArray bytes = m_socket->read(readBuffer);
        if (bytes.isEmpty())
            return;
        if (!m_lines.feed(bytes))
            return drop("line-too-long");
    }
}

void ServerConnection::take(const QByteArray &line)
{
    const Result<Call> call = decodeCall(line);
    if (!call)
        return drop("bad-line");
    if (call->request == QLatin1String(Hello::name))
        return takeHello(*call);
    if (!m_saidHello)
        return drop("no-hello");

    ++m_openCalls;
    (*m_rules.handler)(m_caller, *call, [self = QPointer(this)](const QByteArray &answer) {
        if (!self)
            return;
        --self->m_openCalls;
        self->send(answer);
        // There may be lines that wait for this; not from inside the handler.
        QMetaObject::invokeMethod(self.get(), &ServerConnection::read, Qt::QueuedConnection);
    });
}

void ServerConnection::takeHello(const Call &call)
{
    const Result<Hello> hello = decode<Hello>(call.body);
    if (!hello)
        return drop("bad-hello");
    if (hello->version != version) {
        send(errorLine(call.id, {"ipc.other-version", {{"yours", hello->version}, {"ours", version}}}));
        return finish();
    }
    m_saidHello = true;
    m_helloTimer.stop();
    send(replyLine(call.id, Welcome{version, m_rules.program, m_caller.role}));
}

void ServerConnection::send(const QByteArray &line)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() + line.size() > m_rules.limits.output)
        return drop("does-not-read");
    m_socket->write(line);
}

void ServerConnection::finish()
{
    m_finishing = true;
    m_socket->disconnectFromServer(); // after what waits to be written
}

// abort() emits disconnected() at once, and our owner deletes us later: safe from any of our own functions.
void ServerConnection::drop(const char *why)
{
    logging::event(logging::Level::Info, "control", "client-dropped", {{"why", why}, {"actor", actorText(m_caller.peer)}});
    m_finishing = true;
    m_socket->abort();
}

} // namespace ipc
