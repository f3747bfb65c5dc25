#include "doctor/gather.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include "dns/authority_query.h"
#include "dns/name.h"
#include "dns/rdata.h"

namespace doctor {

namespace {

QByteArray normalDomain(const QString &text)
{
    return dns::normalName(QUrl::toAce(text.trimmed())).value_or(QByteArray());
}

Said saidOf(const dns::AuthorityAnswer &answer, const QList<dns::Mx> &records)
{
    if (!answer.replied)
        return Said::Silent;
    if (answer.status == dns::Status::ServerFailure)
        return Said::Refused;
    if (!answer.message.authoritative)
        return Said::NotAuthoritative;
    if (answer.status == dns::Status::NameError)
        return Said::NoName;
    return records.isEmpty() ? Said::NoMx : Said::Records;
}

// A zone may have thousands; ours is kept wherever it stands, so that it never looks missing.
void keepTheBest(QList<dns::Mx> &records, const QByteArray &us)
{
    dns::sortByPreference(records);
    if (records.size() <= maxTargets)
        return;
    const auto rest = records.mid(maxTargets);
    records.resize(maxTargets);
    for (const dns::Mx &mx : rest) {
        if (mx.host == us)
            records << mx;
    }
}

// One gathering from first question to facts; owned by its context, deletes itself after the answer.
//
// Invariant: m_awaited is the number of answers still to come; the one that brings it to 0 finishes.
class Gathering : public QObject {
public:
    Gathering(const Question &question, dns::Resolver &resolver, QObject *context, std::function<void(Facts)> answer)
        : QObject(context), m_question(question), m_us(dns::normalName(question.hostname.toUtf8()).value_or(QByteArray())),
          m_resolver(resolver), m_onFacts(std::move(answer))
    {
        m_facts.domain = normalDomain(question.domain);
        m_facts.mx.status = dns::Status::TimedOut;
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { finish(); });
    }

    void start(std::chrono::milliseconds limit)
    {
        if (m_facts.domain.isEmpty()) {
            m_limit.start(0);
            return;
        }
        m_limit.start(limit);
        askMx();
        askNameServers(m_facts.domain);
        lookUp(m_us);
        for (const Endpoint &primary : m_question.primaries)
            lookUp(dns::normalName(primary.host.toUtf8()).value_or(QByteArray()));
    }

private:
    void askMx()
    {
        ++m_awaited;
        m_resolver.mx(m_facts.domain, this, [this](dns::MxAnswer answer) {
            keepTheBest(answer.records, m_us);
            m_facts.mx = std::move(answer);
            lookUpTargets(m_facts.mx.records);
            if (m_facts.mx.records.isEmpty())
                lookUp(m_facts.domain); // without MX the name itself counts (RFC 5321 §5.1)
            arrived();
        });
    }

    // Upwards until a zone answers for itself. An alias is no zone: its NS are those of where it leads.
    void askNameServers(const QByteArray &zone)
    {
        ++m_awaited;
        m_resolver.texts(zone, dns::Type::Ns, this, [this, zone](const dns::Answer<QByteArray> &answer) {
            const bool isAlias = !answer.canonicalName.isEmpty() && answer.canonicalName != zone;
            const bool answered = answer.status == dns::Status::Ok || answer.status == dns::Status::NoData
                || answer.status == dns::Status::NameError;
            const QByteArray parent = dns::parentName(zone);
            if (answer.status == dns::Status::Ok && !isAlias)
                askEach(zone, answer.records);
            else if (answered && parent.contains('.'))
                askNameServers(parent);
            arrived();
        });
    }

    void askEach(const QByteArray &zone, const QList<QByteArray> &servers)
    {
        m_facts.zone = zone;
        for (const QByteArray &server : servers.first(std::min(servers.size(), maxServers))) {
            const qsizetype index = addServer({server, {}, Said::AddressUnknown, {}, {}, {}});
            ++m_awaited;
            m_resolver.addresses(server, this, [this, index](const dns::AddressAnswer &answer) {
                onServerAddresses(index, answer);
                arrived();
            });
        }
    }

    qsizetype addServer(const ServerFact &server)
    {
        m_facts.servers << server;
        return m_facts.servers.size() - 1;
    }

    void onServerAddresses(qsizetype index, const dns::AddressAnswer &answer)
    {
        if (answer.status == dns::Status::NoData || answer.status == dns::Status::NameError)
            m_facts.servers[index].said = Said::NoAddress;
        for (qsizetype i = 0; i < std::min(answer.records.size(), maxAddresses); ++i) {
            ServerFact server{m_facts.servers[index].name, answer.records[i], Said::Silent, {}, {}, {}};
            if (i > 0)
                index = addServer(server);
            else
                m_facts.servers[index] = server;
            askServer(index);
        }
    }

    void askServer(qsizetype index)
    {
        const QHostAddress address = m_facts.servers[index].address;
        const quint16 port = m_question.dns.authoritativePort;
        m_awaited += 2;
        dns::askAuthority({m_facts.domain, dns::Type::Mx, address, port, serverLimit}, this,
                          [this, index](const dns::AuthorityAnswer &answer) {
                              onServerMx(m_facts.servers[index], answer);
                              arrived();
                          });
        dns::askAuthority({m_facts.zone, dns::Type::Soa, address, port, serverLimit}, this,
                          [this, index](const dns::AuthorityAnswer &answer) {
                              onServerSoa(m_facts.servers[index], answer);
                              arrived();
                          });
    }

    void onServerMx(ServerFact &server, const dns::AuthorityAnswer &answer)
    {
        for (const dns::Record &record : answer.message.answers) {
            const auto mx = record.type == quint16(dns::Type::Mx) ? dns::mxFromRdata(record.rdata) : std::nullopt;
            if (!mx)
                continue;
            server.mx << *mx;
            server.ttl = record.ttl;
        }
        keepTheBest(server.mx, m_us);
        server.said = saidOf(answer, server.mx);
        lookUpTargets(server.mx);
    }

    void onServerSoa(ServerFact &server, const dns::AuthorityAnswer &answer)
    {
        for (const dns::Record &record : answer.message.answers) {
            if (record.type == quint16(dns::Type::Soa))
                server.serial = dns::serialFromRdata(record.rdata);
        }
    }

    void lookUpTargets(const QList<dns::Mx> &records)
    {
        for (const dns::Mx &mx : records)
            lookUp(mx.host);
    }

    // Each name once; twice maxTargets for servers that disagree.
    void lookUp(const QByteArray &host)
    {
        if (host.isEmpty() || m_lookedUp.contains(host) || m_lookedUp.size() >= 2 * maxTargets)
            return;
        m_lookedUp << host;
        ++m_awaited;
        m_resolver.addresses(host, this, [this, host](const dns::AddressAnswer &answer) {
            m_facts.hosts[host] = answer;
            arrived();
        });
    }

    void arrived()
    {
        if (--m_awaited == 0)
            finish();
    }

    void finish()
    {
        m_limit.stop();
        deleteLater();
        if (const auto onFacts = std::exchange(m_onFacts, nullptr))
            onFacts(m_facts); // a copy: late answers still write here. It may be the end of the context and so of this
    }

    const Question m_question;
    const QByteArray m_us;
    dns::Resolver &m_resolver;
    std::function<void(Facts)> m_onFacts;
    Facts m_facts;
    QSet<QByteArray> m_lookedUp;
    int m_awaited = 0;
    QTimer m_limit;
};

} // namespace

void gather(const Question &question, dns::Resolver &resolver, QObject *context, std::function<void(Facts)> answer,
            std::chrono::milliseconds limit)
{
    (new Gathering(question, resolver, context, std::move(answer)))->start(limit); // owned by context
}

} // namespace doctor
