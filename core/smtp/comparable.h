// What two addresses are compared by. PURE.
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace smtp {

// Needs no SMTPUTF8 (RFC 6531).
bool isAscii(QByteArrayView text);

// Domain names: lower case A-labels. Empty: not a domain name.
QByteArray comparableDomain(QByteArrayView domain);

// A local part without quotes and backslashes: "a\b"@x and ab@x are one mailbox (RFC 5321 4.1.2). Case is left alone.
QByteArray plainLocalPart(QByteArrayView localPart);

} // namespace smtp
