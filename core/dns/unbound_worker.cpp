#include "dns/unbound_worker.h"

#include <algorithm>
#include <array>
#include <unbound.h>
#include "base/log.h"
#include "dns/system_servers.h"

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
    Option{"unblock-lan-zones:", "yes"}, // reverse zones of private networks, see ownZones
    // After an outage of the line its servers must count again within seconds, not after 15 minutes.
    Option{"infra-keep-probing:", "yes"},
    Option{"infra-host-ttl:", "5"},
    // The doctor asks for a hundred hosts at once; a long answer needs TCP, and what finds none of these connections free (usually 2) is lost.
    Option{"outgoing-num-tcp:", "100"},
    // Who has just mended a record must not read "does not exist" for an hour.
    Option{"cache-max-negative-ttl:", "60"},
};

// No DNSSEC for mail: an office router that strips it must not stop it.
constexpr std::array routingOptions{Option{"module-config:", "iterator"}};
// Who asks has just mended something: nothing old is to be told.
constexpr std::array validatingOptions{Option{"module-config:", "validator iterator"}, Option{"val-bogus-ttl:", "5"}, Option{"cache-max-ttl:", "60"}};

// The root's keys (IANA, root-anchors.xml): that of 2017 and its successor of 2024.
constexpr std::array rootAnchors{". DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
                                 ". DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16"};

// libunbound answers these itself with "does not exist"; offices use them in earnest, tests on loopback the last one.
constexpr std::array ownZones{"test.", "home.arpa.", "127.in-addr.arpa."};

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

template <std::size_t count> void setOptions(ub_ctx *context, const std::array<Option, count> &wanted)
{
    for (const Option &option : wanted) {
        if (const int error = ub_ctx_set_option(context, option.key, option.value))
            logging::event(logging::Level::Warning, "dns", "option", {{"key", option.key}, {"error", ub_strerror(error)}});
    }
}

Security securityOf(const ub_result &result, Status status)
{
    if (result.bogus)
        return Security::Bogus;
    if (status == Status::ServerFailure)
        return Security::Unknown;
    return result.secure ? Security::Secure : Security::Insecure;
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

UnboundWorker::UnboundWorker(UnboundSetup setup, Mailbox<UnboundReply> &replies)
    : m_setup(std::move(setup)), m_replies(replies), m_fetchTimer(this)
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_fetchTimer, &QTimer::timeout, this, &UnboundWorker::fetch);
}

UnboundWorker::~UnboundWorker() = default;

void UnboundWorker::openContext()
{
    m_systemServers = systemServersMark();
    m_context.reset(ub_ctx_create());
    if (!m_context)
        return;
    ub_ctx_debugout(m_context.get(), nullptr); // the log is ours
    ub_ctx_async(m_context.get(), 1);
    setOptions(m_context.get(), options);
    if (m_setup.validation == UnboundSetup::Validation::Dnssec) {
        setOptions(m_context.get(), validatingOptions);
        addTrustAnchor();
    } else {
        setOptions(m_context.get(), routingOptions);
    }
    if (followsTheSystem())
        ub_ctx_resolvconf(m_context.get(), nullptr);
    for (const Endpoint &server : m_setup.servers) {
        if (const int error = ub_ctx_set_fwd(m_context.get(), forwardText(server).constData()))
            logging::event(logging::Level::Problem, "dns", "server",
                           {{"server", forwardText(server)}, {"error", ub_strerror(error)}});
    }
    for (const char *zone : ownZones) // not before all else is set: this finalises the context
        ub_ctx_zone_remove(m_context.get(), zone);
}

// A file that cannot be used is known only when something is asked: then all is a failure of ours.
void UnboundWorker::addTrustAnchor()
{
    if (!m_setup.trustAnchor.isEmpty()) {
        ub_ctx_add_ta_file(m_context.get(), m_setup.trustAnchor.toLocal8Bit().constData());
        return;
    }
    for (const char *anchor : rootAnchors)
        ub_ctx_add_ta(m_context.get(), anchor);
}

void UnboundWorker::reopenWhenTheSystemsServersChanged()
{
    if (m_context && (!followsTheSystem() || systemServersMark() == m_systemServers))
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
        reply.security = securityOf(*result, reply.status);
        if (reply.security == Security::Bogus)
            reply.status = Status::ServerFailure; // it may come with data all the same
        else
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
