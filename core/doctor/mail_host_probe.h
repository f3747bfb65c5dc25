// What one address of a mail server says to a sender: greeting, EHLO, TLS and its certificate, and whom it would take mail for. No mail is sent.
//
// One connection at a time. Where TLS fails there is a second one that also takes old versions, to know whether those are all the server has,
// and if that fails too a third without TLS, for the replies to RCPT. Judges nothing.
// Invariant: `done` is called once, later, within the limit, and not when the probe was deleted; fact() is true at any time.
// Callers: gather_hosts.
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include "doctor/facts.h"
#include "handover/delivery_session.h"

namespace doctor {

struct MailHostQuestion {
    QByteArray host; // as the MX record has it: what the certificate must be for
    QHostAddress address;
    quint16 port = 25;
    QByteArray domain;   // whose addresses are asked about
    QByteArray hostname; // ours, for EHLO
    std::shared_ptr<const net::TlsClientContext> tls;    // current versions
    std::shared_ptr<const net::TlsClientContext> oldTls; // all versions
};

class MailHostProbe : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds connectLimit = std::chrono::seconds(4);
    static constexpr std::chrono::milliseconds wholeLimit = std::chrono::seconds(8);

    MailHostProbe(MailHostQuestion question, QObject *parent, std::chrono::milliseconds limit = wholeLimit);

    void start(std::function<void()> done); // once
    const MailHostFact &fact() const { return m_fact; }
    const QList<QByteArray> &chain() const { return m_chain; } // of the certificate, DER, its own first

private:
    enum class Attempt { Usual, OldTls, Plain };
    void open(Attempt attempt);
    void onTls(const net::TlsFacts &facts);
    void onReady(const smtp::Capabilities &capabilities);
    void noteGreeting();
    void noteReplies(const smtp::TransactionResult &result);
    void onEnded(const handover::DeliverySession::Ended &ended);
    void noteEnding(const handover::DeliverySession::Ended &ended);
    std::optional<Attempt> nextAttempt(const handover::DeliverySession::Ended &ended) const;
    void finish();

    const MailHostQuestion m_question;
    std::function<void()> m_done;
    MailHostFact m_fact;
    QList<QByteArray> m_chain;
    Attempt m_attempt = Attempt::Usual;
    handover::DeliverySession *m_session = nullptr;
    QTimer m_limit;
    bool m_asked = false, m_encrypted = false;
};

} // namespace doctor
