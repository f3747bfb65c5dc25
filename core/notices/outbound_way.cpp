// Outbound: whether anything can leave, and what becomes of notices while it cannot.
#include <algorithm>
#include "base/log.h"
#include "notices/outbound.h"

namespace notices {

using namespace std::chrono_literals;
using handover::Judgement;
using handover::Verdict;

namespace {

constexpr Milliseconds longestPause = 5min; // and that after what time does not heal: a wrong password, no TLS

} // namespace

Outbound::Way Outbound::wayNow() const
{
    Way way;
    way.smarthost = m_config.notices.smarthost;
    way.port = way.smarthost ? way.smarthost->host.port : m_config.smtp.outboundPort;
    if (!way.smarthost || way.smarthost->auth.isEmpty())
        return way;
    if (const Result<smtp::Login> login = handover::loginBy(way.smarthost->auth, m_neighbours.secret))
        way.login = *login;
    else
        way.noLogin = way.smarthost->auth;
    return way;
}

void Outbound::configure(const config::Config &config)
{
    m_config = config;
    const Way now = wayNow();
    if (now == m_way)
        return;
    m_way = now;
    ++m_round;
    m_reach = {};
    m_stuck.reset();
    m_refused.reset();
    m_onlyPrimary.clear();
    m_smarthostWorks = m_smarthostTook = false;
    hurry();
    m_changed();
}

// What waits for a time is tried now.
void Outbound::hurry()
{
    for (const QByteArray &domain : domainsThatWait())
        m_spool.setDueNow({spool::RouteKind::Outside, domain});
    m_idleUntil.clear();
    m_look.start();
}

void Outbound::onNoSession(const std::shared_ptr<Errand> &errand, const handover::DeliverySession::Ended &ended)
{
    const handover::Ending &trouble = *ended.trouble;
    const QByteArray reason = handover::primaryTrouble(trouble, ended.network);
    smtp::Reply reply = trouble.reply;
    if (reply.code < 400) // what it was about is no reply: to EHLO, if any
        reply = {0, {}, ended.network.detail.toUtf8()};
    const bool tlsFailed = trouble.stage == smtp::Stage::StartTls && trouble.failure != smtp::Failure::TlsNotOffered;
    if (!m_way.smarthost) {
        if (tlsFailed && std::exchange(errand->withTls, false)) // opportunistic
            return openSession(errand);
        const bool isUs = ended.network.code == QLatin1String("primary.is-us");
        const Hurdle hurdle = trouble.stage == smtp::Stage::Connect ? Hurdle::NoRoute : Hurdle::TurnedAway;
        const char *said = isUs ? "outbound.only-us" : hurdle == Hurdle::NoRoute ? "outbound.unreachable" : "outbound.turned-away";
        return missed(errand, hurdle, {Verdict::Later, reply, said});
    }
    const bool mayDoWithout = m_way.smarthost->tls == config::TlsMode::Opportunistic && !m_way.smarthost->implicitTls && !m_way.login;
    if (tlsFailed && mayDoWithout && std::exchange(errand->withTls, false))
        return openSession(errand);
    getStuck(smarthostHurdle(trouble, ended.network), {m_clock.wall(), {}, reply.code, reply.enhanced, reply.text.left(1000), reason});
    waitForSmarthost(errand);
}

// By MX: one more that could not be reached.
void Outbound::missed(const std::shared_ptr<Errand> &errand, Hurdle hurdle, const Judgement &judgement)
{
    const bool wasBlocked = isBlocked();
    m_reach.failed(errand->route.domain, errand->host.isEmpty() ? errand->route.domain : errand->host, hurdle, m_clock.wall());
    const auto blocked = m_reach.blocked(m_clock.wall());
    if (blocked && !wasBlocked) {
        logging::event(logging::Level::Problem, "notices", "cannot-leave", {{"reason", warningCode(blocked->hurdle)}});
        m_changed();
    }
    Judgement marked = judgement;
    if (blocked && judgement.reason != "outbound.only-us")
        marked = {Verdict::Again, judgement.reply, reasonCode(blocked->hurdle)};
    const auto wait = blocked ? std::optional(std::min(m_config.handover.retryFirst, longestPause)) : std::nullopt;
    putOff(errand, marked, wait);
}

// The smarthost cannot be used: nothing is tried for a while.
void Outbound::getStuck(Hurdle hurdle, const spool::Attempt &last)
{
    const bool passes = hurdle == Hurdle::SmarthostAway;
    const bool isNews = !m_stuck || m_stuck->hurdle != hurdle;
    const WallTime since = m_stuck ? m_stuck->since : m_clock.wall();
    m_stuck = {hurdle, since, last, m_clock.monotonic() + (passes ? std::min(m_config.handover.retryFirst, longestPause) : longestPause)};
    m_stuck->last.host = endpointText(m_way.smarthost->host).toUtf8();
    m_smarthostWorks = false;
    if (!isNews)
        return;
    logging::event(logging::Level::Problem, "notices", "cannot-leave", {{"reason", warningCode(hurdle)}, {"host", m_stuck->last.host},
                   {"code", last.code}, {"text", last.text}});
    m_changed();
}

void Outbound::waitForSmarthost(const std::shared_ptr<Errand> &errand)
{
    const Milliseconds wait = std::max<Milliseconds>(m_stuck->again - m_clock.monotonic(), 1ms);
    errand->host = m_way.smarthost->host.host.toLatin1();
    putOff(errand, {Verdict::Again, {m_stuck->last.code, m_stuck->last.enhanced, m_stuck->last.text}, reasonCode(m_stuck->hurdle)}, wait);
}

void Outbound::onReached(const QByteArray &domain)
{
    const bool wasBlocked = isBlocked();
    m_reach.reached(domain);
    m_stuck.reset();
    if (m_way.smarthost && !std::exchange(m_smarthostWorks, true))
        m_look.start(); // it was one session only
    if (!wasBlocked)
        return;
    logging::event(logging::Level::Info, "notices", "can-leave", {{"domain", domain}});
    hurry();
    m_changed();
}

void Outbound::onTook()
{
    m_smarthostTook = true;
    if (std::exchange(m_refused, std::nullopt))
        m_changed();
}

// What the smarthost says about us is no verdict on the notice.
void Outbound::doubtRefusals(const std::shared_ptr<Errand> &errand, QList<Judgement> &judgements)
{
    for (Judgement &judgement : judgements) {
        if (!refusesUs(judgement, m_smarthostTook))
            continue;
        judgement.verdict = Verdict::Later;
        judgement.reason = reasonCode(Hurdle::SmarthostRefuses);
        const bool isNews = !m_refused;
        const WallTime now = m_clock.wall();
        const smtp::Reply &reply = judgement.reply;
        m_refused = {Hurdle::SmarthostRefuses, isNews ? now : m_refused->since,
                     {now, hostText(errand->host), reply.code, reply.enhanced, reply.text.left(1000), judgement.reason}, {}};
        if (isNews)
            m_changed();
    }
}

bool Outbound::isBlocked() const { return m_stuck || m_reach.blocked(m_clock.wall()); }

QList<CannotLeave> Outbound::cannotLeave() const
{
    QList<CannotLeave> all;
    qint64 waiting = 0;
    for (const QByteArray &domain : domainsThatWait())
        waiting += waitingIn(domain);
    if (waiting == 0)
        return all;
    const auto blocked = m_reach.blocked(m_clock.wall());
    if (const auto &stuck = m_stuck ? m_stuck : m_refused)
        all.append({stuck->hurdle, stuck->since, {}, m_way.port, stuck->last, waiting});
    else if (blocked)
        all.append({blocked->hurdle, blocked->since, {}, m_way.port, {}, waiting});
    for (auto it = m_onlyPrimary.cbegin(); it != m_onlyPrimary.cend(); ++it) {
        if (const qint64 own = waitingIn(it.key()); own > 0)
            all.append({Hurdle::OnlyPrimary, *it, it.key(), m_way.port, {}, own});
    }
    return all;
}

QList<QByteArray> Outbound::domainsThatWait() const
{
    QList<QByteArray> domains;
    for (const spool::Route &route : m_spool.routes()) {
        if (route.kind == spool::RouteKind::Outside)
            domains.append(route.domain);
    }
    return domains;
}

qint64 Outbound::waitingIn(const QByteArray &domain) const { return m_spool.counters({spool::RouteKind::Outside, domain}).messages; }

handover::Whose Outbound::whoseIs(const QHostAddress &address) const
{
    return m_neighbours.whose ? m_neighbours.whose(address, m_way.port) : handover::Whose::Others;
}

QByteArray Outbound::hostText(const QByteArray &host) const { return host.isEmpty() ? host : host + ':' + QByteArray::number(m_way.port); }

} // namespace notices
