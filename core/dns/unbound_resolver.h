// The Resolver of the product: recursive questions to the configured or the system's DNS servers, through libunbound.
//
// Two contexts (design §4). Routing: no DNSSEC validation, as an office router that strips it must not stop mail. Validating, begun at the
// first validated(): from the configured servers, or else by recursion of its own. Neither reads /etc/hosts: only address literals and
// "localhost" (RFC 6761) answer themselves. Names that no host can have (dns/name.h) are Malformed without being asked.
//
// Invariant: every question is answered exactly once, within the limit (then TimedOut), on the thread that owns this object;
// or never, when its context or this object is gone. Destroying it ends all threads at once, whatever is still asked.
// Callers: restanted, restantectl check --standalone.
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include "base/clock.h"
#include "base/endpoint.h"
#include "base/mailbox.h"
#include "dns/resolver.h"
#include "dns/unbound_worker.h"

namespace dns {

class UnboundResolver : public QObject, public Resolver {
    Q_OBJECT
public:
    // `servers` empty: the system's. `limit` bounds each question.
    explicit UnboundResolver(const QList<Endpoint> &servers, std::chrono::milliseconds limit = std::chrono::seconds(5),
                             QObject *parent = nullptr);
    ~UnboundResolver() override;
    // Of validated(): a file of DS or DNSKEY records; empty: the root's own. Legal before the first of them.
    void setTrustAnchor(const QString &file) { m_trustAnchor = file; }

    void mx(const QByteArray &name, QObject *context, std::function<void(MxAnswer)> answer) override;
    void addresses(const QByteArray &name, QObject *context, std::function<void(AddressAnswer)> answer) override;
    void addressesOf(const QByteArray &name, Type type, QObject *context, std::function<void(AddressAnswer)> answer) override;
    void texts(const QByteArray &name, Type type, QObject *context, std::function<void(Answer<QByteArray>)> answer) override;
    void validated(const QByteArray &name, Type type, QObject *context, std::function<void(ValidatedAnswer)> answer) override;

    Q_INVOKABLE void takeReplies();

private:
    using OnReply = std::function<void(const UnboundReply &)>;
    struct Pending {
        QPointer<QObject> context;
        OnReply onReply;
        MonotonicTime deadline;
    };

    enum class Names { OfHosts, Any };
    // A worker and the thread in which it lives and dies.
    struct Lane {
        std::unique_ptr<QThread> thread;
        UnboundWorker *worker = nullptr;
    };
    Lane begin(UnboundSetup setup, const char *name);
    void end(Lane &lane);
    void ask(const QByteArray &name, Names names, Type type, QObject *context, OnReply);
    void askOf(UnboundWorker &worker, const std::optional<QByteArray> &normal, Type type, QObject *context, OnReply);
    void deliver(const UnboundReply &);
    void expire();
    void armTimer();

    const QList<Endpoint> m_servers;
    const std::chrono::milliseconds m_limit;
    QString m_trustAnchor;
    Mailbox<UnboundReply> m_replies{this, "takeReplies", UnboundWorker::capacity};
    std::map<qint64, Pending> m_pending; // ids grow, so deadlines do
    qint64 m_lastId = 0;
    QTimer m_timer;
    Lane m_routing, m_validating;
};

} // namespace dns
