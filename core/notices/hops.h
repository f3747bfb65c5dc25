// Which hosts a domain's mail may be brought to by its MX (RFC 5321 5.1): not us, and never a primary of a protected domain. PURE.
//
// A primary is left out even where it is the MX of that domain too: it trusts us, so what is brought to it by an MX that points there by
// mistake, or on purpose, would be relayed or come back; and while it is away nothing would leave. Callers: Outbound, hop_finder.
#pragma once
#include <QHostAddress>
#include <QList>
#include <functional>
#include "dns/resolver.h"
#include "handover/handover.h"

namespace notices {

struct Hop {
    quint16 preference = 0;
    QByteArray name;
    QList<QHostAddress> addresses; // empty: none is known
};

inline constexpr qsizetype mostHops = 10; // that are tried

struct Hops {
    QList<Hop> hops;    // by preference, with their usable addresses; empty: see problem
    QByteArray problem; // "outbound.only-us", "outbound.only-primary", "outbound.no-address"; empty: none
};

// The best mostHops of an MX answer, without their addresses; the domain itself where there is no MX (RFC 5321 5.1); empty: a null MX
// (RFC 7505). Legal when the status is Ok or NoData.
QList<Hop> hopsByMx(const QByteArray &domain, const dns::MxAnswer &answer);

using WhoseAddress = std::function<handover::Whose(const QHostAddress &)>;

// `ourName`: lower case; a host so called is us. Empty: no name is ours. Hosts of our preference, or a worse one, would bring it to us.
Hops usableHops(QList<Hop> all, const QByteArray &ourName, const WhoseAddress &whose);

} // namespace notices
