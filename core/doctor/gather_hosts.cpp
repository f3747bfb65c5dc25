#include "doctor/gather_hosts.h"
#include <QNetworkInterface>
#include <algorithm>
#include "dns/name.h"

namespace doctor {

namespace {

bool isIpv6(const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv6Protocol; }

std::shared_ptr<const net::TlsClientContext> context(const QByteArray &extraCa, net::TlsClientContext::Versions versions)
{
    auto made = net::TlsClientContext::make(extraCa, versions);
    if (!made)
        made = net::TlsClientContext::make({}, versions); // a bad file of ours says nothing about others
    return made ? *made : nullptr;
}

QByteArray nameOf(const Endpoint &primary) { return dns::normalName(primary.host.toUtf8()).value_or(primary.host.toUtf8()); }

} // namespace

HostGathering::HostGathering(Gathering &gathering)
    : QObject(&gathering), m_g(gathering), m_tls(context(gathering.extraCa, net::TlsClientContext::Versions::Current)),
      m_oldTls(context(gathering.extraCa, net::TlsClientContext::Versions::All)), m_ownAddresses(QNetworkInterface::allAddresses())
{
}

void HostGathering::begin()
{
    if (!m_g.us.isEmpty())
        want(m_g.us, m_g.question.doctor.smtpPort);
    for (const Endpoint &primary : m_g.question.primaries)
        want(nameOf(primary), primary.port);
}

void HostGathering::consider(const QList<dns::Mx> &records)
{
    for (const dns::Mx &mx : records)
        want(mx.host, m_g.question.doctor.smtpPort);
}

void HostGathering::want(const QByteArray &name, quint16 port)
{
    const bool isKnown = std::any_of(m_hosts.begin(), m_hosts.end(), [&](const Host &host) { return host.name == name && host.port == port; });
    if (name.isEmpty() || isKnown || m_hosts.size() >= maxHosts)
        return;
    m_hosts << Host{name, port, false};
    askTlsa(name);
    findZone(m_g, name, [this, name](const QByteArray &, const QList<QByteArray> &servers) { m_g.facts.serversOf[name] = servers; });
    onAddresses(name); // they may be known already
    m_g.lookUp(name);
}

void HostGathering::onAddresses(const QByteArray &name)
{
    if (!m_g.facts.hosts.contains(name))
        return;
    for (qsizetype i = 0; i < m_hosts.size(); ++i) {
        if (m_hosts[i].name == name && !m_hosts[i].isBegun)
            converse(m_hosts[i]);
    }
}

void HostGathering::converse(Host &host)
{
    host.isBegun = true;
    const QList<QHostAddress> addresses = m_g.facts.hosts.value(host.name).records;
    for (const QHostAddress &address : addresses.first(std::min(addresses.size(), maxHostAddresses))) {
        auto *probe = new MailHostProbe({host.name, address, host.port, m_g.facts.domain, m_g.us, m_tls, m_oldTls}, this);
        m_probes << probe;
        const bool hasIpv6 = std::any_of(m_ownAddresses.begin(), m_ownAddresses.end(), [](const QHostAddress &own) { return isIpv6(own) && own.isGlobal(); });
        if (isIpv6(address) && !hasIpv6 && !m_ownAddresses.contains(address))
            continue; // no way from here says nothing about there
        const auto done = m_g.awaited<int>([this, probe](int) { onProbed(*probe); });
        m_g.turns->take({address, host.port}, probe, [this, probe, done](const Turns::Turn &turn) {
            if (m_unreached.contains({probe->fact().address, probe->fact().port}))
                return done(0);
            probe->start([turn, done] { done(0); });
        });
    }
}

void HostGathering::onProbed(const MailHostProbe &probe)
{
    const MailHostFact &fact = probe.fact();
    if (fact.reach != Reach::Open && fact.reach != Reach::NotTried)
        m_unreached[{fact.address, fact.port}] = fact.reach;
    if (const auto name = dns::normalName(fact.capabilities.ehloName); name && name->contains('.') && !dns::addressLiteral(*name))
        m_g.lookUp(*name);
}

// RFC 7672 2.2.
void HostGathering::askTlsa(const QByteArray &host)
{
    if (dns::addressLiteral(host))
        return;
    const QByteArray name = '_' + QByteArray::number(m_g.question.doctor.smtpPort) + "._tcp." + host;
    m_g.resolver.validated(name, dns::Type::Tlsa, &m_g, m_g.awaited<dns::ValidatedAnswer>([this, host](const dns::ValidatedAnswer &answer) {
        TlsaFact &fact = m_g.facts.tlsa[host];
        fact.status = answer.status;
        fact.isSecure = answer.security == dns::Security::Secure;
        for (const QByteArray &rdata : answer.rdata) {
            const auto record = net::tlsaFromRdata(rdata);
            if (!record || fact.texts.size() >= maxTexts)
                continue;
            m_tlsa[host] << *record;
            fact.texts << net::tlsaText(*record);
        }
        fact.records = m_tlsa.value(host).size();
    }));
}

// Ours, and asked by the service itself or by somebody on its machine.
bool HostGathering::isInside(const MailHostFact &fact) const
{
    const bool isOurs = fact.host == m_g.us || m_g.facts.addresses.contains(fact.address);
    const bool isHere = m_g.question.own.listensSince || m_ownAddresses.contains(fact.address) || fact.address.isLoopback();
    return isOurs && isHere;
}

void HostGathering::finish()
{
    for (const MailHostProbe *probe : std::as_const(m_probes)) {
        MailHostFact fact = probe->fact();
        fact.isInside = isInside(fact);
        if (fact.reach == Reach::NotTried)
            fact.reach = m_unreached.value({fact.address, fact.port}, Reach::NotTried);
        const bool isOnPort = fact.port == m_g.question.doctor.smtpPort; // the records are for that one
        if (isOnPort && m_g.facts.tlsa.value(fact.host).isSecure)
            fact.tls.tlsaMatches = net::tlsaMatches(m_tlsa.value(fact.host), probe->chain(), fact.host);
        m_g.facts.mailHosts << fact;
    }
}

} // namespace doctor
