// How things stand, and what was done.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

// All that the Overview, the tray and `restantectl status` need, in one answer.
struct Snapshot {
    qint64 revision = 0; // grows with every change; an event with a greater one means: ask again
    QDateTime at;        // by the service's clock
    bool isSetUp = false; // false: no domains yet, the wizard is what is needed
    QString hostname;
    Sentence sentence;   // the worst state and its effect on the mail
    QList<Primary> primaries;
    Counters counters;
    qint64 warnings = 0;  // how many are open
    QList<Warning> worst; // of them, worst first, at most 50

    static void fields(auto &self, auto &io)
    {
        io("revision", self.revision);
        io("at", self.at);
        io("isSetUp", self.isSetUp);
        io("hostname", self.hostname);
        io("sentence", self.sentence);
        io("primaries", self.primaries);
        io("counters", self.counters);
        io("warnings", self.warnings);
        io("worst", self.worst);
    }
};

struct GetSnapshot {
    static constexpr auto name = "snapshot";
    static constexpr Role needs = Role::Viewer;
    using Reply = Snapshot;

    static void fields(auto &, auto &) {}
};

// What was done since the service started, and how things stand.
struct Stats {
    QString program; // "restanted 1.2.0"
    QDateTime since;
    QDateTime at;
    qint64 connections = 0;
    qint64 sessions = 0; // open now
    QList<Tally> refusals; // to clients, by reason
    qint64 messages = 0;   // received
    qint64 recipients = 0;
    qint64 bytes = 0;
    qint64 delivered = 0; // recipients
    qint64 deferred = 0;  // attempts at recipients
    qint64 refused = 0;   // recipients, by their primary
    qint64 expired = 0;
    qint64 notices = 0;
    qint64 noticesWithheld = 0; // recipients whose sender is not told, by a rule
    qint64 commits = 0;
    qint64 commitJobs = 0; // of all commits
    qint64 largestCommit = 0;
    Counters queue;
    QList<Primary> primaries;
    qint64 warnings = 0;

    static void fields(auto &self, auto &io)
    {
        io("program", self.program);
        io("since", self.since);
        io("at", self.at);
        io("connections", self.connections);
        io("sessions", self.sessions);
        io("refusals", self.refusals);
        io("messages", self.messages);
        io("recipients", self.recipients);
        io("bytes", self.bytes);
        io("delivered", self.delivered);
        io("deferred", self.deferred);
        io("refused", self.refused);
        io("expired", self.expired);
        io("notices", self.notices);
        io("noticesWithheld", self.noticesWithheld);
        io("commits", self.commits);
        io("commitJobs", self.commitJobs);
        io("largestCommit", self.largestCommit);
        io("queue", self.queue);
        io("primaries", self.primaries);
        io("warnings", self.warnings);
    }
};

struct GetStats {
    static constexpr auto name = "stats";
    static constexpr Role needs = Role::Viewer;
    using Reply = Stats;

    static void fields(auto &, auto &) {}
};

} // namespace ipc
