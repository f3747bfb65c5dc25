#include "switching_resolver.h"
#include <QTimer>

namespace {
constexpr std::chrono::seconds afterlife{30}; // longer than any question may take
}

SwitchingResolver::SwitchingResolver(const config::Dns &dns, QObject *parent) : QObject(parent), m_dns(dns), m_current(begun()) {}

SwitchingResolver::~SwitchingResolver() = default;

dns::UnboundResolver *SwitchingResolver::begun()
{
    auto *resolver = new dns::UnboundResolver(m_dns.servers, std::chrono::seconds(5), this);
    resolver->setTrustAnchor(m_dns.trustAnchor);
    return resolver;
}

void SwitchingResolver::use(const config::Dns &dns)
{
    if (dns == m_dns)
        return;
    m_dns = dns;
    QTimer::singleShot(afterlife, m_current, &QObject::deleteLater);
    m_current = begun();
}

void SwitchingResolver::mx(const QByteArray &name, QObject *context, std::function<void(dns::MxAnswer)> answer)
{
    m_current->mx(name, context, std::move(answer));
}

void SwitchingResolver::addresses(const QByteArray &name, QObject *context, std::function<void(dns::AddressAnswer)> answer)
{
    m_current->addresses(name, context, std::move(answer));
}

void SwitchingResolver::addressesOf(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::AddressAnswer)> answer)
{
    m_current->addressesOf(name, type, context, std::move(answer));
}

void SwitchingResolver::texts(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::Answer<QByteArray>)> answer)
{
    m_current->texts(name, type, context, std::move(answer));
}

void SwitchingResolver::validated(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::ValidatedAnswer)> answer)
{
    m_current->validated(name, type, context, std::move(answer));
}
