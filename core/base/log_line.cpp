#include "base/log_line.h"
#include <algorithm>
#include <array>
#include "base/log_privacy.h"

namespace logging {

namespace {

constexpr char hex[] = "0123456789abcdef";

QByteArrayView wordFor(Level level)
{
    switch (level) {
    case Level::Debug: return "debug";
    case Level::Info: return "info";
    case Level::Warning: return "warning";
    case Level::Problem: return "problem";
    }
    return "info";
}

bool isPlain(char c) { return c > ' ' && c < 0x7f && c != '"' && c != '\\' && c != '='; }

void appendEscaped(QByteArray &out, char c)
{
    if (c == '"' || c == '\\')
        (out += '\\') += c;
    else if (c == '\n')
        out += "\\n";
    else if (uchar(c) < 0x20 || uchar(c) >= 0x7f) // no byte of a peer reaches a terminal raw
        ((out += "\\x") += hex[uchar(c) >> 4]) += hex[uchar(c) & 15];
    else
        out += c;
}

// RFC 8259, in ASCII alone; bytes that are no UTF-8 become U+FFFD.
void appendJson(QByteArray &out, QByteArrayView value)
{
    out += '"';
    for (const QChar c : QString::fromUtf8(value)) {
        const ushort unit = c.unicode();
        if (unit == '"' || unit == '\\')
            (out += '\\') += char(unit);
        else if (unit >= 0x20 && unit < 0x7f)
            out += char(unit);
        else
            ((((out += "\\u") += hex[unit >> 12]) += hex[(unit >> 8) & 15]) += hex[(unit >> 4) & 15]) += hex[unit & 15];
    }
    out += '"';
}

bool isCut(Style style, const Field &field) { return style.privacy == Privacy::On && !field.isNumber; }

QByteArrayList clientsIn(std::span<const Field> fields)
{
    QByteArrayList clients;
    for (const Field &field : fields)
        if (const QByteArray client = clientIn(field.key, field.value); !field.isNumber && !client.isEmpty())
            clients << client;
    return clients;
}

void appendQuoted(QByteArray &out, QByteArrayView value)
{
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), isPlain)) {
        out.append(value.data(), value.size());
        return;
    }
    out += '"';
    for (const char c : value)
        appendEscaped(out, c);
    out += '"';
}

} // namespace

QByteArray quoted(QByteArrayView value)
{
    QByteArray out;
    appendQuoted(out, value);
    return out;
}

QByteArray lineOf(Style style, QByteArrayView time, Level level, QByteArrayView category, QByteArrayView name, std::span<const Field> fields)
{
    const QByteArrayList clients = style.privacy == Privacy::On ? clientsIn(fields) : QByteArrayList();
    const auto shown = [&](const Field &field) { return isCut(style, field) ? cutValue(field.key, field.value, clients) : field.value; };
    QByteArray line;
    line.reserve(384);
    if (style.form == Form::KeyValue) {
        for (const QByteArrayView part : {time, wordFor(level), category})
            line.append(part.data(), part.size()).append(' ');
        line.append(name.data(), name.size());
        for (const Field &field : fields)
            appendQuoted(((line += ' ') += field.key) += '=', shown(field));
        return line += '\n';
    }
    const std::array<std::pair<const char *, QByteArrayView>, 4> head{{{"time", time}, {"level", wordFor(level)}, {"category", category}, {"event", name}}};
    line += '{';
    for (const auto &[key, value] : head) {
        ((line += line.size() > 1 ? ",\"" : "\"") += key) += "\":";
        appendJson(line, value);
    }
    for (const Field &field : fields) {
        ((line += ",\"") += field.key) += "\":";
        field.isNumber ? void(line += field.value) : appendJson(line, shown(field));
    }
    return line += "}\n";
}

} // namespace logging
