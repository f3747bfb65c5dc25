#include "intake/settings.h"
#include <QSysInfo>

namespace intake {

namespace {
constexpr int errorsInARow = 20; // a client that is refused more often without one stored message guesses addresses
}

admission::Admission::ShareOf shareOf(spool::Spool &spool)
{
    return [&spool](const spool::Route &route) { return admission::Share{spool.counters(route).bytes, spool.spare(), spool.othersWait(route)}; };
}

std::shared_ptr<const Settings> settingsFrom(const config::Config &config, const Surroundings &surroundings)
{
    const QString hostname = config.hostname.isEmpty() ? QSysInfo::machineHostName() : config.hostname;
    auto settings = std::make_shared<Settings>();
    settings->hostName = hostname.toLatin1();
    settings->admission = admission::Admission(config, hostname, surroundings.primaries);
    const admission::Class widest = settings->admission.widest();
    settings->limits = {widest.messageBytes, config.smtp.maxRecipients, config.smtp.clientLimits ? errorsInARow : 0};
    settings->greetingDelay = config.smtp.greetingDelay;
    settings->offers.dsn = true;
    settings->offers.smtpUtf8 = widest.smtpUtf8;
    settings->offers.etrn = bool(surroundings.etrn);
    settings->etrn = surroundings.etrn;
    settings->tags = surroundings.tags;
    settings->gate = surroundings.gate;
    settings->ownVisits = surroundings.ownVisits;
    settings->tls = surroundings.tls;
    settings->resolver = config.smtp.spf ? surroundings.resolver : nullptr;
    settings->treatAsPublic = dns::networksFrom(config.doctor.treatAsPublic);
    return settings;
}

} // namespace intake
