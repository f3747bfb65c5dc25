#include "base/log_privacy.h"
#include <QList>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>

namespace logging {

namespace {

constexpr char hidden[] = "***";

constexpr std::array mailKeys{"from", "to", "sender", "recipient"};
constexpr std::array clientKeys{"client", "address"};
constexpr std::array proseKeys{"text", "reply", "detail"};

template <std::size_t N> bool isOneOf(const std::array<const char *, N> &keys, QByteArrayView key)
{
    return std::ranges::any_of(keys, [key](const char *one) { return key == QByteArrayView(one); });
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

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
        return !group.isEmpty() && group.size() <= 4 && std::ranges::all_of(group, [](char c) { return QByteArrayView("0123456789abcdef").contains(c); });
    });
    return good ? std::optional(groups) : std::nullopt;
}

bool isIPv4(const QList<QByteArray> &parts)
{
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QByteArray &part) {
        return !part.isEmpty() && part.size() <= 3 && std::ranges::all_of(part, isDigit) && part.toInt() <= 255;
    });
}

// Exactly what cutNetwork() writes, and nothing that only looks like it.
bool isCutNetwork(QByteArrayView value)
{
    return value == QByteArrayView(hidden) || ((value.endsWith("/24") || value.endsWith("/64")) && cutNetwork(value.chopped(3)) == value);
}

QByteArray cutClient(QByteArrayView value) { return isCutNetwork(value) ? value.toByteArray() : cutNetwork(value); }

// `client` wherever it stands by itself, not within a longer number.
QByteArray withoutClient(QByteArray text, const QByteArray &client)
{
    const QByteArray cut = cutNetwork(client);
    qsizetype from = 0;
    for (qsizetype at = text.toLower().indexOf(client); at >= 0; at = text.toLower().indexOf(client, from)) {
        const qsizetype end = at + client.size();
        const bool isPart = (at > 0 && isDigit(text[at - 1])) || (end < text.size() && isDigit(text[end]));
        from = isPart ? at + 1 : at + cut.size();
        if (!isPart)
            text.replace(at, client.size(), cut);
    }
    return text;
}

} // namespace

QByteArray cutMailAddress(QByteArrayView address)
{
    const qsizetype at = address.lastIndexOf('@');
    const QByteArrayView local = at < 0 ? address : address.first(at);
    if (local == QByteArrayView(hidden))
        return address.toByteArray();
    const qsizetype first = local.startsWith('"') ? 1 : 0;
    QByteArray cut = local.size() > first ? local.sliced(first, 1).toByteArray() : QByteArray();
    cut += hidden;
    return at < 0 ? cut : cut + address.sliced(at).toByteArray();
}

QByteArray cutNetwork(QByteArrayView address)
{
    const QByteArray text = address.toByteArray().toLower();
    if (const QList<QByteArray> four = text.split('.'); isIPv4(four))
        return four[0] + '.' + four[1] + '.' + four[2] + ".0/24";
    const auto groups = groupsOf(text.first(std::max<qsizetype>(0, text.contains('%') ? text.indexOf('%') : text.size())));
    return groups ? groups->first(4).join(':') + "::/64" : QByteArray(hidden);
}

QByteArray cutWithin(QByteArrayView text)
{
    const auto nextAt = [text](qsizetype from) {
        const qsizetype plain = text.indexOf('@', from), coded = text.indexOf("%40", from);
        return plain < 0 || (coded >= 0 && coded < plain) ? coded : plain;
    };
    QByteArray out;
    qsizetype done = 0;
    for (qsizetype at = nextAt(0); at >= 0; at = nextAt(at + 1)) {
        const qsizetype start = std::max(done, startOfLocalPart(text, at));
        if (start == at)
            continue; // nobody's name before it
        out += text.sliced(done, start - done).toByteArray() + cutMailAddress(text.sliced(start, at - start));
        done = at;
    }
    return out + text.sliced(done).toByteArray();
}

// What may be an address is cut, or hidden if it is none after all: rather too much than a person.
QByteArray cutNetworksWithin(QByteArrayView text)
{
    static const QString colon = QStringLiteral("(?:\\:|%3[aA])"), group = QStringLiteral("[0-9a-fA-F]{1,4}");
    static const QString some = QStringLiteral("(?:%2(?:%1%2){0,6})?").arg(colon, group);
    static const QString six = QStringLiteral("(?<![0-9A-Za-z])(?:(?:%2%1){7}%2|%3%1%1%3)(?:\\.[0-9]{1,3}){0,3}(?:/64)?").arg(colon, group, some);
    static const QString four = QStringLiteral("(?<![0-9])[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?![0-9])(?:/24)?");
    static const QRegularExpression address(six + u'|' + four);
    const QString wide = QString::fromLatin1(text); // byte for byte
    QByteArray out;
    qsizetype done = 0;
    for (auto it = address.globalMatch(wide); it.hasNext();) {
        const auto match = it.next();
        out += text.sliced(done, match.capturedStart() - done);
        out += cutClient(text.sliced(match.capturedStart(), match.capturedLength()));
        done = match.capturedEnd();
    }
    return out + text.sliced(done).toByteArray();
}

QByteArray clientIn(QByteArrayView key, QByteArrayView value)
{
    const bool isAddress = isOneOf(clientKeys, key) && !isCutNetwork(value) && cutNetwork(value) != hidden;
    return isAddress ? value.toByteArray().toLower() : QByteArray();
}

QByteArray cutValue(QByteArrayView key, QByteArrayView value, const QByteArrayList &clients)
{
    if (value.isEmpty() || key == QByteArrayView("message-id"))
        return value.toByteArray();
    if (isOneOf(clientKeys, key))
        return cutClient(value);
    QByteArray cut = value.toByteArray();
    for (const QByteArray &client : clients)
        cut = withoutClient(cut, client);
    if (isOneOf(mailKeys, key))
        return cutMailAddress(cut);
    return cutWithin(isOneOf(proseKeys, key) ? cutNetworksWithin(cut) : cut);
}

} // namespace logging
