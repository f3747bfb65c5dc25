// What an address says by itself: whether the world can reach it, and which others share its network. PURE.
// Callers: intake (SPF), doctor.
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QStringList>

namespace dns {

using Networks = QList<QPair<QHostAddress, int>>; // address and length of the prefix

// "192.0.2.0/24" and the like; what is none is left out (the configuration was validated before).
Networks networksFrom(const QStringList &prefixes);

// Not private, shared by a provider's customers, link-local or loopback (RFC 1918, 4193, 6598). `treatAsPublic` is, whatever it is else.
bool isPublic(const QHostAddress &address, const Networks &treatAsPublic);

// As routing and failures see it: the same /24 (IPv4) or /48 (IPv6).
bool isSameNetwork(const QHostAddress &a, const QHostAddress &b);
QString networkText(const QHostAddress &address); // "192.0.2.0/24"

// The name that PTR is asked for: "2.2.0.192.in-addr.arpa" (RFC 1035 3.5, RFC 3596 2.5).
QByteArray reverseName(const QHostAddress &address);

} // namespace dns
