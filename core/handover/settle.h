// From judgements to what is recorded: states, retry times, expiry, what fails for good and what goes into the next transaction. PURE.
#pragma once
#include "handover/handover.h"
#include "handover/outcome.h"
#include "handover/scheduler.h"

namespace handover {

// What the numbers come from; `random` in [0, 1).
struct SettleRules {
    config::HandOver handover;
    config::Spool spool;
    QByteArray host;  // host:port, for the attempt
    WallTime now{};
    double random = 0.5;
    int drops = 0;    // how often in a row this message's session ended before the reply: a message that breaks sessions waits longer
    QByteArray transcript = {}; // BatchResult::transcript
};

struct Settled {
    QList<spool::Outcome> outcomes; // to be recorded by the hand-over
    QList<Failure> failures;        // to be recorded by notices
    Batch next;                     // recipients for the next transaction, at once; may be empty
    bool delivered = false;         // at least one
};

Settled settle(const Batch &batch, const QList<Judgement> &judgements, const SettleRules &rules);

// lifetimeMax is over (E2).
Failure expired(const spool::Due &due, const spool::Attempt &last);

} // namespace handover
