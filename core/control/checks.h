// Asks the doctor: the request `check`, a few at a time, and the looks that the service takes by itself (doctor::CheckUps), which learn of both.
#pragma once
#include <QObject>
#include "config/config.h"
#include "dns/resolver.h"
#include "doctor/check_ups.h"
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

    // `checkUps` outlives this; null: nobody looks by itself.
    Checks(dns::Resolver &resolver, Own own, doctor::CheckUps *checkUps, QObject *parent = nullptr);
    void check(const ipc::CheckDomain &request, const config::Config &config, ipc::Answer<ipc::CheckDomain> answer);
    // For doctor::CheckUps: at a configured domain, as nobody asked otherwise. Answers later, an empty report of it when it cannot be asked about.
    void look(const QString &domain, const config::Config &config, QObject *context, std::function<void(doctor::Report)> answer);
    // What the last look at it saw; the reply's errors.
    ipc::Outcome<ipc::LatestCheck> latest(const QString &domain, const config::Config &config) const;

private:
    doctor::Question withOwnFacts(doctor::Question question, const config::Config &config) const;

    dns::Resolver &m_resolver;
    const Own m_own;
    doctor::CheckUps *const m_checkUps;
    const std::shared_ptr<doctor::Turns> m_turns; // all checks meet the same primaries
    int m_running = 0;
};

} // namespace control
