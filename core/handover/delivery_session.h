// One connection to one mail server, driven by smtp::ClientSession over net::Connection: opens, greets, starts TLS, delivers one
// transaction after the other, quits. Decides nothing: tells its owner what came. Owners: primary_link, primary_test, notices' outbound.
//
// Promise (E4): the final dot of a message does not leave before the owner said recorded() for the one delivered before it, so a crash
// costs at most one duplicate a session.
// The events are called from the event loop or from inside start(), deliver(), recorded() and quit(); never after ended(). The owner
// may call any method from them, and deletes the session by deleteLater() after ended().
#pragma once
#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <memory>
#include "handover/body_source.h"
#include "handover/outcome.h"
#include "handover/transcript.h"
#include "net/connection.h"
#include "net/tls_context.h"

namespace handover {

struct DeliveryPlan {
    QList<QHostAddress> addresses; // tried in order
    quint16 port = 25;
    QByteArray tlsName;  // SNI and what the certificate must be for
    QByteArray heloName; // ours
    smtp::StartTlsWish wish = smtp::StartTlsWish::IfOffered;
    bool implicitTls = false;
    bool mayHaveOurName = false; // else a peer that greets with heloName is taken for us
    bool xclient = false;    // the peer may be told by XCLIENT whose mail it is
    QHostAddress source;     // of ours; null: the system chooses
    bool verify = false; // a certificate that does not verify ends the session as TlsFailed
    std::optional<QList<QByteArray>> pins; // with `verify`: keys (hex of SHA-256) that are trusted whatever their certificate is like
    std::optional<smtp::Login> login;      // TLS is then required
    std::shared_ptr<const net::TlsClientContext> tls; // null: no TLS
    std::chrono::milliseconds connectLimit{30'000};   // each address
    std::function<void(const QHostAddress &, bool answered)> tried; // told of each address: whether it took a connection; may be null
    smtp::ClientTimeouts timeouts;
};

struct DeliveryJob {
    smtp::Transaction transaction;
    std::unique_ptr<BodySource> body; // none only with probeOnly
};

class DeliverySession : public QObject {
    Q_OBJECT
public:
    struct Ended {
        std::optional<Ending> trouble;  // none: by quit()
        Error network;                  // what the connection said; code empty: nothing
        bool bodyBroken = false;        // the message could not be read (the spool set it aside)
        bool inTransaction = false;     // deliver() was called and no finished() followed
        smtp::TransactionResult result; // of that transaction, as far as it went
    };
    struct Events {
        std::function<void()> connected;                          // TCP is there
        std::function<void(const net::TlsFacts &)> tlsStarted;
        std::function<void(const smtp::Capabilities &)> ready;    // deliver() or quit() is welcome; again after each finished()
        std::function<void(const smtp::TransactionResult &)> finished;
        std::function<void(const Ended &)> ended;
    };

    DeliverySession(DeliveryPlan plan, Events events, QObject *parent = nullptr);
    ~DeliverySession() override;

    void start();
    bool isReady() const { return m_ready && !m_ended; }
    // How long the peer that took the connection let wait for 220, and then for the reply to the first EHLO.
    struct Greeted { Milliseconds greeting{}, ehlo{}; };
    std::optional<Greeted> greeted() const { return m_ehloTook ? std::optional(Greeted{*m_greetingTook, *m_ehloTook}) : std::nullopt; }
    const smtp::Capabilities &announced() const { return m_session.announced(); } // by the last EHLO that was answered; until then only the banner
    int transactions() const { return m_transactions; } // finished
    QHostAddress peer() const;
    struct Ends { QHostAddress own, peer; quint16 ownPort = 0, peerPort = 0; };
    std::optional<Ends> ends() const; // of the connection; nothing: there is none
    void deliver(DeliveryJob job);            // legal when isReady()
    QByteArray messageIdField() const { return m_messageIdField; } // of the last message that ended, for the log
    QByteArray messageHead() const { return m_messageHead; } // likewise, if its body source kept it
    QByteArray transcript() const { return m_transcript.text(); } // of the beginning, and of the last transaction
    void expectRecord() { m_recordOpen = true; } // what was just delivered is being recorded
    void recorded();                             // it is
    void quit();                                 // legal when isReady(); else the connection is cut
    void timeOut();                              // the owner's own limit is over: ends as TimedOut
    bool awaitsDotReply() const;                 // the final dot left, its reply did not come

private:
    void connectNext(Error lastError);
    void tell(const QHostAddress &address, const std::optional<Error> &failure);
    void take(std::shared_ptr<net::Connection> connection);
    void beginDialogue();
    void onArrived();
    void onTls(const net::TlsFacts &facts);
    std::optional<Error> distrust(const net::TlsFacts &facts) const;
    bool isUs(const smtp::Capabilities &peer) const;
    void endWithoutTls(const Error &why);
    void onClosed(const Error &why);
    void act();
    void noteGreeting();
    bool doAction(const smtp::client::Action &action);
    void armTimer(bool progressed);
    void note(const QByteArray &bytes);
    void pumpBody();
    void flush();
    void dropJob();
    void finishJob(const smtp::TransactionResult &result);
    void end(Ended ended);

    const DeliveryPlan m_plan;
    Events m_events;
    smtp::ClientSession m_session;
    std::shared_ptr<net::Connection> m_connection;
    qsizetype m_nextAddress = 0;
    bool m_connecting = false; // to the address before m_nextAddress
    std::optional<DeliveryJob> m_job;
    QTimer m_timer;
    QElapsedTimer m_since; // the last attempt to connect began
    std::optional<Milliseconds> m_greetingTook, m_ehloTook;
    QByteArray m_out, m_messageIdField, m_messageHead;
    Transcript m_transcript;
    Error m_network;
    int m_transactions = 0;
    bool m_ready = false, m_ended = false, m_acting = false, m_wantsBody = false, m_inBody = false, m_recordOpen = false, m_bodyBroken = false;
};

} // namespace handover
