// The thread side of unbound_resolver.h: owns the libunbound context, hands questions in and replies out as plain values.
//
// libunbound itself resolves in one more thread of its own (ub_ctx_async(ctx, 1)). Its results are fetched by ub_process()
// on a timer that runs only while something is asked: ub_wait() cannot be interrupted, so that stopping would last as long as
// the slowest black hole, and ub_fd() has no usable descriptor on Windows.
//
// Invariant: m_running holds exactly the questions that libunbound still owes an answer.
#pragma once
#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <map>
#include <memory>
#include "base/endpoint.h"
#include "base/mailbox.h"
#include "dns/resolver.h"

struct ub_ctx;
struct ub_result;

namespace dns {

struct UnboundQuestion {
    qint64 id = 0; // the asker's
    QByteArray name;
    Type type = Type::A;
};

struct UnboundSetup {
    enum class Validation { None, Dnssec };
    QList<Endpoint> servers; // empty: the system's; by recursion where it validates, as those may strip what that needs
    Validation validation = Validation::None;
    QString trustAnchor; // a file; empty: the root's own
};

struct UnboundReply {
    qint64 id = 0;
    Status status = Status::ServerFailure; // Ok: data is not empty
    QList<QByteArray> data;                // uncompressed rdata of the type asked for
    std::chrono::seconds ttl{0};
    Security security = Security::Unknown;
    QByteArray canonicalName; // as libunbound spells it; empty when no CNAME was followed
};

class UnboundWorker : public QObject {
    Q_OBJECT
public:
    // At most this many questions wait on their way in and replies on their way out.
    static constexpr std::size_t capacity = 4096;

    // The system's servers are read again when there are others (system_servers.h). `replies` outlives this.
    UnboundWorker(UnboundSetup setup, Mailbox<UnboundReply> &replies);
    ~UnboundWorker() override;

    // From any thread; false when too many wait.
    [[nodiscard]] bool ask(UnboundQuestion &&question) { return m_questions.post(std::move(question)); }

    Q_INVOKABLE void takeQuestions();

private:
    struct Running {
        UnboundWorker *worker = nullptr;
        UnboundQuestion question;
    };
    struct DeleteContext {
        void operator()(ub_ctx *context) const;
    };

    void openContext();
    void addTrustAnchor();
    bool followsTheSystem() const { return m_setup.servers.isEmpty() && m_setup.validation == UnboundSetup::Validation::None; }
    void reopenWhenTheSystemsServersChanged();
    void submit(Running &);
    void fetch();
    void scheduleFetch();
    void finish(qint64 id, UnboundReply);
    static void onResult(void *running, int error, ub_result *result);

    const UnboundSetup m_setup;
    Mailbox<UnboundReply> &m_replies;
    Mailbox<UnboundQuestion> m_questions{this, "takeQuestions", capacity};
    std::map<qint64, Running> m_running; // libunbound holds pointers into it
    QTimer m_fetchTimer;
    QElapsedTimer m_sinceProgress;
    QByteArray m_systemServers; // their mark when the context was opened
    std::unique_ptr<ub_ctx, DeleteContext> m_context; // last: gone first, and with it all pointers into m_running
};

} // namespace dns
