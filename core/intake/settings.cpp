#include "intake/settings.h"
#include <QSysInfo>

namespace intake {

namespace {
constexpr int errorsInARow = 20; // a client that is refused more often without one stored message guesses addresses
}

std::shared_ptr<const Settings> settingsFrom(const config::Config &config, std::shared_ptr<const net::TlsServerContext> tls)
{
    const QString hostname = config.hostname.isEmpty() ? QSysInfo::machineHostName() : config.hostname;
    auto settings = std::make_shared<Settings>();
    settings->hostName = hostname.toLatin1();
    settings->admission = admission::Admission(config, hostname);
    settings->limits = {config.smtp.maxMessageSize, config.smtp.maxRecipients, config.smtp.clientLimits ? errorsInARow : 0};
    settings->greetingDelay = config.smtp.greetingDelay;
    settings->tls = std::move(tls);
    return settings;
}

} // namespace intake
