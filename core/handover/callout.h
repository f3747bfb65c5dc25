// Asks a primary whether addresses exist (mail-semantics B3), over connections of its own: two at most, kept open for some seconds.
//
// A question is RCPT after MAIL FROM:<>, or from postmaster@hostname where the null sender is refused, and RSET: no mail is sent. Questions
// that come while one is on the wire share the next transaction. Every question is answered once, within `limit`, from the event loop;
// what is not about the address, and no answer, is Asked::NoVerdict. Owner: primary_link.
#pragma once
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <deque>
#include <memory>
#include <vector>
#include "directory/ruling.h"
#include "handover/delivery_session.h"

namespace handover {

class Callout : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds limit{5};
    static constexpr std::chrono::seconds connectLimit{4}; // so that an outage shows before those who ask are answered
    static constexpr std::size_t mostWaiting = 1000; // more get NoVerdict at once
    static constexpr int mostConnections = 2;
    // Refused in one session, and so asked in one transaction: Postfix answers slowly from the tenth error on, and hangs up at the twentieth
    // (smtpd_soft_error_limit, smtpd_hard_error_limit).
    static constexpr int mostRefused = 8;

    // How to connect; nothing: not now. Answered from the event loop or at once.
    using Connect = std::function<void(QObject *context, std::function<void(std::optional<DeliveryPlan>)>)>;
    using Answer = std::function<void(directory::Asked)>;
    Callout(Connect connect, QObject *parent);

    // Not answered when `context` is gone by then.
    void ask(const QByteArray &address, QObject *context, Answer answer);
    void setConnections(int most) { m_mostConnections = std::clamp(most, 1, mostConnections); }
    void setHostname(const QByteArray &hostname) { m_hostname = hostname; }
    void stop(); // what is open is NoVerdict
    int connections() const { return int(m_lines.size()); } // open, or about to be
    void makeWay(); // somebody else needs the connections: each is given up when it has no question on the wire

Q_SIGNALS:
    void freed();  // a connection less
    void failed(const DeliverySession::Ended &ended); // a connection could not be had, or was lost; before the questions are answered

private:
    struct Question {
        QByteArray address;
        QPointer<QObject> context;
        Answer answer;
    };
    using Questions = std::deque<std::shared_ptr<Question>>;
    struct Line {
        DeliverySession *session = nullptr; // null: addresses are being looked up
        Questions asked;
        QTimer idle;
        bool makingWay = false;
        int refused = 0; // recipients, in this session
    };

    void pump();
    void open();
    void begin(const std::shared_ptr<Line> &line, DeliveryPlan plan);
    void send(const std::shared_ptr<Line> &line);
    void onFinished(const std::shared_ptr<Line> &line, const smtp::TransactionResult &result);
    void onEnded(const std::shared_ptr<Line> &line, const DeliverySession::Ended &ended);
    void settle(const std::shared_ptr<Question> &question, directory::Asked answer);
    void settleAll(Questions questions);

    const Connect m_connect;
    QByteArray m_hostname;
    int m_mostConnections = mostConnections;
    bool m_nullRefused = false; // by this primary: MAIL FROM:<>
    Questions m_waiting;
    std::vector<std::shared_ptr<Line>> m_lines;
};

// What a reply to RCPT says.
directory::Asked verdictOf(const smtp::Reply &reply);

} // namespace handover
