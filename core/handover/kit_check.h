// Whether a primary heeds the identity kit: one mail as the hand-over sends it, then some that are announced and not sent (MAIL, RCPT, RSET), over
// one connection after the other. Every step is told as it ends, with the server's own words.
//
// The mail is made by the caller so that a primary that does not know us would stop it: from a sender whose SPF does not name us, and whom no
// greylist has seen. It is in no spool: should it be lost, nobody misses it. Nothing that comes of it touches the primary's state.
// Callers: control (kit.check), which gives the way to the primary by HandOver::lend().
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include "handover/kit_hindrance.h"
#include "handover/primary_test.h"

namespace handover {

class KitCheck : public QObject {
    Q_OBJECT
public:
    static constexpr int connections = 5, announced = 6; // so many after the mail; so many on each
    static constexpr std::chrono::minutes limit{4};      // for all

    struct Question {
        QByteArray sender, recipient; // addresses in ASCII
        QByteArray mail;              // with CRLF; all of it
        bool showsSpf = false;        // the sender's SPF forbids us: that it passes proves something
        bool showsGreylist = false;   // likewise: no server exempts this recipient by itself
    };
    enum Index { Connect, Spf, Greylist, Deliver, Limits };
    using Progress = std::function<void(const QList<TestStep> &steps, bool finished)>;

    // `plan` is used for each connection. Begins with start(); `progress` is called at every change, from the event loop, the last time with
    // finished = true. Deleting it stops it.
    KitCheck(Question question, DeliveryPlan plan, Progress progress, QObject *parent);
    void start();

    static QList<TestStep> steps(); // all Waiting

private:
    void open();
    DeliverySession::Events events();
    void onReady(const smtp::Capabilities &capabilities);
    void onFinished(const smtp::TransactionResult &result);
    void onEnded(const DeliverySession::Ended &ended);
    smtp::Transaction transaction(bool probeOnly) const;
    void settleMail(const smtp::TransactionResult &result);
    void hindered(smtp::Stage stage, const smtp::Reply &reply);
    void settleAnnounced(const smtp::TransactionResult &result);
    void lost(const DeliverySession::Ended &ended);
    QJsonObject about(const smtp::Reply &reply) const;
    QJsonObject aboutLimits(const smtp::Reply &reply) const;
    void end(Index index, TestStep::State state, const char *said, const QJsonObject &parameters = {});
    void finish();

    const Question m_question;
    const DeliveryPlan m_plan;
    Progress m_progress;
    QList<TestStep> m_steps = steps();
    DeliverySession *m_session = nullptr;
    QElapsedTimer m_time;
    QTimer m_limit;
    int m_connections = 0, m_announced = 0, m_onThis = 0;
    bool m_delivered = false, m_stopping = false, m_finished = false;
};

} // namespace handover
