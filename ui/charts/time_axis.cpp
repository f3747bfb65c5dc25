#include "ui/charts/time_axis.h"
#include <algorithm>
#include <array>

namespace ui {

namespace {

using Unit = TimeAxis::Unit;

constexpr std::array<TimeAxis::Step, 22> steps{{{Unit::Minute, 1}, {Unit::Minute, 2}, {Unit::Minute, 5}, {Unit::Minute, 10}, {Unit::Minute, 15},
                                                {Unit::Minute, 30}, {Unit::Hour, 1}, {Unit::Hour, 2}, {Unit::Hour, 3}, {Unit::Hour, 6},
                                                {Unit::Hour, 12}, {Unit::Day, 1}, {Unit::Day, 7}, {Unit::Day, 14}, {Unit::Month, 1},
                                                {Unit::Month, 2}, {Unit::Month, 3}, {Unit::Month, 6}, {Unit::Year, 1}, {Unit::Year, 2},
                                                {Unit::Year, 5}, {Unit::Year, 10}}};

// The shortest that one can be, but for the hour that is left out once a year.
constexpr qint64 secondsOf(TimeAxis::Step step)
{
    constexpr qint64 day = 86'400;
    switch (step.unit) {
    case Unit::Minute: return 60LL * step.count;
    case Unit::Hour: return 3'600LL * step.count;
    case Unit::Day: return day * step.count;
    case Unit::Month: return day * (step.count == 1 ? 28 : 59LL * step.count / 2); // two months: 59 days
    case Unit::Year: return day * 365 * step.count;
    }
    return day;
}

bool begins(const QDate &date, TimeAxis::Step step)
{
    switch (step.unit) {
    case Unit::Day: return date.toJulianDay() % step.count == 0; // day 0 was a Monday
    case Unit::Month: return date.day() == 1 && (date.month() - 1) % step.count == 0;
    case Unit::Year: return date.dayOfYear() == 1 && date.year() % step.count == 0;
    case Unit::Minute:
    case Unit::Hour: return true;
    }
    return false;
}

// The first date that may begin a step after this one: years are not walked through by days.
QDate nextOf(const QDate &date, Unit unit)
{
    if (unit == Unit::Month)
        return QDate(date.year(), date.month(), 1).addMonths(1);
    return unit == Unit::Year ? QDate(date.year() + 1, 1, 1) : date.addDays(1);
}

} // namespace

TimeAxis::TimeAxis(const QDateTime &from, const QDateTime &to, const QTimeZone &zone)
    : m_from(from.isValid() ? from.toMSecsSinceEpoch() : 0), m_to(to.isValid() ? to.toMSecsSinceEpoch() : 0),
      m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
    if (!from.isValid() || !to.isValid())
        m_from = m_to = 0;
}

QDateTime TimeAxis::from() const { return at(m_from); }

QDateTime TimeAxis::to() const { return at(m_to); }

double TimeAxis::x(const QDateTime &time, double width) const
{
    if (isEmpty())
        return 0;
    const qint64 msecs = std::clamp(time.toMSecsSinceEpoch(), m_from, m_to);
    return double(msecs - m_from) / double(m_to - m_from) * width;
}

QDateTime TimeAxis::time(double x, double width) const
{
    if (isEmpty() || width <= 0)
        return at(m_from);
    return at(m_from + qint64(std::clamp(x / width, 0.0, 1.0) * double(m_to - m_from)));
}

double TimeAxis::pixelsOf(qint64 seconds, double width) const
{
    return isEmpty() ? 0 : double(seconds) * 1'000 / double(m_to - m_from) * width;
}

TimeAxis::Step TimeAxis::stepFor(double width, double leastPixels) const
{
    const auto fits = [&](Step step) { return pixelsOf(secondsOf(step), width) >= leastPixels; };
    const auto found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? steps.back() : *found;
}

QList<QDateTime> TimeAxis::bounds(Step step) const
{
    if (isEmpty() || step.count < 1)
        return {};
    return step.unit == Unit::Minute || (step.unit == Unit::Hour && step.count == 1) ? clockBounds(secondsOf(step)) : dayBounds(step);
}

// By the clock on the wall, whose hours are counted on through a change: an hour that comes twice is marked twice, one that is left out never.
QList<QDateTime> TimeAxis::clockBounds(qint64 seconds) const
{
    QList<QDateTime> times;
    const auto onBound = [&](qint64 time) { // or the next after it
        const qint64 past = (time + m_zone.offsetFromUtc(at(time * 1'000))) % seconds;
        return past == 0 ? time : past < 0 ? time - past : time + seconds - past;
    };
    const qint64 first = (m_from + 999) / 1'000, last = m_to / 1'000;
    for (qint64 time = onBound(first); time <= last; time = onBound(time + seconds))
        times.append(at(time * 1'000));
    return times;
}

QList<QDateTime> TimeAxis::dayBounds(Step step) const
{
    QList<QDateTime> times;
    const QDate last = to().date();
    for (QDate date = from().date(); date <= last; date = nextOf(date, step.unit)) {
        if (step.unit == Unit::Hour)
            addHours(date, step.count, times);
        else if (begins(date, step))
            times.append(date.startOfDay(m_zone));
    }
    times.removeIf([this](const QDateTime &time) { return time.toMSecsSinceEpoch() < m_from || time.toMSecsSinceEpoch() > m_to; });
    return times;
}

void TimeAxis::addHours(const QDate &date, int every, QList<QDateTime> &times) const
{
    times.append(date.startOfDay(m_zone));
    for (int hour = every; hour < 24; hour += every) {
        const QDateTime time(date, QTime(hour, 0), m_zone);
        if (time.isValid() && time.time() == QTime(hour, 0)) // else the clocks leave it out
            times.append(time);
    }
}

QList<TimeAxis::Section> TimeAxis::sections(Step step) const
{
    if (isEmpty() || step.unit == Unit::Year)
        return {};
    const Unit unit = step.unit == Unit::Month ? Unit::Year : step.unit == Unit::Day ? Unit::Month : Unit::Day;
    QList<Section> all;
    QDateTime begin = from();
    const QList<QDateTime> inner = bounds({unit, 1});
    for (const QDateTime &end : inner) {
        if (end > begin)
            all.append({unit, {begin, end}});
        begin = end;
    }
    if (begin < to())
        all.append({unit, {begin, to()}});
    return all;
}

} // namespace ui
