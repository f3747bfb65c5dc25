// Which figures are marked beside a chart: round ones from 0 to at least the greatest value. PURE.
#pragma once
#include <QList>

namespace ui {

struct ValueScale {
    double top = 1;      // above 0
    QList<double> ticks; // rising, the first 0, the last `top`

    double y(double value, double height) const { return height - qBound(0.0, value / top, 1.0) * height; }
};

// At most `mostTicks` (two at least) ticks above 0. Only whole numbers.
ValueScale scaleFor(double most, int mostTicks);

} // namespace ui
