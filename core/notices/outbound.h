// The way of our own notices out into the world: by a smarthost, or by the MX of the recipient's domain (RFC 5321 5.1).
//
// A few domains at a time, one session each, own retry times (handover.retryFirst, retryMax), expiry by spool.lifetime. What cannot be
// delivered ends in the history by rule "F4.undeliverable" (or "F4.null-mx"): a notice never causes a notice. Owner: Notices.
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

namespace notices {

class Outbound : public QObject {
public:
    static constexpr int mostErrands = 5;

    Outbound(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, const config::Config &config,
             handover::RelayTeller relayed);
    ~Outbound() override;

    void start();
    void configure(const config::Config &config) { m_config = config; }
    void stop(std::function<void()> stopped);
    std::optional<WallTime> stuckSince() const { return m_stuckSince; }

private:
    // One domain's notices that are due, and the session that carries them.
    struct Errand {
        spool::Route route;
        handover::Scheduler queue;
        handover::LinkSession *session = nullptr;
        QList<QHostAddress> addresses;
        QByteArray host; // of the first address, for the history
        bool withTls = true;
    };
    struct Host { quint16 preference; QByteArray name; QList<QHostAddress> addresses; };

    void look();
    void begin(const spool::Route &route);
    void onClaimed(const std::shared_ptr<Errand> &errand, const spool::Claim &claim);
    void findHosts(const std::shared_ptr<Errand> &errand);
    void onMx(const std::shared_ptr<Errand> &errand, const dns::MxAnswer &answer);
    void findAddresses(const std::shared_ptr<Errand> &errand, const QList<dns::Mx> &hosts);
    void openSession(const std::shared_ptr<Errand> &errand);
    bool onDone(const std::shared_ptr<Errand> &errand, const handover::BatchResult &result, std::function<void()> recorded);
    void onEnded(const std::shared_ptr<Errand> &errand, const handover::DeliverySession::Ended &ended);
    void putOff(const std::shared_ptr<Errand> &errand, const handover::Judgement &judgement);
    void settle(const std::shared_ptr<Errand> &errand, const handover::BatchResult &result, std::function<void()> recorded);
    void end(const std::shared_ptr<Errand> &errand);
    void tick();
    quint16 port() const { return m_config.notices.smarthost ? m_config.notices.smarthost->port : m_config.smtp.outboundPort; }

    spool::Spool &m_spool;
    dns::Resolver &m_resolver;
    const Clock &m_clock;
    config::Config m_config;
    const handover::RelayTeller m_relayed; // postmaster's mail that goes outside may ask for a confirmation
    handover::Recorder m_recorder;
    std::map<QByteArray, std::shared_ptr<Errand>> m_errands; // by domain
    std::map<QByteArray, WallTime> m_idleUntil;              // domains with nothing due before then
    std::shared_ptr<const net::TlsClientContext> m_tls;
    QTimer m_look, m_tick;
    MonotonicTime m_ticked{};
    std::optional<WallTime> m_stuckSince;
    std::function<void()> m_stopped;
    bool m_stopping = false;
};

} // namespace notices
