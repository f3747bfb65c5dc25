// A date as mail headers spell it (RFC 5322 3.3), always in UTC: "Sat, 21 Nov 2026 10:32:07 +0000".
#pragma once
#include <QByteArray>
#include <array>
#include "base/clock.h"

inline QByteArray mailDate(WallTime time)
{
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    const auto two = [](qint64 n) { return QByteArray::number(n).rightJustified(2, '0'); };
    return days[std::chrono::weekday(day).c_encoding()] + QByteArray(", ") + QByteArray::number(unsigned(date.day())) + ' '
        + months[unsigned(date.month()) - 1] + ' ' + QByteArray::number(int(date.year())) + ' ' + two(clock.hours().count()) + ':'
        + two(clock.minutes().count()) + ':' + two(clock.seconds().count()) + " +0000";
}
