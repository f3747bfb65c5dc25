#include "ui/charts/marks.h"
#include <QPixmap>

namespace ui {

namespace {

constexpr int tileSize = 8;
constexpr qreal narrow = 4; // no pattern can be seen there

void stripe(QPainter &painter, const QColor &colour, qreal width, int rise)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    for (const int shift : {-tileSize, 0, tileSize}) // beyond the edges, so that tiles meet
        painter.drawLine(QPointF(shift - 2, rise > 0 ? tileSize + 2 : -2), QPointF(shift + tileSize + 2, rise > 0 ? -2 : tileSize + 2));
}

QBrush brushFor(Mark mark, const QPalette &palette, qreal pixelRatio)
{
    const QColor ink = inkOf(mark, palette), ground = groundOf(mark, palette);
    const Pattern pattern = lookOf(mark).pattern;
    if (pattern == Pattern::Solid || pattern == Pattern::Hollow)
        return pattern == Pattern::Solid ? ink : ground;
    const int side = qMax(1, qRound(tileSize * pixelRatio));
    QPixmap tile(side, side);
    tile.fill(pattern == Pattern::Barred ? ink : ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(qreal(side) / tileSize, qreal(side) / tileSize);
    if (pattern == Pattern::Striped)
        stripe(painter, ink, 2.2, 1);
    if (pattern == Pattern::Barred)
        stripe(painter, ground, 2, -1);
    if (pattern == Pattern::Dotted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        for (const QPointF &dot : {QPointF(2, 2), QPointF(6, 6)})
            painter.drawEllipse(dot, 1.8, 1.8);
    }
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(qreal(tileSize) / side, qreal(tileSize) / side)); // a pixel of it is one of the screen
    return brush;
}

} // namespace

MarkLook lookOf(Mark mark)
{
    switch (mark) {
    case Mark::Up: return {Tone::Well, Pattern::Solid};
    case Mark::Unwatched: return {Tone::Muted, Pattern::Hollow};
    case Mark::Maintenance: return {Tone::Busy, Pattern::Dotted};
    case Mark::Doubtful: return {Tone::Attention, Pattern::Striped};
    case Mark::Down: return {Tone::Problem, Pattern::Barred};
    case Mark::Delivered: return {Tone::Well, Pattern::Solid};
    case Mark::Refused: return {Tone::Problem, Pattern::Barred};
    case Mark::Kept: return {Tone::Busy, Pattern::Striped};
    }
    return {Tone::Text, Pattern::Solid};
}

QColor inkOf(Mark mark, const QPalette &palette) { return toneColour(lookOf(mark).tone, palette); }

QColor groundOf(Mark mark, const QPalette &palette)
{
    return lookOf(mark).pattern == Pattern::Hollow ? chartGround(palette) : toneGround(lookOf(mark).tone, palette);
}

MarkBrushes::MarkBrushes(const QPalette &palette, qreal pixelRatio) : m_palette(palette)
{
    for (size_t i = 0; i < m_brushes.size(); ++i)
        m_brushes[i] = brushFor(Mark(i), palette, pixelRatio);
}

void MarkBrushes::draw(QPainter &painter, const QRectF &rect, Mark mark) const
{
    const QColor ink = inkOf(mark, m_palette);
    const Pattern pattern = lookOf(mark).pattern;
    if (pattern == Pattern::Hollow) { // nothing is known: a line where the rest would be
        painter.setPen(QPen(ink, 1, Qt::DashLine));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        return;
    }
    if (pattern == Pattern::Solid || rect.width() < narrow || rect.height() < narrow)
        return painter.fillRect(rect, ink);
    painter.fillRect(rect, m_brushes[size_t(mark)]);
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace ui
