#include "mail/spf_record.h"
#include <algorithm>
#include <array>
#include "mail/spf_macro.h"

namespace mail::spf {

namespace {

constexpr QByteArrayView version = "v=spf1";

bool isAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Name { QByteArrayView text; Mechanism mechanism; };
constexpr std::array names{Name{"all", Mechanism::All}, Name{"include", Mechanism::Include}, Name{"a", Mechanism::A},
                           Name{"mx", Mechanism::Mx},   Name{"ptr", Mechanism::Ptr},         Name{"ip4", Mechanism::Ip4},
                           Name{"ip6", Mechanism::Ip6}, Name{"exists", Mechanism::Exists}};

std::optional<Verdict> qualifierOf(char c)
{
    switch (c) {
    case '+': return Verdict::Pass;
    case '-': return Verdict::Fail;
    case '~': return Verdict::SoftFail;
    case '?': return Verdict::Neutral;
    default: return {};
    }
}

// Digits without a zero before them, up to `most` (12: ip4-cidr-length, qnum).
std::optional<int> number(QByteArrayView digits, int most)
{
    if (digits.isEmpty() || digits.size() > 3 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    const int value = digits.toInt();
    if (value > most || (digits.size() > 1 && digits[0] == '0'))
        return {};
    return value;
}

bool isDottedQuad(QByteArrayView text)
{
    const auto parts = text.toByteArray().split('.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) { return number(part, 255).has_value(); });
}

// Takes a "/24", "//64" or "/24//64" off the end of `rest`. False: there is one, and it is none.
bool takePrefixes(QByteArrayView &rest, Directive &out)
{
    for (const bool mayBeIp6 : {true, false}) {
        const qsizetype slash = rest.lastIndexOf('/');
        if (slash < 0)
            return true;
        const QByteArrayView digits = rest.sliced(slash + 1);
        if (!digits.isEmpty() && !std::all_of(digits.begin(), digits.end(), isDigit))
            return true; // the slash belongs to the domain-spec
        const bool isIp6 = slash > 0 && rest[slash - 1] == '/';
        if (isIp6 && !mayBeIp6)
            return false;
        const auto length = number(digits, isIp6 ? 128 : 32);
        if (!length)
            return false;
        (isIp6 ? out.prefix6 : out.prefix4) = *length;
        rest = rest.first(isIp6 ? slash - 1 : slash);
        if (!isIp6)
            return true;
    }
    return true;
}

bool takeNetwork(QByteArrayView rest, Directive &out)
{
    const bool is4 = out.mechanism == Mechanism::Ip4;
    if (!rest.startsWith(':'))
        return false;
    rest = rest.sliced(1);
    const qsizetype slash = rest.indexOf('/');
    if (slash >= 0) {
        const auto length = number(rest.sliced(slash + 1), is4 ? 32 : 128);
        if (!length)
            return false;
        (is4 ? out.prefix4 : out.prefix6) = *length;
        rest = rest.first(slash);
    }
    // QHostAddress takes short and octal forms of IPv4 ("1.2"), and zones of IPv6, which are none here.
    if (rest.contains('%') || (is4 && !isDottedQuad(rest)))
        return false;
    const auto protocol = is4 ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
    return out.network.setAddress(QString::fromLatin1(rest)) && out.network.protocol() == protocol;
}

// What stands behind a mechanism's name.
bool takeArguments(QByteArrayView rest, Directive &out)
{
    switch (out.mechanism) {
    case Mechanism::All:
        return rest.isEmpty();
    case Mechanism::Ip4:
    case Mechanism::Ip6:
        return takeNetwork(rest, out);
    case Mechanism::A:
    case Mechanism::Mx:
        if (!takePrefixes(rest, out))
            return false;
        break;
    case Mechanism::Include:
    case Mechanism::Exists:
        if (rest.isEmpty())
            return false;
        break;
    case Mechanism::Ptr:
        break;
    }
    if (rest.isEmpty())
        return true;
    if (!rest.startsWith(':') || !isDomainSpec(rest.sliced(1)))
        return false;
    out.domain = rest.sliced(1).toByteArray();
    return true;
}

std::optional<Directive> directiveFrom(QByteArrayView term)
{
    Directive directive;
    directive.text = term.toByteArray();
    if (const auto qualifier = qualifierOf(term[0])) {
        directive.qualifier = *qualifier;
        term = term.sliced(1);
    }
    const auto end = std::find_if(term.begin(), term.end(), [](char c) { return c == ':' || c == '/'; });
    const QByteArrayView name = term.first(end - term.begin());
    const auto known = std::find_if(names.begin(), names.end(), [name](const Name &n) { return name.compare(n.text, Qt::CaseInsensitive) == 0; });
    if (known == names.end())
        return {};
    directive.mechanism = known->mechanism;
    if (!takeArguments(term.sliced(name.size()), directive))
        return {};
    return directive;
}

// The length of a modifier's name, if `term` is one: ALPHA *( ALPHA / DIGIT / "-" / "_" / "." ) "=".
std::optional<qsizetype> modifierName(QByteArrayView term)
{
    const qsizetype equals = term.indexOf('=');
    if (equals <= 0 || !isAlpha(term[0]))
        return {};
    const auto fits = [](char c) { return isAlpha(c) || isDigit(c) || c == '-' || c == '_' || c == '.'; };
    if (!std::all_of(term.begin(), term.begin() + equals, fits))
        return {};
    return equals;
}

// Each of redirect and exp may come once (6); what is unknown is passed over, if it is well-formed.
bool takeModifier(QByteArrayView name, QByteArrayView value, Record &record)
{
    const auto takeOnce = [value](std::optional<QByteArray> &where) {
        if (where || !isDomainSpec(value))
            return false;
        where = value.toByteArray();
        return true;
    };
    if (name.compare("redirect", Qt::CaseInsensitive) == 0)
        return takeOnce(record.redirect);
    if (name.compare("exp", Qt::CaseInsensitive) == 0)
        return takeOnce(record.explanation);
    return isMacroString(value);
}

bool takeTerm(QByteArrayView term, Record &record)
{
    if (const auto name = modifierName(term))
        return takeModifier(term.first(*name), term.sliced(*name + 1), record);
    const auto directive = directiveFrom(term);
    if (directive)
        record.directives.append(*directive);
    return directive.has_value();
}

} // namespace

QByteArray verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return "none";
    case Verdict::Neutral: return "neutral";
    case Verdict::Pass: return "pass";
    case Verdict::Fail: return "fail";
    case Verdict::SoftFail: return "softfail";
    case Verdict::TempError: return "temperror";
    case Verdict::PermError: return "permerror";
    }
    return {};
}

bool isRecord(QByteArrayView text)
{
    return text.size() >= version.size() && text.first(version.size()).compare(version, Qt::CaseInsensitive) == 0
        && (text.size() == version.size() || text[version.size()] == ' ');
}

Result<Record> parseRecord(QByteArrayView text)
{
    Record record;
    QByteArrayView rest = text.sliced(version.size());
    while (!rest.isEmpty()) {
        if (rest[0] == ' ') {
            rest = rest.sliced(1);
            continue;
        }
        const qsizetype blank = rest.indexOf(' ');
        const QByteArrayView term = blank < 0 ? rest : rest.first(blank);
        if (!takeTerm(term, record))
            return Error{QStringLiteral("spf.syntax"), QString::fromLatin1(term)};
        rest = rest.sliced(term.size());
    }
    return record;
}

} // namespace mail::spf
