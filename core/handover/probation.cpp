#include "handover/probation.h"
#include <algorithm>
#include <array>

namespace handover {

using namespace std::chrono_literals;

// ---- how long

void Probation::see(const PrimaryHealth &health, MonotonicTime now)
{
    switch (health.state) {
    case PrimaryState::Down:
    case PrimaryState::Maintenance:
        if (!m_away)
            m_away = health.firstFailure ? std::min(health.firstFailure->monotonic, now) : now;
        m_proven = false;
        break;
    case PrimaryState::Up:
    case PrimaryState::Returning:
        if (m_afterStart || (m_away && now - *m_away >= leastOutage))
            begin(now);
        m_afterStart = false;
        if (m_away)
            m_returned = now;
        m_away.reset();
        break;
    case PrimaryState::Doubtful: break;
    }
}

void Probation::begin(MonotonicTime now)
{
    m_began = now;
    m_good = 0;
    m_failedSender.reset();
}

bool Probation::tried(const QByteArray &sender, bool delivered)
{
    if (!lasts())
        return false;
    if (!delivered) {
        if (isCanary())
            m_failedSender = sender;
        return false;
    }
    ++m_good;
    m_failedSender.reset();
    return !std::exchange(m_proven, true);
}

void Probation::rest(MonotonicTime now, bool queueIsEmpty, bool openGroup)
{
    if (!lasts() || openGroup)
        return;
    if (queueIsEmpty || (m_good >= goodMessages && now - *m_began >= leastTime))
        m_began.reset();
}

// ---- what is held

Doubt doubtAbout(const Failure &failure)
{
    const spool::Attempt &attempt = failure.outcome.attempt;
    if (failure.outcome.state != spool::RecipientState::Refused || attempt.code < 500)
        return Doubt::None;
    if (attempt.reason == "handover.recipient-refused") {
        const bool bare = attempt.enhanced.isEmpty() && attempt.code == 550;
        return bare || attempt.enhanced.startsWith("5.1.") || attempt.enhanced == "5.2.1" ? Doubt::Address : Doubt::None;
    }
    // Of our own notices nobody could be told: they end in the history (F4).
    if (attempt.reason != "handover.content-refused" || failure.due.origin == spool::Origin::Notice)
        return Doubt::None;
    // It is no backscatter: the notice goes to who sent the mail. Of a null sender SPF verified the HELO, and nobody is told.
    if (failure.due.spf == spool::Spf::Pass && !failure.due.sender.isEmpty())
        return Doubt::None;
    return attempt.code == 554 || attempt.enhanced.startsWith("5.7.") ? Doubt::Content : Doubt::None;
}

QList<QByteArray> inQuestion(const QList<Failure> &failures)
{
    QList<QByteArray> addresses;
    for (const Failure &failure : failures) {
        if (doubtAbout(failure) == Doubt::Address)
            addresses.append(failure.due.address);
    }
    return addresses;
}

Sifted sift(const QList<Failure> &failures, const QSet<QByteArray> &known)
{
    Sifted sifted;
    for (const Failure &failure : failures) {
        const Doubt doubt = doubtAbout(failure);
        if (doubt == Doubt::None || (doubt == Doubt::Address && !known.contains(failure.due.address))) {
            sifted.failures.append(failure);
            continue;
        }
        spool::Outcome outcome = failure.outcome;
        outcome.state = spool::RecipientState::Held;
        outcome.hold = doubt == Doubt::Address ? spool::HoldKind::Address : spool::HoldKind::Content;
        sifted.held.append(outcome);
    }
    return sifted;
}

// ---- what becomes of it

HeldStep heldStep(const spool::HeldGroup &group, Milliseconds probationHold)
{
    if (group.waited >= probationHold)
        return HeldStep::Believe;
    return group.kind == spool::HoldKind::Address && group.waited >= group.nextTry ? HeldStep::Try : HeldStep::Wait;
}

int alertsDue(Milliseconds waited, Milliseconds probationHold)
{
    const std::array<Milliseconds, 3> later{4h, 24h, probationHold - 4h};
    return 1 + int(std::ranges::count_if(later, [&](Milliseconds after) { return after > 0ms && waited >= after; }));
}

Failure believed(const spool::HeldGroup &group, const spool::HeldDue &held)
{
    Failure failure{held.due, {}};
    spool::Outcome &outcome = failure.outcome;
    outcome.recipient = held.due.recipient;
    outcome.message = held.due.message;
    outcome.state = spool::RecipientState::Refused;
    outcome.charged = false;
    outcome.attempt = held.last;
    if (held.last.code < 500) { // tried since, and put off: what it is held for counts
        const bool address = group.kind == spool::HoldKind::Address;
        outcome.attempt = {held.last.at, group.host, group.code, group.enhanced, group.text,
                           address ? QByteArrayLiteral("handover.recipient-refused") : QByteArrayLiteral("handover.content-refused")};
    }
    if (group.kind == spool::HoldKind::Content)
        outcome.rule = QByteArrayLiteral("F3.content");
    return failure;
}

Failure returnedByPerson(const spool::HeldDue &one, std::optional<spool::HoldKind> held, const QByteArray &actor, WallTime now)
{
    Failure failure{one.due, {}};
    spool::Outcome &outcome = failure.outcome;
    outcome.recipient = one.due.recipient;
    outcome.message = one.due.message;
    outcome.state = spool::RecipientState::Refused;
    outcome.charged = false;
    outcome.attempt = {now, {}, 0, {}, {}, QByteArrayLiteral("queue.returned")};
    outcome.actor = actor;
    if (held == spool::HoldKind::Content)
        outcome.rule = QByteArrayLiteral("F3.content");
    return failure;
}

} // namespace handover
