#include "ui/charts/value_scale.h"
#include <cmath>

namespace ui {

ValueScale scaleFor(double most, int mostTicks)
{
    const double wanted = std::isfinite(most) ? qMax(1.0, most) / qMax(2, mostTicks) : 1;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * power >= wanted) {
            step = digit * power;
            break;
        }
    step = qMax(1.0, step);
    ValueScale scale;
    const int count = qMax(1, int(std::ceil((std::isfinite(most) ? qMax(1.0, most) : 1) / step - 1e-9)));
    scale.top = count * step;
    for (int i = 0; i <= count; ++i)
        scale.ticks.append(i * step);
    return scale;
}

} // namespace ui
