// PrimaryLink: probes, when and how, and what they tell.
#include <algorithm>
#include "base/log.h"
#include "handover/primary_link.h"

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr auto probeLimit = 5s;
constexpr std::chrono::milliseconds eachAddressLimit = 2s; // of several: one that is silent must not hide the next
constexpr auto leastBetweenProbes = 1s;

} // namespace

Milliseconds PrimaryLink::untilNextLogin() const
{
    return m_noLoginUntil ? std::max<Milliseconds>(*m_noLoginUntil - m_clock.monotonic(), 0ms) : 0ms;
}

// C7: a key that is new, in a certificate that an authority gave for this name, is taken, and told.
void PrimaryLink::seen(const net::TlsFacts &facts)
{
    const bool isNew = m_settings.tls == config::TlsMode::Pinned && facts.verification.isEmpty() && !m_settings.pins.contains(facts.peerSpkiSha256);
    const QByteArray before = std::exchange(m_newPin, isNew ? net::pinText(facts) : QByteArray());
    if (before == m_newPin)
        return;
    if (isNew)
        logging::event(logging::Level::Info, "handover", "new-key", {{"host", name()}, {"pin", m_newPin}});
    Q_EMIT changed();
}

void PrimaryLink::probeNow()
{
    if (m_finishing || m_probing)
        return;
    const auto least = std::min<Milliseconds>(leastBetweenProbes, m_settings.handover.probeInterval);
    const MonotonicTime earliest = m_lastProbe ? *m_lastProbe + least : MonotonicTime{};
    const auto wait = std::max<Milliseconds>(earliest - m_clock.monotonic(), untilNextLogin());
    if (!m_probeTimer.isActive() || m_probeTimer.remainingTimeAsDuration() > wait)
        m_probeTimer.start(wait);
    m_nextProbe = m_clock.wall() + wait;
}

void PrimaryLink::scheduleProbe()
{
    if (m_finishing || m_probing)
        return;
    if (m_health.firstFailure && m_health.state != PrimaryState::Down)
        return probeNow();
    startProbeTimer(probeInterval(m_health, m_clock.wall(), m_settings.handover));
}

void PrimaryLink::startProbeTimer(Milliseconds wait)
{
    wait = std::max(wait, untilNextLogin());
    m_probeTimer.start(wait);
    m_nextProbe = m_clock.wall() + wait;
}

void PrimaryLink::probe()
{
    if (m_finishing || m_probing)
        return;
    const bool calm = m_health.state == PrimaryState::Up && !m_health.firstFailure && m_lastProven;
    const Milliseconds rest = calm ? m_settings.handover.probeIntervalUp - (m_clock.monotonic() - *m_lastProven) : 0ms;
    if (rest > 0ms) // the hand-over itself shows that it is there
        return startProbeTimer(rest);
    if (const Milliseconds wait = untilNextLogin(); wait > 0ms)
        return startProbeTimer(wait);
    beginProbe();
}

void PrimaryLink::beginProbe()
{
    m_lastProbe = m_clock.monotonic();
    if (m_settings.loginTrouble) {
        failed(QByteArrayLiteral("primary.no-password"), {}, *m_settings.loginTrouble);
        return tellProbed();
    }
    m_probing = true;
    m_nextProbe.reset();
    m_probeLimit.start(probeLimit);
    const Endpoint target = m_settings.probeAddress.value_or(m_endpoint);
    m_book.addresses(target.host.toUtf8(), this, [this, target, round = m_lastProbe](const QList<QHostAddress> &addresses) {
        if (m_probing && !m_probe && m_lastProbe == round)
            probeTo(addresses, target.port);
    });
}

void PrimaryLink::probeTo(const QList<QHostAddress> &addresses, quint16 port)
{
    const QList<QHostAddress> others = withoutSelf(addresses, port);
    if (others.isEmpty()) {
        m_probing = false;
        m_probeLimit.stop();
        isUsable(addresses, port);
        return tellProbed();
    }
    DeliveryPlan probePlan = plan(others, port, DeadAddresses::Asker::Probe);
    probePlan.connectLimit = others.size() > 1 ? eachAddressLimit : probeLimit;
    if (m_settings.tls == config::TlsMode::Opportunistic && !m_settings.login)
        probePlan.wish = smtp::StartTlsWish::Never;
    auto wasGood = std::make_shared<bool>(false);
    DeliverySession::Events events;
    events.tlsStarted = [this](const net::TlsFacts &facts) { seen(facts); };
    events.ready = [this, wasGood](const smtp::Capabilities &capabilities) {
        *wasGood = true;
        if (m_settings.probeAddress.value_or(m_endpoint) == m_endpoint) // behind another one may be another server
            heard(capabilities);
        m_probe->quit();
    };
    events.ended = [this, wasGood](const DeliverySession::Ended &ended) { onProbeEnded(ended, *wasGood); };
    m_probe = new DeliverySession(probePlan, std::move(events), this);
    m_probe->start();
}

void PrimaryLink::onProbeEnded(const DeliverySession::Ended &ended, bool wasGood)
{
    m_probing = false;
    m_probeLimit.stop();
    const std::optional<DeliverySession::Greeted> greeted = m_probe ? m_probe->greeted() : std::nullopt;
    witness(greeted, ended.trouble);
    if (m_probe)
        std::exchange(m_probe, nullptr)->deleteLater();
    judgeProbe(ended, wasGood, greeted);
    tellProbed();
}

void PrimaryLink::judgeProbe(const DeliverySession::Ended &ended, bool wasGood, const std::optional<DeliverySession::Greeted> &greeted)
{
    if (m_finishing)
        return;
    if (std::exchange(m_probeIsOutdated, false)) // it says nothing about the settings as they are now
        return probeNow();
    if (wasGood) {
        const bool worksNow = !std::exchange(m_loginWorks, true);
        sign(Sign::Good);
        Q_EMIT looked(true, greeted);
        if (worksNow)
            Q_EMIT changed();
        wake();
        return;
    }
    const Ending trouble = ended.trouble.value_or(Ending{});
    failed(primaryTrouble(trouble, ended.network), trouble.reply, ended.network);
}

} // namespace handover
