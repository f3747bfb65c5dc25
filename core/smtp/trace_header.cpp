#include "smtp/trace_header.h"
#include <algorithm>
#include "base/mail_date.h"

namespace smtp {

namespace {

constexpr qsizetype maxName = 255;

// A name of the from clause: letters, digits and what names and literals need; anything else becomes '?'.
QByteArray shownName(const QByteArray &name)
{
    QByteArray shown = name.left(maxName);
    std::replace_if(shown.begin(), shown.end(), [](char c) {
        const bool alnum = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return !alnum && (c == '\0' || !QByteArrayView(".-_:[]").contains(c));
    }, '?');
    return shown.isEmpty() ? QByteArray("unknown") : shown;
}

QByteArray addressLiteral(const QByteArray &address)
{
    return (address.contains(':') ? "[IPv6:" : "[") + shownName(address) + ']';
}

// An address that RFC 5321 allows in a for clause without further quoting.
bool fitsForClause(const QByteArray &address)
{
    return !address.isEmpty() && address.size() <= maxName
        && std::none_of(address.begin(), address.end(), [](unsigned char c) { return c < 0x21 || c == 0x7f || c == '<' || c == '>'; });
}

} // namespace

QByteArray traceHeader(const Trace &trace)
{
    const Client &client = trace.client;
    QByteArray line = "Received: from " + shownName(client.helo) + " (" + addressLiteral(client.address) + ")\r\n\tby "
        + shownName(trace.hostName) + " with " + (client.esmtp ? (client.tls ? "ESMTPS" : "ESMTP") : "SMTP") + " id "
        + shownName(trace.id);
    if (client.tls)
        line += "\r\n\t(" + shownName(client.tls->version) + ' ' + shownName(client.tls->cipher) + ')';
    if (fitsForClause(trace.onlyRecipient))
        line += "\r\n\tfor <" + trace.onlyRecipient + '>';
    return line + ";\r\n\t" + mailDate(trace.at) + "\r\n";
}

} // namespace smtp
