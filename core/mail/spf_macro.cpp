#include "mail/spf_macro.h"
#include <algorithm>
#include <optional>

namespace mail::spf {

namespace {

constexpr qsizetype longestName = 253;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }
bool isAlnum(char c) { return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z'); }

// "%{d2r-}" taken apart.
struct Macro {
    char letter = 0;      // as written: an upper-case one asks for URL escapes
    int parts = 0;        // how many at the right are kept; 0: all
    bool isReversed = false;
    QByteArray delimiters = ".";
};

// What stands at the beginning of a macro-string: a literal character, or a macro.
struct Token {
    qsizetype length = 0; // 0: nothing that is allowed here
    std::optional<Macro> macro;
    QByteArray literal;
};

enum class Where { Name, Explanation };

// `text` begins with "%{".
Token macroAt(QByteArrayView text, Where where)
{
    const qsizetype end = text.indexOf('}');
    if (end < 3)
        return {};
    QByteArrayView inside = text.sliced(2, end - 2);
    Macro macro;
    macro.letter = inside[0];
    const QByteArrayView letters = where == Where::Name ? QByteArrayView("slodiphv") : QByteArrayView("slodiphvcrt");
    if (!letters.contains(lower(macro.letter)))
        return {};
    inside = inside.sliced(1);
    const auto digits = std::find_if_not(inside.begin(), inside.end(), isDigit) - inside.begin();
    if (digits > 0) {
        macro.parts = digits > 4 ? 9999 : inside.first(digits).toInt(); // nothing has more parts
        if (macro.parts == 0 && digits <= 4)
            return {};
    }
    inside = inside.sliced(digits);
    if (!inside.isEmpty() && lower(inside[0]) == 'r') {
        macro.isReversed = true;
        inside = inside.sliced(1);
    }
    if (!std::all_of(inside.begin(), inside.end(), [](char c) { return QByteArrayView(".-+,/_=").contains(c); }))
        return {};
    if (!inside.isEmpty())
        macro.delimiters = inside.toByteArray();
    return {end + 1, macro, {}};
}

// `text` is not empty.
Token tokenAt(QByteArrayView text, Where where)
{
    if (text[0] != '%') {
        const bool fits = (text[0] >= 0x21 && text[0] <= 0x7e) || (where == Where::Explanation && text[0] == ' ');
        return fits ? Token{1, {}, text.first(1).toByteArray()} : Token{};
    }
    if (text.startsWith("%{"))
        return macroAt(text, where);
    if (text.startsWith("%%"))
        return {2, {}, "%"};
    if (text.startsWith("%_"))
        return {2, {}, " "};
    if (text.startsWith("%-"))
        return {2, {}, "%20"};
    return {};
}

// Calls `take` with each token. False: something is none.
template <typename Take> bool eachToken(QByteArrayView text, Where where, Take take)
{
    while (!text.isEmpty()) {
        const Token token = tokenAt(text, where);
        if (token.length == 0)
            return false;
        text = text.sliced(token.length);
        take(token, text);
    }
    return true;
}

QByteArray dottedAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toString().toLatin1();
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const QByteArray nibbles = QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof(bytes.c)).toHex();
    QByteArray dotted;
    for (const char nibble : nibbles)
        (dotted += nibble) += '.';
    dotted.chop(1);
    return dotted;
}

QByteArray valueOf(char letter, const MacroValues &values)
{
    switch (letter) {
    case 's': return values.local + '@' + values.senderDomain;
    case 'l': return values.local;
    case 'o': return values.senderDomain;
    case 'd': return values.domain;
    case 'i': return dottedAddress(values.client);
    case 'p': return values.validatedName;
    case 'h': return values.helo;
    case 'v': return values.client.protocol() == QAbstractSocket::IPv4Protocol ? "in-addr" : "ip6";
    case 'c': return values.client.toString().toLatin1();
    case 'r': return values.receiver.isEmpty() ? QByteArray("unknown") : values.receiver;
    case 't': return QByteArray::number(qint64(std::chrono::duration_cast<std::chrono::seconds>(values.now.time_since_epoch()).count()));
    default: return {};
    }
}

QByteArray expandedMacro(const Macro &macro, const MacroValues &values)
{
    const QByteArray value = valueOf(lower(macro.letter), values);
    QList<QByteArray> parts{QByteArray()};
    for (const char c : value) {
        if (macro.delimiters.contains(c))
            parts.append(QByteArray());
        else
            parts.last() += c;
    }
    if (macro.isReversed)
        std::reverse(parts.begin(), parts.end());
    if (macro.parts > 0 && parts.size() > macro.parts)
        parts = parts.sliced(parts.size() - macro.parts);
    const QByteArray text = parts.join('.');
    return macro.letter == lower(macro.letter) ? text : text.toPercentEncoding(); // RFC 3986 2.3
}

QByteArray expandedIn(QByteArrayView text, const MacroValues &values, Where where)
{
    QByteArray out;
    eachToken(text, where, [&](const Token &token, QByteArrayView) { out += token.macro ? expandedMacro(*token.macro, values) : token.literal; });
    return out;
}

// A label that is not all digits (12: toplabel).
bool isTopLabel(QByteArrayView label)
{
    return !label.isEmpty() && std::all_of(label.begin(), label.end(), [](char c) { return isAlnum(c) || c == '-'; }) && isAlnum(label.front())
        && isAlnum(label.back()) && !std::all_of(label.begin(), label.end(), isDigit);
}

} // namespace

bool isMacroString(QByteArrayView text)
{
    return eachToken(text, Where::Name, [](const Token &, QByteArrayView) {});
}

bool isExplanation(QByteArrayView text)
{
    return eachToken(text, Where::Explanation, [](const Token &, QByteArrayView) {});
}

bool isDomainSpec(QByteArrayView text)
{
    qsizetype behindMacro = 0; // where what is literal at the end begins
    const bool isWellFormed = eachToken(text, Where::Name, [&](const Token &token, QByteArrayView rest) {
        if (token.macro || token.length > 1)
            behindMacro = text.size() - rest.size();
    });
    if (!isWellFormed || text.isEmpty())
        return false;
    QByteArrayView end = text.sliced(behindMacro);
    if (end.isEmpty())
        return true;
    if (end.endsWith('.'))
        end.chop(1);
    const qsizetype dot = end.lastIndexOf('.');
    return dot >= 0 && isTopLabel(end.sliced(dot + 1));
}

bool usesMacro(QByteArrayView text, char letter)
{
    bool uses = false;
    eachToken(text, Where::Explanation, [&](const Token &token, QByteArrayView) { uses = uses || (token.macro && lower(token.macro->letter) == letter); });
    return uses;
}

QByteArray expanded(QByteArrayView text, const MacroValues &values)
{
    return expandedIn(text, values, Where::Explanation);
}

QByteArray expandedName(QByteArrayView text, const MacroValues &values)
{
    QByteArray name = expandedIn(text, values, Where::Name);
    if (name.endsWith('.'))
        name.chop(1);
    while (name.size() > longestName) {
        const qsizetype dot = name.indexOf('.');
        if (dot < 0)
            return {};
        name.remove(0, dot + 1);
    }
    return name;
}

} // namespace mail::spf
