// Which hosts are primaries of a domain (mail-semantics C1, C2). PURE. Who asks the DNS: route_targets; who keeps the last good: address_book.
#pragma once
#include <QHostAddress>
#include <QList>
#include "base/endpoint.h"
#include "dns/resolver.h"

namespace handover {

// What is us: never a target.
struct Self {
    QByteArray hostname;                   // lower case
    QList<QHostAddress> publicAddresses;   // ours on every port (behind NAT)
    QList<QHostAddress> localAddresses;    // of this machine
    QList<Endpoint> listen;                // where on it we listen
};
bool isSelf(const Self &self, const QHostAddress &address, quint16 port);

struct MxHost {
    quint16 preference = 0;
    QByteArray host; // empty: null MX
    QList<QHostAddress> addresses; // empty: not known
};

struct Targets {
    QList<Endpoint> endpoints; // in the order they are to be tried; empty: keep what was good last
    QList<int> ranks;          // of each: the lower is preferred, equal ones share the mail (RFC 5321 5.1)
    QByteArray problem;        // "route.null-mx", "route.no-such-domain", "route.dns-failed", "route.no-mx", "route.only-us"; empty: none
};

// Protected domains: MX better than ours; when we are not among them, only those of the best preference. Nothing is ever permanent.
Targets protectedTargets(dns::Status status, const QList<MxHost> &hosts, const Self &self, quint16 port);

} // namespace handover
