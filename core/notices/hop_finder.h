// Where a domain's mail goes by its MX, looked up: to ask before mail is sent there. Outbound does the same for mail that it has.
// Caller: alerts.
#pragma once
#include "dns/resolver.h"
#include "notices/hops.h"

namespace notices {

// Answers once, later; not at all when `context` is gone. `hops` empty and no problem: the DNS did not say.
void findHops(dns::Resolver &resolver, const QByteArray &domain, const QByteArray &ourName, const WhoseAddress &whose, QObject *context,
              std::function<void(const Hops &hops)> answer);

} // namespace notices
