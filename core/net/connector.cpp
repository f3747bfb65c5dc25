#include "net/connector.h"
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace net {

namespace {

// One attempt: lives until it has answered or its context is gone.
class Attempt : public QObject {
public:
    using Answer = std::function<void(Result<std::shared_ptr<Connection>>)>;

    Attempt(QObject *context, Answer answer) : QObject(context), m_answer(std::move(answer)), m_socket(std::make_unique<QTcpSocket>())
    {
        m_socket->setProxy(QNetworkProxy::NoProxy);
        m_socket->setReadBufferSize(Connection::inputLimit);
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { settle(Error{QStringLiteral("net.timed-out"), {}}); });
    }

    ~Attempt() override
    {
        if (!m_socket)
            return;
        m_socket->disconnect(this);
        m_socket.release()->deleteLater(); // we may be inside one of its signals
    }

    void begin(const QHostAddress &address, quint16 port, const QHostAddress &source, std::chrono::milliseconds limit)
    {
        m_limit.start(limit);
        if (!source.isNull() && !m_socket->bind(source))
            return settle(Error{QStringLiteral("net.source-not-usable"), m_socket->errorString()});
        connect(m_socket.get(), &QTcpSocket::connected, this, [this] { settle(std::nullopt); });
        connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { settle(failure()); });
        m_socket->connectToHost(address, port);
    }

private:
    Error failure() const
    {
        switch (m_socket->error()) {
        case QAbstractSocket::ConnectionRefusedError:
            return {QStringLiteral("net.connection-refused"), m_socket->errorString()};
        case QAbstractSocket::SocketTimeoutError:
            return {QStringLiteral("net.timed-out"), m_socket->errorString()};
        default:
            return {QStringLiteral("net.unreachable"), m_socket->errorString()};
        }
    }

    // Some failures come while begin() still runs; the answer never does.
    void settle(std::optional<Error> error)
    {
        if (std::exchange(m_settled, true))
            return;
        m_limit.stop();
        QMetaObject::invokeMethod(this, [this, error] { answer(error); }, Qt::QueuedConnection);
    }

    void answer(const std::optional<Error> &error)
    {
        deleteLater();
        if (error)
            return m_answer(*error);
        m_socket->disconnect(this);
        m_answer(std::make_shared<Connection>(std::move(m_socket)));
    }

    Answer m_answer;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_limit;
    bool m_settled = false;
};

} // namespace

void connectTo(const QHostAddress &address, quint16 port, const QHostAddress &source, std::chrono::milliseconds limit,
               QObject *context, std::function<void(Result<std::shared_ptr<Connection>>)> answer)
{
    (new Attempt(context, std::move(answer)))->begin(address, port, source, limit);
}

} // namespace net
