// Names of the DNS as this product writes them: lower-case A-labels, no dot at the end, at most 253 characters. PURE.
//
// What comes from people, configurations and other servers' records is only used as a name after normalName() agreed.
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <optional>

namespace dns {

// Nothing: empty, the root, over-long (RFC 1035 §2.3.4), or with a character that no host or service name has
// (letters, digits, "-", "_", and "/" of RFC 2317 are taken; escapes, blanks and 8-bit bytes are not).
std::optional<QByteArray> normalName(const QByteArray &text);

// Any name, as RFC 1035 5.1 spells it: what no host has in its name comes as "\DDD", a dot always parts labels. For names that others'
// texts lead to (macros of SPF). Nothing: an empty label, or one that is over-long as they are.
std::optional<QByteArray> spelledName(const QByteArray &text);

// "example.test" of "mx.example.test"; empty for a single label.
QByteArray parentName(const QByteArray &name);

// The address that `text` spells in full: four decimal numbers, or IPv6. Nothing for names and for short forms ("127.1").
std::optional<QHostAddress> addressLiteral(const QByteArray &text);

// "localhost" and everything below it, which never leaves this machine (RFC 6761 §6.3).
bool isLocalhost(const QByteArray &name);

} // namespace dns
