// Lists of addresses in the DNS (DNSBL, RFC 5782): what to ask, and what an answer means. PURE.
// Callers: intake/blocklists.
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include "dns/resolver.h"

namespace dns {

// The name that stands for `address` in the list `zone`: 192.0.2.99 is "99.2.0.192.zone" (RFC 5782 2.1), an IPv6 address its 32 nibbles,
// the last one first (2.4).
QByteArray blocklistName(const QHostAddress &address, const QByteArray &zone);

// What every working list has and has not (RFC 5782 5), for lists of IPv4 or of IPv6 addresses.
QHostAddress listedTestPoint(QAbstractSocket::NetworkLayerProtocol);
QHostAddress unlistedTestPoint(QAbstractSocket::NetworkLayerProtocol);

enum class Listed {
    Yes,
    No,
    Unknown, // there was no answer: nobody is listed because a list does not work
    Unusable // it says itself that it does not answer us (127.255.255.0/24), or the name has other owners now (nothing within 127.0.0.0/8)
};
Listed meaningOf(const AddressAnswer &answer);

} // namespace dns
