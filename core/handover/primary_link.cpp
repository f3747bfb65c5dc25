#include "handover/primary_link.h"
#include <algorithm>
#include <climits>
#include "base/log.h"

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr auto refusedPause = 10min;   // before a primary that refuses us is offered another message
constexpr auto avoidTlsFor = 10min;    // opportunistic: after a STARTTLS that failed
constexpr auto noLoginFor = 5min;      // after a login that was refused for good
constexpr auto handOverConnectLimit = 10s;

const char *stateName(PrimaryState state)
{
    constexpr std::array names{"up", "doubtful", "down", "returning", "maintenance"};
    return names[std::size_t(state)];
}

// From an IPv4 address nothing leads to an IPv6 one. If nothing is left the connector says so.
QList<QHostAddress> reachableFrom(const QHostAddress &source, const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> reachable = addresses;
    if (!source.isNull())
        reachable.removeIf([&](const QHostAddress &address) { return address.protocol() != source.protocol(); });
    return reachable.isEmpty() ? addresses : reachable;
}

// What was refused for good is judged as `verdict` instead. The last reply of these, if there was any.
std::optional<smtp::Reply> instead(BatchResult &result, Verdict verdict, const QByteArray &reason)
{
    std::optional<smtp::Reply> last;
    for (Judgement &judgement : result.judgements) {
        if (judgement.verdict != Verdict::Refused)
            continue;
        last = judgement.reply;
        judgement.verdict = verdict;
        judgement.reason = reason;
    }
    return last;
}

} // namespace

PrimaryLink::PrimaryLink(const Endpoint &endpoint, spool::Spool &spool, AddressBook &book, const Clock &clock, Owner owner, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_spool(spool), m_book(book), m_clock(clock), m_owner(std::move(owner)),
      m_callout([this](QObject *context, auto planned) { planCallout(context, std::move(planned)); }, this)
{
    m_health.since = clock.wall();
    for (QTimer *timer : {&m_probeTimer, &m_probeLimit, &m_rampTimer})
        timer->setSingleShot(true);
    connect(&m_probeTimer, &QTimer::timeout, this, &PrimaryLink::probe);
    connect(&m_probeLimit, &QTimer::timeout, this, [this] {
        if (m_probe)
            m_probe->timeOut();
        else if (m_probing)
            onProbeEnded({Ending{smtp::Stage::Connect, smtp::Failure::TimedOut, {}}, {}, false, false, {}}, false);
    });
    connect(&m_rampTimer, &QTimer::timeout, this, &PrimaryLink::wake);
    connect(&m_callout, &Callout::failed, this, &PrimaryLink::onCalloutFailed);
    connect(&m_callout, &Callout::freed, this, &PrimaryLink::wake);
}

PrimaryLink::~PrimaryLink() = default;

void PrimaryLink::configure(const LinkSettings &settings)
{
    const bool same = m_settings.trust() == settings.trust() && m_settings.loginTrouble.has_value() == settings.loginTrouble.has_value();
    m_settings = settings;
    m_callout.setHostname(settings.heloName);
    m_noTlsUntil.reset();
    if (same)
        return;
    m_probeIsOutdated = m_probing;
    for (LinkSession *session : QList<LinkSession *>(m_sessions)) // they were opened under what no longer holds
        session->finish();
    m_newPin.clear();
    m_loginWorks = false;
    m_noLoginUntil.reset();
    m_lastProven.reset();
    if (m_lastProbe) // what was good under the old settings may not be so now
        probeNow();
}

void PrimaryLink::start() { probe(); }

bool PrimaryLink::mayTake() const
{
    if (m_finishing || m_health.firstFailure || m_settings.loginTrouble || !mayDeliver(m_health.state))
        return false;
    if (m_settings.login && !m_loginWorks) // one wrong password is enough, not one a session
        return false;
    return !m_refusedUntil || m_clock.monotonic() >= *m_refusedUntil;
}

// ---- health

void PrimaryLink::sign(Sign what)
{
    if ((what == Sign::Good || what == Sign::Proved) && !m_refusedUntil)
        m_lastFailure = {};
    const bool mightTake = mayTake();
    HealthChange change = apply(m_health, what, now());
    if (m_health.state == PrimaryState::Returning && what == Sign::Good && m_owner.nothingWaits()) {
        const HealthChange proved = apply(m_health, Sign::Proved, now());
        change = {change.from, proved.to, proved.outageBegan};
    }
    const bool wasOnProbation = m_probation.lasts();
    m_probation.see(m_health, m_clock.monotonic());
    if (isOnProbation() && !wasOnProbation)
        logging::event(logging::Level::Info, "handover", "probation", {{"host", name()}, {"begins", true}});
    if (change.changed()) {
        logging::event(change.to == PrimaryState::Down ? logging::Level::Warning : logging::Level::Info, "handover", "primary",
                       {{"host", name()}, {"was", stateName(change.from)}, {"is", stateName(change.to)}, {"reason", m_lastFailure.reason}});
    }
    if (change.changed() && (change.to == PrimaryState::Down || change.to == PrimaryState::Maintenance))
        m_streak.away();
    if (change.changed() && change.to == PrimaryState::Down)
        m_pace.forget();
    if (change.outageBegan) {
        m_cameBack = m_clock.monotonic();
        Q_EMIT outageEnded(*change.outageBegan, m_clock.wall());
    }
    if (change.changed() || mightTake != mayTake())
        Q_EMIT changed();
    if (what != Sign::Proved || change.changed())
        scheduleProbe();
}

void PrimaryLink::failed(const QByteArray &reason, const smtp::Reply &reply, const Error &network)
{
    const QByteArray text = reply.code != 0 ? reply.text.left(1000) : network.detail.toUtf8();
    m_lastFailure = {m_clock.wall(), name(), reply.code, reply.enhanced, text, reason};
    if (reason == "primary.login-refused" && reply.code >= 500)
        m_noLoginUntil = m_clock.monotonic() + noLoginFor;
    if (m_health.state == PrimaryState::Up || !m_health.firstFailure)
        logging::event(logging::Level::Warning, "handover", "primary-failed", {{"host", name()}, {"reason", reason}, {"code", reply.code}, {"text", text}});
    sign(Sign::Failure);
    Q_EMIT looked(false, {});
}

void PrimaryLink::hold()
{
    sign(Sign::Hold);
    for (LinkSession *session : QList<LinkSession *>(m_sessions))
        session->finish();
}

void PrimaryLink::open()
{
    m_noLoginUntil.reset();
    sign(Sign::Open);
    probeNow();
}

// ---- sessions

void PrimaryLink::wake()
{
    for (LinkSession *session : QList<LinkSession *>(m_sessions))
        session->wake();
    if (!mayTake())
        return;
    const int allowed = std::min(sessionBudget(m_health, m_clock.monotonic(), m_settings.handover), isCanary() ? 1 : INT_MAX);
    const int whole = m_pace.limit(allowed, m_clock.monotonic(), m_settings.handover.rampInterval);
    if (m_callout.connections() > 0 && m_owner.queued() > m_sessions.size())
        m_callout.makeWay();
    const int budget = std::max(std::min(whole, connectionsAllowed() - calloutConnections() - m_lent), 0);
    for (qsizetype i = m_sessions.size() - 1; i >= budget; --i)
        m_sessions.at(i)->finish();
    const auto starting = std::ranges::count_if(m_sessions, [](const LinkSession *s) { return !s->isGreeted(); }) + m_opening;
    qsizetype wanted = m_owner.queued() - starting;
    while (wanted-- > 0 && m_sessions.size() + m_opening < budget)
        openSession();
    const bool ramping = whole < m_settings.handover.maxSessions && (m_health.returnedAt || whole < allowed);
    if (ramping && m_owner.queued() > 0 && !m_rampTimer.isActive())
        m_rampTimer.start(std::max<Milliseconds>(m_settings.handover.rampInterval, 10ms));
}

void PrimaryLink::openSession()
{
    ++m_opening;
    m_book.addresses(m_endpoint.host.toUtf8(), this, [this](const QList<QHostAddress> &addresses) {
        --m_opening;
        if (mayTake() && isUsable(addresses, m_endpoint.port))
            openTo(withoutSelf(addresses, m_endpoint.port));
        else
            resumeCallouts();
    });
}

void PrimaryLink::openTo(const QList<QHostAddress> &addresses)
{
    LinkSession::Owner owner;
    owner.take = [this](bool ahead) { return mayTake() && !(ahead && isCanary()) ? m_owner.take(ahead) : std::nullopt; };
    owner.putBack = m_owner.putBack;
    owner.broken = m_owner.broken;
    owner.greeted = [this](const smtp::Capabilities &capabilities, const std::optional<DeliverySession::Greeted> &greeted) {
        heard(capabilities);
        if (isWhatSendersSee())
            witness(greeted, {});
        m_lastProven = m_clock.monotonic();
        sign(Sign::Good);
        Q_EMIT looked(true, greeted);
    };
    owner.done = [this](const BatchResult &result, std::function<void()> recorded) { return onDone(result, std::move(recorded)); };
    owner.ended = [this](LinkSession *session, const DeliverySession::Ended &ended) { onEnded(session, ended); };
    auto *session = new LinkSession(plan(addresses, m_endpoint.port, DeadAddresses::Asker::Mail), m_spool, std::move(owner), this);
    m_sessions.append(session);
    if (!m_calloutsThatWait.empty())
        session->makeWay();
    session->start();
}

void PrimaryLink::onEnded(LinkSession *session, const DeliverySession::Ended &ended)
{
    if (isWhatSendersSee() && !session->greeted() && ended.trouble)
        witness({}, ended.trouble);
    m_sessions.removeOne(session);
    session->deleteLater();
    resumeCallouts();
    if (ended.trouble && !ended.bodyBroken && speaksAgainstPrimary(*ended.trouble) && !turnedAway(ended) && !avoidTlsAfter(ended))
        failed(primaryTrouble(*ended.trouble, ended.network), ended.trouble->reply, ended.network);
    else if (ended.trouble && ended.trouble->stage == smtp::Stage::Idle)
        probeNow();
    if (m_sessions.isEmpty())
        Q_EMIT quiet();
    QMetaObject::invokeMethod(this, &PrimaryLink::wake, Qt::QueuedConnection);
}

// A primary that serves other sessions of ours and has no room for this one is there (D1). True: nothing is to be held against it.
bool PrimaryLink::turnedAway(const DeliverySession::Ended &ended)
{
    const auto served = std::ranges::count_if(m_sessions, [](const LinkSession *s) { return s->isGreeted(); });
    const int code = ended.trouble->reply.code;
    if (served == 0 || ended.trouble->failure != smtp::Failure::Refused || code < 400 || code > 499)
        return false;
    m_pace.turnedAway(int(served), m_clock.monotonic());
    logging::event(logging::Level::Info, "handover", "turned-away", {{"host", name()}, {"sessions", qint64(served)}, {"code", code}});
    return true;
}

// Opportunistic TLS that fails is no TLS: the next session does without. True: nothing is to be held against the primary.
bool PrimaryLink::avoidTlsAfter(const DeliverySession::Ended &ended)
{
    const bool tlsFailed = ended.trouble->stage == smtp::Stage::StartTls;
    if (!tlsFailed || m_settings.tls != config::TlsMode::Opportunistic || m_settings.implicitTls || m_settings.login)
        return false;
    m_noTlsUntil = m_clock.monotonic() + avoidTlsFor;
    logging::event(logging::Level::Warning, "handover", "without-tls", {{"host", name()}, {"reason", primaryTrouble(*ended.trouble)}});
    return true;
}

bool PrimaryLink::onDone(BatchResult result, std::function<void()> recorded)
{
    if (result.took)
        m_pace.replied(*result.took, int(m_sessions.size()), m_clock.monotonic());
    witness(result);
    judgeStreak(result);
    const bool delivered = std::ranges::any_of(result.judgements, [](const Judgement &j) { return j.verdict == Verdict::Delivered; });
    judgeCanary(result, delivered);
    const bool recording = m_owner.done(result, std::move(recorded));
    if (delivered) {
        m_lastProven = m_clock.monotonic();
        sign(Sign::Proved);
    }
    return recording;
}

// The number of sessions grows from the canary on.
void PrimaryLink::judgeCanary(const BatchResult &result, bool delivered)
{
    if (m_probation.tried(result.batch.head().sender, delivered))
        m_health.returnedAt = m_clock.monotonic();
}

void PrimaryLink::restProbation(bool queueIsEmpty, bool openGroup)
{
    const bool lasted = isOnProbation();
    m_probation.rest(m_clock.monotonic(), queueIsEmpty, openGroup);
    if (lasted && !isOnProbation())
        logging::event(logging::Level::Info, "handover", "probation", {{"host", name()}, {"begins", false}});
}

// What it can do now is what it is believed to be able to do in the next outage (G1).
void PrimaryLink::heard(const smtp::Capabilities &capabilities)
{
    if (m_book.keepCapabilities(m_endpoint, capabilities))
        Q_EMIT capabilitiesChanged();
}

// C3: the same refusal for three sender domains in a row is about us, not about those messages; before, it may be.
void PrimaryLink::judgeStreak(BatchResult &result)
{
    if (result.transaction.mail.code == 0 || (result.ending && !RefusalStreak::isInQuestion(result.transaction)))
        return;
    const auto trust = isOnProbation() ? RefusalStreak::Trust::Probation : RefusalStreak::Trust::Usual;
    const spool::Due &head = result.batch.head();
    const Blame blame = m_streak.observe({head.sender, head.recipient, m_clock.monotonic()}, result.transaction, trust);
    if (blame == Blame::Us)
        return refusesUs(result);
    if (blame == Blame::Nobody)
        instead(result, Verdict::Later, QByteArrayLiteral("handover.refusal-doubted"));
    if (std::exchange(m_refusedUntil, std::nullopt))
        Q_EMIT changed();
}

void PrimaryLink::refusesUs(BatchResult &result)
{
    m_refusedUntil = m_clock.monotonic() + refusedPause;
    for (LinkSession *session : std::as_const(m_sessions))
        session->giveBackAhead();
    if (const std::optional<smtp::Reply> reply = instead(result, Verdict::Again, QByteArrayLiteral("primary.refuses-us"))) {
        m_lastFailure = {m_clock.wall(), name(), reply->code, reply->enhanced, reply->text.left(1000), QByteArrayLiteral("primary.refuses-us")};
    }
    QTimer::singleShot(refusedPause + 1s, this, &PrimaryLink::changed);
    Q_EMIT changed();
}

void PrimaryLink::finish()
{
    m_finishing = true;
    m_probeTimer.stop();
    m_nextProbe.reset();
    m_callout.stop();
    tellProbed(); // a probe that is under way may go with us
    for (LinkSession *session : QList<LinkSession *>(m_sessions))
        session->finish();
}

void PrimaryLink::cutIdle()
{
    for (LinkSession *session : QList<LinkSession *>(m_sessions)) {
        if (!session->awaitsDotReply())
            session->cut();
    }
}

void PrimaryLink::cut()
{
    for (LinkSession *session : QList<LinkSession *>(m_sessions))
        session->cut();
}

// False: nothing to connect to; the primary has failed by that.
bool PrimaryLink::isUsable(const QList<QHostAddress> &addresses, quint16 port)
{
    if (!withoutSelf(addresses, port).isEmpty())
        return true;
    failed(addresses.isEmpty() ? QByteArrayLiteral("primary.no-address") : QByteArrayLiteral("primary.is-us"), {}, {});
    return false;
}

QList<QHostAddress> PrimaryLink::withoutSelf(const QList<QHostAddress> &addresses, quint16 port) const
{
    QList<QHostAddress> others;
    for (const QHostAddress &address : addresses) {
        if (!isSelf(m_settings.self, address, port))
            others.append(address);
    }
    return others;
}

DeliveryPlan PrimaryLink::plan(const QList<QHostAddress> &addresses, quint16 port, DeadAddresses::Asker asker)
{
    using config::TlsMode;
    DeliveryPlan plan;
    plan.addresses = m_dead.inOrder(reachableFrom(m_settings.source, addresses), port, asker, m_clock.monotonic());
    plan.tried = [this, port](const QHostAddress &address, bool answered) {
        if (answered)
            m_dead.answered(address, port);
        else
            m_dead.failed(address, port, m_clock.monotonic());
    };
    plan.source = m_settings.source;
    plan.xclient = m_settings.xclient;
    plan.port = port;
    plan.heloName = m_settings.heloName;
    plan.tlsName = m_settings.tlsName.isEmpty() ? m_endpoint.host.toUtf8() : m_settings.tlsName;
    plan.tls = m_settings.tlsContext;
    plan.implicitTls = m_settings.implicitTls;
    plan.verify = m_settings.tls == TlsMode::Verified || m_settings.tls == TlsMode::Pinned;
    if (m_settings.tls == TlsMode::Pinned)
        plan.pins = m_settings.pins;
    plan.login = m_settings.login;
    plan.connectLimit = handOverConnectLimit;
    if (m_settings.tls != TlsMode::Opportunistic)
        plan.wish = smtp::StartTlsWish::Required;
    else if (m_noTlsUntil && m_clock.monotonic() < *m_noTlsUntil)
        plan.wish = smtp::StartTlsWish::Never;
    return plan;
}

} // namespace handover
