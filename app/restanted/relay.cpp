#include "relay.h"
#include <QCryptographicHash>
#include <QSysInfo>
#include <algorithm>
#include "base/log.h"
#include "base/port_owner.h"
#include "config/secrets.h"
#include "certificate.h"
#include "control/prometheus.h"
#include "ipc/socket_path.h"
#include "machine.h"
#include "smtp/comparable.h"
#include "trace_key.h"

namespace {

constexpr std::chrono::milliseconds sessionsLimit{5000}; // for clients to finish their message

config::Config withHostname(config::Config config)
{
    if (config.hostname.isEmpty())
        config.hostname = QSysInfo::machineHostName().toLower();
    return config;
}

// Whoever knows the one cannot tell the other from it.
QByteArray acceptanceKey(const QByteArray &traceKey)
{
    return QCryptographicHash::hash(traceKey + "acceptance", QCryptographicHash::Blake2b_256);
}

config::Acceptance acceptanceOf(const config::Config &config, const QByteArray &domain)
{
    const auto found = std::ranges::find_if(config.domains, [&](const config::Domain &one) { return smtp::comparableDomain(one.name.toUtf8()) == domain; });
    return found == config.domains.end() ? config::Acceptance::Always : found->acceptance;
}

} // namespace

Relay::Relay(const Options &options, config::Store store, const config::Loaded &loaded, logging::Ring &log, QObject *parent)
    : QObject(parent), m_options(options), m_log(log), m_store(std::move(store)), m_config(withHostname(loaded.config)),
      m_intake(std::make_unique<intake::Intake>(m_clock))
{
    connect(&m_certificates, &net::CertificateFiles::changed, this, &Relay::certificatesChanged);
}

Relay::~Relay() = default; // intake first: its drafts must be gone before the spool goes

Result<void> Relay::prepare()
{
    if (const auto made = platform::makePrivateDirectory(m_options.dataDirectory); !made)
        return made;
    auto lock = platform::lockDirectory(m_options.dataDirectory);
    if (!lock)
        return lock.error();
    m_lock = *lock;
    const auto key = ownTraceKey(m_options.dataDirectory);
    if (!key)
        return key.error();
    m_traceKey = *key;
    m_intake->setTags(std::make_shared<const smtp::TraceTags>(*key));
    return watchCertificates();
}

Result<void> Relay::watchCertificates()
{
    QList<net::CertificatePaths> files;
    for (const config::Certificate &one : m_config.certificates)
        files.append({one.file, one.key.isEmpty() ? one.file : one.key});
    if (files.isEmpty()) {
        const auto own = ownCertificate(m_options.dataDirectory, m_config.hostname);
        if (!own)
            return own.error();
        files.append(*own);
    }
    return m_certificates.watch(files, m_config.hostname);
}

void Relay::certificatesChanged()
{
    m_intake->useTls(m_certificates.context());
    if (m_service)
        m_service->setCertificates(m_certificates.states());
}

Result<void> Relay::bind()
{
    const Result<void> bound = m_intake->configure(m_config, m_certificates.context());
    if (!bound)
        (void)logClosedListeners();
    return bound;
}

Result<void> Relay::open()
{
    if (const auto opened = openRooms(); !opened)
        return opened;
    if (const auto opened = openControl(); !opened)
        return opened;
    (void)openMetrics(); // supervision is not worth refusing mail for: it is in the log
    m_handover->start();
    m_notices->start(); // after: it asks who the primaries are
    watchMachine();
    m_alerts->start();
    configureCheckUps();
    m_intake->open(*m_spool, m_resolver.get());
    return {};
}

// How the run before ended, whether the machine sleeps or would: nothing of it is worth refusing mail for.
void Relay::watchMachine()
{
    m_runs = std::make_unique<alerts::RunRecord>(m_options.dataDirectory, machine::bootId());
    const alerts::OwnRuns runs = m_runs->begin(m_clock.wall());
    if (const Result<void> kept = m_runs->written(); !kept)
        logging::event(logging::Level::Warning, "service", "runs-not-kept", {{"reason", kept.error().code}, {"detail", kept.error().detail}});
    if (runs.lastSeen) {
        const auto away = std::chrono::duration_cast<std::chrono::seconds>(runs.began - *runs.lastSeen);
        const char *end = runs.end == alerts::RunEnd::Stopped ? "stopped" : runs.end == alerts::RunEnd::Machine ? "machine" : "unexpected";
        logging::event(runs.end == alerts::RunEnd::Unexpected ? logging::Level::Warning : logging::Level::Info, "service", "was-away",
                       {{"seconds", qint64(away.count())}, {"end", end}});
    }
    m_service->status().setRuns(runs);
    m_service->status().setSleepsBy(machine::sleepsBy());
    m_alerts->setSlept(machine::slept);
    connect(&m_everyMinute, &QTimer::timeout, this, [this] {
        m_runs->alive(m_clock.wall());
        m_service->status().setSleepsBy(machine::sleepsBy());
    });
    m_everyMinute.start(alerts::RunRecord::every);
}

// As far as we may see it: under the hardened unit we see no other account's programs; a service that was started as root does.
QHash<QString, QString> Relay::logClosedListeners() const
{
    QHash<QString, QString> owners;
    for (const QString &listener : m_intake->closedListeners()) {
        const QString owner = platform::portOwner(listener.section(u':', -1).toUShort());
        if (!owner.isEmpty())
            owners.insert(listener, owner);
        logging::event(logging::Level::Problem, "service", "not-listening", {{"listener", listener}, {"program", owner}});
    }
    return owners;
}

Result<void> Relay::openRooms()
{
    spool::Spool::Options options;
    options.directory = m_options.dataDirectory;
    options.minFree = m_config.spool.minFree;
    options.historyKeep = m_config.history.keep;
    options.transcriptsKeep = m_config.history.transcripts;
    auto opened = spool::Spool::open(options, m_clock);
    if (!opened)
        return opened.error();
    m_spool = *std::move(opened);
    connect(m_spool.get(), &spool::Spool::problem, this, [](const Error &what) {
        logging::event(logging::Level::Problem, "spool", "problem", {{"reason", what.code}, {"detail", what.detail}});
    });
    if (const auto known = openDirectory(); !known)
        return known;
    auto acceptance = intake::AcceptanceStore::open(m_options.dataDirectory, acceptanceKey(m_traceKey), m_clock);
    if (!acceptance)
        return acceptance.error();
    m_acceptance = *std::move(acceptance);
    m_resolver = std::make_unique<SwitchingResolver>(m_config.dns);
    m_notices = std::make_unique<notices::Notices>(*m_spool, *m_resolver, m_clock, m_config, m_options.dataDirectory, neighbours());
    handover::HandOver::Setup setup;
    setup.config = m_config;
    setup.directory = m_options.dataDirectory;
    setup.addresses = m_directory.get();
    setup.failed = [this](QList<handover::Failure> failures) { m_notices->take(std::move(failures)); };
    setup.secret = [this](const QString &name) { return secret(name); };
    setup.relayed = [this](const handover::RelayedBatch &batch) { return m_notices->relayed(batch); };
    m_handover = std::make_unique<handover::HandOver>(*m_spool, *m_resolver, m_clock, std::move(setup));
    m_notices->watch(*m_handover);
    m_alerts = std::make_unique<alerts::Alerts>(*m_spool, *m_resolver, m_clock, m_config, neighbours());
    connect(m_handover.get(), &handover::HandOver::capabilitiesChanged, this, [this] { m_intake->setPrimaries(m_handover->capabilities()); });
    m_intake->setGate(gate());
    m_intake->setEtrn([this](const QByteArray &domain) { return m_handover->etrn(domain); });
    openWatch();
    openCheckUps();
    return {};
}

notices::Neighbours Relay::neighbours()
{
    notices::Neighbours all;
    all.secret = [this](const QString &name) { return secret(name); };
    all.whose = [this](const QHostAddress &address, quint16 port) { return m_handover->whose(address, port); };
    return all;
}

// What is in it can be had again, and mail is not worth refusing for it: a damaged one is set aside.
Result<void> Relay::openDirectory()
{
    auto opened = directory::Directory::open(m_options.dataDirectory, m_clock);
    if (!opened && opened.error().code == QLatin1String("directory.damaged")) {
        logging::event(logging::Level::Problem, "directory", "damaged", {{"detail", opened.error().detail}});
        if (const auto aside = directory::Directory::setAside(m_options.dataDirectory); !aside)
            return aside;
        opened = directory::Directory::open(m_options.dataDirectory, m_clock);
    }
    if (!opened)
        return opened.error();
    m_directory = *std::move(opened);
    m_directory->configure(m_config);
    m_sources = std::make_unique<directory::Sources>(*m_directory, m_clock, [this](const QString &name) { return secret(name); });
    m_sources->configure(m_config);
    return {};
}

// Mail is not worth refusing for it either.
void Relay::openWatch()
{
    auto opened = watch::Watch::open(m_options.dataDirectory, m_clock);
    if (!opened) {
        logging::event(logging::Level::Problem, "watch", "cannot-record", {{"reason", opened.error().code}, {"detail", opened.error().detail}});
        return;
    }
    m_watch = *std::move(opened);
    m_intake->rememberVisits(m_watch->keptVisits());
    m_watch->begin({*m_spool, *m_handover, [this] { return m_intake->figures(); }, [this] { return m_intake->visits(); }});
    connect(m_intake.get(), &intake::Intake::arrived, m_watch.get(), &watch::Watch::arrived);
}

// Nor for the doctor's memory.
void Relay::openCheckUps()
{
    auto opened = doctor::CheckUps::open(m_options.dataDirectory, m_clock, [this](const QString &domain, QObject *context, std::function<void(doctor::Report)> answer) {
        m_service->lookAt(domain, context, std::move(answer));
    });
    if (!opened) {
        logging::event(logging::Level::Problem, "doctor", "cannot-remember", {{"reason", opened.error().code}, {"detail", opened.error().detail}});
        return;
    }
    m_checkUps = *std::move(opened);
}

void Relay::configureCheckUps()
{
    if (!m_checkUps)
        return;
    QStringList domains;
    for (const config::Domain &domain : m_config.domains)
        domains << domain.name;
    m_checkUps->configure(domains, m_config.doctor.interval);
}

Result<QString> Relay::secret(const QString &name) const
{
    const auto secrets = config::Secrets::load(config::Secrets::pathIn(m_options.dataDirectory));
    if (!secrets)
        return secrets.error();
    const auto secret = secrets->lookup(name);
    return secret ? Result<QString>(*secret) : Error{QStringLiteral("config.no-secret"), name};
}

std::shared_ptr<const intake::Gate> Relay::gate()
{
    intake::Gate gate;
    gate.health = [this](const QByteArray &domain) { return m_handover->health(domain); };
    gate.probe = [this](const QByteArray &domain, QObject *context, std::function<void()> probed) { m_handover->probe(domain, context, std::move(probed)); };
    gate.enter = [this](const QByteArray &domain, const admission::Try &attempt, const admission::Health &health, intake::Counts counts) {
        admission::Acceptance &acceptance = m_acceptance->acceptance();
        const config::Acceptance mode = acceptanceOf(m_config, domain);
        const MonotonicTime now = m_clock.monotonic();
        return counts == intake::Counts::Yes ? acceptance.decide(attempt, mode, m_config.acceptance, health, now)
                                             : acceptance.explain(attempt, mode, m_config.acceptance, health, now);
    };
    gate.rule = [this](const QByteArray &domain, const QByteArray &local) { return m_directory->rule(domain, local, m_handover->canAsk(domain)); };
    gate.unasked = [this](const QByteArray &domain, const QByteArray &local) {
        return directory::afterAsking(directory::Asked::NoVerdict, m_directory->standing(domain, local, true));
    };
    gate.ask = [this](const QByteArray &domain, const QByteArray &local, const QByteArray &address, QObject *context,
                           std::function<void(directory::Ruled)> answer) {
        m_handover->askExists(domain, address, context, [this, domain, local, answer = std::move(answer)](directory::Asked asked) {
            if (asked == directory::Asked::NoVerdict && !m_handover->canAsk(domain)) // it went away meanwhile
                return answer(m_directory->rule(domain, local, false));
            answer(directory::afterAsking(asked, m_directory->standing(domain, local, true)));
        });
    };
    return std::make_shared<const intake::Gate>(std::move(gate));
}

Result<void> Relay::openControl()
{
    const control::Rooms rooms{*m_spool, *m_handover, *m_resolver, m_store, *m_notices, m_clock, *m_directory, m_intake.get(), m_sources.get(), m_watch.get(), m_alerts.get(),
                              m_checkUps.get(), &m_log};
    m_service = std::make_unique<control::Service>(rooms, m_options.dataDirectory, m_config,
                                                   [this](const config::Config &config) { return applyAndTell(config); });
    m_server = std::make_unique<ipc::Server>(QStringLiteral("restanted " RESTANTE_VERSION), m_service->handler());
    m_service->setCertificates(m_certificates.states());
    connect(m_intake.get(), &intake::Intake::cameBack, &m_service->status(), &control::Status::noteCameBack);
    m_service->attach(*m_server);
    return m_server->listen(ipc::serviceSocketPath(m_config.control, m_options.dataDirectory));
}

Result<void> Relay::openMetrics()
{
    if (!m_metrics)
        m_metrics = std::make_unique<metrics::Server>(metrics::Server::Sources{
            [this] { return control::prometheusText(m_service->stats()); }, [this] { return m_service->health().codes; }});
    const auto opened = m_metrics->listen(m_config.metrics.listen);
    if (!opened)
        logging::event(logging::Level::Problem, "control", "no-metrics", {{"reason", opened.error().code}, {"detail", opened.error().detail}});
    return opened;
}

void Relay::reload()
{
    if (m_partsToStop > 0)
        return;
    const config::Loaded loaded = m_store.load();
    for (const config::Fault &fault : loaded.faults)
        logging::event(logging::Level::Problem, "config", "fault", {{"file", m_store.path()}, {"fault", config::faultLine(fault)}});
    if (loaded)
        (void)m_service->reload(); // comes back to apply(), where what does not work is logged
}

Result<void> Relay::apply(const config::Config &config)
{
    const config::Config before = std::exchange(m_config, withHostname(config));
    Result<void> result;
    if (m_config.hostname != before.hostname || m_config.certificates != before.certificates)
        result = watchCertificates();
    if (const auto configured = m_intake->configure(m_config, m_certificates.context()); !configured)
        result = configured;
    if (const auto opened = openMetrics(); !opened)
        result = opened;
    m_resolver->use(m_config.dns);
    m_directory->configure(m_config);
    m_sources->configure(m_config);
    m_handover->configure(m_config);
    m_notices->configure(m_config);
    m_alerts->configure(m_config);
    configureCheckUps();
    logging::event(logging::Level::Info, "config", "applied", {{"file", m_store.path()}, {"domains", m_config.domains.size()}});
    if (!result)
        logging::event(logging::Level::Problem, "config", "not-applied", {{"reason", result.error().code}, {"detail", result.error().detail}});
    return result;
}

std::optional<ipc::Sentence> Relay::applyAndTell(const config::Config &config)
{
    if (m_partsToStop > 0) // it is kept, and what is ending opens no ports any more
        return std::nullopt;
    const Result<void> result = apply(config);
    m_service->status().setPortOwners(logClosedListeners());
    m_service->status().setClosedListeners(m_intake->closedListeners());
    if (result)
        return std::nullopt;
    return ipc::Sentence{result.error().code, {{QStringLiteral("detail"), result.error().detail}}};
}

void Relay::stop(std::function<void()> stopped)
{
    m_stopped = std::move(stopped);
    m_partsToStop = 3;
    m_server->close(); // nobody changes the configuration of what is ending
    QTimer::singleShot(stopLimit, this, [this] { m_partsToStop = 1; partStopped(); });
    m_intake->stop(sessionsLimit, [this] { partStopped(); });
    m_handover->stop([this] { partStopped(); });
    m_notices->stop([this] { partStopped(); });
}

void Relay::partStopped()
{
    if (--m_partsToStop > 0 || !m_stopped)
        return;
    if (m_runs)
        (void)m_runs->end(m_clock.wall()); // else the next start takes it for a crash, no worse
    std::exchange(m_stopped, nullptr)();
}
