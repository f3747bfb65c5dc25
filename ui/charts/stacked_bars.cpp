#include "ui/charts/stacked_bars.h"
#include <algorithm>
#include "ui/text.h"

namespace ui {

namespace {

constexpr double leastSlot = 6; // pixels

qint64 heightOf(const TrafficSlot &slot) { return qMax(slot.received, slot.delivered + slot.refused + slot.kept); }

} // namespace

StackedBars::StackedBars(QWidget *parent) : Chart(QStringLiteral("stackedBars"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StackedBars::show(const QList<TrafficSlot> &all)
{
    m_all = all;
    takeData();
}

void StackedBars::layOut()
{
    m_drawn = fitted(m_all, axis(), plot().width(), leastSlot);
    qint64 most = 0;
    for (const TrafficSlot &slot : std::as_const(m_drawn))
        most = qMax(most, heightOf(slot));
    m_scale = scaleFor(double(most), int(plot().height() / (2.5 * fontMetrics().height())));
}

QRectF StackedBars::rectOf(int stop) const
{
    const Period &period = m_drawn.at(stop).period;
    return {xOf(period.begin), plot().top(), xOf(period.end) - xOf(period.begin), plot().height()};
}

int StackedBars::stopUnder(const QPointF &point) const
{
    return plot().contains(point) ? indexAt(m_drawn, axis().time(point.x() - plot().left(), plot().width())) : -1;
}

void StackedBars::drawPlot(QPainter &painter, const MarkBrushes &brushes) const
{
    drawGround(painter);
    for (const double tick : m_scale.ticks) {
        const double y = std::floor(plot().top() + m_scale.y(tick, plot().height())) + 0.5;
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        drawInGutter(painter, y, numberText(qint64(tick)));
    }
    for (const TrafficSlot &slot : m_drawn)
        drawSlot(painter, brushes, slot);
}

void StackedBars::drawSlot(QPainter &painter, const MarkBrushes &brushes, const TrafficSlot &slot) const
{
    const double begin = xOf(slot.period.begin), end = xOf(slot.period.end);
    const double air = qMin(3.0, (end - begin) * 0.15);
    const auto onPixel = [ratio = devicePixelRatioF()](double x) { return std::round(x * ratio) / ratio; };
    const double left = onPixel(begin + air), right = qMax(left + 1, onPixel(end - air));
    double bottom = plot().bottom();
    qint64 sum = 0;
    for (const auto &[value, mark] : {std::pair(slot.delivered, Mark::Delivered), {slot.refused, Mark::Refused}, {slot.kept, Mark::Kept}}) {
        sum += value;
        const double top = plot().top() + m_scale.y(double(sum), plot().height());
        if (value > 0)
            brushes.draw(painter, QRectF(QPointF(left, qMin(top, bottom - 1)), QPointF(right, bottom)), mark);
        bottom = qMin(bottom, top);
    }
    if (slot.received > 0)
        drawReceived(painter, qMax(left, plot().left() + 1), qMin(right, plot().right() - 1), plot().top() + m_scale.y(double(slot.received), plot().height()));
}

// With a border in the ground's colour: it lies on bars of any.
void StackedBars::drawReceived(QPainter &painter, double left, double right, double y) const
{
    painter.fillRect(QRectF(left - 1, y - 2, right - left + 2, 4), chartGround(palette()));
    painter.fillRect(QRectF(left - 1, y - 1, right - left + 2, 2), palette().color(QPalette::Text));
}

QList<Chart::LegendEntry> StackedBars::legend() const
{
    if (m_all.isEmpty())
        return {};
    const auto line = [this](QPainter &painter, const QRectF &rect, const MarkBrushes &) { drawReceived(painter, rect.left(), rect.right(), rect.center().y()); };
    return {{tr("received"), line}, entryOf(Mark::Delivered, tr("delivered")), entryOf(Mark::Refused, tr("refused")), entryOf(Mark::Kept, tr("kept here"))};
}

QString StackedBars::figures(int stop) const
{
    const TrafficSlot &slot = m_drawn.at(stop);
    const QStringList lines{periodOf(slot.period), tr("received: %1").arg(numberText(slot.received)), tr("delivered: %1").arg(numberText(slot.delivered)),
                            tr("refused: %1").arg(numberText(slot.refused)),
                            tr("kept here: %1 on average, %2 at most").arg(numberText(slot.kept), numberText(slot.keptMost))};
    return lines.join(u'\n');
}

QString StackedBars::inWords() const
{
    const TrafficSlot sum = mergedOf(m_all);
    const auto most = std::ranges::max_element(m_all, {}, &TrafficSlot::keptMost);
    const QString flow = tr("Received %1, delivered %2, refused %3.").arg(numberText(sum.received), numberText(sum.delivered), numberText(sum.refused));
    const QString kept = sum.keptMost > 0 ? tr("At most %1 were kept here, at %2.").arg(numberText(sum.keptMost), momentOf(most->period.begin))
                                          : tr("Nothing had to be kept here.");
    return flow + u' ' + kept;
}

QStringList StackedBars::columns() const
{
    return {tr("Time"), tr("Received"), tr("Delivered"), tr("Refused"), tr("Kept here on average"), tr("Kept here at most")};
}

QString StackedBars::cell(int row, int column) const
{
    const TrafficSlot &slot = m_all.at(row);
    switch (column) {
    case 0: return periodOf(slot.period);
    case 1: return numberText(slot.received);
    case 2: return numberText(slot.delivered);
    case 3: return numberText(slot.refused);
    case 4: return numberText(slot.kept);
    case 5: return numberText(slot.keptMost);
    default: return {};
    }
}

} // namespace ui
