#include "dns/name.h"

#include <algorithm>

namespace dns {

namespace {

constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/';
}

bool hasLabelLength(const QByteArray &label) { return !label.isEmpty() && label.size() <= longestLabel; }

bool isLabel(const QByteArray &label)
{
    return hasLabelLength(label) && std::all_of(label.begin(), label.end(), isNameCharacter);
}

// Lower case, without the dot at the end. Nothing: none, or too long.
std::optional<QByteArray> plainName(const QByteArray &text)
{
    if (text.size() > longestName + 1)
        return {};
    QByteArray name = text.toLower();
    if (name.endsWith('.'))
        name.chop(1);
    if (name.isEmpty() || name.size() > longestName)
        return {};
    return name;
}

bool isDottedQuad(const QByteArray &text)
{
    const auto parts = text.split('.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
        const bool digits = std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
        return digits && !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
    });
}

} // namespace

std::optional<QByteArray> normalName(const QByteArray &text)
{
    const auto name = plainName(text);
    if (!name)
        return {};
    const auto labels = name->split('.');
    if (!std::all_of(labels.begin(), labels.end(), isLabel))
        return {};
    return name;
}

std::optional<QByteArray> spelledName(const QByteArray &text)
{
    const auto name = plainName(text);
    if (!name)
        return {};
    const auto labels = name->split('.');
    if (!std::all_of(labels.begin(), labels.end(), hasLabelLength))
        return {};
    QByteArray spelled;
    for (const char c : *name) {
        if (isNameCharacter(c) || c == '.')
            spelled += c;
        else
            spelled += '\\' + QByteArray::number(static_cast<unsigned char>(c)).rightJustified(3, '0');
    }
    return spelled;
}

QByteArray parentName(const QByteArray &name)
{
    const auto dot = name.indexOf('.');
    return dot < 0 ? QByteArray() : name.mid(dot + 1);
}

std::optional<QHostAddress> addressLiteral(const QByteArray &text)
{
    if (!isDottedQuad(text) && !text.contains(':'))
        return {};
    const QHostAddress address(QString::fromLatin1(text));
    return address.isNull() ? std::nullopt : std::optional(address);
}

bool isLocalhost(const QByteArray &name) { return name == "localhost" || name.endsWith(".localhost"); }

} // namespace dns
