// How what is drawn in charts looks: each mark has a colour of the palette and a pattern, so that it can be told without colours.
#pragma once
#include <QBrush>
#include <QPainter>
#include <QPalette>
#include <array>
#include "ui/charts/chart_data.h"
#include "ui/palette.h"

namespace ui {

enum class Mark { Up, Unwatched, Maintenance, Doubtful, Down, Delivered, Refused, Kept };
constexpr Mark markOf(Reach reach) { return Mark(int(reach)); }

enum class Pattern { Solid, Striped, Barred, Dotted, Hollow };

struct MarkLook {
    Tone tone;
    Pattern pattern;
};
MarkLook lookOf(Mark mark);

// Ink has at least 3:1 to the ground of its pattern and to a chart's ground.
QColor inkOf(Mark mark, const QPalette &palette);
QColor groundOf(Mark mark, const QPalette &palette);
// Of whatever the charts are drawn on.
inline QColor chartGround(const QPalette &palette) { return palette.color(QPalette::Base); }

// Brushes of all marks, for one painting. `pixelRatio`: a pattern keeps its size on every screen, and its edges are sharp.
class MarkBrushes {
public:
    MarkBrushes(const QPalette &palette, qreal pixelRatio);
    void draw(QPainter &painter, const QRectF &rect, Mark mark) const;

private:
    QPalette m_palette;
    std::array<QBrush, 8> m_brushes;
};

} // namespace ui
