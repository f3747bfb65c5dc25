#include "base/units.h"
#include <array>

namespace {

struct Unit {
    const char *name;
    qint64 factor;
};
// Largest factor first: the first that divides gives the shortest spelling.
constexpr std::array durations{Unit{"w", 604'800'000}, Unit{"d", 86'400'000}, Unit{"h", 3'600'000},
                               Unit{"m", 60'000},      Unit{"s", 1000},       Unit{"ms", 1}};
constexpr std::array sizes{Unit{"TB", 1'000'000'000'000}, Unit{"GB", 1'000'000'000}, Unit{"MB", 1'000'000}, Unit{"KB", 1000}, Unit{"B", 1}};
constexpr qint64 longestDuration = qint64(100) * 366 * 86'400'000;
constexpr qint64 largestSize = qint64(1) << 62;

// "<digits><unit>", nothing else; the product at most `most`.
template <size_t N> std::optional<qint64> parse(QStringView text, const std::array<Unit, N> &units, qint64 most)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > 18)
        return {};
    const qint64 number = text.first(digits).toLongLong();
    for (const Unit &unit : units)
        if (text.mid(digits) == QLatin1String(unit.name))
            return number <= most / unit.factor ? std::optional(number * unit.factor) : std::nullopt;
    return {};
}

template <size_t N> QString spell(qint64 value, const std::array<Unit, N> &units, const char *unitOfZero)
{
    for (const Unit &unit : units)
        if (value != 0 && value % unit.factor == 0)
            return QString::number(value / unit.factor) + QLatin1String(unit.name);
    return QStringLiteral("0") + QLatin1String(unitOfZero);
}

} // namespace

std::optional<std::chrono::milliseconds> durationFromText(QStringView text)
{
    const auto value = parse(text, durations, longestDuration);
    return value ? std::optional(std::chrono::milliseconds(*value)) : std::nullopt;
}

QString durationText(std::chrono::milliseconds value) { return spell(value.count(), durations, "s"); }

std::optional<qint64> sizeFromText(QStringView text) { return parse(text, sizes, largestSize); }

QString sizeText(qint64 bytes) { return spell(bytes, sizes, "B"); }
