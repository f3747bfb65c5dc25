// The careful first part of a hand-over: when it begins and ends, and which refusals are held rather than believed (mail-semantics D, F3).
// PURE. Callers: primary_link (one Probation a primary), handover_held.cpp, alerts.
#pragma once
#include <QSet>
#include "handover/handover.h"
#include "handover/primary_health.h"

namespace handover {

class Probation {
public:
    static constexpr std::chrono::minutes leastOutage{5}; // D1
    static constexpr std::chrono::minutes leastTime{10};  // D2
    static constexpr int goodMessages = 20;               // D2
    static constexpr std::chrono::minutes doubtedFor{60}; // after an outage, as long as "unknown" is learned of nobody (B2)

    // After each sign. Begins when the primary is back after an outage or maintenance of leastOutage, and at the first good sign after
    // our start: nobody knows then what was before.
    void see(const PrimaryHealth &health, MonotonicTime now);
    void begin(MonotonicTime now); // also by a person, who has held mail tried again
    // A message came to `delivered`, or to nothing. True: it was the canary, and from now on the number of sessions may grow.
    bool tried(const QByteArray &sender, bool delivered);
    // Ends it when it was long and good enough and nothing is open (D2). `openGroup`: recipients are held for a decision by it.
    void rest(MonotonicTime now, bool queueIsEmpty, bool openGroup);

    bool lasts() const { return m_began.has_value(); }
    // Whether "unknown" may come from an unfinished restore: also within doubtedFor after an outage or maintenance however short.
    bool doubtsUnknown(MonotonicTime now) const { return lasts() || (m_returned && now - *m_returned < doubtedFor); }
    bool isCanary() const { return lasts() && !m_proven; } // one session, one message
    // Whose message failed as the canary: the next one is to be another's (D1).
    const std::optional<QByteArray> &failedSender() const { return m_failedSender; }

private:
    std::optional<MonotonicTime> m_began, m_away, m_returned;
    std::optional<QByteArray> m_failedSender;
    int m_good = 0;
    bool m_proven = false;
    bool m_afterStart = true;
};

// What a refusal for good is about.
enum class Doubt {
    None,
    Address, // D3: address-type, at RCPT
    Content, // F3: policy, after DATA
};
Doubt doubtAbout(const Failure &failure);

// Addresses whose refusal is held if they are known to be good: to be asked for before sift().
QList<QByteArray> inQuestion(const QList<Failure> &failures);

struct Sifted {
    QList<spool::Outcome> held;
    QList<Failure> failures; // ordinary ones
};
// `known`: those of inQuestion() that are known to be good; empty where nothing is doubted.
Sifted sift(const QList<Failure> &failures, const QSet<QByteArray> &known);

// What is to be done about a held group now.
enum class HeldStep {
    Wait,
    Try,     // D4: hourly, whether the primary takes some of them now
    Believe, // nobody decided: the refusals stand
};
HeldStep heldStep(const spool::HeldGroup &group, Milliseconds probationHold);

// How often a group must have been told of after it waited so long: 1 at once, 2 after 4 h, 3 after 24 h, 4 when it has 4 h left (D4).
int alertsDue(Milliseconds waited, Milliseconds probationHold);

// A recipient of a group whose refusal is believed, or returned by a person; its rule is set where no sender may be told (F3).
Failure believed(const spool::HeldGroup &group, const spool::HeldDue &held);

// A recipient that a person returns to its sender. `held`: the kind of the group that holds it, if one does.
Failure returnedByPerson(const spool::HeldDue &one, std::optional<spool::HoldKind> held, const QByteArray &actor, WallTime now);

} // namespace handover
