#include "smtp/original_client.h"
#include <algorithm>
#include <optional>
#include <utility>

namespace smtp {

namespace {

constexpr qsizetype lineLimit = 512; // with CRLF
constexpr qsizetype valueLimit = 255; // encoded; what is longer is worth nothing to anybody, and must not fill a line alone
constexpr char unavailable[] = "[UNAVAILABLE]";

QByteArray valueOf(const QByteArray &text)
{
    const QByteArray encoded = xtext(text);
    return encoded.isEmpty() || encoded.size() > valueLimit ? QByteArray(unavailable) : encoded;
}

QByteArray addressOf(const OriginalClient &client)
{
    return valueOf(client.address.contains(':') ? "IPV6:" + client.address : client.address);
}

// Nothing: not an attribute that we know.
std::optional<QByteArray> attribute(const QByteArray &name, const OriginalClient &client)
{
    if (name == "NAME" || name == "PORT")
        return QByteArray(unavailable);
    if (name == "ADDR")
        return addressOf(client);
    if (name == "PROTO")
        return client.address.isEmpty() ? QByteArray(unavailable) : QByteArray(client.esmtp ? "ESMTP" : "SMTP");
    if (name == "HELO")
        return valueOf(client.helo);
    if (name == "IDENT")
        return valueOf(client.ident);
    if (name == "SOURCE")
        return QByteArray(client.address.isEmpty() ? "LOCAL" : "REMOTE");
    return {};
}

} // namespace

QByteArray xtext(const QByteArray &bytes)
{
    constexpr char digits[] = "0123456789ABCDEF";
    QByteArray text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        if (c > 0x20 && c < 0x7f && c != '+' && c != '=')
            text += c;
        else
            ((text += '+') += digits[static_cast<unsigned char>(c) >> 4]) += digits[static_cast<unsigned char>(c) & 15];
    }
    return text;
}

QList<QByteArray> xforwardCommands(const OriginalClient &client, const QList<QByteArray> &offered)
{
    QList<QByteArray> commands;
    QByteArray line;
    for (const QByteArray &name : offered) {
        const auto value = attribute(name, client);
        if (!value)
            continue;
        const QByteArray word = ' ' + name + '=' + *value;
        if (!line.isEmpty() && line.size() + word.size() + 2 > lineLimit)
            commands.append(std::exchange(line, {}) + "\r\n");
        if (line.isEmpty())
            line = "XFORWARD";
        line += word;
    }
    if (!line.isEmpty())
        commands.append(line + "\r\n");
    return commands;
}

QByteArray xclientCommand(const OriginalClient &client, const QList<QByteArray> &offered)
{
    if (!offered.contains("ADDR"))
        return {};
    QByteArray line = "XCLIENT";
    for (const char *name : {"NAME", "ADDR", "PROTO", "HELO"}) { // at most 333 bytes
        if (offered.contains(name))
            line += QByteArray(" ") + name + '=' + *attribute(name, client);
    }
    return line + "\r\n";
}

bool isPlainHelo(const QByteArray &helo)
{
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' || c == ':'
            || c == '[' || c == ']';
    };
    return !helo.isEmpty() && helo.size() <= valueLimit && std::ranges::all_of(helo, isPlain);
}

} // namespace smtp
