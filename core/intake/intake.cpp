#include "intake/intake.h"
#include <QHash>
#include <QTimer>
#include <algorithm>
#include "base/log.h"
#include "intake/blocklists.h"
#include "intake/guest.h"
#include "intake/session.h"
#include "intake/settings.h"
#include "net/listener.h"
#include "smtp/comparable.h"
#include "smtp/replies.h"

namespace intake {

namespace {

constexpr std::chrono::milliseconds tickInterval{200}; // how late a deadline may be noticed
constexpr int leaversLimit = 500;                      // clients that are still being told why they cannot stay; more are dropped without a word
constexpr std::chrono::milliseconds crowdedFor{200};   // nobody gave way: not asked again for so long
constexpr smtp::FixedReply tooMany{421, "4.3.2", "Too many connections, try again later"};

// A listener on all addresses is to be found at loopback too.
std::optional<QHostAddress> reachedHereAt(const QString &listened)
{
    if (listened.isEmpty() || listened == QLatin1String("*"))
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(listened);
    if (address == QHostAddress(QHostAddress::AnyIPv4))
        return QHostAddress(QHostAddress::LocalHost);
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHostIPv6);
    return address.isNull() ? std::nullopt : std::optional(address);
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
    bool makeRoom();
    void turnAway(const std::shared_ptr<net::Connection> &connection, const smtp::Reply &why, const char *reason);
    void sessionEnded(Session *session);
    void finishStopping();

    Intake *const q;
    const Clock &clock;
    spool::Spool *spool = nullptr;
    config::Config config; // that `settings` come from, with `surroundings`
    Surroundings surroundings;
    std::shared_ptr<const Settings> settings;
    int maxConnections = 0;
    const std::shared_ptr<admission::Limits> limits = std::make_shared<admission::Limits>();
    MonotonicTime crowdedUntil{};
    QList<config::Blocklist> dnsbl;
    dns::Resolver *resolver = nullptr;
    Blocklists blocklists;
    QList<Door> doors;
    QHash<Session *, admission::ClientKey> sessions; // and the networks of their clients
    QHash<net::Connection *, std::shared_ptr<net::Connection>> leavers;
    qint64 lastNumber = 0;
    Figures figures;
    Visitors visitors;
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
    if (!spool)
        listener->pause();
    connect(listener.get(), &net::Listener::accepted, q, [this](const auto &connection) { admit(connection); });
    return {};
}

void Intake::Private::admit(const std::shared_ptr<net::Connection> &connection)
{
    ++figures.connections;
    const QHostAddress peer = connection->peerAddress();
    visitors.came(peer, connection->localAddress(), dns::isPublic(peer, settings->treatAsPublic), clock.wall());
    const admission::ClientKey client = keyOf(peer);
    if (const auto exceeded = limits->open(client, clock.monotonic()))
        return turnAway(connection, admission::replyTo(*exceeded), admission::reasonOf(*exceeded));
    auto guest = std::make_unique<Guest>(limits, client, clock);
    if (!makeRoom())
        return turnAway(connection, smtp::toReply(tooMany), "intake.too-many-connections");
    auto *session = new Session(++lastNumber, connection, std::move(guest), settings, *spool, clock, q);
    sessions.insert(session, client.network());
    if (blocklists.asksAbout(peer)) {
        session->awaitListings();
        blocklists.ask(peer, session, [session](const QList<Listing> &listings) { session->takeListings(listings); });
    }
    connect(session, &Session::received, q, [this](int recipients, qint64 bytes, const QList<QByteArray> &domains) {
        ++figures.messages;
        figures.recipients += recipients;
        figures.bytes += bytes;
        Q_EMIT q->arrived(domains);
    });
    connect(session, &Session::refused, q, [this](const QByteArray &reason) { ++figures.refusals[reason]; });
    connect(session, &Session::cameBack, q, &Intake::cameBack);
    connect(session, &Session::ended, q, [this](Session *self) { sessionEnded(self); });
    if (!ticker.isActive())
        ticker.start(tickInterval);
}

// Sessions that have been told to leave hold no place any more, while they are not too many.
bool Intake::Private::makeRoom()
{
    if (sessions.size() < maxConnections)
        return true;
    const MonotonicTime now = clock.monotonic();
    if (sessions.size() >= maxConnections + leaversLimit || now < crowdedUntil)
        return false;
    QList<admission::Seat> seats;
    QList<Session *> whose;
    for (auto it = sessions.cbegin(); it != sessions.cend(); ++it) {
        if (it.key()->isLeaving())
            continue;
        seats.append(it.key()->seat());
        seats.last().network = it.value();
        whose.append(it.key());
    }
    if (seats.size() < maxConnections)
        return true;
    const auto gives = admission::whoGives(seats, now);
    if (gives)
        whose[*gives]->giveWay();
    else
        crowdedUntil = now + crowdedFor;
    return gives.has_value();
}

void Intake::Private::turnAway(const std::shared_ptr<net::Connection> &connection, const smtp::Reply &why, const char *reason)
{
    ++figures.refusals[reason];
    logging::event(logging::Level::Info, "mail", "refuse",
                   {{"client", connection->peerAddress().toString()}, {"code", why.code}, {"reason", reason}, {"text", why.text}});
    if (leavers.size() >= leaversLimit)
        return; // and closed: nobody keeps it
    QByteArray bytes;
    smtp::appendReply(bytes, why);
    connection->write(bytes);
    connection->closeAfterWriting();
    leavers.insert(connection.get(), connection);
    connect(connection.get(), &net::Connection::closed, q, [this, gone = connection.get()] { leavers.remove(gone); });
}

void Intake::Private::sessionEnded(Session *session)
{
    sessions.remove(session);
    session->deleteLater();
    if (sessions.isEmpty())
        ticker.stop();
    if (stopped && sessions.isEmpty())
        finishStopping();
}

void Intake::Private::finishStopping()
{
    if (const auto answer = std::exchange(stopped, nullptr))
        QMetaObject::invokeMethod(q, answer, Qt::QueuedConnection);
}

Intake::Intake(const Clock &clock, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, clock))
{
    d->surroundings.ownVisits = std::make_shared<OwnVisits>();
    connect(&d->ticker, &QTimer::timeout, this, [this] {
        const MonotonicTime now = d->clock.monotonic();
        for (Session *session : d->sessions.keys())
            session->tick(now);
    });
}

Intake::~Intake()
{
    qDeleteAll(d->sessions.keys()); // while the rest of us is still there
}

Result<void> Intake::configure(const config::Config &config, std::shared_ptr<const net::TlsServerContext> tls)
{
    d->config = config;
    d->surroundings.tls = std::move(tls);
    d->settings = settingsFrom(config, d->surroundings);
    d->maxConnections = config.smtp.maxConnections;
    d->dnsbl = config.smtp.dnsbl;
    d->blocklists.configure(d->dnsbl, d->resolver);
    d->limits->configure(config.limits, config.smtp.maxConnections, config.smtp.clientLimits);
    QList<Door> doors;
    Result<void> result;
    d->doors.removeIf([&config](const Door &door) { // first: "*" may follow "127.0.0.1" on the same port
        return std::none_of(config.listen.cbegin(), config.listen.cend(), [&door](const auto &l) { return l.endpoint == door.endpoint; });
    });
    for (qsizetype i = 0; config.isSetUp() && i < config.listen.size(); ++i)
        if (const Result<void> opened = d->openDoor(config.listen[i].endpoint, i, doors); !opened && result)
            result = opened;
    d->doors = doors;
    if (d->spool && config.isSetUp())
        d->visitors.open(d->clock.wall());
    return result;
}

void Intake::useTls(std::shared_ptr<const net::TlsServerContext> tls)
{
    if (!d->settings)
        return;
    d->surroundings.tls = std::move(tls);
    d->settings = settingsFrom(d->config, d->surroundings);
}

void Intake::setPrimaries(const QHash<QByteArray, smtp::Capabilities> &capabilities)
{
    d->surroundings.primaries = capabilities;
    d->settings = settingsFrom(d->config, d->surroundings);
}

void Intake::setEtrn(EtrnHandler etrn)
{
    d->surroundings.etrn = std::move(etrn);
    d->settings = settingsFrom(d->config, d->surroundings);
}

void Intake::setTags(std::shared_ptr<const smtp::TraceTags> tags)
{
    d->surroundings.tags = std::move(tags);
    if (d->settings)
        d->settings = settingsFrom(d->config, d->surroundings);
}

bool Intake::isSetUp() const { return d->settings && d->spool; }

void Intake::consider(const Enquiry &enquiry, QObject *context, std::function<void(const Passage &)> done) const
{
    admission::Mail mail;
    mail.sender.address = enquiry.sender;
    mail.sender.smtpUtf8 = !smtp::isAscii(enquiry.sender) || !smtp::isAscii(enquiry.recipient);
    const admission::Decision decision = d->settings->admission.recipient(enquiry.recipient, mail, shareOf(*d->spool));
    if (decision.verdict != admission::Verdict::Accept)
        return done({decision, {}, {}, {}, false});
    pass(d->settings->gate, {{keyOf(enquiry.client), enquiry.sender, enquiry.recipient}, decision, true, Counts::No}, context, std::move(done));
}

void Intake::setGate(std::shared_ptr<const Gate> gate)
{
    d->surroundings.gate = std::move(gate);
    if (d->settings)
        d->settings = settingsFrom(d->config, d->surroundings);
}

void Intake::open(spool::Spool &spool, dns::Resolver *resolver)
{
    d->spool = &spool;
    d->resolver = resolver;
    d->blocklists.configure(d->dnsbl, resolver);
    d->surroundings.resolver = resolver;
    if (d->settings)
        d->settings = settingsFrom(d->config, d->surroundings);
    for (const Door &door : std::as_const(d->doors))
        door.listener->resume();
    if (d->config.isSetUp())
        d->visitors.open(d->clock.wall());
}

void Intake::stop(std::chrono::milliseconds limit, std::function<void()> stopped)
{
    d->doors.clear();
    d->stopped = std::move(stopped);
    for (Session *session : d->sessions.keys())
        session->shutDown();
    if (d->sessions.isEmpty())
        return d->finishStopping();
    QTimer::singleShot(limit, this, [this] {
        for (Session *session : d->sessions.keys())
            session->cut();
        d->finishStopping();
    });
}

int Intake::sessions() const { return int(d->sessions.size()); }

Figures Intake::figures() const { return d->figures; }

Visits Intake::visits() const { return d->visitors.visits(); }

void Intake::rememberVisits(const Visits &kept) { d->visitors.remember(kept, d->clock.wall()); }

qint64 Intake::largestFor(const QByteArray &domain) const
{
    return d->settings ? d->settings->admission.recipient("postmaster@" + domain, {}).its.messageBytes : 0;
}

std::optional<Intake::OwnDoor> Intake::ownDoor() const
{
    std::optional<OwnDoor> found;
    for (const Door &door : std::as_const(d->doors)) {
        const std::optional<QHostAddress> address = reachedHereAt(door.endpoint.host);
        if (door.listener->port() == 0 || !address)
            continue;
        if (!found || (address->isLoopback() && !found->address.isLoopback()))
            found = OwnDoor{*address, door.listener->port()};
    }
    return d->spool ? found : std::nullopt;
}

OwnVisits::Handle Intake::announce(const OwnVisit &visit) { return d->surroundings.ownVisits->announce(visit); }

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
