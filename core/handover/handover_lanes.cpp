// HandOver: which domain's mail goes to which primaries, by the configuration and the DNS.
#include <QNetworkInterface>
#include <algorithm>
#include "base/log.h"
#include "handover/handover_p.h"

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr auto tickInterval = 5s;
constexpr auto changedInterval = 50ms; // changed() at most so often
constexpr auto firstExpiryCheck = 1min;
constexpr auto expiryInterval = 1h;

} // namespace

HandOver::Private::Private(HandOver &owner, spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, Setup setup)
    : m_owner(owner), m_spool(spool), m_resolver(resolver), m_clock(clock), m_setup(std::move(setup)),
      m_book(resolver, clock, m_setup.directory), m_recorder(spool)
{
    for (QTimer *timer : {&m_work, &m_due, &m_changed})
        timer->setSingleShot(true);
    m_work.setInterval(0);
    m_changed.setInterval(changedInterval);
    m_tick.setInterval(tickInterval);
    m_expiry.setInterval(expiryInterval);
    connect(&m_work, &QTimer::timeout, this, &Private::work);
    connect(&m_due, &QTimer::timeout, this, &Private::checkDue);
    connect(&m_tick, &QTimer::timeout, this, &Private::tick);
    connect(&m_expiry, &QTimer::timeout, this, &Private::claimExpired);
    connect(&m_changed, &QTimer::timeout, &m_owner, &HandOver::changed);
    connect(&m_spool, &spool::Spool::arrived, this, [this](const spool::Route &route) {
        Lane *lane = laneOf(route);
        if (!lane)
            return;
        lane->mayHaveMore = true;
        later();
    });
    connect(&m_spool, &spool::Spool::heldChanged, this, &Private::lookAtHeld);
    m_recorder.onIdle([this] { checkStopped(); });
}

HandOver::Private::~Private()
{
    for (const auto &[key, link] : m_links)
        link->disconnect(this);
}

void HandOver::Private::start()
{
    Q_ASSERT(!m_started);
    m_started = true;
    auto tls = net::TlsClientContext::make();
    if (tls)
        m_tls = *std::move(tls);
    else
        logging::event(logging::Level::Problem, "handover", "no-tls", {{"code", tls.error().code}, {"detail", tls.error().detail}});
    m_tickedWall = m_clock.wall();
    m_ticked = m_clock.monotonic();
    m_tick.start();
    m_expiry.start();
    QTimer::singleShot(firstExpiryCheck, this, &Private::claimExpired);
    buildLanes();
}

void HandOver::Private::configure(const config::Config &config)
{
    m_setup.config = config;
    if (m_started && !m_stopping)
        buildLanes();
}

void HandOver::Private::buildLanes()
{
    for (const Lane &lane : lanes)
        releaseQueued(lane.route);
    lanes.clear();
    for (const config::Domain &domain : std::as_const(m_setup.config.domains)) {
        Lane lane;
        lane.domain = domain;
        lane.route = {spool::RouteKind::Primary, domain.name.toLatin1()};
        lane.targets = std::make_unique<RouteTargets>(lane.route.domain, m_resolver, m_book, nullptr);
        lanes.push_back(std::move(lane));
    }
    for (Lane &lane : lanes) {
        lane.targets->start(lane.domain.primaries, self(), m_setup.config.smtp.outboundPort,
                            [this, name = lane.route.domain] { onTargets(name); });
        relink(lane);
    }
    dropUnusedLinks();
    m_changed.start();
    later();
    Q_EMIT m_owner.capabilitiesChanged();
}

void HandOver::Private::onTargets(const QByteArray &domain)
{
    Lane *lane = laneOf({spool::RouteKind::Primary, domain});
    if (!lane)
        return;
    const QByteArray &problem = lane->targets->problem();
    if (problem.isEmpty()) {
        lane->problemSince.reset();
    } else {
        if (!lane->problemSince)
            lane->problemSince = m_clock.wall();
        logging::event(logging::Level::Problem, "handover", "route", {{"domain", domain}, {"reason", problem},
                       {"lastGood", qint64(lane->targets->endpoints().size())}});
    }
    relink(*lane);
    dropUnusedLinks();
    m_changed.start();
    later();
    Q_EMIT m_owner.capabilitiesChanged();
}

void HandOver::Private::relink(Lane &lane)
{
    lane.links.clear();
    lane.takers.clear();
    for (const Endpoint &endpoint : lane.targets->endpoints())
        lane.links.append(linkFor(endpoint, lane.domain));
}

// The settings of a host:port are those of the first domain that uses it.
PrimaryLink *HandOver::Private::linkFor(const Endpoint &endpoint, const config::Domain &domain)
{
    std::unique_ptr<PrimaryLink> &slot = m_links[{endpoint.host, endpoint.port}];
    const bool shared = std::ranges::any_of(lanes, [&](const Lane &lane) { return slot && lane.links.contains(slot.get()); });
    if (slot) {
        if (!shared)
            slot->configure(settingsFor(domain));
        return slot.get();
    }
    PrimaryLink::Owner owner;
    const auto made = std::make_shared<PrimaryLink *>(nullptr); // known once it is made
    owner.take = [this, made](bool ahead) { return take(*made, ahead); };
    owner.putBack = [this](Batch batch) { m_scheduler.putBack(std::move(batch)); };
    owner.broken = [this](const Batch &batch) {
        QList<RecipientId> ids;
        for (const spool::Due &due : batch.recipients)
            ids.append(due.recipient);
        dropTries(ids);
        m_spool.release(ids);
    };
    owner.done = [this, made](const BatchResult &result, std::function<void()> recorded) {
        return onDone(*made, result, std::move(recorded));
    };
    owner.queued = [this, made] { return queued(*made); };
    owner.nothingWaits = [this, made] { return nothingWaits(*made); };
    slot = std::make_unique<PrimaryLink>(endpoint, m_spool, m_book, m_clock, std::move(owner), nullptr);
    PrimaryLink *link = *made = slot.get();
    connect(link, &PrimaryLink::changed, this, [this] {
        if (!m_changed.isActive())
            m_changed.start();
        later();
    });
    connect(link, &PrimaryLink::outageEnded, this, [this, link](WallTime began, WallTime ended) { onOutageEnded(link, began, ended); });
    connect(link, &PrimaryLink::looked, this, [this, link](bool isGood, const std::optional<DeliverySession::Greeted> &greeted) {
        Q_EMIT m_owner.looked({link->name(), isGood, greeted ? std::optional(Look::Times{greeted->greeting, greeted->ehlo}) : std::nullopt});
    });
    connect(link, &PrimaryLink::capabilitiesChanged, &m_owner, &HandOver::capabilitiesChanged);
    connect(link, &PrimaryLink::quiet, this, [this] { checkStopped(); });
    link->configure(settingsFor(domain));
    if (maintenanceUntil(*link))
        link->hold();
    link->start();
    return link;
}

LinkSettings HandOver::Private::settingsFor(const config::Domain &domain) const
{
    LinkSettings settings;
    settings.handover = m_setup.config.handover;
    settings.heloName = self().hostname;
    settings.self = self();
    settings.tls = domain.tls;
    settings.tlsName = domain.tlsName.toLatin1();
    settings.implicitTls = domain.implicitTls;
    settings.xclient = domain.xclient;
    settings.source = QHostAddress(domain.sourceAddress);
    for (const QString &pin : domain.tlsPins)
        settings.pins.append(QByteArray::fromBase64(pin.toLatin1()).toHex());
    if (!domain.auth.isEmpty()) {
        if (const Result<smtp::Login> login = loginBy(domain.auth, m_setup.secret))
            settings.login = *login;
        else
            settings.loginTrouble = login.error();
    }
    settings.probeAddress = domain.probeAddress;
    settings.tlsContext = m_tls;
    return settings;
}

void HandOver::Private::dropUnusedLinks()
{
    for (auto it = m_links.begin(); it != m_links.end();) {
        const bool used = std::ranges::any_of(lanes, [&](const Lane &lane) { return lane.links.contains(it->second.get()); });
        if (used) {
            ++it;
            continue;
        }
        PrimaryLink *link = it->second.release();
        it = m_links.erase(it);
        link->disconnect(this);
        retire(link);
    }
}

// A link that left the configuration finishes what is on the wire.
void HandOver::Private::retire(PrimaryLink *link)
{
    link->setParent(this);
    connect(link, &PrimaryLink::quiet, link, &QObject::deleteLater);
    link->finish();
    if (link->isQuiet())
        link->deleteLater();
}

// What was deferred before the outage has no reason to wait any longer.
void HandOver::Private::onOutageEnded(const PrimaryLink *link, WallTime began, WallTime ended)
{
    for (Lane &lane : lanes) {
        if (!lane.links.contains(const_cast<PrimaryLink *>(link)))
            continue;
        logging::event(logging::Level::Info, "handover", "outage-ended", {{"domain", lane.route.domain}, {"host", link->name()},
                       {"seconds", qint64(std::chrono::duration_cast<std::chrono::seconds>(ended - began).count())}});
        flush(lane);
        Q_EMIT m_owner.outageEnded(lane.route.domain, began, ended);
    }
    Q_EMIT m_owner.primaryReturned(link->name(), began, ended);
}

// Any of its primaries may have to take a message: the narrowest of those that were ever heard (G1).
std::optional<smtp::Capabilities> HandOver::Private::capabilitiesOf(const Lane &lane) const
{
    std::optional<smtp::Capabilities> narrowest;
    for (const Endpoint &endpoint : lane.targets->endpoints()) {
        const auto one = m_book.lastCapabilities(endpoint);
        if (!one)
            continue;
        if (!narrowest) {
            narrowest = one;
            continue;
        }
        narrowest->smtpUtf8 = narrowest->smtpUtf8 && one->smtpUtf8;
        narrowest->dsn = narrowest->dsn && one->dsn;
        if (one->size.value_or(0) > 0 && (narrowest->size.value_or(0) == 0 || *one->size < *narrowest->size))
            narrowest->size = one->size;
    }
    return narrowest;
}

Whose HandOver::Private::whose(const QHostAddress &address, quint16 port) const
{
    if (isSelf(self(), address, port))
        return Whose::Ours;
    const auto isAt = [&](const Endpoint &endpoint) {
        const QList<QHostAddress> known = m_book.lastGoodAddresses(endpoint.host.toUtf8());
        return endpoint.port == port
            && (QHostAddress(endpoint.host).isEqual(address) || std::ranges::any_of(known, [&](const QHostAddress &one) { return one.isEqual(address); }));
    };
    for (const Lane &lane : lanes) {
        if (std::ranges::any_of(lane.targets->endpoints(), isAt) || (lane.domain.probeAddress && isAt(*lane.domain.probeAddress)))
            return Whose::Primary;
    }
    return Whose::Others;
}

Self HandOver::Private::self() const
{
    Self self;
    self.hostname = m_setup.config.hostname.toLatin1().toLower();
    for (const QString &address : m_setup.config.smtp.publicAddresses)
        self.publicAddresses.append(QHostAddress(address));
    self.localAddresses = QNetworkInterface::allAddresses();
    for (const config::Listener &listener : m_setup.config.listen)
        self.listen.append(listener.endpoint);
    return self;
}

Lane *HandOver::Private::laneOf(const spool::Route &route)
{
    if (route.kind != spool::RouteKind::Primary)
        return nullptr;
    const auto it = std::ranges::find(lanes, route, &Lane::route);
    return it == lanes.end() ? nullptr : &*it;
}

} // namespace handover
