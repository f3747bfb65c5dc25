// The resolver that all rooms hold, so that other DNS servers can be configured while they do.
// A replaced one lives on until its questions are answered or have timed out.
#pragma once
#include "config/config.h"
#include "dns/unbound_resolver.h"

class SwitchingResolver : public QObject, public dns::Resolver {
    Q_OBJECT
public:
    explicit SwitchingResolver(const config::Dns &dns, QObject *parent = nullptr);
    ~SwitchingResolver() override;

    void use(const config::Dns &dns);

    void mx(const QByteArray &name, QObject *context, std::function<void(dns::MxAnswer)> answer) override;
    void addresses(const QByteArray &name, QObject *context, std::function<void(dns::AddressAnswer)> answer) override;
    void addressesOf(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::AddressAnswer)> answer) override;
    void texts(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::Answer<QByteArray>)> answer) override;
    void validated(const QByteArray &name, dns::Type type, QObject *context, std::function<void(dns::ValidatedAnswer)> answer) override;

private:
    dns::UnboundResolver *begun();

    config::Dns m_dns;
    dns::UnboundResolver *m_current; // a child, as those before it
};
