// A date as mail headers spell it (RFC 5322 3.3), always in UTC: "Sat, 21 Nov 2026 10:32:07 +0000".
#pragma once
#include <QByteArray>
#include "base/clock.h"

// Years 0 to 9999.
inline QByteArray mailDate(WallTime time)
{
    const QByteArrayView days("SunMonTueWedThuFriSat"), months("JanFebMarAprMayJunJulAugSepOctNovDec");
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    QByteArray text;
    text.reserve(32);
    const auto two = [&text](int n) { (text += char('0' + n / 10 % 10)) += char('0' + n % 10); };
    (text += days.sliced(3 * std::chrono::weekday(day).c_encoding(), 3)) += ", ";
    if (unsigned(date.day()) < 10)
        text += char('0' + unsigned(date.day()));
    else
        two(int(unsigned(date.day())));
    ((text += ' ') += months.sliced(3 * (unsigned(date.month()) - 1), 3)) += ' ';
    two(int(date.year()) / 100);
    two(int(date.year()) % 100);
    text += ' ';
    two(int(clock.hours().count()));
    text += ':';
    two(int(clock.minutes().count()));
    text += ':';
    two(int(clock.seconds().count()));
    return text += " +0000";
}
