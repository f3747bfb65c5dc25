#include "dns/unbound_worker.h"

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <unbound.h>
#include "base/log.h"

namespace dns {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds fetchMost = 50ms;
constexpr int internetClass = 1;
constexpr int noError = 0;
constexpr int nameError = 3;

struct Option {
    const char *key;
    const char *value;
};

constexpr std::array options{
    // No DNSSEC here: an office router that strips it must not stop mail.
    Option{"module-config:", "iterator"},
    Option{"unblock-lan-zones:", "yes"}, // reverse zones of private networks, see ownZones
    // After an outage of the line its servers must count again within seconds, not after 15 minutes.
    Option{"infra-keep-probing:", "yes"},
    Option{"infra-host-ttl:", "5"},
    // Who has just mended a record must not read "does not exist" for an hour.
    Option{"cache-max-negative-ttl:", "60"},
};

// libunbound answers these itself with "does not exist"; offices use them in earnest.
constexpr std::array ownZones{"test.", "home.arpa."};

QDateTime systemServersChanged() { return QFileInfo(QStringLiteral("/etc/resolv.conf")).lastModified(); }

QByteArray forwardText(const Endpoint &server)
{
    return server.host.toLatin1() + '@' + QByteArray::number(server.port ? server.port : 53);
}

Status statusOf(int error, const ub_result &result)
{
    if (error != 0)
        return Status::ServerFailure;
    if (result.rcode == nameError)
        return Status::NameError;
    if (result.rcode != noError)
        return Status::ServerFailure;
    return result.havedata ? Status::Ok : Status::NoData;
}

QList<QByteArray> dataOf(const ub_result &result)
{
    QList<QByteArray> data;
    for (int i = 0; result.data && result.data[i]; ++i)
        data << QByteArray(result.data[i], result.len[i]);
    return data;
}

} // namespace

void UnboundWorker::DeleteContext::operator()(ub_ctx *context) const { ub_ctx_delete(context); }

UnboundWorker::UnboundWorker(QList<Endpoint> servers, Mailbox<UnboundReply> &replies)
    : m_servers(std::move(servers)), m_replies(replies), m_fetchTimer(this)
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_fetchTimer, &QTimer::timeout, this, &UnboundWorker::fetch);
}

UnboundWorker::~UnboundWorker() = default;

void UnboundWorker::openContext()
{
    m_serversChanged = systemServersChanged();
    m_context.reset(ub_ctx_create());
    if (!m_context)
        return;
    ub_ctx_debugout(m_context.get(), nullptr); // the log is ours
    ub_ctx_async(m_context.get(), 1);
    for (const Option &option : options) {
        if (const int error = ub_ctx_set_option(m_context.get(), option.key, option.value))
            logging::event(logging::Level::Warning, "dns", "option", {{"key", option.key}, {"error", ub_strerror(error)}});
    }
    if (m_servers.isEmpty())
        ub_ctx_resolvconf(m_context.get(), nullptr);
    for (const Endpoint &server : m_servers) {
        if (const int error = ub_ctx_set_fwd(m_context.get(), forwardText(server).constData()))
            logging::event(logging::Level::Problem, "dns", "server",
                           {{"server", forwardText(server)}, {"error", ub_strerror(error)}});
    }
    for (const char *zone : ownZones) // not before all else is set: this finalises the context
        ub_ctx_zone_remove(m_context.get(), zone);
}

void UnboundWorker::reopenWhenTheSystemsServersChanged()
{
    if (m_context && (!m_servers.isEmpty() || systemServersChanged() == m_serversChanged))
        return;
    openContext(); // the old one forgets what it was asked
    for (auto it = m_running.begin(); it != m_running.end();)
        submit((it++)->second);
}

void UnboundWorker::takeQuestions()
{
    reopenWhenTheSystemsServersChanged();
    for (UnboundQuestion &question : m_questions.takeAll()) {
        const qint64 id = question.id;
        submit(m_running[id] = Running{this, std::move(question)});
    }
    scheduleFetch();
}

// May finish and so remove `running` at once.
void UnboundWorker::submit(Running &running)
{
    const QByteArray name = running.question.name + '.';
    const int error = m_context ? ub_resolve_async(m_context.get(), name.constData(), int(running.question.type), internetClass,
                                                   &running, &UnboundWorker::onResult, nullptr)
                                : -1;
    m_sinceProgress.start();
    if (error != 0)
        finish(running.question.id, {});
}

void UnboundWorker::fetch()
{
    if (m_context && ub_poll(m_context.get()))
        ub_process(m_context.get());
    scheduleFetch();
}

// Quick answers are fetched quickly, slow ones an eighth late; nothing asked, nothing done.
void UnboundWorker::scheduleFetch()
{
    if (m_running.empty())
        return;
    const std::chrono::milliseconds waited(m_sinceProgress.elapsed());
    m_fetchTimer.start(std::clamp<std::chrono::milliseconds>(waited / 8, 1ms, fetchMost));
}

void UnboundWorker::onResult(void *data, int error, ub_result *result)
{
    const auto &running = *static_cast<Running *>(data);
    UnboundReply reply;
    if (result) {
        reply.status = statusOf(error, *result);
        reply.data = dataOf(*result);
        reply.ttl = std::chrono::seconds(std::max(result->ttl, 0));
        reply.canonicalName = result->canonname;
    }
    ub_resolve_free(result);
    running.worker->finish(running.question.id, std::move(reply));
}

// A reply that finds no room is lost here; the asker's own time limit answers for it.
void UnboundWorker::finish(qint64 id, UnboundReply reply)
{
    m_running.erase(id);
    reply.id = id;
    if (!m_replies.post(std::move(reply)))
        logging::event(logging::Level::Warning, "dns", "reply-lost");
}

} // namespace dns
