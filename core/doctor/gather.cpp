#include "doctor/gather.h"

#include <QFile>
#include <QUrl>
#include "dns/name.h"
#include "doctor/gather_hosts.h"
#include "doctor/gather_p.h"

namespace doctor {

namespace {

constexpr qint64 largestCaFile = 1024 * 1024;

QByteArray normalDomain(const QString &text)
{
    return dns::normalName(QUrl::toAce(text.trimmed())).value_or(QByteArray());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(largestCaFile) : QByteArray();
}

} // namespace

Gathering::Gathering(const Question &asked, dns::Resolver &theResolver, std::shared_ptr<Turns> theTurns, QObject *context,
                     std::function<void(Facts)> answer)
    : QObject(context), question(asked), us(dns::normalName(asked.hostname.toUtf8()).value_or(QByteArray())),
      treatAsPublic(dns::networksFrom(asked.doctor.treatAsPublic)), resolver(theResolver), turns(std::move(theTurns)), m_onFacts(std::move(answer))
{
    facts.domain = normalDomain(question.domain);
    facts.mx.status = dns::Status::TimedOut;
    facts.own = question.own;
    facts.now = SystemClock().wall();
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(); });
}

Gathering::~Gathering() = default;

void Gathering::start(std::chrono::milliseconds limit)
{
    if (facts.domain.isEmpty()) {
        m_limit.start(0);
        return;
    }
    m_limit.start(limit);
    extraCa = contentOf(question.doctor.caFile);
    m_hosts = new HostGathering(*this);
    gatherMx(*this);
    gatherServers(*this);
    lookUp(us);
    for (const Endpoint &primary : question.primaries)
        lookUp(dns::normalName(primary.host.toUtf8()).value_or(QByteArray()));
    m_hosts->begin();
    for (const QString &address : question.publicAddresses)
        gatherAddress(*this, QHostAddress(address));
    gatherValidation(*this);
    gatherPolicy(*this);
    gatherOutbound(*this);
}

void Gathering::onTargets(const QList<dns::Mx> &records)
{
    for (const dns::Mx &mx : records)
        lookUp(mx.host);
    m_hosts->consider(records);
}

// Twice maxTargets for servers that disagree.
void Gathering::lookUp(const QByteArray &host)
{
    if (host.isEmpty() || m_lookedUp.contains(host) || m_lookedUp.size() >= 2 * maxTargets)
        return;
    m_lookedUp << host;
    resolver.addresses(host, this, awaited<dns::AddressAnswer>([this, host](const dns::AddressAnswer &answer) {
        facts.hosts[host] = answer;
        m_hosts->onAddresses(host);
        if (host != us)
            return;
        for (const QHostAddress &address : answer.records)
            gatherAddress(*this, address);
    }));
}

void Gathering::arrived()
{
    if (--m_awaited == 0)
        finish();
}

void Gathering::finish()
{
    m_limit.stop();
    deleteLater();
    const auto onFacts = std::exchange(m_onFacts, nullptr);
    if (!onFacts)
        return;
    if (m_hosts)
        m_hosts->finish();
    onFacts(facts); // a copy: late answers still write here. It may be the end of the context and so of this
}

void gather(const Question &question, dns::Resolver &resolver, QObject *context, std::function<void(Facts)> answer,
            std::chrono::milliseconds limit, std::shared_ptr<Turns> turns)
{
    if (!turns)
        turns = std::make_shared<Turns>();
    (new Gathering(question, resolver, std::move(turns), context, std::move(answer)))->start(limit); // owned by context
}

} // namespace doctor
