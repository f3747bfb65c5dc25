#include "net/listener.h"
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include "base/endpoint.h"
#include "base/log.h"

namespace net {

namespace {

constexpr int backlog = 1024;
constexpr std::chrono::seconds restWithoutDescriptors{1};

std::optional<QHostAddress> addressFromText(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("*"))
        return QHostAddress(QHostAddress::Any);
    if (text == QLatin1String("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(text);
    return address.isNull() ? std::nullopt : std::optional(address);
}

QString codeFor(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return QStringLiteral("net.address-in-use");
    case QAbstractSocket::SocketAccessError:
        return QStringLiteral("net.port-not-allowed");
    case QAbstractSocket::SocketAddressNotAvailableError:
        return QStringLiteral("net.address-not-ours");
    default:
        return QStringLiteral("net.cannot-listen");
    }
}

class Server : public QTcpServer {
public:
    std::function<void(qintptr)> incoming;

protected:
    void incomingConnection(qintptr descriptor) override { incoming(descriptor); }
};

} // namespace

class Listener::Private {
public:
    Server server;
    bool paused = false;
};

Listener::Listener(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->server.setProxy(QNetworkProxy::NoProxy);
    d->server.setListenBacklogSize(backlog);
    d->server.incoming = [this](qintptr descriptor) {
        auto socket = std::make_unique<QTcpSocket>();
        if (!socket->setSocketDescriptor(descriptor))
            return; // gone before we looked
        Q_EMIT accepted(std::make_shared<Connection>(std::move(socket)));
    };
    connect(&d->server, &QTcpServer::acceptError, this, [this] { // Qt has paused accepting
        logging::event(logging::Level::Problem, "net", "cannot-accept", {{"reason", d->server.errorString()}});
        QTimer::singleShot(restWithoutDescriptors, this, [this] {
            if (!d->paused)
                d->server.resumeAccepting();
        });
    });
}

Listener::~Listener() = default;

Result<void> Listener::listen(const QString &address, quint16 port)
{
    const QString where = endpointText({address.isEmpty() ? QStringLiteral("*") : address, port});
    const std::optional<QHostAddress> parsed = addressFromText(address);
    if (!parsed)
        return Error{QStringLiteral("net.not-an-address"), where + QStringLiteral(": an IP address or * is needed here")};
    if (d->server.listen(*parsed, port))
        return {};
    return Error{codeFor(d->server.serverError()), where + QStringLiteral(": ") + d->server.errorString()};
}

quint16 Listener::port() const { return d->server.isListening() ? d->server.serverPort() : quint16(0); }

void Listener::pause()
{
    d->paused = true;
    d->server.pauseAccepting();
}

void Listener::resume()
{
    d->paused = false;
    d->server.resumeAccepting();
}

void Listener::stop() { d->server.close(); }

} // namespace net
