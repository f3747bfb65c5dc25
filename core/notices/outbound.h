// The way of our own notices out into the world: by a smarthost, or by the MX of the recipient's domain (RFC 5321 5.1).
//
// A few domains at a time, one session each, own retry times (handover.retryFirst, retryMax), expiry by spool.lifetime. What cannot be
// delivered ends in the history by rule "F4.undeliverable" (or "F4.null-mx"): a notice never causes a notice. Owner: Notices.
//
// Where nothing can leave at all (cannotLeave()) what waits is marked with why, and grows no older. A smarthost that cannot be used is tried
// again after handover.retryFirst, five minutes where it refused the login or lacks TLS, by one session: servers lock accounts. Invariant: no
// session to an address and port of a protected primary (hops.h).
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include "base/clock.h"
#include "config/config.h"
#include "dns/resolver.h"
#include "handover/link_session.h"
#include "handover/recorder.h"
#include "handover/settle.h"
#include "notices/hops.h"
#include "notices/notices.h"
#include "notices/outside_reach.h"

namespace notices {

class Outbound : public QObject {
public:
    static constexpr int mostErrands = 5;

    Outbound(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, const config::Config &config,
             handover::RelayTeller relayed, Neighbours neighbours, std::function<void()> changed);
    ~Outbound() override;

    void start();
    void configure(const config::Config &config);
    void stop(std::function<void()> stopped);
    QList<CannotLeave> cannotLeave() const; // `changed` tells of it

private:
    // By what mail leaves.
    struct Way {
        std::optional<config::Smarthost> smarthost; // none: by MX
        std::optional<smtp::Login> login;
        QString noLogin; // why there is none though one is wanted; empty: all is well
        quint16 port = 25;

        friend bool operator==(const Way &, const Way &) = default;
    };
    // The smarthost, when it cannot be used.
    struct Stuck {
        Hurdle hurdle = Hurdle::SmarthostAway;
        WallTime since{};
        spool::Attempt last;
        MonotonicTime again{}; // when it may be tried
    };
    // One domain's notices that are due, and the session that carries them.
    struct Errand {
        spool::Route route;
        handover::Scheduler queue;
        handover::LinkSession *session = nullptr;
        QList<Hop> hops;
        QByteArray host; // that answered last, or is tried first; for the history
        bool withTls = true;
        int round = 0; // of the way
        bool moreCame = false; // since it asked the spool
    };

    void look();
    void begin(const spool::Route &route);
    void onClaimed(const std::shared_ptr<Errand> &errand, const spool::Claim &claim);
    void findHosts(const std::shared_ptr<Errand> &errand);
    void onMx(const std::shared_ptr<Errand> &errand, const dns::MxAnswer &answer);
    void tryHops(const std::shared_ptr<Errand> &errand, QList<Hop> hops);
    void onHops(const std::shared_ptr<Errand> &errand, const Hops &hops);
    void openSession(const std::shared_ptr<Errand> &errand);
    handover::DeliveryPlan planFor(const std::shared_ptr<Errand> &errand) const;
    bool onDone(const std::shared_ptr<Errand> &errand, const handover::BatchResult &result, std::function<void()> recorded);
    void onEnded(const std::shared_ptr<Errand> &errand, const handover::DeliverySession::Ended &ended);
    // All that is queued of it gets the same judgement. `wait`: until the next try, instead of the retry times.
    void putOff(const std::shared_ptr<Errand> &errand, const handover::Judgement &judgement, std::optional<Milliseconds> wait = {});
    void settle(const std::shared_ptr<Errand> &errand, const handover::BatchResult &result, std::function<void()> recorded,
                std::optional<Milliseconds> wait = {});
    void end(const std::shared_ptr<Errand> &errand);
    void tick();

    // ---- the way (outbound_way.cpp)
    Way wayNow() const;
    void onNoSession(const std::shared_ptr<Errand> &errand, const handover::DeliverySession::Ended &ended);
    void onReached(const QByteArray &domain);
    void onTook();
    void missed(const std::shared_ptr<Errand> &errand, Hurdle hurdle, const handover::Judgement &judgement);
    void getStuck(Hurdle hurdle, const spool::Attempt &last);
    void waitForSmarthost(const std::shared_ptr<Errand> &errand);
    void doubtRefusals(const std::shared_ptr<Errand> &errand, QList<handover::Judgement> &judgements);
    void hurry();
    bool isBlocked() const;
    qint64 waitingIn(const QByteArray &domain) const;
    QList<QByteArray> domainsThatWait() const;
    handover::Whose whoseIs(const QHostAddress &address) const;
    QByteArray hostText(const QByteArray &host) const;

    spool::Spool &m_spool;
    dns::Resolver &m_resolver;
    const Clock &m_clock;
    config::Config m_config;
    const handover::RelayTeller m_relayed; // postmaster's mail that goes outside may ask for a confirmation
    handover::Recorder m_recorder;
    std::map<QByteArray, std::shared_ptr<Errand>> m_errands; // by domain
    std::map<QByteArray, WallTime> m_idleUntil;              // domains with nothing due before then
    std::shared_ptr<const net::TlsClientContext> m_tls;
    const Neighbours m_neighbours;
    const std::function<void()> m_changed;
    Way m_way;
    int m_round = 0; // counts the ways: what began under an earlier one says nothing about this one
    OutsideReach m_reach;   // by MX
    std::optional<Stuck> m_stuck, m_refused; // the smarthost: no session, or not our mail
    bool m_smarthostWorks = false, m_smarthostTook = false;
    QHash<QByteArray, WallTime> m_onlyPrimary; // domains with no other mail server, since when
    QTimer m_look, m_tick;
    MonotonicTime m_ticked{};
    std::function<void()> m_stopped;
    bool m_stopping = false;
};

} // namespace notices
