#include "directory/knowledge.h"

namespace directory {

using namespace std::chrono_literals;

namespace {

constexpr auto goodFor = 24h * 31, goodFreshFor = 24h * 7; // B3
constexpr auto badFor = 24h * 3, badFreshFor = 3h;
constexpr auto betweenOccasions = 1h;

bool within(WallTime when, WallTime now, Milliseconds span) { return when != WallTime{} && now - when < span; }

bool wasGood(const Knowledge &known) { return known.listed || known.goodAt != WallTime{}; }

} // namespace

Standing standingOf(const Knowledge &known, WallTime now, bool primaryIsUp)
{
    if (within(known.badAt, now, badFor))
        return within(known.badAt, now, badFreshFor) ? Standing::Bad : Standing::StaleBad;
    if (within(known.goodAt, now, goodFreshFor))
        return Standing::Good;
    if (known.listed || within(known.goodAt, now, goodFor) || (known.goodAt != WallTime{} && !primaryIsUp))
        return Standing::StaleGood;
    return Standing::NeverSeen;
}

Knowledge afterGood(Knowledge known, WallTime now)
{
    Knowledge good;
    good.listed = known.listed;
    good.goodAt = now;
    return good;
}

Knowledge afterBad(Knowledge known, WallTime now)
{
    if (!wasGood(known)) {
        known.badAt = now;
        return known;
    }
    if (known.refusals > 0 && now - known.refusedAt < betweenOccasions)
        return known;
    if (known.refusals == 0)
        known.refusedSince = now;
    known.refusedAt = now;
    ++known.refusals;
    if (known.refusals >= occasionsNeeded && now - known.refusedSince >= refusedOver) {
        known.goodAt = {};
        known.badAt = now;
    }
    return known;
}

bool isAboutAddress(int code, QByteArrayView enhanced)
{
    if (enhanced.isEmpty())
        return code == 550 || code == 553;
    return code >= 500 && (enhanced == "5.1.1" || enhanced == "5.1.10");
}

} // namespace directory
