// The resolver that all rooms hold, so that other DNS servers can be configured while they do.
// A replaced one lives on until its questions are answered or have timed out.
#pragma once
#include <QList>
#include <memory>
#include "base/endpoint.h"
#include "dns/unbound_resolver.h"

class SwitchingResolver : public QObject, public dns::Resolver {
    Q_OBJECT
public:
    explicit SwitchingResolver(const QList<Endpoint> &servers, QObject *parent = nullptr);
    ~SwitchingResolver() override;

    void use(const QList<Endpoint> &servers); // empty: the system's

    void mx(const QByteArray &name, QObject *context, std::function<void(dns::MxAnswer)> answer) override;
    void addresses(const QByteArray &name, QObject *context, std::function<void(dns::AddressAnswer)> answer) override;
    void addressesOf(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::AddressAnswer)> answer) override;
    void texts(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::Answer<QByteArray>)> answer) override;

private:
    QList<Endpoint> m_servers;
    dns::UnboundResolver *m_current; // a child, as those before it
};
