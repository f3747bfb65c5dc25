// The request `spf.check`: evaluates SPF as a mail would have it done, and tells the way.
#pragma once
#include <QObject>
#include "dns/resolver.h"
#include "ipc/dispatch.h"
#include "ipc/outcome.h"
#include "mail/spf.h"

namespace control {

// PURE. What is asked; errors as of CheckSpf.
ipc::Outcome<mail::spf::Query> spfQueryOf(const ipc::CheckSpf &request, const QByteArray &hostname, WallTime now);
ipc::SpfReport reportOf(const mail::spf::Evaluation &evaluation);

class SpfChecks : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 10; // at a time

    explicit SpfChecks(dns::Resolver &resolver, QObject *parent = nullptr);
    void check(const ipc::CheckSpf &request, const QByteArray &hostname, WallTime now, ipc::Answer<ipc::CheckSpf> answer);

private:
    dns::Resolver &m_resolver;
    int m_running = 0;
};

} // namespace control
