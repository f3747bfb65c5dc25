// The time axis that charts above one another share: where a time is drawn, and which times are marked. PURE: the zone is an argument.
//
// Invariant: ticks and bounds rise, lie within the axis and are beginnings of what they are called in the zone's own clock: a day begins at its first
// moment, also where midnight does not exist, and is 23 or 25 hours long when the clocks change. Widths are in pixels, times on it linear.
#pragma once
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace ui {

// From `begin` on, before `end`.
struct Period {
    QDateTime begin, end;

    qint64 seconds() const { return begin.secsTo(end); }
    friend bool operator==(const Period &, const Period &) = default;
};

class TimeAxis {
public:
    enum class Unit { Minute, Hour, Day, Month, Year };
    struct Step {
        Unit unit = Unit::Minute;
        int count = 1; // 7 or 14 days begin on a Monday

        friend bool operator==(const Step &, const Step &) = default;
    };
    // What the ticks of one step have in common, written once below them: the day of hours, the month of days, the year of months.
    struct Section {
        Unit unit = Unit::Day;
        Period period; // cut at the ends of the axis
    };

    TimeAxis() = default; // empty
    TimeAxis(const QDateTime &from, const QDateTime &to, const QTimeZone &zone);

    bool isEmpty() const { return m_from >= m_to; }
    QDateTime from() const;
    QDateTime to() const;
    const QTimeZone &zone() const { return m_zone; }
    QDateTime local(const QDateTime &time) const { return time.toTimeZone(m_zone); }

    // Empty: 0. What is outside is put to the end that is nearer.
    double x(const QDateTime &time, double width) const;
    QDateTime time(double x, double width) const;
    double pixelsOf(qint64 seconds, double width) const;

    // The finest step whose ticks are at least so far apart.
    Step stepFor(double width, double leastPixels) const;
    QList<QDateTime> bounds(Step step) const; // the times at which one begins, in the zone
    QList<Section> sections(Step step) const; // none for years

    friend bool operator==(const TimeAxis &a, const TimeAxis &b) { return a.m_from == b.m_from && a.m_to == b.m_to && a.m_zone == b.m_zone; }

private:
    QList<QDateTime> clockBounds(qint64 seconds) const; // of steps up to an hour
    QList<QDateTime> dayBounds(Step step) const;
    void addHours(const QDate &date, int every, QList<QDateTime> &times) const;
    QDateTime at(qint64 msecs) const { return QDateTime::fromMSecsSinceEpoch(msecs, m_zone); }

    qint64 m_from = 0, m_to = 0; // milliseconds since 1970
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace ui
