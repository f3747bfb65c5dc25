// Posts alerts by HTTP, one after the other in their order, and tries again for a day what did not get there.
//
// The host's name is looked up by our resolver and only its answers are connected to; each try takes the next of them. Nothing waits for this:
// a server that never answers costs one connection and this queue, which is bounded. Invariant: each posting ends as sent() or dropped().
// Owner: Alerts.
#pragma once
#include <QObject>
#include <QTimer>
#include <deque>
#include "alerts/alert_text.h"
#include "base/result.h"
#include "dns/resolver.h"
#include "handover/login_by.h"
#include "net/web_request.h"

namespace alerts {

struct Outgoing {
    qint64 id = 0; // rises with time
    Posting posting;
    WallTime since{};
};
QByteArray rowOf(const Outgoing &one);
std::optional<Outgoing> outgoingFrom(const QByteArray &row);

class Webhook : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostWaiting = 100; // the oldest goes
    static constexpr Milliseconds giveUpAfter = std::chrono::hours(24);
    static constexpr Milliseconds firstRetry = std::chrono::seconds(5), longestRetry = std::chrono::minutes(15);

    Webhook(dns::Resolver &resolver, const Clock &clock, handover::SecretReader secret, QObject *parent = nullptr);

    // none: nothing is sent, and what waits is dropped.
    void configure(const std::optional<config::Webhook> &webhook);
    void add(const Outgoing &one);
    qint64 waiting() const { return qint64(m_queue.size()); }

Q_SIGNALS:
    void sent(qint64 id);
    void failed(const QJsonObject &reason); // a try; it goes on
    void dropped(qint64 id); // given up

private:
    void next();
    void ask(const QList<QHostAddress> &addresses);
    void take(const Result<net::WebReply> &reply);
    void fail(const QJsonObject &reason);

    dns::Resolver &m_resolver;
    const Clock &m_clock;
    const handover::SecretReader m_secret;
    std::optional<config::Webhook> m_config;
    std::deque<Outgoing> m_queue;
    std::unique_ptr<QObject> m_try; // the request under way; none: nobody is asked
    int m_tries = 0; // in vain, in a row
    QTimer m_retry;
};

} // namespace alerts
