// Who may come in by this door while the better MX is healthy (mail-semantics A3, A4): senders that evidently cannot reach it. PURE: bounded state
// and decisions, `now` is an argument.
//
// Deferring is never a verdict: everything that is forgotten, lost or not believed costs a sender one more try at most. Remembers keyed hashes
// and times, no addresses: without the key nobody can tell who wrote to whom, or make two tries look alike.
// Times are our own running time: monotonic, saved and gone on with at the next start. So no setting of the wall clock opens or closes the door;
// while the relay does not run, or the machine sleeps, no time passes.
// Not here: whether the primary is healthy (evidence.h), who exists (directory), limits. Owner: whoever decides about recipients; it saves
// changes() in one transaction from time to time, and keeps the key with the rows.
#pragma once
#include "admission/admission.h"
#include "admission/client_key.h"
#include "admission/evidence.h"
#include "admission/remembered.h"

namespace admission {

// One RCPT. Addresses as given; an empty sender is the null sender.
struct Try {
    ClientKey client;
    QByteArray sender, recipient;
};

struct Entrance {
    Verdict verdict = Verdict::Accept; // Accept or Defer
    smtp::Reply reply;                 // 451 4.4.7 for Defer
    QByteArray rule;                   // "acceptance.retried", for the log and `explain`; words/ has the sentence
    // Deferred, and it does try now: after so long it is accepted when it comes back from the same network, within the window.
    // Nothing: not by waiting.
    std::optional<Milliseconds> acceptedAfter;
};

class Acceptance {
public:
    // Entries; with all of them full some 20 MB. One network may have a hundredth of the tuples: who tries out addresses wipes out nobody
    // else's, and with one tuple that comes back it is through anyway. Networks that passed are apart: no flood of tries forgets them.
    struct Capacity {
        qsizetype tuples = 100'000, pairs = 100'000, networks = 20'000;
    };
    static constexpr qsizetype keySize = 32;
    static constexpr int triesNeeded = 3; // of one sender and recipient, from whatever networks
    static constexpr std::chrono::days passesFor{30};

    // `key`: keySize random bytes.
    Acceptance(QByteArray key, MonotonicTime now, Capacity capacity);
    Acceptance(QByteArray key, MonotonicTime now) : Acceptance(std::move(key), now, Capacity()) {}

    // The decision as it would be now; nothing is remembered. Only a Healthy better MX lets anybody be deferred.
    Entrance explain(const Try &attempt, config::Acceptance mode, const config::AcceptanceTimes &times, const Health &health,
                     MonotonicTime now) const;
    // The same, and the attempt counts.
    Entrance decide(const Try &attempt, config::Acceptance mode, const config::AcceptanceTimes &times, const Health &health, MonotonicTime now);

    // What is to be kept, as rows whose primary key is (kind, key).
    struct Row {
        enum class Kind { Clock, Tuple, Pair, Network }; // Clock: one row with key 0, `first` is how long we have been running
        Kind kind = Kind::Clock;
        quint64 key = 0;
        Milliseconds first{};
        quint64 group = 0;
        int tries = 1;
        bool isForgotten = false; // to be removed

        friend bool operator==(const Row &, const Row &) = default;
    };
    // What differs from the last call or from what was loaded; empty, if nothing does and less than a minute went by.
    QList<Row> changes(MonotonicTime now);
    // In place of all that is here: the rows of an earlier run, in any order. Rows that make no sense are put right or left out.
    void load(const QList<Row> &rows, MonotonicTime now);

    struct Sizes {
        qsizetype tuples = 0, pairs = 0, networks = 0;
    };
    Sizes sizes() const { return {m_tuples.size(), m_pairs.size(), m_networks.size()}; }

private:
    struct Keys {
        quint64 network = 0, tuple = 0;
        std::optional<quint64> pair; // nothing: the null sender, whose tries count in one network only
    };
    Keys keysOf(const Try &attempt) const;
    Entrance judge(const Keys &keys, const config::AcceptanceTimes &times, Milliseconds running) const;
    bool isShareUsed(const Keys &keys) const;
    void remember(const Keys &keys, const Entrance &entrance);
    Milliseconds runningAt(MonotonicTime now) const;

    QByteArray m_key;
    Capacity m_capacity;
    Milliseconds m_running{0}; // at m_at
    MonotonicTime m_at{};
    Milliseconds m_savedRunning{0};
    Remembered m_tuples, m_pairs, m_networks;
};

} // namespace admission
