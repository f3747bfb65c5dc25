#include "handover/route_targets.h"
#include <algorithm>
#include <memory>

namespace handover {

using namespace std::chrono_literals;

namespace {
constexpr auto leastTtl = 30s, mostTtl = 3600s, afterProblem = 30s;
constexpr qsizetype mostHosts = 50; // of an MX answer
}

RouteTargets::RouteTargets(const QByteArray &domain, dns::Resolver &resolver, AddressBook &book, QObject *parent)
    : QObject(parent), m_domain(domain), m_resolver(resolver), m_book(book)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RouteTargets::ask);
}

void RouteTargets::start(const QList<Endpoint> &configured, const Self &self, quint16 port, std::function<void()> changed)
{
    m_self = self;
    m_port = port;
    m_changed = std::move(changed);
    m_endpoints = configured;
    m_ranks.clear();
    if (!configured.isEmpty())
        return;
    m_endpoints = m_book.lastGoodTargets(m_domain);
    ask();
}

void RouteTargets::ask()
{
    m_resolver.mx(m_domain, this, [this](const dns::MxAnswer &answer) { gather(answer); });
}

// The addresses tell which MX are we under another name.
void RouteTargets::gather(const dns::MxAnswer &answer)
{
    const qsizetype count = answer.status == dns::Status::Ok ? std::min(answer.records.size(), mostHosts) : 0;
    if (count == 0)
        return decide(answer, {});
    auto hosts = std::make_shared<QList<MxHost>>();
    auto open = std::make_shared<qsizetype>(count);
    for (const dns::Mx &mx : answer.records.first(count))
        hosts->append({mx.preference, mx.host, {}});
    for (qsizetype i = 0; i < count; ++i) {
        const auto arrived = [this, answer, hosts, open, i](const QList<QHostAddress> &addresses) {
            (*hosts)[i].addresses = addresses;
            if (--*open == 0)
                decide(answer, *hosts);
        };
        if (hosts->at(i).host.isEmpty())
            QTimer::singleShot(0, this, [arrived] { arrived({}); });
        else
            m_book.addresses(hosts->at(i).host, this, arrived);
    }
}

void RouteTargets::decide(const dns::MxAnswer &answer, const QList<MxHost> &hosts)
{
    const Targets targets = protectedTargets(answer.status, hosts, m_self, m_port);
    const bool good = targets.problem.isEmpty();
    m_again.start(good ? std::clamp<std::chrono::seconds>(answer.ttl, leastTtl, mostTtl) : afterProblem);
    const bool same = m_problem == targets.problem && (!good || (m_endpoints == targets.endpoints && m_ranks == targets.ranks));
    m_problem = targets.problem;
    if (good) {
        m_endpoints = targets.endpoints;
        m_ranks = targets.ranks;
        m_book.keepTargets(m_domain, m_endpoints);
    }
    if (!same)
        m_changed();
}

} // namespace handover
