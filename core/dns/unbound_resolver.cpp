#include "dns/unbound_resolver.h"

#include <algorithm>
#include <array>
#include <memory>
#include "dns/name.h"
#include "dns/rdata.h"

namespace dns {

namespace {

MonotonicTime now() { return SystemClock().monotonic(); }

// Both halves of an address question, until the second one is there.
struct AddressHalves {
    UnboundReply v6;
    UnboundReply v4;
    int missing = 2;
};

// Every record of the reply through `parse`; one that cannot be read spoils the whole answer.
template <typename Record, typename Parse> Answer<Record> answerOf(const UnboundReply &reply, const QByteArray &name, Parse parse)
{
    Answer<Record> answer;
    answer.status = reply.status;
    answer.ttl = reply.ttl;
    answer.canonicalName = normalName(reply.canonicalName).value_or(name);
    for (const QByteArray &data : reply.data) {
        const auto record = parse(data);
        if (!record)
            return {Status::Malformed, {}, reply.ttl, answer.canonicalName};
        answer.records << *record;
    }
    return answer;
}

// Of two failures the one that says more: an answer beats silence, and "does not exist" holds for both types.
Status worseHalf(Status a, Status b)
{
    constexpr std::array byWeight{Status::NameError, Status::TimedOut, Status::ServerFailure, Status::Malformed, Status::NoData};
    return *std::find_if(byWeight.begin(), byWeight.end(), [=](Status s) { return s == a || s == b; });
}

AddressAnswer joined(const AddressHalves &halves, const QByteArray &name)
{
    const auto v6 = answerOf<QHostAddress>(halves.v6, name, [](const QByteArray &d) { return addressFromRdata(Type::Aaaa, d); });
    const auto v4 = answerOf<QHostAddress>(halves.v4, name, [](const QByteArray &d) { return addressFromRdata(Type::A, d); });
    if (v6.status != Status::Ok && v4.status != Status::Ok)
        return {worseHalf(v6.status, v4.status), {}, std::min(v6.ttl, v4.ttl), v4.canonicalName};
    if (v6.status != Status::Ok)
        return v4;
    if (v4.status != Status::Ok)
        return v6;
    return {Status::Ok, v6.records + v4.records, std::min(v6.ttl, v4.ttl), v4.canonicalName};
}

std::optional<AddressAnswer> answeredHere(const QByteArray &name)
{
    if (const auto literal = addressLiteral(name))
        return AddressAnswer{Status::Ok, {*literal}, std::chrono::seconds(0), name};
    if (isLocalhost(name.toLower()))
        return AddressAnswer{Status::Ok, {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)},
                             std::chrono::seconds(0), name};
    return {};
}

} // namespace

UnboundResolver::UnboundResolver(const QList<Endpoint> &servers, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_servers(servers), m_limit(limit), m_timer(this),
      m_routing(begin({servers, UnboundSetup::Validation::None, {}}, "resolver"))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UnboundResolver::expire);
}

UnboundResolver::~UnboundResolver()
{
    end(m_routing);
    end(m_validating);
}

UnboundResolver::Lane UnboundResolver::begin(UnboundSetup setup, const char *name)
{
    Lane lane{std::make_unique<QThread>(), new UnboundWorker(std::move(setup), m_replies)};
    lane.worker->moveToThread(lane.thread.get());
    connect(lane.thread.get(), &QThread::finished, lane.worker, &QObject::deleteLater);
    lane.thread->setObjectName(QLatin1String(name));
    lane.thread->start();
    return lane;
}

void UnboundResolver::end(Lane &lane)
{
    if (!lane.thread)
        return;
    lane.thread->quit();
    lane.thread->wait();
}

void UnboundResolver::mx(const QByteArray &name, QObject *context, std::function<void(MxAnswer)> answer)
{
    ask(name, Names::OfHosts, Type::Mx, context, [name, answer = std::move(answer)](const UnboundReply &reply) {
        auto found = answerOf<Mx>(reply, name, mxFromRdata);
        sortByPreference(found.records);
        answer(std::move(found));
    });
}

void UnboundResolver::addresses(const QByteArray &name, QObject *context, std::function<void(AddressAnswer)> answer)
{
    if (const auto known = answeredHere(name)) {
        QMetaObject::invokeMethod(context, [answer = std::move(answer), known] { answer(*known); }, Qt::QueuedConnection);
        return;
    }
    auto halves = std::make_shared<AddressHalves>();
    const auto onHalf = [name, halves, answer = std::move(answer)](UnboundReply AddressHalves::*half, const UnboundReply &reply) {
        (*halves).*half = reply;
        if (--halves->missing == 0)
            answer(joined(*halves, name));
    };
    ask(name, Names::OfHosts, Type::Aaaa, context, [onHalf](const UnboundReply &reply) { onHalf(&AddressHalves::v6, reply); });
    ask(name, Names::OfHosts, Type::A, context, [onHalf](const UnboundReply &reply) { onHalf(&AddressHalves::v4, reply); });
}

void UnboundResolver::addressesOf(const QByteArray &name, Type type, QObject *context, std::function<void(AddressAnswer)> answer)
{
    ask(name, Names::Any, type, context, [name, type, answer = std::move(answer)](const UnboundReply &reply) {
        answer(answerOf<QHostAddress>(reply, name, [type](const QByteArray &data) { return addressFromRdata(type, data); }));
    });
}

void UnboundResolver::texts(const QByteArray &name, Type type, QObject *context, std::function<void(Answer<QByteArray>)> answer)
{
    ask(name, type == Type::Txt ? Names::Any : Names::OfHosts, type, context, [name, type, answer = std::move(answer)](const UnboundReply &reply) {
        answer(answerOf<QByteArray>(reply, name, [type](const QByteArray &data) {
            return type == Type::Txt ? textFromRdata(data) : nameFromRdata(data);
        }));
    });
}

void UnboundResolver::validated(const QByteArray &name, Type type, QObject *context, std::function<void(ValidatedAnswer)> answer)
{
    if (!m_validating.worker)
        m_validating = begin({m_servers, UnboundSetup::Validation::Dnssec, m_trustAnchor}, "validator");
    const auto normal = name == "." ? QByteArray() : spelledName(name);
    askOf(*m_validating.worker, normal, type, context, [answer = std::move(answer)](const UnboundReply &reply) {
        answer({reply.status, reply.security, reply.data});
    });
}

void UnboundResolver::ask(const QByteArray &name, Names names, Type type, QObject *context, OnReply onReply)
{
    const auto normal = names == Names::Any ? spelledName(name) : normalName(name);
    askOf(*m_routing.worker, normal, type, context, std::move(onReply));
}

// `normal` nothing: cannot be asked for.
void UnboundResolver::askOf(UnboundWorker &worker, const std::optional<QByteArray> &normal, Type type, QObject *context, OnReply onReply)
{
    const qint64 id = ++m_lastId;
    m_pending[id] = Pending{context, std::move(onReply), now() + m_limit};
    armTimer();
    const bool asked = normal && worker.ask({id, *normal, type});
    if (asked)
        return;
    UnboundReply refused;
    refused.id = id;
    refused.status = normal ? Status::ServerFailure : Status::Malformed;
    QMetaObject::invokeMethod(this, [this, refused] { deliver(refused); }, Qt::QueuedConnection);
}

void UnboundResolver::takeReplies()
{
    const QPointer<UnboundResolver> alive(this); // an answer may be the end of us
    for (const UnboundReply &reply : m_replies.takeAll()) {
        deliver(reply);
        if (!alive)
            return;
    }
    armTimer();
}

void UnboundResolver::deliver(const UnboundReply &reply)
{
    const auto node = m_pending.extract(reply.id);
    if (node.empty() || !node.mapped().context) // answered as TimedOut already, or nobody listens any more
        return;
    node.mapped().onReply(reply);
}

void UnboundResolver::expire()
{
    const QPointer<UnboundResolver> alive(this);
    while (alive && !m_pending.empty() && m_pending.begin()->second.deadline <= now()) {
        UnboundReply late;
        late.id = m_pending.begin()->first;
        late.status = Status::TimedOut;
        deliver(late);
    }
    if (alive)
        armTimer();
}

void UnboundResolver::armTimer()
{
    if (m_pending.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(std::max(m_pending.begin()->second.deadline - now(), Milliseconds(1)));
}

} // namespace dns
