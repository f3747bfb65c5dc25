// PrimaryLink: what it shows of whether senders are served there (mail-semantics A1, A2). What follows is decided in admission/evidence.
#include <algorithm>
#include "handover/primary_link.h"
#include "smtp/address.h"
#include "smtp/comparable.h"

namespace handover {

using admission::Evidence;
using smtp::Stage;

static_assert(int(admission::Primary::Up) == int(PrimaryState::Up) && int(admission::Primary::Doubtful) == int(PrimaryState::Doubtful)
              && int(admission::Primary::Down) == int(PrimaryState::Down) && int(admission::Primary::Returning) == int(PrimaryState::Returning)
              && int(admission::Primary::Maintenance) == int(PrimaryState::Maintenance));

namespace {

Evidence::Stage evidenceStage(Stage stage)
{
    switch (stage) {
    case Stage::Connect: return Evidence::Stage::Connect;
    case Stage::Greeting: return Evidence::Stage::Greeting;
    default: return Evidence::Stage::Ehlo;
    }
}

QByteArray domainOf(const QByteArray &sender)
{
    const auto parsed = smtp::parseAddress(sender, smtp::Utf8::Allowed);
    return parsed ? smtp::comparableDomain(parsed->domain) : QByteArray();
}

// All of it has to come again.
bool isDeferred(const smtp::TransactionResult &result)
{
    const auto temporary = [](const smtp::Reply &reply) { return reply.code >= 400 && reply.code < 500; };
    const bool allAtRcpt = !result.recipients.isEmpty()
        && std::ranges::all_of(result.recipients, [&](const smtp::RecipientReply &one) { return temporary(one.reply); });
    return allAtRcpt || (result.dot && temporary(*result.dot)) || (result.data && temporary(*result.data));
}

} // namespace

admission::Health PrimaryLink::senderHealth(Milliseconds evidenceAge) const
{
    return m_evidence.judge(admission::Primary(m_health.state), evidenceAge, m_clock.monotonic());
}

void PrimaryLink::probeFor(QObject *context, std::function<void()> probed)
{
    m_probeWaiters.emplace_back(context, std::move(probed));
    if (m_probing)
        return;
    if (m_finishing || untilNextLogin() > Milliseconds(0))
        return tellProbed();
    m_probeTimer.stop();
    beginProbe();
}

void PrimaryLink::tellProbed()
{
    for (auto &[context, probed] : std::exchange(m_probeWaiters, {})) {
        if (context)
            QMetaObject::invokeMethod(context, std::move(probed), Qt::QueuedConnection);
    }
}

// Where hand-over goes another way than senders, it shows nothing of theirs.
bool PrimaryLink::isWhatSendersSee() const { return m_settings.probeAddress.value_or(m_endpoint) == m_endpoint; }

void PrimaryLink::witness(const std::optional<DeliverySession::Greeted> &greeted, const std::optional<Ending> &trouble)
{
    const MonotonicTime now = m_clock.monotonic();
    if (greeted)
        m_evidence.answered(greeted->greeting, greeted->ehlo, now);
    else if (trouble && trouble->failure == smtp::Failure::Refused)
        m_evidence.refused(evidenceStage(trouble->stage), trouble->reply.code, now);
    else
        m_evidence.noAnswer(now);
}

void PrimaryLink::witness(const BatchResult &result)
{
    if (!isWhatSendersSee() || result.ending || result.transaction.mail.code == 0)
        return;
    const MonotonicTime now = m_clock.monotonic();
    if (result.transaction.mail.code >= 400)
        return m_evidence.refused(Evidence::Stage::Mail, result.transaction.mail.code, now);
    const spool::Due &head = result.batch.head();
    const auto sinceFirst = head.attempts == 0 ? Milliseconds(0) : std::chrono::duration_cast<Milliseconds>(m_clock.wall() - head.arrived);
    m_evidence.transaction({domainOf(head.sender), isDeferred(result.transaction), sinceFirst}, now);
}

} // namespace handover
