#include "switching_resolver.h"
#include <QTimer>

namespace {
constexpr std::chrono::seconds afterlife{30}; // longer than any question may take
}

SwitchingResolver::SwitchingResolver(const QList<Endpoint> &servers, QObject *parent)
    : QObject(parent), m_servers(servers), m_current(new dns::UnboundResolver(servers, std::chrono::seconds(5), this))
{
}

SwitchingResolver::~SwitchingResolver() = default;

void SwitchingResolver::use(const QList<Endpoint> &servers)
{
    if (servers == m_servers)
        return;
    m_servers = servers;
    QTimer::singleShot(afterlife, m_current, &QObject::deleteLater);
    m_current = new dns::UnboundResolver(servers, std::chrono::seconds(5), this);
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
