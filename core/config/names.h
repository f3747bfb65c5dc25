// What may stand for a host, a domain, an address, a person in the configuration. PURE.
#pragma once
#include <QString>
#include <QStringView>
#include <optional>

namespace config {

// A DNS name as A-labels, lower case, without the last dot (RFC 1035 2.3.4, RFC 5890). Nothing: not a name, or an IP address.
std::optional<QString> hostNameFromText(QStringView text);
bool isIpAddress(QStringView text);
bool isLoopback(QStringView host); // an address of 127.0.0.0/8, ::1, or localhost
bool isIpPrefix(QStringView text);  // "127.0.0.0/8", "2001:db8::/32", or an address
bool isPrincipal(QStringView text); // "user:NAME", "group:NAME", "sid:S-1-…"
bool isPin(QStringView text); // a SHA-256 in base64 (RFC 4648 4)
bool isLdapUrl(QStringView text); // ldap://host, ldaps://host, each with or without a port; nothing after it
bool isLdapAttribute(QStringView text); // a short name or an OID (RFC 4512 1.4)
bool isMailAddress(QStringView text); // local@domain, no quoting, no spaces

} // namespace config
