// Times as they are written on and about charts, in the language of the moment. All times are in the axis' zone.
#pragma once
#include "ui/charts/time_axis.h"

namespace ui {

QString tickText(const QDateTime &at, TimeAxis::Unit unit);         // "06:00", "12", "Nov", "2026"
QString sectionText(const TimeAxis::Section &section);              // "Mon 23 Nov", "November 2026", "2026"
QString momentText(const QDateTime &at);                            // "Mon 23 Nov 2026 06:00"
QString periodText(const QDateTime &begin, const QDateTime &end);   // "Mon 23 Nov 2026, 06:00–07:00"; whole days without a clock

} // namespace ui
