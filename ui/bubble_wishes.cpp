#include "ui/bubble_wishes.h"

namespace ui {

// By the clock on the wall: a night in which clocks change is an hour shorter or longer.
QDateTime quietEnd(const QuietTime &quiet, const QDateTime &now)
{
    const int minute = now.time().hour() * 60 + now.time().minute();
    const bool isOverMidnight = quiet.from > quiet.to;
    const bool isIn = isOverMidnight ? minute >= quiet.from || minute < quiet.to : minute >= quiet.from && minute < quiet.to;
    if (!isIn)
        return {};
    const QDate day = isOverMidnight && minute >= quiet.from ? now.date().addDays(1) : now.date();
    return QDateTime(day, QTime(quiet.to / 60, quiet.to % 60));
}

} // namespace ui
