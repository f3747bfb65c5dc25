#include "intake/intake.h"
#include <QHash>
#include <QSet>
#include <QTimer>
#include <algorithm>
#include "base/log.h"
#include "intake/session.h"
#include "intake/settings.h"
#include "net/listener.h"
#include "smtp/replies.h"

namespace intake {

namespace {

constexpr std::chrono::milliseconds tickInterval{200}; // how late a deadline may be noticed
constexpr int leaversLimit = 100;                      // clients over the limits that are still being told so
constexpr int leastPerClient = 20;
constexpr smtp::FixedReply tooMany{421, "4.3.2", "Too many connections, try again later"};
constexpr smtp::FixedReply tooManyOfYours{421, "4.7.0", "Too many connections from your network, try again later"};

// Whoever has one IPv6 address has a /64 of them.
QHostAddress networkOf(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes);
}

struct Door {
    Endpoint endpoint;
    std::shared_ptr<net::Listener> listener;
};

} // namespace

class Intake::Private {
public:
    Private(Intake *owner, const Clock &theClock) : q(owner), clock(theClock) {}

    Result<void> openDoor(const Endpoint &endpoint, qsizetype index, QList<Door> &doors);
    void admit(const std::shared_ptr<net::Connection> &connection);
    const smtp::FixedReply *limitFor(const QHostAddress &network) const;
    void turnAway(const std::shared_ptr<net::Connection> &connection, const smtp::FixedReply &why);
    void sessionEnded(Session *session, const QHostAddress &network);
    void setResting(bool rest);
    void finishStopping();

    Intake *const q;
    const Clock &clock;
    spool::Spool *spool = nullptr;
    std::shared_ptr<const Settings> settings;
    int maxConnections = 0;
    bool clientLimits = true, resting = false;
    QList<Door> doors;
    QSet<Session *> sessions;
    QHash<QHostAddress, int> perNetwork;
    QSet<std::shared_ptr<net::Connection>> leavers;
    qint64 lastNumber = 0;
    QTimer ticker;
    std::function<void()> stopped;
};

Result<void> Intake::Private::openDoor(const Endpoint &endpoint, qsizetype index, QList<Door> &into)
{
    for (const Door &door : doors)
        if (door.endpoint == endpoint && door.listener->port() != 0) {
            into.append(door);
            return {};
        }
    auto listener = std::make_shared<net::Listener>();
    const Result<void> result = listener->listen(endpoint.host, endpoint.port);
    into.append({endpoint, listener});
    if (!result) {
        const QString where = QStringLiteral("listen[%1]: ").arg(index);
        logging::event(logging::Level::Problem, "mail", "cannot-listen", {{"reason", result.error().code}, {"detail", where + result.error().detail}});
        return Error{result.error().code, where + result.error().detail};
    }
    if (!spool || resting)
        listener->pause();
    connect(listener.get(), &net::Listener::accepted, q, [this](const auto &connection) { admit(connection); });
    return {};
}

void Intake::Private::admit(const std::shared_ptr<net::Connection> &connection)
{
    const QHostAddress network = networkOf(connection->peerAddress());
    if (const smtp::FixedReply *limit = limitFor(network))
        return turnAway(connection, *limit);
    auto *session = new Session(++lastNumber, connection, settings, *spool, clock, q);
    sessions.insert(session);
    ++perNetwork[network];
    connect(session, &Session::ended, q, [this, network](Session *self) { sessionEnded(self, network); });
    if (!ticker.isActive())
        ticker.start(tickInterval);
}

const smtp::FixedReply *Intake::Private::limitFor(const QHostAddress &network) const
{
    if (sessions.size() >= maxConnections)
        return &tooMany;
    const int perClient = qMax(leastPerClient, maxConnections / 4);
    return clientLimits && perNetwork.value(network) >= perClient ? &tooManyOfYours : nullptr;
}

void Intake::Private::turnAway(const std::shared_ptr<net::Connection> &connection, const smtp::FixedReply &why)
{
    logging::event(logging::Level::Info, "mail", "refuse",
                   {{"client", connection->peerAddress().toString()}, {"code", why.code}, {"reason", "intake.too-many-connections"}});
    QByteArray bytes;
    smtp::appendReply(bytes, why);
    connection->write(bytes);
    connection->closeAfterWriting();
    leavers.insert(connection);
    setResting(leavers.size() >= leaversLimit);
    connect(connection.get(), &net::Connection::closed, q, [this, gone = connection.get()] {
        leavers.removeIf([gone](const auto &leaver) { return leaver.get() == gone; });
        setResting(leavers.size() >= leaversLimit);
    });
}

void Intake::Private::sessionEnded(Session *session, const QHostAddress &network)
{
    sessions.remove(session);
    session->deleteLater();
    if (--perNetwork[network] <= 0)
        perNetwork.remove(network);
    if (sessions.isEmpty())
        ticker.stop();
    if (stopped && sessions.isEmpty())
        finishStopping();
}

void Intake::Private::setResting(bool rest)
{
    if (rest == resting || !spool)
        return;
    resting = rest;
    for (const Door &door : doors)
        rest ? door.listener->pause() : door.listener->resume();
}

void Intake::Private::finishStopping()
{
    if (const auto answer = std::exchange(stopped, nullptr))
        QMetaObject::invokeMethod(q, answer, Qt::QueuedConnection);
}

Intake::Intake(const Clock &clock, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, clock))
{
    connect(&d->ticker, &QTimer::timeout, this, [this] {
        const MonotonicTime now = d->clock.monotonic();
        for (Session *session : QSet(d->sessions))
            session->tick(now);
    });
}

Intake::~Intake()
{
    qDeleteAll(d->sessions); // while the rest of us is still there
}

Result<void> Intake::configure(const config::Config &config, std::shared_ptr<const net::TlsServerContext> tls)
{
    d->settings = settingsFrom(config, std::move(tls));
    d->maxConnections = config.smtp.maxConnections;
    d->clientLimits = config.smtp.clientLimits;
    QList<Door> doors;
    Result<void> result;
    d->doors.removeIf([&config](const Door &door) { // first: "*" may follow "127.0.0.1" on the same port
        return std::none_of(config.listen.cbegin(), config.listen.cend(), [&door](const auto &l) { return l.endpoint == door.endpoint; });
    });
    for (qsizetype i = 0; config.isSetUp() && i < config.listen.size(); ++i)
        if (const Result<void> opened = d->openDoor(config.listen[i].endpoint, i, doors); !opened && result)
            result = opened;
    d->doors = doors;
    return result;
}

void Intake::useTls(std::shared_ptr<const net::TlsServerContext> tls)
{
    if (!d->settings)
        return;
    auto settings = std::make_shared<Settings>(*d->settings);
    settings->tls = std::move(tls);
    d->settings = settings;
}

void Intake::open(spool::Spool &spool)
{
    d->spool = &spool;
    for (const Door &door : std::as_const(d->doors))
        door.listener->resume();
}

void Intake::stop(std::chrono::milliseconds limit, std::function<void()> stopped)
{
    d->doors.clear();
    d->stopped = std::move(stopped);
    for (Session *session : QSet(d->sessions))
        session->shutDown();
    if (d->sessions.isEmpty())
        return d->finishStopping();
    QTimer::singleShot(limit, this, [this] {
        for (Session *session : QSet(d->sessions))
            session->cut();
        d->finishStopping();
    });
}

int Intake::sessions() const { return int(d->sessions.size()); }

QList<quint16> Intake::ports() const
{
    QList<quint16> ports;
    for (const Door &door : std::as_const(d->doors))
        ports.append(door.listener->port());
    return ports;
}

QStringList Intake::closedListeners() const
{
    QStringList closed;
    for (const Door &door : std::as_const(d->doors))
        if (door.listener->port() == 0)
            closed.append(endpointText(door.endpoint));
    return closed;
}

} // namespace intake
