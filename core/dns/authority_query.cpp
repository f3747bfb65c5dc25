#include "dns/authority_query.h"

#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>
#include <algorithm>
#include <ares.h>
#include <map>
#include <memory>

namespace dns {

namespace {

constexpr int internetClass = 1;
constexpr int noError = 0;
constexpr int nameError = 3;

AuthorityAnswer answerFromWire(QByteArrayView wire)
{
    auto message = messageFromWire(wire);
    if (!message)
        return {Status::Malformed, false, {}};
    Status status = Status::ServerFailure;
    if (message->rcode == nameError)
        status = Status::NameError;
    else if (message->rcode == noError)
        status = message->answers.isEmpty() ? Status::NoData : Status::Ok;
    return {status, true, std::move(*message)};
}

QByteArray serverText(const AuthorityQuestion &question)
{
    const QByteArray host = question.server.toString().toLatin1();
    const QByteArray bracketed = question.server.protocol() == QAbstractSocket::IPv6Protocol ? '[' + host + ']' : host;
    return bracketed + ':' + QByteArray::number(question.port);
}

struct DestroyChannel {
    void operator()(ares_channel channel) const { ares_destroy(channel); }
};

// c-ares counts its users; on Windows it needs to know the first and the last.
struct Library {
    Library() { ares_library_init(ARES_LIB_INIT_ALL); }
    ~Library() { ares_library_cleanup(); }
};

// One question from start to answer; owned by its context, deletes itself after the answer.
//
// Invariant: c-ares is never destroyed from inside one of its own callbacks: answers leave through a queued call.
class Query : public QObject {
public:
    Query(AuthorityQuestion question, QObject *context, std::function<void(AuthorityAnswer)> answer)
        : QObject(context), m_question(std::move(question)), m_onAnswer(std::move(answer))
    {
        m_limit.setSingleShot(true);
        m_limit.start(m_question.limit);
        connect(&m_limit, &QTimer::timeout, this, [this] { finish({}); });
        m_retry.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
        QMetaObject::invokeMethod(this, [this] { start(); }, Qt::QueuedConnection);
    }
    ~Query() override { m_over = true; } // what c-ares says from now on is about its end

private:
    struct Notifiers {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    void start()
    {
        ares_options options{};
        options.flags = ARES_FLAG_NORECURSE | ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP;
        options.timeout = std::max(1, int(m_question.limit.count() / 3)); // the second try waits twice as long
        options.tries = 2;
        options.sock_state_cb = &Query::onSocketState;
        options.sock_state_cb_data = this;
        ares_channel channel = nullptr;
        const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
        if (ares_init_options(&channel, &options, mask) != ARES_SUCCESS)
            return finish({Status::ServerFailure, false, {}});
        m_channel.reset(channel);
        if (ares_set_servers_ports_csv(channel, serverText(m_question).constData()) != ARES_SUCCESS)
            return finish({Status::ServerFailure, false, {}});
        ares_query(channel, m_question.name.constData(), internetClass, int(m_question.type), &Query::onReply, this);
        armRetry();
    }

    void process(ares_socket_t readable, ares_socket_t writable)
    {
        if (m_over)
            return;
        ares_process_fd(m_channel.get(), readable, writable);
        armRetry();
    }

    void armRetry()
    {
        timeval wait{};
        if (!m_over && ares_timeout(m_channel.get(), nullptr, &wait))
            m_retry.start(int(wait.tv_sec * 1000 + wait.tv_usec / 1000 + 1));
    }

    static void onSocketState(void *query, ares_socket_t socket, int readable, int writable)
    {
        static_cast<Query *>(query)->watch(socket, readable, writable);
    }

    void watch(ares_socket_t socket, bool readable, bool writable)
    {
        Notifiers &notifiers = m_sockets[socket];
        adjust(notifiers.read, QSocketNotifier::Read, socket, readable);
        adjust(notifiers.write, QSocketNotifier::Write, socket, writable);
        if (!readable && !writable)
            m_sockets.erase(socket);
    }

    void adjust(std::unique_ptr<QSocketNotifier> &notifier, QSocketNotifier::Type type, ares_socket_t socket, bool wanted)
    {
        if (wanted == bool(notifier))
            return;
        if (!wanted) {
            notifier->setEnabled(false);
            notifier.release()->deleteLater(); // it may be the one that is calling
            return;
        }
        notifier = std::make_unique<QSocketNotifier>(qintptr(socket), type);
        connect(notifier.get(), &QSocketNotifier::activated, this, [this, socket, type] {
            const bool read = type == QSocketNotifier::Read;
            process(read ? socket : ARES_SOCKET_BAD, read ? ARES_SOCKET_BAD : socket);
        });
    }

    static void onReply(void *query, int status, int /*timeouts*/, unsigned char *wire, int size)
    {
        auto *self = static_cast<Query *>(query);
        if (wire)
            self->finish(answerFromWire(QByteArrayView(wire, size)));
        else
            self->finish({status == ARES_ETIMEOUT ? Status::TimedOut : Status::ServerFailure, false, {}});
    }

    void finish(AuthorityAnswer answer)
    {
        if (m_over)
            return;
        m_over = true;
        m_limit.stop();
        m_retry.stop();
        m_answer = std::move(answer);
        QMetaObject::invokeMethod(this, [this] { deliver(); }, Qt::QueuedConnection);
    }

    void deliver()
    {
        deleteLater();
        const auto onAnswer = std::move(m_onAnswer);
        onAnswer(std::move(m_answer)); // may be the end of the context and so of this
    }

    const AuthorityQuestion m_question;
    std::function<void(AuthorityAnswer)> m_onAnswer;
    AuthorityAnswer m_answer;
    bool m_over = false;
    QTimer m_limit;
    QTimer m_retry;
    std::map<ares_socket_t, Notifiers> m_sockets;
    const Library m_library;
    std::unique_ptr<std::remove_pointer_t<ares_channel>, DestroyChannel> m_channel; // gone first: it still calls onSocketState
};

} // namespace

void askAuthority(const AuthorityQuestion &question, QObject *context, std::function<void(AuthorityAnswer)> answer)
{
    new Query(question, context, std::move(answer)); // owned by context
}

} // namespace dns
