#include "ui/charts/line_chart.h"
#include <QPainterPath>
#include <algorithm>
#include "ui/domains/labels.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr double leastSlot = 4; // pixels

} // namespace

LineChart::LineChart(Unit unit, const QString &objectName, QWidget *parent) : Chart(objectName, parent), m_unit(unit)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LineChart::show(const QList<LinePoint> &all)
{
    m_all = all;
    takeData();
}

void LineChart::layOut()
{
    m_drawn = fitted(m_all, axis(), plot().width(), leastSlot);
    qint64 most = 0;
    for (const LinePoint &point : std::as_const(m_drawn))
        most = qMax(most, point.most);
    m_scale = scaleFor(double(most), int(plot().height() / (2.5 * fontMetrics().height())));
}

QRectF LineChart::rectOf(int stop) const
{
    const Period &period = m_drawn.at(stop).period;
    return {xOf(period.begin), plot().top(), xOf(period.end) - xOf(period.begin), plot().height()};
}

int LineChart::stopUnder(const QPointF &point) const
{
    return plot().contains(point) ? indexAt(m_drawn, axis().time(point.x() - plot().left(), plot().width())) : -1;
}

QPen LineChart::linePen() const { return QPen(toneColour(Tone::Accent, palette()), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); }

void LineChart::drawPlot(QPainter &painter, const MarkBrushes &) const
{
    drawGround(painter);
    for (const double tick : m_scale.ticks) {
        const double y = std::floor(plot().top() + m_scale.y(tick, plot().height())) + 0.5;
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        drawInGutter(painter, y, valueText(qint64(tick)));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype first = 0; first < m_drawn.size();) {
        qsizetype end = first + 1;
        while (end < m_drawn.size() && m_drawn.at(end).period.begin <= m_drawn.at(end - 1).period.end)
            ++end;
        drawRun(painter, first, end);
        first = end;
    }
    painter.restore();
}

// From the beginning of the first slot to the end of the last, through the middles between them.
void LineChart::drawRun(QPainter &painter, qsizetype first, qsizetype end) const
{
    QPolygonF mean, most, least;
    const auto add = [&](double x, const LinePoint &point) {
        mean << QPointF(x, yOf(point.mean));
        most << QPointF(x, yOf(point.most));
        least.prepend(QPointF(x, yOf(point.least)));
    };
    add(xOf(m_drawn.at(first).period.begin), m_drawn.at(first));
    for (qsizetype i = first; i < end; ++i)
        add((xOf(m_drawn.at(i).period.begin) + xOf(m_drawn.at(i).period.end)) / 2, m_drawn.at(i));
    add(xOf(m_drawn.at(end - 1).period.end), m_drawn.at(end - 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(Tone::Accent, palette()));
    painter.drawPolygon(most + least);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(linePen().color(), 1, Qt::DotLine));
    painter.drawPolyline(most);
    painter.setPen(linePen());
    painter.drawPolyline(mean);
}

QList<Chart::LegendEntry> LineChart::legend() const
{
    const bool isRange = std::ranges::any_of(m_all, [](const LinePoint &point) { return point.least != point.most; });
    if (!isRange)
        return {};
    const auto line = [this](QPainter &painter, const QRectF &rect, const MarkBrushes &) {
        painter.setPen(linePen());
        painter.drawLine(QPointF(rect.left() + 1, rect.center().y()), QPointF(rect.right() - 1, rect.center().y()));
    };
    const auto range = [this](QPainter &painter, const QRectF &rect, const MarkBrushes &) {
        painter.fillRect(rect, toneGround(Tone::Accent, palette()));
        painter.setPen(QPen(linePen().color(), 1, Qt::DotLine));
        painter.drawLine(rect.topLeft(), rect.topRight());
    };
    return {{tr("on average"), line}, {tr("from the least to the most"), range}};
}

QString LineChart::valueText(qint64 value) const
{
    switch (m_unit) {
    case Unit::Number: return numberText(value);
    case Unit::Bytes: return sizeText(value);
    case Unit::Days: return tr("%n day(s)", nullptr, shownCount(value));
    case Unit::Milliseconds: return tr("%1 ms").arg(numberText(value));
    }
    return {};
}

QString LineChart::meanAndRange(const LinePoint &point) const
{
    if (point.least == point.most)
        return valueText(point.mean);
    return tr("%1 on average, from %2 to %3").arg(valueText(point.mean), valueText(point.least), valueText(point.most));
}

QString LineChart::figures(int stop) const { return periodOf(m_drawn.at(stop).period) + u'\n' + meanAndRange(m_drawn.at(stop)); }

QString LineChart::inWords() const
{
    const LinePoint sum = mergedOf(m_all), last = m_all.last();
    const auto most = std::ranges::max_element(m_all, {}, &LinePoint::most);
    return tr("Last %1. Least %2, most %3, at %4.")
        .arg(valueText(last.mean), valueText(sum.least), valueText(sum.most), momentOf(most->period.begin));
}

QStringList LineChart::columns() const { return {tr("Time"), tr("Average"), tr("Least"), tr("Most")}; }

QString LineChart::cell(int row, int column) const
{
    const LinePoint &point = m_all.at(row);
    switch (column) {
    case 0: return periodOf(point.period);
    case 1: return valueText(point.mean);
    case 2: return valueText(point.least);
    case 3: return valueText(point.most);
    default: return {};
    }
}

} // namespace ui
