#include "ui/charts/axis_text.h"
#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

using Unit = TimeAxis::Unit;

struct AxisText {
    Q_DECLARE_TR_FUNCTIONS(AxisText)
};

QString clock(const QDateTime &at) { return QLocale().toString(at.time(), QStringLiteral("HH:mm")); }

QString date(const QDateTime &at)
{
    //: Date in a tool tip, as a format of QLocale: "Mon 23 Nov 2026".
    return QLocale().toString(at.date(), AxisText::tr("ddd d MMM yyyy"));
}

// Also where the day begins at another time than midnight.
bool isDayBegin(const QDateTime &at) { return at == at.date().startOfDay(at.timeZone()); }

} // namespace

QString tickText(const QDateTime &at, Unit unit)
{
    switch (unit) {
    case Unit::Minute:
    case Unit::Hour: return clock(at);
    //: Day of the month on a time axis, as a format of QLocale: "23".
    case Unit::Day: return QLocale().toString(at.date(), AxisText::tr("d"));
    case Unit::Month: return QLocale().standaloneMonthName(at.date().month(), QLocale::ShortFormat);
    case Unit::Year: return QString::number(at.date().year());
    }
    return {};
}

QString sectionText(const TimeAxis::Section &section)
{
    const QDate begin = section.period.begin.date();
    switch (section.unit) {
    //: Day on a time axis, as a format of QLocale: "Mon 23 Nov".
    case Unit::Day: return QLocale().toString(begin, AxisText::tr("ddd d MMM"));
    case Unit::Month: return QLocale().standaloneMonthName(begin.month()) + u' ' + QString::number(begin.year());
    default: return QString::number(begin.year());
    }
}

QString momentText(const QDateTime &at) { return date(at) + u' ' + clock(at); }

QString periodText(const QDateTime &begin, const QDateTime &end)
{
    if (!end.isValid() || end <= begin)
        return momentText(begin);
    const QDateTime last = end.addMSecs(-1); // what ends at midnight is of the day before
    const bool isOneDay = begin.date() == last.date();
    if (isDayBegin(begin) && isDayBegin(end))
        return isOneDay ? date(begin) : date(begin) + QStringLiteral(" – ") + date(last);
    if (isOneDay)
        return date(begin) + QStringLiteral(", ") + clock(begin) + u'–' + clock(end);
    return momentText(begin) + QStringLiteral(" – ") + momentText(end);
}

} // namespace ui
