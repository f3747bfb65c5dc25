// What tells of persons, cut off. PURE.
//
// It cuts by what a value is, not by who logs it: an address that somebody logs tomorrow is cut as well.
//   from, to, sender, recipient    local part to its first character:   e***@example.test
//   client, address                to the network, /24 or /64:          192.0.2.0/24, 2001:db8:0:1::/64
//   message-id                     stays: it is what ties the lines of several servers together
//   text, reply, detail            mail addresses and IP addresses in them as the first two
//   all others                     mail addresses in them, and the client's own address wherever the line repeats it
// What is cut already stays as it is. Callers: log_line.cpp, log_redaction.cpp.
#pragma once
#include <QByteArray>
#include <QByteArrayList>

namespace logging {

// `clients`: from clientIn(), of all fields of the line.
QByteArray cutValue(QByteArrayView key, QByteArrayView value, const QByteArrayList &clients);
// The address that this field says the client has; empty if it says none.
QByteArray clientIn(QByteArrayView key, QByteArrayView value);

QByteArray cutMailAddress(QByteArrayView address); // one address and nothing else; without an @ the whole of it is local
QByteArray cutNetwork(QByteArrayView address);     // an IP address as text; what is none is hidden whole
QByteArray cutWithin(QByteArrayView text);         // mail addresses in running text, with %40 for the @ as well (RFC 3986 2.1)
QByteArray cutNetworksWithin(QByteArrayView text); // IP addresses in running text

} // namespace logging
