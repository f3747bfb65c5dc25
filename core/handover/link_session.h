// One hand-over session: pulls batches from its link, delivers them, tells what came of each; one batch is prepared while the one before
// it is on the wire. Closes after a few idle seconds. Owner: primary_link.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include "handover/delivery_session.h"
#include "handover/scheduler.h"

namespace handover {

// What became of one batch.
struct BatchResult {
    Batch batch;
    smtp::TransactionResult transaction;
    QList<Judgement> judgements;
    std::optional<Ending> ending; // the session ended by it
    QByteArray messageIdField;
    bool peerHasDsn = false;
    std::optional<Milliseconds> took; // from MAIL to the reply to the dot; only of a small mail that was delivered
    QByteArray transcript; // of the session, where somebody was not delivered
    QByteArray head; // of the message; only where somebody may have to be told that it was relayed
};

class LinkSession : public QObject {
public:
    struct Owner {
        std::function<std::optional<Batch>(bool ahead)> take; // `ahead`: only if there is plenty
        std::function<void(Batch)> putBack;                   // untouched
        std::function<void(Batch)> broken;                    // cannot be read; the spool set it aside
        std::function<void(const smtp::Capabilities &, const std::optional<DeliverySession::Greeted> &)> greeted; // the peer is there and in order
        // True: a delivery is being recorded, `recorded` will be called.
        std::function<bool(const BatchResult &, std::function<void()> recorded)> done;
        std::function<void(LinkSession *, const DeliverySession::Ended &)> ended; // deletes it, later
    };
    LinkSession(DeliveryPlan plan, spool::Spool &spool, Owner owner, QObject *parent);

    void start() { m_session.start(); }
    void wake();     // there may be work
    void makeWay();  // somebody else needs its connection: finish(), but not before it has had its turn
    void finish();   // no new transaction; what is under way is finished, then it quits
    void cut();      // at once
    void giveBackAhead(); // what is prepared is not to be sent now
    bool isIdle() const { return m_session.isReady() && !m_current; }
    std::optional<DeliverySession::Greeted> greeted() const { return m_session.greeted(); }
    bool isGreeted() const { return m_greeted; }
    bool awaitsDotReply() const { return m_session.awaitsDotReply(); }

private:
    struct Prepared {
        Batch batch;
        std::unique_ptr<BodySource> body;
    };
    DeliverySession::Events events();
    void onReady(const smtp::Capabilities &capabilities);
    void begin();
    bool beginOne(Prepared prepared);
    std::optional<Prepared> prepare(bool ahead);
    void refuseUnrepresentable(Batch &batch);
    void onFinished(const smtp::TransactionResult &result);
    void onEnded(const DeliverySession::Ended &ended);
    void report(Batch batch, const smtp::TransactionResult &result, const std::optional<Ending> &ending);

    spool::Spool &m_spool;
    Owner m_owner;
    smtp::Capabilities m_capabilities;
    std::optional<Batch> m_current;
    std::optional<Prepared> m_next;
    QTimer m_idle;
    QElapsedTimer m_transaction;
    bool m_greeted = false, m_finishing = false, m_makingWay = false;
    DeliverySession m_session;
};

// The transaction of a batch; `size` as the spool has it.
smtp::Transaction transactionOf(const Batch &batch);

} // namespace handover
