// One primary (host:port): the only owner of connections to it. Hand-over sessions within the budget of its state, probes, its health.
//
// Decides nothing about mail: batches are pulled from HandOver and given back with judgements. Every sign of life or death is fed into
// PrimaryHealth; after a failure no session is opened until a probe was good, and that probe comes at once (at least 1 s after the last).
// A login that was refused is not tried again for some minutes, however often a probe is asked for: servers lock accounts.
// Invariant: a 5xx before MAIL touches the primary's state only (C3).
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <tuple>
#include "admission/evidence.h"
#include "handover/address_book.h"
#include "handover/callout.h"
#include "handover/dead_addresses.h"
#include "handover/link_session.h"
#include "handover/pace.h"
#include "handover/primary_health.h"
#include "handover/probation.h"
#include "handover/refusal_streak.h"
#include "handover/targets.h"

namespace handover {

struct LinkSettings {
    config::HandOver handover;
    QByteArray heloName;
    Self self;
    config::TlsMode tls = config::TlsMode::Opportunistic;
    QByteArray tlsName; // empty: the host
    QList<QByteArray> pins; // for TlsMode::Pinned: hex of SHA-256
    std::optional<smtp::Login> login;
    std::optional<Error> loginTrouble; // a login is wanted and cannot be had: nothing is handed over
    bool implicitTls = false;
    bool xclient = false;
    QHostAddress source; // null: the system chooses
    std::optional<Endpoint> probeAddress;
    std::shared_ptr<const net::TlsClientContext> tlsContext;

    // What decides whether a session is to be had at all.
    auto trust() const { return std::tie(tls, tlsName, pins, login, implicitTls, source); }
};

class PrimaryLink : public QObject {
    Q_OBJECT
public:
    struct Owner {
        std::function<std::optional<Batch>(bool ahead)> take;
        std::function<void(Batch)> putBack;
        std::function<void(Batch)> broken;
        std::function<bool(const BatchResult &, std::function<void()> recorded)> done;
        std::function<qsizetype()> queued;  // batches that take() could give, about
        std::function<bool()> nothingWaits; // certainly: no recipient of any of its routes is due
    };
    PrimaryLink(const Endpoint &endpoint, spool::Spool &spool, AddressBook &book, const Clock &clock, Owner owner, QObject *parent);
    ~PrimaryLink() override;

    void configure(const LinkSettings &settings);
    void start();    // the first probe
    void wake();     // there may be work for it
    void hold();     // maintenance: no new transactions, until open()
    void open();
    void probeNow(); // unless one is under way or was less than a second ago
    void forgetDeadAddresses() { m_dead.forget(); } // the next connections try each in its usual place
    // Whether it would take mail for an address (B3): asked while it is up and takes mail. One that came back within the hour, or whose refusals are held, may
    // not know everybody yet: then nobody is Unknown (B2).
    bool canBeAsked() const; // about addresses
    void askExists(const QByteArray &address, QObject *context, Callout::Answer answer);
    bool knowsEverybody() const; // see askExists()
    // How to connect to it for something that is neither mail nor probe (a person's check), whatever is thought of it now; one connection less is
    // there for mail as long as `context` lives. Not answered when that is gone. Errors: "handover.in-maintenance", "primary.no-address",
    // "primary.is-us", "primary.no-password".
    void lend(QObject *context, std::function<void(Result<DeliveryPlan>)> lent);
    // Whether senders are served there now (mail-semantics A1), at probeAddress if there is one.
    admission::Health senderHealth(Milliseconds evidenceAge) const;
    // Probes now, whatever it showed lately; told from the event loop when something is known, at most 5 s later, or this link
    // finishes; not when `context` is gone.
    void probeFor(QObject *context, std::function<void()> probed);
    void outdateEvidence() { m_evidence.outdate(); } // time jumped
    void finish();   // no new transactions and probes; isQuiet() when done
    void cutIdle();  // with finish(): also those that do not await the reply to a final dot
    void cut();

    const Endpoint &endpoint() const { return m_endpoint; }
    QByteArray name() const { return endpointText(m_endpoint).toUtf8(); }
    const PrimaryHealth &health() const { return m_health; }
    bool mayTake() const; // sessions may be opened for it now
    bool isOnProbation() const { return m_settings.handover.probation && m_probation.lasts(); }
    // Whose message failed as the canary: the next one should be another's (D1).
    bool doubtsUnknown() const { return m_settings.handover.probation && m_probation.doubtsUnknown(m_clock.monotonic()); }
    std::optional<QByteArray> failedSender() const { return isOnProbation() ? m_probation.failedSender() : std::nullopt; }
    void beginProbation() { m_probation.begin(m_clock.monotonic()); }
    void restProbation(bool queueIsEmpty, bool openGroup); // Probation::rest()
    bool isRefusingUs() const { return m_refusedUntil.has_value(); }
    const spool::Attempt &lastFailure() const { return m_lastFailure; }
    // The key that the primary showed at the last probe, where it is trusted for its certificate only and not pinned (base64); empty: none.
    const QByteArray &newPin() const { return m_newPin; }
    std::optional<WallTime> nextProbe() const { return m_nextProbe; }
    int sessions() const { return int(m_sessions.size()); }
    bool isQuiet() const { return m_sessions.isEmpty(); }

Q_SIGNALS:
    void changed();
    void outageEnded(WallTime began, WallTime ended);
    void looked(bool isGood, const std::optional<handover::DeliverySession::Greeted> &greeted); // a probe, or a session that was opened; health() knows it already
    void capabilitiesChanged(); // what the address book keeps of its EHLO
    void quiet(); // the last session is gone

private:
    void sign(Sign sign);
    void failed(const QByteArray &reason, const smtp::Reply &reply, const Error &network);
    void openSession();
    void openTo(const QList<QHostAddress> &addresses);
    void onEnded(LinkSession *session, const DeliverySession::Ended &ended);
    bool onDone(BatchResult result, std::function<void()> recorded);
    bool turnedAway(const DeliverySession::Ended &ended);
    bool avoidTlsAfter(const DeliverySession::Ended &ended);
    void heard(const smtp::Capabilities &capabilities);
    void judgeStreak(BatchResult &result);
    void refusesUs(BatchResult &result);
    void judgeCanary(const BatchResult &result, bool delivered);
    bool isCanary() const { return isOnProbation() && m_probation.isCanary(); }
    void probe();
    void beginProbe();
    void tellProbed();
    bool isWhatSendersSee() const;
    void witness(const std::optional<DeliverySession::Greeted> &greeted, const std::optional<Ending> &trouble);
    void witness(const BatchResult &result);
    void probeTo(const QList<QHostAddress> &addresses, quint16 port);
    void onProbeEnded(const DeliverySession::Ended &ended, bool wasGood);
    void judgeProbe(const DeliverySession::Ended &ended, bool wasGood, const std::optional<DeliverySession::Greeted> &greeted);
    void scheduleProbe();
    void startProbeTimer(Milliseconds wait);
    void seen(const net::TlsFacts &facts);
    Milliseconds untilNextLogin() const;
    DeliveryPlan plan(const QList<QHostAddress> &addresses, quint16 port, DeadAddresses::Asker asker);
    using Planned = std::function<void(std::optional<DeliveryPlan>)>;
    void planCallout(QObject *context, Planned planned);
    bool hasRoomForCallout();
    void resumeCallouts();
    int connectionsAllowed();
    int calloutConnections() const; // without those that wait
    void onCalloutFailed(const DeliverySession::Ended &ended);
    bool isUsable(const QList<QHostAddress> &addresses, quint16 port);
    QList<QHostAddress> withoutSelf(const QList<QHostAddress> &addresses, quint16 port) const;
    Moment now() const { return {m_clock.wall(), m_clock.monotonic()}; }

    const Endpoint m_endpoint;
    spool::Spool &m_spool;
    AddressBook &m_book;
    const Clock &m_clock;
    Owner m_owner;
    LinkSettings m_settings;
    PrimaryHealth m_health;
    Probation m_probation;
    RefusalStreak m_streak;
    Pace m_pace;
    DeadAddresses m_dead;
    admission::Evidence m_evidence;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_probeWaiters;
    Callout m_callout; // its connections are of the same budget
    std::vector<std::pair<QPointer<QObject>, Planned>> m_calloutsThatWait; // for a hand-over session to end
    std::optional<MonotonicTime> m_cameBack, m_refusedUntil, m_noTlsUntil, m_noLoginUntil, m_lastProven, m_lastProbe;
    QByteArray m_newPin;
    spool::Attempt m_lastFailure;
    std::optional<WallTime> m_nextProbe;
    QList<LinkSession *> m_sessions;
    int m_opening = 0; // addresses are being asked for
    int m_lent = 0;    // connections, see lend()
    DeliverySession *m_probe = nullptr;
    bool m_probing = false, m_probeIsOutdated = false, m_loginWorks = false, m_finishing = false;
    QTimer m_probeTimer, m_probeLimit, m_rampTimer;
};

} // namespace handover
