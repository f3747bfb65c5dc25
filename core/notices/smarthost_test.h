// Whether a smarthost that is not configured yet takes our notices: found, reached, encrypted, logged in, and one mail as notices are sent, from
// the null sender. Each step is told as it ends. The mail is in no spool: should it be lost, nobody misses it.
//
// Never to ourselves nor to a protected primary (hops.h). Callers: control (smarthost.test).
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include "config/config.h"
#include "dns/resolver.h"
#include "handover/primary_test.h"
#include "notices/hops.h"

namespace notices {

class SmarthostTest : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds limit{60}; // for all: some greet slowly on purpose

    struct Question {
        config::Smarthost smarthost; // its `auth` is not looked at
        std::optional<smtp::Login> login;
        QByteArray hostname;  // ours
        QByteArray recipient; // in ASCII
        QByteArray mail;      // with CRLF; all of it
        WhoseAddress whose;   // at the smarthost's port
    };
    enum Index { Resolve, Connect, Encrypt, Login, Send };
    using Progress = std::function<void(const QList<handover::TestStep> &steps, bool finished)>;

    // Begins with start(); `progress` is called at every change, from the event loop, the last time with finished = true. Deleting it stops it.
    SmarthostTest(Question question, dns::Resolver &resolver, Progress progress, QObject *parent);
    void start();

    static QList<handover::TestStep> steps(); // all Waiting

private:
    using State = handover::TestStep::State;
    void onAddresses(const dns::AddressAnswer &answer);
    void open(const QList<QHostAddress> &addresses);
    void onTls(const net::TlsFacts &facts);
    void onReady();
    void onFinished(const smtp::TransactionResult &result);
    void onEnded(const handover::DeliverySession::Ended &ended);
    QJsonObject about(const smtp::Reply &reply = {}) const;
    void begin(Index index);
    void end(Index index, State state, const char *said, const QJsonObject &parameters);
    void finish();

    const Question m_question;
    dns::Resolver &m_resolver;
    Progress m_progress;
    QList<handover::TestStep> m_steps = steps();
    handover::DeliverySession *m_session = nullptr;
    QElapsedTimer m_time;
    QTimer m_limit;
    bool m_sent = false, m_finished = false;
};

} // namespace notices
