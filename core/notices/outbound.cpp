#include "notices/outbound.h"
#include <QRandomGenerator>
#include <algorithm>
#include "base/log.h"
#include "notices/hop_finder.h"

namespace notices {

using namespace std::chrono_literals;
using handover::Judgement;
using handover::Verdict;

namespace {

constexpr int claimSize = 50;
constexpr auto tickInterval = 10s, clockStep = 60s;
constexpr auto idleAtMost = 1h;
constexpr auto connectLimit = 30s;

QByteArray hostName(const QList<Hop> &hops, const QHostAddress &address)
{
    const auto hop = std::ranges::find_if(hops, [&](const Hop &one) { return one.addresses.contains(address); });
    return hop == hops.end() ? QByteArray() : hop->name;
}

// RFC 3463: what is said where no reply was.
Judgement later(const char *reason, const QByteArray &text = {}) { return {Verdict::Later, {0, {}, text}, reason}; }

} // namespace

Outbound::Outbound(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, const config::Config &config,
                   handover::RelayTeller relayed, Neighbours neighbours, std::function<void()> changed)
    : m_spool(spool), m_resolver(resolver), m_clock(clock), m_config(config), m_relayed(std::move(relayed)), m_recorder(spool),
      m_neighbours(std::move(neighbours)), m_changed(std::move(changed))
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    m_tick.setInterval(tickInterval);
    connect(&m_look, &QTimer::timeout, this, &Outbound::look);
    connect(&m_tick, &QTimer::timeout, this, &Outbound::tick);
    connect(&m_spool, &spool::Spool::arrived, this, [this](const spool::Route &route) {
        if (route.kind != spool::RouteKind::Outside)
            return;
        m_idleUntil.erase(route.domain);
        if (const auto errand = m_errands.find(route.domain); errand != m_errands.end())
            errand->second->moreCame = true;
        m_look.start();
    });
    m_recorder.onIdle([this] {
        if (m_stopping && m_errands.empty() && m_stopped)
            std::exchange(m_stopped, nullptr)();
    });
}

Outbound::~Outbound()
{
    for (const auto &[domain, errand] : m_errands)
        delete errand->session;
}

void Outbound::start()
{
    auto tls = net::TlsClientContext::make();
    if (tls)
        m_tls = *std::move(tls);
    m_way = wayNow();
    m_ticked = m_clock.monotonic();
    m_tick.start();
    if (m_way.smarthost) // what put notices off for minutes may be over, or must be said again
        return hurry();
    m_look.start();
}

// Notices grow older only while we could send them.
void Outbound::tick()
{
    const Milliseconds elapsed = std::min<Milliseconds>(m_clock.monotonic() - m_ticked, clockStep);
    m_ticked = m_clock.monotonic();
    const QList<QByteArray> domains = domainsThatWait();
    for (const QByteArray &domain : domains) {
        if (elapsed > 0ms && !isBlocked())
            m_spool.advance({spool::RouteKind::Outside, domain}, elapsed);
    }
    m_reach.keepOnly({domains.begin(), domains.end()});
    m_onlyPrimary.removeIf([&](const auto &entry) { return !domains.contains(entry.key()); });
    std::erase_if(m_idleUntil, [now = m_clock.wall()](const auto &entry) { return entry.second <= now; });
    look();
}

void Outbound::look()
{
    const WallTime now = m_clock.wall();
    const std::size_t most = m_way.smarthost && !m_smarthostWorks ? 1 : mostErrands; // one wrong password is enough
    for (const QByteArray &domain : domainsThatWait()) {
        if (m_stopping || m_errands.size() >= most)
            return;
        const auto idle = m_idleUntil.find(domain);
        if (!m_errands.contains(domain) && (idle == m_idleUntil.end() || idle->second <= now))
            begin({spool::RouteKind::Outside, domain});
    }
}

void Outbound::begin(const spool::Route &route)
{
    auto errand = std::make_shared<Errand>();
    errand->route = route;
    errand->round = m_round;
    m_errands.emplace(route.domain, errand);
    m_spool.claim(route, claimSize, this, [this, errand](Result<spool::Claim> claim) {
        onClaimed(errand, claim ? *std::move(claim) : spool::Claim{{}, m_clock.wall() + 1min});
    });
}

void Outbound::onClaimed(const std::shared_ptr<Errand> &errand, const spool::Claim &claim)
{
    if (claim.due.isEmpty() || m_stopping) {
        const WallTime most = m_clock.wall() + idleAtMost;
        const WallTime until = std::min(claim.nextDue.value_or(most), most);
        if (!errand->moreCame) // the spool tells of what was kept together with the answer to a question before it answers that
            m_idleUntil[errand->route.domain] = until;
        if (claim.nextDue) // else tick() looks
            QTimer::singleShot(std::max<Milliseconds>(until - m_clock.wall(), 1ms), this, &Outbound::look);
        errand->queue.add(errand->route, claim.due);
        return end(errand);
    }
    errand->queue.add(errand->route, claim.due);
    findHosts(errand);
}

void Outbound::findHosts(const std::shared_ptr<Errand> &errand)
{
    const QByteArray &domain = errand->route.domain;
    if (m_way.smarthost) {
        if (!m_way.noLogin.isEmpty())
            getStuck(Hurdle::SmarthostLogin, {m_clock.wall(), {}, 0, {}, m_way.noLogin.toUtf8(), QByteArrayLiteral("primary.no-password")});
        if (m_stuck && m_clock.monotonic() < m_stuck->again)
            return waitForSmarthost(errand);
        return tryHops(errand, {{0, m_way.smarthost->host.host.toLatin1(), {}}});
    }
    if (domain.startsWith('[') && domain.endsWith(']')) { // an address literal (RFC 5321 4.1.3)
        const QByteArray literal = domain.mid(1, domain.size() - 2);
        return tryHops(errand, {{0, literal.toLower().startsWith("ipv6:") ? literal.mid(5) : literal, {}}});
    }
    m_resolver.mx(domain, this, [this, errand](const dns::MxAnswer &answer) { onMx(errand, answer); });
}

void Outbound::onMx(const std::shared_ptr<Errand> &errand, const dns::MxAnswer &answer)
{
    if (answer.status == dns::Status::NameError)
        return putOff(errand, {Verdict::Refused, {0, "5.1.2", {}}, "outbound.no-such-domain"});
    if (answer.status != dns::Status::Ok && answer.status != dns::Status::NoData)
        return missed(errand, Hurdle::NoDns, later("outbound.dns-failed"));
    const QList<Hop> hops = hopsByMx(errand->route.domain, answer);
    if (hops.isEmpty())
        return putOff(errand, {Verdict::Refused, {0, "5.1.10", {}}, "outbound.null-mx"});
    tryHops(errand, hops);
}

void Outbound::tryHops(const std::shared_ptr<Errand> &errand, QList<Hop> hops)
{
    findAddresses(m_resolver, std::move(hops), this, [this, errand](QList<Hop> found, Said) {
        // a mail server on this very machine may have our name, and be the smarthost
        const QByteArray ourName = m_way.smarthost ? QByteArray() : m_config.hostname.toLatin1().toLower();
        onHops(errand, usableHops(std::move(found), ourName, [this](const QHostAddress &address) { return whoseIs(address); }));
    });
}

void Outbound::onHops(const std::shared_ptr<Errand> &errand, const Hops &hops)
{
    if (errand->round != m_round)
        return end(errand);
    errand->hops = hops.hops;
    if (!hops.hops.isEmpty()) {
        errand->host = hops.hops.first().name;
        m_onlyPrimary.remove(errand->route.domain);
        return openSession(errand);
    }
    if (!m_way.smarthost) {
        if (hops.problem == "outbound.only-primary" && !m_onlyPrimary.contains(errand->route.domain)) {
            m_onlyPrimary.insert(errand->route.domain, m_clock.wall());
            m_changed();
        }
        return putOff(errand, later(hops.problem.constData()));
    }
    const Hurdle hurdle = hops.problem == "outbound.only-us"        ? Hurdle::SmarthostIsUs
                        : hops.problem == "outbound.only-primary" ? Hurdle::SmarthostIsPrimary : Hurdle::SmarthostAway;
    getStuck(hurdle, {m_clock.wall(), {}, 0, {}, {}, QByteArrayLiteral("primary.no-address")});
    waitForSmarthost(errand);
}

handover::DeliveryPlan Outbound::planFor(const std::shared_ptr<Errand> &errand) const
{
    handover::DeliveryPlan plan;
    for (const Hop &hop : errand->hops)
        plan.addresses += hop.addresses;
    plan.port = m_way.port;
    plan.heloName = m_config.hostname.toLatin1();
    plan.tlsName = errand->host;
    plan.tls = errand->withTls ? m_tls : nullptr;
    plan.connectLimit = connectLimit;
    plan.tried = [errand](const QHostAddress &address, bool answered) {
        if (answered)
            errand->host = hostName(errand->hops, address);
    };
    if (!m_way.smarthost)
        return plan;
    plan.mayHaveOurName = true;
    if (!m_way.smarthost->tlsName.isEmpty())
        plan.tlsName = m_way.smarthost->tlsName.toLatin1();
    plan.implicitTls = m_way.smarthost->implicitTls;
    plan.verify = m_way.smarthost->tls == config::TlsMode::Verified;
    if (m_way.smarthost->tls != config::TlsMode::Opportunistic)
        plan.wish = smtp::StartTlsWish::Required;
    plan.login = m_way.login;
    return plan;
}

void Outbound::openSession(const std::shared_ptr<Errand> &errand)
{
    if (m_stopping)
        return end(errand);
    handover::LinkSession::Owner owner;
    owner.take = [this, errand](bool) {
        const auto batch = m_stopping ? std::nullopt : errand->queue.next({errand->route});
        if (!batch) // no reason to stay: other domains wait for a session
            QTimer::singleShot(0, errand->session, &handover::LinkSession::makeWay);
        return batch;
    };
    owner.putBack = [errand](handover::Batch batch) { errand->queue.putBack(std::move(batch)); };
    owner.broken = [this](const handover::Batch &batch) {
        for (const spool::Due &due : batch.recipients)
            m_spool.release({due.recipient});
    };
    owner.greeted = [this, errand](const smtp::Capabilities &, const auto &) {
        if (errand->round == m_round)
            onReached(errand->route.domain);
    };
    owner.done = [this, errand](const handover::BatchResult &result, std::function<void()> recorded) {
        return onDone(errand, result, std::move(recorded));
    };
    owner.ended = [this, errand](handover::LinkSession *, const handover::DeliverySession::Ended &ended) { onEnded(errand, ended); };
    errand->session = new handover::LinkSession(planFor(errand), m_spool, std::move(owner), nullptr);
    errand->session->start();
}

bool Outbound::onDone(const std::shared_ptr<Errand> &errand, const handover::BatchResult &result, std::function<void()> recorded)
{
    handover::BatchResult judged = result;
    for (Judgement &judgement : judged.judgements) {
        if (judgement.verdict == Verdict::Again) // others' servers are not asked every few seconds
            judgement.verdict = Verdict::Later;
    }
    const bool delivered = std::ranges::any_of(result.judgements, [](const Judgement &j) { return j.verdict == Verdict::Delivered; });
    if (m_way.smarthost && errand->round == m_round)
        delivered ? onTook() : doubtRefusals(errand, judged.judgements);
    settle(errand, judged, std::move(recorded));
    return delivered;
}

void Outbound::onEnded(const std::shared_ptr<Errand> &errand, const handover::DeliverySession::Ended &ended)
{
    const bool wasGreeted = errand->session && errand->session->isGreeted();
    if (errand->session)
        std::exchange(errand->session, nullptr)->deleteLater();
    if (!ended.trouble || errand->round != m_round || m_stopping)
        return end(errand);
    if (!wasGreeted)
        return onNoSession(errand, ended);
    putOff(errand, {Verdict::Later, ended.trouble->reply, handover::primaryTrouble(*ended.trouble, ended.network)});
}

void Outbound::putOff(const std::shared_ptr<Errand> &errand, const Judgement &judgement, std::optional<Milliseconds> wait)
{
    while (const auto batch = errand->queue.next({errand->route})) {
        handover::BatchResult result;
        result.batch = *batch;
        result.judgements = QList<Judgement>(batch->recipients.size(), judgement);
        settle(errand, result, {}, wait);
    }
    end(errand);
}

void Outbound::settle(const std::shared_ptr<Errand> &errand, const handover::BatchResult &result, std::function<void()> recorded,
                      std::optional<Milliseconds> wait)
{
    const handover::SettleRules rules{m_config.handover, m_config.spool, hostText(errand->host), m_clock.wall(),
                                      QRandomGenerator::global()->generateDouble(), 0, result.transcript};
    handover::Settled settled = handover::settle(result.batch, result.judgements, rules);
    QList<spool::Outcome> outcomes = settled.outcomes;
    QList<spool::Spool::Notice> notices = confirmRelayed(result, outcomes, m_relayed);
    for (handover::Failure &failure : settled.failures) {
        failure.outcome.rule = failure.outcome.attempt.reason == "outbound.null-mx" ? "F4.null-mx" : "F4.undeliverable";
        outcomes.append(failure.outcome);
    }
    if (!settled.next.recipients.isEmpty())
        errand->queue.putBack(settled.next);
    for (spool::Outcome &outcome : outcomes) {
        if (wait)
            outcome.nextTry = rules.now + *wait;
        const char *what = outcome.state == spool::RecipientState::Delivered ? "deliver"
                         : outcome.state == spool::RecipientState::Waiting   ? "defer" : "refuse";
        logging::event(logging::Level::Info, "mail", what, {{"message", idText(outcome.message)}, {"domain", errand->route.domain},
                       {"host", rules.host}, {"code", outcome.attempt.code}, {"reason", outcome.attempt.reason}, {"rule", outcome.rule}});
    }
    if (!outcomes.isEmpty())
        m_recorder.add(std::move(outcomes), std::move(recorded), std::move(notices));
}

void Outbound::end(const std::shared_ptr<Errand> &errand)
{
    const QList<RecipientId> left = errand->queue.takeAll(errand->route);
    if (!left.isEmpty())
        m_spool.release(left);
    m_errands.erase(errand->route.domain);
    if (!m_stopping)
        m_look.start();
    else if (m_errands.empty() && m_recorder.isIdle() && m_stopped)
        std::exchange(m_stopped, nullptr)();
}

void Outbound::stop(std::function<void()> stopped)
{
    m_stopping = true;
    m_tick.stop();
    m_stopped = std::move(stopped);
    for (const auto &[domain, errand] : std::map(m_errands)) {
        if (!errand->session)
            continue; // its question to the DNS or the spool is answered into nothing
        errand->session->finish();
        if (errand->session && !errand->session->awaitsDotReply())
            errand->session->cut();
    }
    std::erase_if(m_errands, [](const auto &entry) { return !entry.second->session; });
    QMetaObject::invokeMethod(this, [this] {
        if (m_errands.empty() && m_recorder.isIdle() && m_stopped)
            std::exchange(m_stopped, nullptr)();
    }, Qt::QueuedConnection);
}

} // namespace notices
