// The request `check`: asks the doctor, a few at a time.
#pragma once
#include <QObject>
#include "config/config.h"
#include "dns/resolver.h"
#include "doctor/doctor.h"
#include "ipc/dispatch.h"

namespace control {

// What the doctor is asked; also for restantectl's own check without a service. Errors: "check.no-domain", "check.bad-domain" (value),
// "check.bad-hostname" (value), "check.bad-primary" (value).
ipc::Outcome<doctor::Question> questionOf(const ipc::CheckDomain &request, const config::Config &config);

class Checks : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 4; // at a time; more are "ipc.too-many-checks"

    // What the service knows of itself, for a domain.
    using Own = std::function<doctor::OwnFacts(const QByteArray &domain)>;

    Checks(dns::Resolver &resolver, Own own, QObject *parent = nullptr);
    void check(const ipc::CheckDomain &request, const config::Config &config, ipc::Answer<ipc::CheckDomain> answer);

private:
    dns::Resolver &m_resolver;
    const Own m_own;
    const std::shared_ptr<doctor::Turns> m_turns; // all checks meet the same primaries
    int m_running = 0;
};

} // namespace control
