#include "ipc/server.h"
#include <QHash>
#include <QLocalServer>
#include <QTimer>
#include <algorithm>
#include "base/log.h"
#include "ipc/server_connection.h"
#include "ipc/local_socket.h"
#include "ipc/socket_path.h"

namespace ipc {

class Server::Private {
public:
    void accept(Server *owner);
    void takeIn(Server *owner, QLocalSocket *socket);
    void sendEvents();
    void broadcast(const Event &event, Role least);
    bool isFull(Role role) const;

    QString program;
    Handler handler;
    Limits limits;
    config::Control lists;
    QString path;
    QLocalServer server;
    QList<ServerConnection *> connections;
    QTimer eventTimer; // runs while an event was sent less than limits.events ago
    QSet<Topic> topics;
    qint64 revision = 0;
    QHash<qint64, Job> jobs;
};

Server::Server(QString program, Handler handler, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->program = std::move(program);
    d->handler = std::move(handler);
    d->eventTimer.setSingleShot(true);
    d->server.setSocketOptions(QLocalServer::WorldAccessOption); // who may what is decided by peerOf()
    connect(&d->server, &QLocalServer::newConnection, this, [this] { d->accept(this); });
    connect(&d->eventTimer, &QTimer::timeout, this, [this] { d->sendEvents(); });
}

Server::~Server()
{
    for (ServerConnection *connection : std::as_const(d->connections)) {
        connection->disconnect(this);
        delete connection; // before the handler that it points to
    }
}

void Server::setLimits(const Limits &limits) { d->limits = limits; }
QString Server::path() const { return d->path; }
int Server::connections() const { return int(d->connections.size()); }

Result<void> Server::listen(const QString &path)
{
    if (const Result<void> fits = checkSocketPath(path); !fits)
        return fits;
    const Result<Way> way = makeWay(path);
    if (!way)
        return way.error();
    if (!d->server.listen(path))
        return Error{"ipc.cannot-listen", QStringLiteral("%1: %2").arg(path, d->server.errorString())};
    d->path = path;
    return {};
}

void Server::close()
{
    d->server.close();
    for (ServerConnection *connection : std::as_const(d->connections))
        connection->finish();
}

void Server::setRoles(const config::Control &lists)
{
    d->lists = lists;
    for (ServerConnection *connection : std::as_const(d->connections))
        connection->setRole(roleOf(connection->caller().peer, lists, ownUid()));
}

void Server::Private::accept(Server *owner)
{
    while (QLocalSocket *socket = server.nextPendingConnection())
        takeIn(owner, socket);
}

bool Server::Private::isFull(Role role) const
{
    const auto strangers = std::ranges::count_if(connections, [](const ServerConnection *c) { return c->caller().role == Role::None; });
    return connections.size() >= limits.connections || (role == Role::None && strangers >= limits.strangers);
}

void Server::Private::takeIn(Server *owner, QLocalSocket *socket)
{
    const Result<Peer> peer = peerOf(socket->socketDescriptor());
    const Caller caller = peer ? Caller{*peer, roleOf(*peer, lists, ownUid())} : Caller{};
    if (!peer || isFull(caller.role)) {
        logging::event(logging::Level::Info, "control", "client-refused", {{"why", peer ? "too-many" : "peer-unknown"}});
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto *connection = new ServerConnection(socket, caller, {program, limits, &handler}, owner);
    connections << connection;
    QObject::connect(connection, &ServerConnection::closed, owner, [this, connection] {
        connections.removeOne(connection);
        connection->deleteLater();
    });
}

void Server::changed(Topic topic, qint64 revision)
{
    d->topics.insert(topic);
    d->revision = std::max(d->revision, revision);
    if (!d->eventTimer.isActive())
        d->eventTimer.start(std::chrono::milliseconds(0)); // what happens together is told together
}

void Server::send(const Job &job)
{
    d->jobs.insert(job.job, job);
    if (!d->eventTimer.isActive())
        d->eventTimer.start(std::chrono::milliseconds(0));
}

void Server::send(const Alert &alert) { d->broadcast(alert, Role::Viewer); }

void Server::Private::sendEvents()
{
    if (topics.isEmpty() && jobs.isEmpty())
        return;
    if (!topics.isEmpty()) {
        Changed event{topics.values(), revision};
        std::ranges::sort(event.topics);
        topics.clear();
        broadcast(event, Role::Viewer);
    }
    for (const Job &job : std::exchange(jobs, {}))
        broadcast(job, Role::Operator);
    eventTimer.start(limits.events);
}

void Server::Private::broadcast(const Event &event, Role least)
{
    const QByteArray line = eventLine(event);
    const QList<ServerConnection *> all = connections; // one that does not read is dropped meanwhile
    for (ServerConnection *connection : all)
        if (connection->saidHello() && connection->caller().role >= least)
            connection->send(line);
}

} // namespace ipc
