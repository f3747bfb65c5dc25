#include "handover/settle.h"
#include "handover/retry.h"

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype textLimit = 1000; // of a reply that is kept

spool::Attempt attemptOf(const Judgement &judgement, const SettleRules &rules)
{
    return {rules.now, rules.host, judgement.reply.code, judgement.reply.enhanced, judgement.reply.text.left(textLimit), judgement.reason};
}

spool::Outcome outcomeOf(const spool::Due &due, const Judgement &judgement, const SettleRules &rules)
{
    spool::Outcome outcome;
    outcome.recipient = due.recipient;
    outcome.message = due.message;
    outcome.attempt = attemptOf(judgement, rules);
    outcome.charged = judgement.verdict != Verdict::Again;
    outcome.transcript = rules.transcript;
    return outcome;
}

// Undecided: soon again, but a message that ends one session after the other must not keep the others from theirs (E5).
Milliseconds delayFor(const spool::Due &due, const Judgement &judgement, const SettleRules &rules)
{
    if (judgement.verdict == Verdict::Again)
        return retryDelay(rules.drops + 1, std::min<Milliseconds>(5s, rules.handover.retryFirst), rules.handover.retryMax, rules.random);
    return retryDelay(due.attempts + 1, rules.handover.retryFirst, rules.handover.retryMax, rules.random);
}

} // namespace

Settled settle(const Batch &batch, const QList<Judgement> &judgements, const SettleRules &rules)
{
    Settled settled;
    settled.next.route = batch.route;
    for (qsizetype i = 0; i < batch.recipients.size(); ++i) {
        const spool::Due &due = batch.recipients.at(i);
        const Judgement judgement = judgements.value(i);
        if (judgement.verdict == Verdict::Next) {
            settled.next.recipients.append(due);
            continue;
        }
        spool::Outcome outcome = outcomeOf(due, judgement, rules);
        if (judgement.verdict == Verdict::Delivered) {
            outcome.state = spool::RecipientState::Delivered;
            outcome.transcript.clear();
            settled.delivered = true;
            settled.outcomes.append(outcome);
        } else if (judgement.verdict == Verdict::Refused) {
            outcome.state = spool::RecipientState::Refused;
            settled.failures.append({due, outcome});
        } else if (judgement.verdict == Verdict::Later && due.age >= rules.spool.lifetime) {
            outcome.state = spool::RecipientState::Expired;
            settled.failures.append({due, outcome});
        } else {
            outcome.nextTry = rules.now + delayFor(due, judgement, rules);
            settled.outcomes.append(outcome);
        }
    }
    return settled;
}

Failure expired(const spool::Due &due, const spool::Attempt &last)
{
    spool::Outcome outcome;
    outcome.recipient = due.recipient;
    outcome.message = due.message;
    outcome.state = spool::RecipientState::Expired;
    outcome.charged = false;
    outcome.attempt = last;
    return {due, outcome};
}

} // namespace handover
