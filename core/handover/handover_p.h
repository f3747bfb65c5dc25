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

class HandOver::Private : public QObject {
public:
    Private(HandOver &owner, spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, Setup setup);
    ~Private() override;

    void start();
    void configure(const config::Config &config);
    void stop(std::function<void()> stopped);
    void flush(Lane &lane);
    Etrn etrn(Lane &lane);
    std::optional<smtp::Capabilities> capabilitiesOf(const Lane &lane) const;
    void claimExpired();
    void hold(const QByteArray &whom, Milliseconds time, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    void open(const QByteArray &whom, const QByteArray &actor, QObject *context, spool::Callback<int> done);
    std::optional<WallTime> maintenanceUntil(const PrimaryLink &link) const;

    std::vector<Lane> lanes; // in the order of the configuration
    Figures figures;

private:
    // ---- who takes what (handover_lanes.cpp)
    void buildLanes();
    void relink(Lane &lane);
    PrimaryLink *linkFor(const Endpoint &endpoint, const config::Domain &domain);
    LinkSettings settingsFor(const config::Domain &domain) const;
    Result<smtp::Login> loginFor(const config::Domain &domain) const;
    void dropUnusedLinks();
    void retire(PrimaryLink *link);
    void onTargets(const QByteArray &domain);
    void onOutageEnded(const PrimaryLink *link, WallTime began, WallTime ended);
    Self self() const;

    // ---- maintenance (handover_maintenance.cpp)
    QList<PrimaryLink *> linksOf(const QByteArray &whom) const;
    void endMaintenanceThatIsOver();

    // ---- the flow (handover_flow.cpp)
    void later(); // route and pump in the next turn of the loop
    void work();
    void chooseTakers(Lane &lane);
    void pump(Lane &lane);
    void checkDue();
    void armDue();
    void onClaimed(const spool::Route &route, Result<spool::Claim> claim);
    std::optional<Batch> take(const PrimaryLink *link, bool ahead);
    qsizetype queued(const PrimaryLink *link) const;
    bool nothingWaits(const PrimaryLink *link) const;
    bool onDone(const PrimaryLink *link, const BatchResult &result, std::function<void()> recorded);
    void giveUp(QList<Failure> failures);
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
    QTimer m_work, m_due, m_tick, m_expiry, m_changed;
    WallTime m_tickedWall{};
    MonotonicTime m_ticked{};
    bool m_started = false;
    std::function<void()> m_stopped;
    bool m_stopping = false;
};

} // namespace handover
