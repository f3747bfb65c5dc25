#include "control/status.h"
#include <algorithm>
#include "base/platform.h"
#include "control/convert.h"
#include "control/doctor_findings.h"
#include "control/status_sentence.h"

namespace control {

namespace {

constexpr std::chrono::seconds everyLook{10}; // at the disk, and for warnings that time brings
constexpr std::chrono::seconds everyBacklogLook{1};
constexpr qsizetype mostWarnings = 50;
constexpr int mostHeldRows = 500;
constexpr std::chrono::milliseconds afterCommit{300};
constexpr char writingFailed[] = "spool.failed";
constexpr char noRoom[] = "spool.full"; // the disk's warning says it better, and knows when it is over

} // namespace

Status::Status(spool::Spool &spool, handover::HandOver &handover, const notices::Notices &notices, const Clock &clock,
               QString dataDirectory, QObject *parent)
    : QObject(parent), m_spool(spool), m_handover(handover), m_notices(notices), m_clock(clock), m_dataDirectory(std::move(dataDirectory))
{
    connect(&spool, &spool::Spool::changed, this, [this] {
        endTrouble(writingFailed); // a commit succeeded
        touch(ipc::Topic::Queue);
    });
    connect(&spool, &spool::Spool::problem, this, &Status::takeTrouble);
    connect(&handover, &handover::HandOver::changed, this, [this] {
        touch(ipc::Topic::Primaries);
        lookAtBacklog();
        look();
    });
    m_backlogTimer.setInterval(everyBacklogLook);
    connect(&m_backlogTimer, &QTimer::timeout, this, &Status::lookAtBacklog);
    connect(&spool, &spool::Spool::heldChanged, this, [this] {
        touch(ipc::Topic::Queue);
        look();
    });
    connect(&notices, &notices::Notices::wayChanged, this, &Status::look);
    connect(&m_timer, &QTimer::timeout, this, &Status::look);
    m_timer.start(everyLook);
    measureDisk();
    findLoops();
}

void Status::setConfig(const config::Config &config)
{
    m_config = config;
    touch(ipc::Topic::Config);
    look();
}

void Status::setClosedListeners(const QStringList &listeners)
{
    if (std::exchange(m_closedListeners, listeners) == listeners)
        return;
    touch(ipc::Topic::Config);
    look();
}

void Status::setCertificates(const QList<net::CertificateState> &certificates)
{
    m_certificates = certificates;
    look();
}

void Status::setSources(const directory::Sources *sources)
{
    m_sources = sources;
    if (!m_sources)
        return;
    connect(m_sources, &directory::Sources::changed, this, [this] {
        touch(ipc::Topic::Directory);
        look();
    });
}

void Status::setAlerts(alerts::Alerts *alerts)
{
    m_alerts = alerts;
    if (!m_alerts)
        return;
    connect(m_alerts, &alerts::Alerts::changed, this, [this] {
        m_told.clear();
        look();
    });
    look();
}

void Status::setCheckUps(const doctor::CheckUps *checkUps)
{
    m_checkUps = checkUps;
    if (!m_checkUps)
        return;
    connect(m_checkUps, &doctor::CheckUps::looked, this, &Status::look);
    for (const auto signal : {&doctor::CheckUps::looked, &doctor::CheckUps::looking})
        connect(m_checkUps, signal, this, [this] { touch(ipc::Topic::Checks); });
}

void Status::touch(ipc::Topic topic) { Q_EMIT changed(topic, ++m_revision); }

void Status::look()
{
    measureDisk();
    endLoops();
    if (m_alerts)
        m_alerts->look(conditions());
    QStringList now{QString()}; // never as at the beginning
    for (const alerts::Listed &one : warnings()) {
        const alerts::Warning &warning = one.warning;
        now << QStringLiteral("%1 %2 %3 %4").arg(warning.code, warning.subject).arg(int(warning.severity)).arg(warning.parameters.value("step").toInt());
    }
    if (std::exchange(m_told, now) != now)
        touch(ipc::Topic::Warnings);
}

// One row a domain: any of its primaries will do.
void Status::lookAtBacklog()
{
    QList<Backlog::Domain> domains;
    for (const handover::PrimaryStatus &primary : m_handover.primaries()) {
        const bool takes = primary.state == handover::PrimaryState::Up || primary.state == handover::PrimaryState::Returning;
        const auto known = std::ranges::find(domains, primary.domain, &Backlog::Domain::name);
        if (known != domains.end()) {
            known->takesMail |= takes;
            continue;
        }
        const spool::Counters of = m_spool.counters({spool::RouteKind::Primary, primary.domain});
        domains.append({primary.domain, takes, of.recipients - of.held});
    }
    const auto before = m_backlog.progress();
    m_backlog.look(domains, m_clock.monotonic());
    if (m_backlog.progress() == before)
        return;
    if (!m_backlog.progress())
        m_backlogTimer.stop();
    else if (!m_backlogTimer.isActive())
        m_backlogTimer.start();
    touch(ipc::Topic::Queue);
}

// What was held before a restart. More than one page of held mail is not looked through: the next that comes round tells again.
void Status::findLoops()
{
    spool::ListFilter held;
    held.states = {spool::RecipientState::Held};
    m_spool.list(held, spool::ListSort::Age, {}, mostHeldRows, this, [this](const Result<spool::ListPage> &page) {
        for (const spool::ListRow &row : page ? page->rows : QList<spool::ListRow>()) {
            if (row.last.reason == "intake.came-back")
                noteCameBack(row.domain);
        }
    });
}

void Status::noteCameBack(const QByteArray &domain)
{
    const QString name = QString::fromUtf8(domain);
    if (std::ranges::any_of(m_loops, [&](const alerts::Loop &loop) { return loop.domain == name; }))
        return;
    m_loops.append({name, m_clock.wall()});
    QTimer::singleShot(afterCommit, this, &Status::look); // it is told before the mail is held
}

void Status::endLoops()
{
    m_loops.removeIf([this](const alerts::Loop &loop) {
        const bool isNew = m_clock.wall() - loop.since < everyLook; // the mail may not be committed yet
        return !isNew && m_spool.counters({spool::RouteKind::Primary, loop.domain.toUtf8()}).held == 0;
    });
}

void Status::measureDisk()
{
    const Result<qint64> freeBytes = platform::freeBytes(m_dataDirectory);
    if (!freeBytes)
        return;
    m_freeBytes = *freeBytes;
    if (*freeBytes >= alerts::lowFactor * m_config.spool.minFree)
        m_lowSince.reset();
    else if (!m_lowSince)
        m_lowSince = m_clock.wall();
}

// "spool.damaged" stays: only a person can judge it.
void Status::takeTrouble(const Error &what)
{
    const bool isKnown = std::ranges::any_of(m_troubles, [&](const alerts::SpoolTrouble &t) { return t.what.code == what.code; });
    if (isKnown || what.code == QLatin1String(noRoom))
        return;
    m_troubles.append({what, m_clock.wall()});
    look();
}

void Status::endTrouble(const char *code)
{
    if (m_troubles.removeIf([code](const alerts::SpoolTrouble &t) { return t.what.code == QLatin1String(code); }) > 0)
        look();
}

QList<handover::PrimaryStatus> Status::primaries() const
{
    return m_watch ? m_watch->recalled(m_handover.primaries()) : m_handover.primaries();
}

alerts::Facts Status::facts() const
{
    alerts::Facts facts;
    facts.now = m_clock.wall();
    facts.primaries = primaries();
    facts.routes = m_handover.routeProblems();
    facts.spool = m_troubles;
    facts.loops = m_loops;
    facts.held = m_spool.heldGroups();
    facts.probationHold = m_config.handover.probationHold;
    facts.oldest = m_spool.oldest();
    facts.dataDirectory = m_dataDirectory;
    facts.freeBytes = m_freeBytes;
    facts.minFree = m_config.spool.minFree;
    facts.lowSince = m_lowSince;
    facts.notices = m_notices.cannotLeave();
    facts.lifetimeMax = m_config.spool.lifetimeMax;
    if (m_sources)
        facts.sources = m_sources->reports();
    facts.certificates = m_certificates;
    facts.hostname = hostnameOf(m_config);
    for (const spool::Oldest &oldest : std::as_const(facts.oldest)) {
        const spool::Counters of = m_spool.counters(oldest.route);
        facts.waiting.insert(oldest.route.domain, of.recipients - of.held);
    }
    if (m_checkUps)
        facts.findings = doctorFindings(m_checkUps->latest(), {facts.primaries, m_certificates.isEmpty() ? QString() : facts.hostname});
    facts.runs = m_runs;
    facts.sleepsBy = m_sleepsBy;
    facts.primaryDownAfter = m_config.alerts.primaryDownAfter;
    facts.oldestMail = m_config.alerts.oldestMail;
    if (m_alerts) {
        facts.clockJump = m_alerts->clockJump();
        facts.ways = m_alerts->wayTroubles();
    }
    return facts;
}

QList<alerts::Warning> Status::conditions() const
{
    QList<alerts::Warning> open = alerts::openWarnings(facts());
    for (const QString &listener : m_closedListeners) {
        const QString owner = m_portOwners.value(listener);
        const alerts::Warning unnamed{QStringLiteral("status.not-listening"), alerts::Severity::Problem, listener, {{"listener", listener}}, m_clock.wall(),
                                      QStringLiteral("listener/") + listener};
        open.prepend(owner.isEmpty() ? unnamed : alerts::portTaken(listener, owner, m_clock.wall()));
    }
    return open;
}

QList<alerts::Listed> Status::warnings() const
{
    return alerts::listed(m_alerts ? m_alerts->book() : alerts::Book(), conditions(), m_clock.wall());
}

ipc::Counters Status::counters() const
{
    const spool::Counters of = m_spool.counters();
    ipc::Counters c;
    c.messages = of.messages;
    c.recipients = of.recipients;
    c.bytes = of.bytes;
    c.held = of.held;
    if (of.oldest)
        c.oldestSeconds = qMax<qint64>(0, std::chrono::floor<std::chrono::seconds>(m_clock.wall() - *of.oldest).count());
    c.freeBytes = m_freeBytes.value_or(0);
    c.daysUntilFull = m_watch ? m_watch->daysUntilFull(m_config.spool.minFree) : std::nullopt;
    return c;
}

ipc::Snapshot Status::snapshot() const
{
    ipc::Snapshot s;
    s.revision = m_revision;
    s.at = dateTime(m_clock.wall());
    s.isSetUp = m_config.isSetUp();
    s.hostname = hostnameOf(m_config);
    for (const handover::PrimaryStatus &primary : primaries())
        s.primaries << primaryOf(primary);
    s.counters = counters();
    const QList<alerts::Listed> open = warnings();
    s.warnings = open.size();
    for (const alerts::Listed &warning : open.first(qMin(open.size(), mostWarnings)))
        s.worst << warningOf(warning);
    const qint64 minFree = m_freeBytes ? m_config.spool.minFree : 0; // what is not known is not judged
    s.sentence = statusSentence({s.isSetUp, m_clock.wall(), s.primaries, s.counters, minFree, m_closedListeners, m_backlog.progress()});
    return s;
}

Health Status::health() const
{
    Health health;
    if (!m_config.isSetUp())
        health.codes << QStringLiteral("status.setup");
    if (!m_closedListeners.isEmpty())
        health.codes << QStringLiteral("status.not-listening");
    if (std::ranges::any_of(m_troubles, [](const alerts::SpoolTrouble &t) { return t.what.code == QLatin1String(writingFailed); }))
        health.codes << QString::fromLatin1(writingFailed);
    if (!m_spool.room(0))
        health.codes << QString::fromLatin1(noRoom);
    return health;
}

} // namespace control
