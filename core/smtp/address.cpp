#include "smtp/address.h"
#include <algorithm>

namespace smtp {

namespace {

constexpr qsizetype maxLocal = 64, maxDomain = 255, maxPath = 254, maxRoute = 512;

bool isAlnum(unsigned char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool isHex(unsigned char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }
bool isHigh(unsigned char c) { return c >= 0x80; }

bool isAtext(unsigned char c)
{
    return isAlnum(c) || (c != 0 && QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(char(c)));
}

bool isDotString(QByteArrayView text, Utf8 utf8)
{
    char before = '.';
    for (const char c : text) {
        const bool atom = isAtext(c) || (utf8 == Utf8::Allowed && isHigh(c));
        if (!atom && (c != '.' || before == '.'))
            return false;
        before = c;
    }
    return before != '.';
}

bool isQuotedString(QByteArrayView text, Utf8 utf8)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        return false;
    const QByteArrayView inner = text.sliced(1, text.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const unsigned char c = inner[i];
        if (c == '"')
            return false;
        if (c == '\\' && ++i == inner.size())
            return false;
        const unsigned char taken = inner[i];
        if (taken < 0x20 || taken == 0x7f || (isHigh(taken) && utf8 == Utf8::Refused))
            return false;
    }
    return true;
}

bool isIpv4(QByteArrayView text)
{
    int parts = 0;
    while (true) {
        const auto dot = text.indexOf('.');
        const QByteArrayView part = dot < 0 ? text : text.first(dot);
        if (part.isEmpty() || part.size() > 3 || !std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        if (part.toInt() > 255 || ++parts > 4)
            return false;
        if (dot < 0)
            return parts == 4;
        text = text.sliced(dot + 1);
    }
}

// RFC 4291 2.2: groups of 1..4 hex digits, one "::" at most, an IPv4 tail counts as two.
bool isIpv6(QByteArrayView text)
{
    int groups = 0;
    bool compressed = false;
    if (text.startsWith("::")) {
        compressed = true;
        text = text.sliced(2);
    }
    while (!text.isEmpty()) {
        const auto colon = text.indexOf(':');
        const QByteArrayView group = colon < 0 ? text : text.first(colon);
        if (colon < 0 && group.contains('.')) {
            groups += 2;
            return isIpv4(group) && (compressed ? groups < 8 : groups == 8);
        }
        if (group.isEmpty() || group.size() > 4 || !std::all_of(group.begin(), group.end(), isHex) || ++groups > 8)
            return false;
        if (colon < 0)
            break;
        text = text.sliced(colon + 1);
        if (text.isEmpty())
            return false; // a single colon at the end
        if (!text.startsWith(':'))
            continue;
        if (std::exchange(compressed, true))
            return false;
        text = text.sliced(1);
    }
    return compressed ? groups < 8 : groups == 8;
}

// RFC 5321 4.1.3 dcontent, less quotes and the brackets of a path: the grammar allows them, and then nobody can say where the path ends.
bool isLiteralContent(unsigned char c)
{
    return c >= 33 && c <= 126 && (c < '[' || c > ']') && c != '<' && c != '>' && c != '"';
}

// RFC 5321 4.1.3: "[192.0.2.1]", "[IPv6:…]", "[tag:dcontent]".
bool isLiteralText(QByteArrayView text)
{
    if (text.size() < 3 || text.front() != '[' || text.back() != ']')
        return false;
    const QByteArrayView inner = text.sliced(1, text.size() - 2);
    const auto colon = inner.indexOf(':');
    if (colon < 0)
        return isIpv4(inner);
    const QByteArrayView tag = inner.first(colon);
    const QByteArrayView content = inner.sliced(colon + 1);
    if (tag.compare("IPv6", Qt::CaseInsensitive) == 0)
        return isIpv6(content);
    return isDomainName(tag) && !content.isEmpty() && std::all_of(content.begin(), content.end(), isLiteralContent);
}

// "@one,@two:rest" → "rest"; a route that is not one makes the whole thing invalid.
std::optional<QByteArrayView> withoutRoute(QByteArrayView text, Utf8 utf8)
{
    if (!text.startsWith('@'))
        return text;
    if (text.size() > maxRoute)
        return {};
    while (text.startsWith('@')) {
        const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c == ',' || c == ':'; });
        if (end == text.end() || !isDomainName(text.sliced(1, end - text.begin() - 1), utf8))
            return {};
        text = text.sliced(end - text.begin() + 1);
        if (*end == ':')
            return text.startsWith('@') ? std::nullopt : std::optional(text);
    }
    return {};
}

} // namespace

bool isDomainName(QByteArrayView text, Utf8 utf8)
{
    if (text.isEmpty() || text.size() > maxDomain)
        return false;
    qsizetype label = 0;
    char before = '.';
    for (const char c : text) {
        if (c == '.') {
            if (label == 0 || before == '-')
                return false;
            label = 0;
        } else {
            const bool fits = isAlnum(c) || c == '-' || c == '_' || (utf8 == Utf8::Allowed && isHigh(c));
            if (!fits || (label == 0 && c == '-') || ++label > 63)
                return false;
        }
        before = c;
    }
    return label > 0 && before != '-';
}

std::optional<Address> parseAddress(QByteArrayView text, Utf8 utf8)
{
    const auto mailbox = withoutRoute(text, utf8);
    if (!mailbox || mailbox->isEmpty() || mailbox->size() > maxPath)
        return {};
    const auto at = mailbox->lastIndexOf('@');
    if (at < 0) {
        Address bare{mailbox->toByteArray(), {}};
        return bare.isPostmaster() ? std::optional(bare) : std::nullopt;
    }
    const QByteArrayView local = mailbox->first(at);
    const QByteArrayView domain = mailbox->sliced(at + 1);
    if (local.isEmpty() || local.size() > maxLocal || (!isDotString(local, utf8) && !isQuotedString(local, utf8)))
        return {};
    if (!isDomainName(domain, utf8) && !isLiteralText(domain))
        return {};
    return Address{local.toByteArray(), domain.toByteArray()};
}

std::optional<qsizetype> pathLength(QByteArrayView text)
{
    if (!text.startsWith('<'))
        return {};
    bool quoted = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (c == '>' && !quoted)
            return i + 1;
    }
    return {};
}

} // namespace smtp
