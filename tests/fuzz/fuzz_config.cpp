// Anything as a configuration file: every fault can be told in one line, and what is called fine can be used.
#include "config/parse.h"
#include "fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const config::Document document = config::documentFromBytes(bytesOf(data, size));
    const config::Parsed parsed = config::parse(document.object);
    for (const QList<config::Fault> &faults : {document.faults, parsed.faults}) {
        for (const config::Fault &fault : faults) {
            promise(fault.code.startsWith(QLatin1String("config.")), "a fault has a code");
            promise(!config::faultLine(fault).contains(u'\n'), "a fault is one line");
        }
    }
    if (!document.faults.isEmpty() || !parsed)
        return 0;
    for (const config::Domain &domain : parsed.config.domains)
        promise(!domain.name.isEmpty() && domain.name.size() <= 255, "a domain has a name");
    promise(parsed.config.smtp.maxMessageSize > 0 && parsed.config.smtp.maxRecipients > 0, "limits are limits");
    promise(parsed.config.handover.probeInterval.count() > 0 && parsed.config.handover.maxSessions > 0, "probes and sessions go on");
    return 0;
}
