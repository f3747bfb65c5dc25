// The inside of HandOver: lanes (one a protected domain), links (one a host:port), and the flow between spool, scheduler and links.
#pragma once
#include <QTimer>
#include <map>
#include "handover/handover.h"
#include "handover/primary_link.h"
#include "handover/recorder.h"
#include "handover/route_targets.h"
#include "handover/scheduler.h"
#include "handover/settle.h"

namespace handover {

// The way of one protected domain's mail.
struct Lane {
    spool::Route route;
    config::Domain domain;
    std::unique_ptr<RouteTargets> targets;
    QList<PrimaryLink *> links;  // in order of preference
    QList<PrimaryLink *> takers; // of them: share this lane's mail now
    bool mayHaveMore = true;        // the spool may have due recipients that are not claimed
    bool claiming = false;
    std::optional<WallTime> nextDue;
    std::optional<WallTime> problemSince; // of targets->problem()
};

// A held group that the primary is asked to take again: some of it at a time, the next ones only if one of those was taken.
struct HeldTry {
    RecipientId last;         // that was claimed
    QSet<RecipientId> open;   // claimed and not settled
    bool delivered = false;   // one of these
};

class HandOver::Private : public QObject {
public:
    Private(HandOver &owner, spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, Setup setup);
    ~Private() override;

    void start();
    void configure(const config::Config &config);
    void stop(std::function<void()> stopped);
    void flush(Lane &lane);
    void forgetDeadAddresses(const Lane &lane);
    Etrn etrn(Lane &lane);
    std::optional<smtp::Capabilities> capabilitiesOf(const Lane &lane) const;
    void claimExpired();
    void hold(const QByteArray &whom, Milliseconds time, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    void open(const QByteArray &whom, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    void releaseHeld(spool::HeldGroupId group, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    void returnHeld(spool::HeldGroupId group, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    void returnToSender(const QList<RecipientId> &recipients, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    void giveBackClaims();
    PrimaryLink *authority(const Lane &lane) const; // an Up one of the best preference; null: none
    QSet<QByteArray> knownToExist(const QByteArray &domain, const QList<QByteArray> &addresses) const;
    void askExists(const Lane &lane, const QByteArray &address, QObject *context, Callout::Answer answer);
    admission::Health health(const Lane &lane) const;
    void probe(const Lane &lane, QObject *context, std::function<void()> probed) const;
    std::optional<WallTime> maintenanceUntil(const PrimaryLink &link) const;
    Whose whose(const QHostAddress &address, quint16 port) const;

    std::vector<Lane> lanes; // in the order of the configuration
    Figures figures;

private:
    // ---- who takes what (handover_lanes.cpp)
    void buildLanes();
    void relink(Lane &lane);
    PrimaryLink *linkFor(const Endpoint &endpoint, const config::Domain &domain);
    LinkSettings settingsFor(const config::Domain &domain) const;
    void dropUnusedLinks();
    void retire(PrimaryLink *link);
    void onTargets(const QByteArray &domain);
    void onOutageEnded(const PrimaryLink *link, WallTime began, WallTime ended);
    Self self() const;

    // ---- maintenance (handover_maintenance.cpp)
    QList<PrimaryLink *> linksOf(const QByteArray &whom) const;
    void endMaintenanceThatIsOver();

    // ---- probation and held groups (handover_held.cpp)
    void settleFailures(const PrimaryLink *link, const spool::Route &route, QList<Failure> failures);
    void holdOrGiveUp(const spool::Route &route, const QList<Failure> &failures, const QSet<QByteArray> &known);
    void goOnProbation(const spool::Route &route);
    void passHeld(Milliseconds elapsed);
    void lookAtHeld();
    void alertHeld(const spool::HeldGroup &group);
    void tryHeld(const spool::HeldGroup &group);
    void claimTries(const spool::HeldGroup &group, int limit);
    void onTries(const spool::HeldGroup &group, Result<QList<spool::HeldDue>> claimed);
    void settleTries(Settled &settled);
    void tryIsOver(RecipientId recipient, bool delivered);
    void dropTries(const QList<RecipientId> &recipients);
    void claimReturns(const QList<RecipientId> &recipients, const QByteArray &actor, int already, spool::Callback<int> done);
    QList<Failure> returned(const QList<spool::HeldDue> &claimed, const QByteArray &actor) const;
    void believe(const spool::HeldGroup &group, RecipientId after);
    void restProbation();
    const spool::HeldGroup *heldGroup(spool::HeldGroupId id) const;

    // ---- who exists (handover_directory.cpp)
    void testCatchAll();
    void onStranger(const QByteArray &domain, directory::Asked asked);
    void learn(const PrimaryLink *link, const BatchResult &result);

    // ---- the flow (handover_flow.cpp)
    void later(); // route and pump in the next turn of the loop
    void work();
    void chooseTakers(Lane &lane);
    void pump(Lane &lane);
    void checkDue();
    void armDue();
    void onClaimed(const spool::Route &route, Result<spool::Claim> claim);
    std::optional<Batch> take(const PrimaryLink *link, bool ahead);
    std::optional<Batch> nextOf(const QList<spool::Route> &routes, const std::optional<QByteArray> &notOf);
    qsizetype queued(const PrimaryLink *link) const;
    bool nothingWaits(const PrimaryLink *link) const;
    bool onDone(const PrimaryLink *link, const BatchResult &result, std::function<void()> recorded);
    void giveUp(QList<Failure> failures);
    void tellSenders(QList<Failure> failures);
    void count(const QList<Judgement> &judgements);
    void countDrops(const BatchResult &result);
    void releaseQueued(const spool::Route &route);
    void tick();
    void advanceClocks(Milliseconds elapsed);
    void checkStopped();
    Lane *laneOf(const spool::Route &route);

    HandOver &m_owner;
    spool::Spool &m_spool;
    dns::Resolver &m_resolver;
    const Clock &m_clock;
    Setup m_setup;
    AddressBook m_book;
    Recorder m_recorder;
    Scheduler m_scheduler;
    std::shared_ptr<const net::TlsClientContext> m_tls;
    std::map<std::pair<QString, quint16>, std::unique_ptr<PrimaryLink>> m_links;
    QHash<QByteArray, MonotonicTime> m_etrn; // when a domain's queue was last started by ETRN
    QHash<MessageId, int> m_drops; // consecutive sessions a message ended undecided
    QHash<spool::HeldGroupId, HeldTry> m_heldTries;
    QHash<RecipientId, spool::HeldGroup> m_tried; // claimed from a held group: it stays held unless it is delivered
    QHash<spool::HeldGroupId, int> m_heldAlerts;  // how often each was told of
    QSet<spool::HeldGroupId> m_believing;
    QHash<QByteArray, QList<directory::Asked>> m_catchAllTests; // that are under way, by domain
    Milliseconds m_heldPassed{0}; // not yet told to the spool
    int m_returning = 0;          // a person returns mail: nothing is claimed until that is done
    int m_asking = 0;             // questions to the spool whose answers decide outcomes
    QTimer m_work, m_due, m_tick, m_expiry, m_changed;
    WallTime m_tickedWall{};
    MonotonicTime m_ticked{};
    bool m_started = false;
    std::function<void()> m_stopped;
    bool m_stopping = false;
};

} // namespace handover
