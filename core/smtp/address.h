// A mailbox as it stands between < and > of MAIL and RCPT (RFC 5321 4.1.2, RFC 6531 3.3).
//
// Syntax only: whether it exists, and whether we want it, is not known here. The bytes are kept as given; a source route before the
// address is dropped (RFC 5321 appendix C). Never allocates more than the result; any input ends in a value or nothing.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace smtp {

enum class Utf8 { Refused, Allowed };

struct Address {
    QByteArray local;  // as given: a quoted local part keeps its quotes
    QByteArray domain; // as given: name, or "[…]" literal; empty only for the bare postmaster

    QByteArray text() const { return domain.isEmpty() ? local : local + '@' + domain; }
    bool isLiteral() const { return domain.startsWith('['); }
    bool isPostmaster() const { return local.compare("postmaster", Qt::CaseInsensitive) == 0; }
};

// `text` without the angle brackets. Limits: local part 64, domain 255, whole path 254 octets (RFC 5321 4.5.3.1, erratum 1690).
// A domain-less address is understood only for postmaster.
std::optional<Address> parseAddress(QByteArrayView text, Utf8 utf8 = Utf8::Refused);

// The length of the path that `text` starts with, brackets included: the position after the '>' that is not inside a quoted string.
// Nothing: `text` does not start with '<', or it is never closed.
std::optional<qsizetype> pathLength(QByteArrayView text);

// True for names as they stand in DNS: labels of 1..63 letters, digits, '-' and '_' (seen in use), not at an end; 255 octets.
bool isDomainName(QByteArrayView text, Utf8 utf8 = Utf8::Refused);

} // namespace smtp
