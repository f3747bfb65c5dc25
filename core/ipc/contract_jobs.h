// What takes longer than a moment: the answer is the job's number, the rest comes as `job` events.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

struct JobStarted {
    qint64 job = 0;

    static void fields(auto &self, auto &io) { io("job", self.job); }
};

struct Step {
    QString code; // "primary-test.connect"
    StepState state = StepState::Waiting;
    int milliseconds = 0;
    std::optional<Sentence> said; // what was found, or why it failed

    static void fields(auto &self, auto &io)
    {
        io("code", self.code);
        io("state", self.state);
        io("milliseconds", self.milliseconds);
        io("said", self.said);
    }
};

// Resolve, connect, EHLO, STARTTLS + certificate, RCPT postmaster, RCPT of an address that cannot exist. No mail is sent.
struct TestPrimary {
    static constexpr auto name = "primary.test";
    static constexpr Role needs = Role::Administrator;
    using Reply = JobStarted;
    QString domain;
    QString primary; // "host:port" or "host" (port 25)

    static void fields(auto &self, auto &io) { io("domain", self.domain); io("primary", self.primary); }
};

struct CancelJob {
    static constexpr auto name = "job.cancel";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    qint64 job = 0;

    static void fields(auto &self, auto &io) { io("job", self.job); }
};

// All of the job, every time: the last one that came is the truth.
struct Job {
    static constexpr auto name = "job";
    qint64 job = 0;
    QList<Step> steps;
    bool finished = false;
    // Of a job that goes through a list (queue.actOnAll), absent in others. `total` may be less than what comes: it is counted at the start.
    std::optional<qint64> done = {};  // gone through
    std::optional<qint64> total = {}; // to go through
    std::optional<qint64> count = {}; // of `done`, to how many it was done: as Count says of a request with ids
    std::optional<Sentence> error = {}; // it ended by this; what was done before stays done
    std::optional<Sentence> result = {}; // of one that proves something (proof.start): what it came to, when it is finished

    static void fields(auto &self, auto &io)
    {
        io("job", self.job);
        io("steps", self.steps);
        io("finished", self.finished);
        io("done", self.done);
        io("total", self.total);
        io("count", self.count);
        io("error", self.error);
        io("result", self.result);
    }
};

} // namespace ipc
