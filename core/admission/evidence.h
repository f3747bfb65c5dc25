// Whether a better MX serves senders now, from what was seen of it (mail-semantics A1, A2). PURE: facts are fed in, `now` is an argument.
//
// Only a proof closes our door: whatever is not known, or not good, means that mail is taken here. Asks nobody itself; who gets NeedsProbe probes,
// at most for longestProbe, feeds what came of it and asks again. All times are monotonic: no setting of the wall clock makes a proof older or
// younger. Across a sleep of the machine the monotonic clock stands still: call outdate() when it wakes.
// Facts must be of the address that senders use (domains[].probeAddress if there is one). One Evidence for each better MX.
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>
#include "base/clock.h"

namespace admission {

// As handover::PrimaryState, a room to the right.
enum class Primary { Up, Doubtful, Down, Returning, Maintenance };

struct Health {
    enum class State { Healthy, Unhealthy, NeedsProbe };
    State state = State::Unhealthy;
    QByteArray rule = "evidence.just-started"; // what says so, for the log and `explain`; words/ has the sentence

    friend bool operator==(const Health &, const Health &) = default;
};

inline constexpr std::chrono::seconds longestProbe{5}; // no answer by then is none

class Evidence {
public:
    static constexpr int transactionsKept = 20; // that is the memory: some 6 KB at most, with domains of 255 bytes
    static constexpr int domainsNeeded = 5;
    // A greylisting primary defers what it sees for the first time, for five minutes mostly: for so long a deferral says nothing of its health.
    static constexpr std::chrono::minutes greylists{10};
    static constexpr std::chrono::hours transactionsTell{1}; // what was longer ago says nothing of now

    enum class Stage { Connect, Greeting, Ehlo, Mail };

    static constexpr std::chrono::seconds slowGreeting{5}, slowEhlo{10};
    static constexpr bool isSlow(Milliseconds greeting, Milliseconds ehlo) { return greeting > slowGreeting || ehlo > slowEhlo; }

    // EHLO got 250. `greeting`: from the beginning of the connection to 220; `ehlo`: from EHLO to its reply.
    void answered(Milliseconds greeting, Milliseconds ehlo, MonotonicTime now);
    // `code` in place of a good reply. 5xx at MAIL is about that mail, and ignored.
    void refused(Stage stage, int code, MonotonicTime now);
    // No connection, a drop before EHLO's reply, or a probe that took longer than longestProbe.
    void noAnswer(MonotonicTime now);
    // MAIL was taken, and RCPT or DATA got an answer: deferred, if that was 4xx. `sinceFirstTry` of the mail: 0 for the first try.
    struct Transaction {
        QByteArray senderDomain; // lower case; empty: the null sender
        bool deferred = false;
        Milliseconds sinceFirstTry{};
    };
    void transaction(const Transaction &transaction, MonotonicTime now);
    // The machine slept, or time jumped: all proofs are old.
    void outdate();

    // `evidenceAge`: acceptance.evidenceAge.
    Health judge(Primary state, Milliseconds evidenceAge, MonotonicTime now) const;

private:
    enum class Sign { Nothing, Answered, TurnedAway, NoAnswer };
    struct Outcome {
        QByteArray senderDomain;
        bool deferred = false;
        MonotonicTime at{};
    };
    bool defersRecipients(MonotonicTime now) const;

    Sign m_last = Sign::Nothing;
    std::optional<MonotonicTime> m_lastAt, m_proofAt, m_mailRefusedAt; // nothing: never, or too long ago to tell
    int m_slow = 0;                                                   // answers in a row
    QList<Outcome> m_outcomes;                                        // the oldest first
};

// Of a domain, from that of its better MXs, the best preference first: one that is healthy is enough (A1).
Health healthOf(const QList<Health> &betterMxs);

} // namespace admission
