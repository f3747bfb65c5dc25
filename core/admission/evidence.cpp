#include "admission/evidence.h"
#include <algorithm>

namespace admission {

namespace {

constexpr Milliseconds proofWithin = longestProbe; // banner and EHLO together
constexpr int slowInARow = 2;

Health unhealthy(const char *rule) { return {Health::State::Unhealthy, rule}; }

const char *ruleFor(Primary state)
{
    switch (state) {
    case Primary::Up:
        break;
    case Primary::Doubtful:
        return "evidence.doubtful";
    case Primary::Down:
        return "evidence.down";
    case Primary::Returning:
        return "evidence.returning";
    case Primary::Maintenance:
        return "evidence.maintenance";
    }
    return nullptr;
}

} // namespace

void Evidence::answered(Milliseconds greeting, Milliseconds ehlo, MonotonicTime now)
{
    m_last = Sign::Answered;
    m_lastAt = now;
    m_slow = isSlow(greeting, ehlo) ? std::min(m_slow + 1, slowInARow) : 0;
    if (greeting + ehlo <= proofWithin)
        m_proofAt = now;
}

// What is refused at MAIL is kept apart: the EHLO of the next probe does not disprove it.
void Evidence::refused(Stage stage, int code, MonotonicTime now)
{
    const bool isTemporary = code >= 400 && code < 500;
    if (stage == Stage::Mail) {
        if (isTemporary)
            m_mailRefusedAt = now;
        return;
    }
    m_last = Sign::TurnedAway;
    m_lastAt = now;
}

void Evidence::noAnswer(MonotonicTime now)
{
    m_last = Sign::NoAnswer;
    m_lastAt = now;
}

void Evidence::transaction(const Transaction &transaction, MonotonicTime now)
{
    m_mailRefusedAt.reset();
    if (transaction.deferred && transaction.sinceFirstTry < greylists)
        return;
    if (m_outcomes.size() >= transactionsKept)
        m_outcomes.removeFirst();
    m_outcomes.append({transaction.senderDomain, transaction.deferred, now});
}

void Evidence::outdate()
{
    m_lastAt.reset();
    m_proofAt.reset();
    m_mailRefusedAt.reset();
    m_outcomes.clear();
}

// More than half of twenty, not of what there is: three mails that have to wait are no illness.
bool Evidence::defersRecipients(MonotonicTime now) const
{
    int deferred = 0;
    QList<QByteArray> domains;
    for (const Outcome &outcome : m_outcomes) {
        if (!outcome.deferred || now - outcome.at > transactionsTell)
            continue;
        ++deferred;
        if (!domains.contains(outcome.senderDomain))
            domains.append(outcome.senderDomain);
    }
    return 2 * deferred > transactionsKept && domains.size() >= domainsNeeded;
}

Health Evidence::judge(Primary state, Milliseconds evidenceAge, MonotonicTime now) const
{
    if (const char *rule = ruleFor(state))
        return unhealthy(rule);
    if (m_last == Sign::Nothing)
        return unhealthy("evidence.just-started");
    const auto isFresh = [&](const std::optional<MonotonicTime> &at) { return at && now - *at <= evidenceAge; };
    if (isFresh(m_lastAt) && m_last == Sign::NoAnswer)
        return unhealthy("evidence.no-answer");
    if ((isFresh(m_lastAt) && m_last == Sign::TurnedAway) || isFresh(m_mailRefusedAt))
        return unhealthy("evidence.turned-away");
    if (isFresh(m_lastAt) && m_slow >= slowInARow)
        return unhealthy("evidence.slow");
    if (defersRecipients(now))
        return unhealthy("evidence.defers-recipients");
    if (isFresh(m_proofAt))
        return {Health::State::Healthy, "evidence.answers"};
    return {Health::State::NeedsProbe, "evidence.old"};
}

Health healthOf(const QList<Health> &betterMxs)
{
    for (const Health::State wanted : {Health::State::Healthy, Health::State::NeedsProbe})
        for (const Health &one : betterMxs)
            if (one.state == wanted)
                return one;
    return betterMxs.value(0);
}

} // namespace admission
