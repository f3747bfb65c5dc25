// A chart as screen readers see it: its name, the gist of it in words, the figures of the stop on which the cursor is, and actions to move and choose.
#pragma once

namespace ui {

class Chart;

void installChartAccessibility();         // once is enough, more do no harm
void tellAccessibility(Chart &chart);     // its cursor has moved

} // namespace ui
