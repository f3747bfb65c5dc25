// Looks up where a domain's mail goes by its MX (RFC 5321 5.1). Callers: Outbound for the addresses, alerts to ask before mail is sent there.
#pragma once
#include "dns/resolver.h"
#include "notices/hops.h"

namespace notices {

enum class Said { All, NotAll }; // whether the DNS answered about every host

// With their addresses; `hops` is not empty. Answers once, later; not at all when `context` is gone.
void findAddresses(dns::Resolver &resolver, QList<Hop> hops, QObject *context, std::function<void(QList<Hop>, Said)> answer);

// Likewise, from the domain on. `hops` empty and no problem: the DNS did not say.
void findHops(dns::Resolver &resolver, const QByteArray &domain, const QByteArray &ourName, const WhoseAddress &whose, QObject *context,
              std::function<void(const Hops &hops)> answer);

} // namespace notices
