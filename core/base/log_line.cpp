#include "base/log_line.h"
#include <QList>
#include <algorithm>
#include <array>
#include <optional>

namespace logging {

namespace {

constexpr char hidden[] = "***";
constexpr char hex[] = "0123456789abcdef";

constexpr std::array mailKeys{"from", "to", "sender", "recipient"};
constexpr std::array clientKeys{"client", "address"};

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

template <std::size_t N> bool isOneOf(const std::array<const char *, N> &keys, QByteArrayView key)
{
    return std::ranges::any_of(keys, [key](const char *one) { return key == QByteArrayView(one); });
}

QByteArray shown(Style style, const Field &field)
{
    const QByteArrayView key(field.key);
    if (style.privacy == Privacy::Off || field.isNumber || field.value.isEmpty() || key == QByteArrayView("message-id"))
        return field.value;
    if (isOneOf(mailKeys, key))
        return cutMailAddress(field.value);
    return isOneOf(clientKeys, key) ? cutNetwork(field.value) : cutWithin(field.value);
}

// Where the local part that ends before `at` begins: a quoted one at its opening quote, else after what cannot stand in one.
qsizetype startOfLocalPart(QByteArrayView text, qsizetype at)
{
    qsizetype start = at;
    if (at > 0 && text[at - 1] == '"') {
        start = at - 1;
        while (start > 0 && !(text[start - 1] == '"' && (start == 1 || text[start - 2] != '\\')))
            --start;
        return start > 0 ? start - 1 : 0;
    }
    static constexpr QByteArrayView ends(" \t\r\n<>()[],;:\"");
    while (start > 0 && !ends.contains(text[start - 1]))
        --start;
    return start;
}

// The eight groups of an IPv6 address, as text without leading zeros.
std::optional<QList<QByteArray>> groupsOf(const QByteArray &address)
{
    const qsizetype gap = address.indexOf("::");
    const auto split = [](const QByteArray &part) { return part.isEmpty() ? QList<QByteArray>() : part.split(':'); };
    QList<QByteArray> groups = split(gap < 0 ? address : address.first(gap));
    if (gap >= 0) {
        const QList<QByteArray> tail = split(address.sliced(gap + 2));
        while (groups.size() + tail.size() < 8)
            groups.append("0");
        groups += tail;
    }
    const bool good = groups.size() == 8 && std::ranges::all_of(groups, [](const QByteArray &group) {
        return !group.isEmpty() && group.size() <= 4 && std::ranges::all_of(group, [](char c) { return QByteArrayView(hex).contains(c); });
    });
    return good ? std::optional(groups) : std::nullopt;
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

QByteArray cutMailAddress(QByteArrayView address)
{
    const qsizetype at = address.lastIndexOf('@');
    const QByteArrayView local = at < 0 ? address : address.first(at);
    const qsizetype first = local.startsWith('"') ? 1 : 0;
    QByteArray cut = local.size() > first ? local.sliced(first, 1).toByteArray() : QByteArray();
    cut += hidden;
    return at < 0 ? cut : cut + address.sliced(at).toByteArray();
}

QByteArray cutNetwork(QByteArrayView address)
{
    const QByteArray text = address.toByteArray().toLower();
    if (const QList<QByteArray> four = text.split('.'); four.size() == 4 && !text.contains(':'))
        return four[0] + '.' + four[1] + '.' + four[2] + ".0/24";
    const auto groups = groupsOf(text.first(std::max<qsizetype>(0, text.contains('%') ? text.indexOf('%') : text.size())));
    return groups ? groups->first(4).join(':') + "::/64" : QByteArray(hidden);
}

QByteArray cutWithin(QByteArrayView text)
{
    QByteArray out;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        const qsizetype start = std::max(done, startOfLocalPart(text, at));
        if (start == at)
            continue; // nobody's name before it
        out += text.sliced(done, start - done).toByteArray() + cutMailAddress(text.sliced(start, at - start));
        done = at;
    }
    return out + text.sliced(done).toByteArray();
}

QByteArray quoted(QByteArrayView value)
{
    QByteArray out;
    appendQuoted(out, value);
    return out;
}

QByteArray lineOf(Style style, QByteArrayView time, Level level, QByteArrayView category, QByteArrayView name, std::span<const Field> fields)
{
    QByteArray line;
    line.reserve(384);
    if (style.form == Form::KeyValue) {
        for (const QByteArrayView part : {time, wordFor(level), category})
            line.append(part.data(), part.size()).append(' ');
        line.append(name.data(), name.size());
        for (const Field &field : fields)
            appendQuoted(((line += ' ') += field.key) += '=', shown(style, field));
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
        field.isNumber ? void(line += field.value) : appendJson(line, shown(style, field));
    }
    return line += "}\n";
}

} // namespace logging
