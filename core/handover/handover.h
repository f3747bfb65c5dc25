// The hand-over as others see it: which primaries there are, how they are, and what a person may order.
// Inside: per host:port a primary_link (connections, probes), per route the claims from the spool; decisions are in the pure files.
#pragma once
#include <QHostAddress>
#include <QObject>
#include <functional>
#include <memory>
#include "admission/evidence.h"
#include "base/clock.h"
#include "config/config.h"
#include "directory/ruling.h"
#include "dns/resolver.h"
#include "handover/delivery_session.h"
#include "handover/login_by.h"
#include "handover/primary_state.h"
#include "handover/relayed.h"
#include "smtp/client_session.h"
#include "spool/spool.h"

namespace directory { class Directory; }

namespace handover {

struct PrimaryStatus {
    QByteArray domain;
    QByteArray host; // host:port
    PrimaryState state = PrimaryState::Doubtful;
    WallTime since{};
    std::optional<WallTime> outageSince; // first failed probe of the outage that lasts
    std::optional<WallTime> nextProbe;
    std::optional<WallTime> maintenanceUntil; // in Maintenance
    spool::Attempt lastFailure; // why; code 0 and no reason: none
    int sessions = 0;           // open for hand-over now
    QByteArray newPin;          // base64: a key that nobody pinned, trusted for its certificate (C7); empty: none
    bool onProbation = false;   // refusals of good addresses are held (mail-semantics D)
};

// What a probe came to, or a hand-over session that was opened.
struct Look {
    struct Times { Milliseconds greeting{0}, ehlo{0}; }; // until 220, and then until the reply to EHLO
    QByteArray host; // host:port of the primary, also where the probe goes to its probeAddress
    bool isGood = false;
    std::optional<Times> times; // of a good one
};

// A recipient that will never be delivered: what to tell the sender is decided by notices/, which must record() the outcome.
struct Failure {
    spool::Due due;
    spool::Outcome outcome; // Refused or Expired; `rule` empty, or the one by which the sender must not be told
};

// The DNS does not lead to a primary of this domain; the last good answer is used as long as there is one.
struct RouteProblem {
    QByteArray domain;
    QByteArray code; // "route.null-mx", "route.no-such-domain", "route.dns-failed", "route.no-mx", "route.only-us"
    WallTime since{};
    bool usesLastGood = false; // false: nowhere to hand over to
};

// Who is to be found at an address.
enum class Whose { Others, Ours, Primary };

// Recipients since the start.
struct Figures {
    qint64 delivered = 0;
    qint64 deferred = 0; // attempts, so one recipient may count often
    qint64 refused = 0;  // for good, by a primary
    qint64 expired = 0;
};

// What an ETRN came to (RFC 1985 5.3; mail-semantics C9).
enum class Etrn {
    NotOurs,      // no protected domain
    Unable,       // a person holds its primaries (maintenance), or none is known
    NothingWaits,
    JustStarted,  // by an ETRN of the last 10 s: nothing more was done
    Probing,      // something waits, and the primary is asked whether it is there
    HandingOver,  // to a primary that is up
};

class HandOver : public QObject {
    Q_OBJECT
public:
    struct Setup {
        config::Config config;
        std::function<void(QList<Failure>)> failed; // takes them over: they stay claimed until it records their outcomes
        RelayTeller relayed; // tells senders of deliveries that the primary will not confirm; null: nobody is told
        QString directory; // of the data; keeps the last good MX and addresses (C2). Empty: not kept
        SecretReader secret = {}; // asked at every configure()
        directory::Directory *addresses = nullptr; // told who exists, as the primaries show it; null: nobody wants to know
    };
    HandOver(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, Setup setup, QObject *parent = nullptr);
    ~HandOver() override;

    void start();
    void configure(const config::Config &config);
    void stop(std::function<void()> stopped); // no new transactions; those that await the reply to the final dot are waited for

    QList<PrimaryStatus> primaries() const; // in the order of the configuration; also those found by MX
    // A primary is known by where mail is handed over and where senders reach it, as far as their names were ever looked up.
    Whose whose(const QHostAddress &address, quint16 port) const;
    QList<RouteProblem> routeProblems() const; // of domains whose primaries come from the DNS (C2)
    Figures figures() const;
    void expireOld(); // gives up what is older than spool.lifetimeMax (E2); by itself hourly
    void flush(const QByteArray &domain);   // empty: all. Bypasses retry times and dead addresses, never hold or maintenance (C9)
    void forgetDeadAddresses();             // somebody wants mail tried now: addresses that did not answer are asked again (C9)
    // Whether a primary that knows everybody of this domain can be asked now.
    bool canAsk(const QByteArray &domain) const;
    // Whether it would take mail for an address of the domain (configured name); within 5 s, not when `context` is gone. Needs Setup::addresses,
    // which learns from the answer.
    void askExists(const QByteArray &domain, const QByteArray &address, QObject *context, std::function<void(directory::Asked)> answer);
    // Whether a better MX of the domain (configured name) serves senders now, by what was seen of it (mail-semantics A1).
    admission::Health health(const QByteArray &domain) const;
    // After Health::NeedsProbe: probes, and tells when health() knows more; within 5 s, perhaps at once, not when `context`
    // is gone.
    void probe(const QByteArray &domain, QObject *context, std::function<void()> probed);
    // How to connect to the best primary of the domain (configured name) for something that is neither mail nor probe, over its own budget of
    // connections: one less for mail as long as `context` lives. Errors: "handover.no-such-primary", and as PrimaryLink::lend().
    void lend(const QByteArray &domain, QObject *context, std::function<void(Result<DeliveryPlan>)> lent);
    Etrn etrn(const QByteArray &domain); // the configured name; bypasses what flush() does, at most once in 10 s and domain
    // What the primaries of each domain can do, as they said when they were last heard, also before a restart (G1): the narrowest of several.
    // Only size, smtpUtf8 and dsn. A domain whose primaries were never heard is not in it.
    QHash<QByteArray, smtp::Capabilities> capabilities() const;

    // Maintenance: no new transaction goes to these primaries, what is on the wire is finished, probes go on; kept over restarts and ended by
    // `time`, or by a person. `whom`: a host:port, a domain, or empty for all. Answers how many, once it is on the disk.
    // Error: "handover.no-such-primary", and what the spool says; then it holds only until the next restart.
    static constexpr std::chrono::days usualMaintenance{3};
    void hold(const QByteArray &whom, Milliseconds time, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    // Held groups (spool::Spool::heldGroups()): all of one is tried again, and may come into one again; or all is given up now: senders are
    // told as of any refusal, but not of a refused content (F3). Audited. Answer: how many recipients. Error: "spool.no-such-group".
    void releaseHeld(spool::HeldGroupId group, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    void returnHeld(spool::HeldGroupId group, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    // Recipients that wait or are held become Refused, and their senders are told by the rules; not of refused content (F3). Audited with that.
    // What is on its way to a primary just now is left alone. Answers how many are being returned.
    void returnToSender(const QList<RecipientId> &recipients, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    // What is claimed and not on its way goes back to the spool, so that a person's act finds it; it is claimed again by itself.
    void giveBackClaims();
    // Answers how many were in maintenance.
    void open(const QByteArray &whom, const QByteArray &actor, QObject *context, spool::Callback<int> done);

Q_SIGNALS:
    void changed(); // primaries() changed
    void capabilitiesChanged();
    // An outage ended: `messages` were handed over, the first at `firstAt`.
    void outageEnded(const QByteArray &domain, WallTime began, WallTime ended);
    void primaryReturned(const QByteArray &host, WallTime began, WallTime ended); // the same, once for each host:port
    void looked(const handover::Look &look); // primaries() knows it already

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace handover
