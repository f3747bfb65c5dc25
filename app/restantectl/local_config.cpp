#include "local_config.h"
#include "config/names.h"
#include "config/store.h"

ipc::Outcome<config::Config> localConfig(const Options &options)
{
    config::Config config;
    if (!options.configPath.isEmpty()) {
        const config::Loaded loaded = config::Store(options.configPath, {}).load();
        if (!loaded || loaded.revision.isEmpty())
            return ipc::ErrorReply{"ctl.cannot-read", {{"file", options.configPath}, {"reason", loaded ? QString() : config::faultLine(loaded.faults.first())}}};
        config = loaded.config;
    }
    for (const QString &text : options.dnsServers) {
        const auto server = endpointFromText(text, 53, u'@');
        if (!server || !config::isIpAddress(server->host))
            return ipc::ErrorReply{"ctl.wrong-value", {{"key", QStringLiteral("--dns")}, {"value", text}}};
        config.dns.servers << *server;
    }
    return config;
}
