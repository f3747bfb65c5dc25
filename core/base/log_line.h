// How one event is written: key=value or JSON, whole or with what tells of persons cut off. PURE.
//
// Both forms are one line of printable ASCII whatever the values hold, so that no peer can forge a line or reach a terminal.
// Privacy cuts by what a value is, not by who logs it: an address that somebody logs tomorrow is cut as well.
//   from, to, sender, recipient    local part to its first character:   e***@example.test
//   client, address                to the network, /24 or /64:          192.0.2.0/24, 2001:db8:0:1::/64
//   message-id                     stays: it is what ties the lines of several servers together
//   all others, replies too        what looks like a mail address in it as the first
// Callers: log.cpp.
#pragma once
#include <span>
#include "base/log.h"

namespace logging {

QByteArray lineOf(Style style, QByteArrayView time, Level level, QByteArrayView category, QByteArrayView name, std::span<const Field> fields);

QByteArray cutMailAddress(QByteArrayView address); // one address and nothing else; without an @ the whole of it is local
QByteArray cutNetwork(QByteArrayView address);     // an IP address as text; what is none is hidden whole
QByteArray cutWithin(QByteArrayView text);         // mail addresses in running text

} // namespace logging
