// The wizard's live test of a primary: can it be found, reached, greeted, encrypted, and what does it say to postmaster and to an address
// that cannot exist. No mail is sent, no state is touched. At most 10 s in all.
//
// Callers: control (primary.test). The words are words/'s: every `said` is a code with raw parameters.
#pragma once
#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>
#include "base/endpoint.h"
#include "dns/resolver.h"
#include "handover/delivery_session.h"

namespace handover {

struct TestStep {
    enum class State { Waiting, Running, Good, Attention, Failed, Skipped };
    QString code; // "primary-test.resolve", ".connect", ".ehlo", ".starttls", ".postmaster", ".random"
    State state = State::Waiting;
    int milliseconds = 0;
    QString said; // a code, once there is something to say
    QJsonObject parameters;
};

class PrimaryTest : public QObject {
    Q_OBJECT
public:
    struct Question {
        Endpoint primary;
        QByteArray domain;
        QByteArray hostname; // ours
        std::shared_ptr<const net::TlsClientContext> tls; // null: one is made
    };
    using Progress = std::function<void(const QList<TestStep> &steps, bool finished)>;

    // Begins at once; `progress` is called later, at every change, the last time with finished = true. Deleting it cancels.
    static PrimaryTest *run(Question question, dns::Resolver &resolver, QObject *context, Progress progress);

private:
    enum Index { Resolve, Connect, Ehlo, StartTls, Postmaster, Random };
    PrimaryTest(Question question, dns::Resolver &resolver, Progress progress, QObject *parent);
    void onAddresses(const dns::AddressAnswer &answer);
    void open(bool withTls);
    void onReady(const smtp::Capabilities &capabilities);
    void onTls(const net::TlsFacts &facts);
    void onReplies(const smtp::TransactionResult &result);
    void onEnded(const DeliverySession::Ended &ended);
    void begin(Index index);
    void end(Index index, TestStep::State state, const char *said, const QJsonObject &parameters = {});
    void finish();
    QJsonObject about(const smtp::Reply &reply) const;

    const Question m_question;
    dns::Resolver &m_resolver;
    Progress m_progress;
    QList<TestStep> m_steps;
    QList<QHostAddress> m_addresses;
    DeliverySession *m_session = nullptr;
    QElapsedTimer m_time;
    QTimer m_limit;
    bool m_triedWithoutTls = false, m_asked = false, m_finished = false;
};

} // namespace handover
