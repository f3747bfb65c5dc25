#include <QHttpServer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include "metrics/server.h"

namespace metrics {

namespace {

constexpr int mostConnections = 20;
constexpr qint64 mostBytes = 64 * 1024; // of all requests of one connection
constexpr std::chrono::seconds mostTime{30}; // of one connection

// Qt's HTTP server bounds neither; what is over is cut before it reads.
class Door : public QTcpServer {
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor) || findChildren<QTcpSocket *>().size() > mostConnections) {
            socket->abort();
            delete socket;
            return;
        }
        auto taken = std::make_shared<qint64>(0);
        connect(socket, &QTcpSocket::readyRead, socket, [socket, taken] {
            *taken += socket->bytesAvailable();
            if (*taken > mostBytes)
                socket->abort();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(mostTime, socket, [socket] { socket->abort(); });
        addPendingConnection(socket);
    }
};

QHostAddress addressOf(const Endpoint &where)
{
    return where.host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(where.host);
}

// A name that only somebody on this machine can mean.
bool isAskedHere(const QHttpServerRequest &request)
{
    const auto host = endpointFromText(QString::fromLatin1(request.value("Host")), 80);
    return host && (host->host == QLatin1String("localhost") || QHostAddress(host->host).isLoopback());
}

QHttpServerResponse refused() { return QHttpServerResponse(QHttpServerResponder::StatusCode::Forbidden); }

QHttpServerResponse healthAnswer(const QStringList &codes)
{
    const QJsonObject body{{QStringLiteral("healthy"), codes.isEmpty()}, {QStringLiteral("codes"), QJsonArray::fromStringList(codes)}};
    return QHttpServerResponse("application/json", QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n',
                               codes.isEmpty() ? QHttpServerResponder::StatusCode::Ok : QHttpServerResponder::StatusCode::ServiceUnavailable);
}

} // namespace

class Server::Private {
public:
    Sources sources;
    std::optional<Endpoint> where;
    std::unique_ptr<QHttpServer> http;
    QTcpServer *door = nullptr; // of http
};

Server::Server(Sources sources) : d(std::make_unique<Private>()) { d->sources = std::move(sources); }

Server::~Server() = default;

Result<void> Server::listen(const std::optional<Endpoint> &where)
{
    if (where == d->where && (d->door || !where))
        return {};
    d->where = where;
    d->door = nullptr;
    d->http.reset();
    if (!where)
        return {};
    auto door = std::make_unique<Door>();
    const QHostAddress address = addressOf(*where);
    if (!address.isLoopback() || !door->listen(address, where->port))
        return Error{QStringLiteral("metrics.cannot-listen"), endpointText(*where) + QStringLiteral(": ") + door->errorString()};
    d->http = std::make_unique<QHttpServer>();
    d->http->route("/metrics", QHttpServerRequest::Method::Get, [this](const QHttpServerRequest &request) {
        return isAskedHere(request) ? QHttpServerResponse("text/plain; version=0.0.4; charset=utf-8", d->sources.figures()) : refused();
    });
    d->http->route("/healthz", QHttpServerRequest::Method::Get, [this](const QHttpServerRequest &request) {
        return isAskedHere(request) ? healthAnswer(d->sources.troubles()) : refused();
    });
    d->door = door.get();
    d->http->bind(door.release()); // its child from here on
    return {};
}

quint16 Server::port() const { return d->door ? d->door->serverPort() : quint16(0); }

} // namespace metrics
