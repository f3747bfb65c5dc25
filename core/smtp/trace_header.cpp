#include "smtp/trace_header.h"
#include <algorithm>
#include "base/mail_date.h"

namespace smtp {

namespace {

constexpr qsizetype maxName = 255, usualLength = 320;

bool mayBeShown(char c)
{
    const bool alnum = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return alnum || c == '.' || c == '-' || c == '_' || c == ':' || c == '[' || c == ']';
}

// A name of the from clause: letters, digits and what names and literals need; anything else becomes '?'.
void appendName(QByteArray &line, const QByteArray &name)
{
    if (name.isEmpty())
        line += "unknown";
    for (const char c : QByteArrayView(name).first(std::min(name.size(), maxName)))
        line += mayBeShown(c) ? c : '?';
}

// An address that RFC 5321 allows in a for clause without further quoting.
bool fitsForClause(const QByteArray &address)
{
    return !address.isEmpty() && address.size() <= maxName
        && std::none_of(address.begin(), address.end(), [](unsigned char c) { return c < 0x21 || c == 0x7f || c == '<' || c == '>'; });
}

// RFC 3848, RFC 6531 4.3.
QByteArray protocol(const Trace &trace)
{
    if (!trace.client.esmtp)
        return "SMTP";
    return QByteArray(trace.smtpUtf8 ? "UTF8SMTP" : "ESMTP") + (trace.client.tls ? "S" : "");
}

} // namespace

QByteArray traceHeader(const Trace &trace)
{
    const Client &client = trace.client;
    QByteArray line;
    line.reserve(usualLength);
    appendName(line += "Received: from ", client.helo);
    appendName(line += client.address.contains(':') ? " ([IPv6:" : " ([", client.address);
    appendName(line += "])\r\n\tby ", trace.hostName);
    ((line += " with ") += protocol(trace)) += " id ";
    appendName(line, trace.id);
    if (client.tls) {
        appendName(line += "\r\n\t(", client.tls->version);
        appendName(line += ' ', client.tls->cipher);
        line += ')';
    }
    if (fitsForClause(trace.onlyRecipient))
        ((line += "\r\n\tfor <") += trace.onlyRecipient) += '>';
    return ((line += ";\r\n\t") += mailDate(trace.at)) += "\r\n";
}

} // namespace smtp
