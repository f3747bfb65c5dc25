// The mail of each slot of time as a bar: what was delivered, refused and kept, one upon the other, and across it a line at what was received.
// Together they are the mail that was in our hands in that time. Slots that are too narrow are drawn, and shown, several as one: hours, days, weeks.
#pragma once
#include "ui/charts/chart.h"
#include "ui/charts/value_scale.h"

namespace ui {

class StackedBars : public Chart {
    Q_OBJECT
public:
    explicit StackedBars(QWidget *parent = nullptr);
    using QWidget::show;
    void show(const QList<TrafficSlot> &all);
    const QList<TrafficSlot> &drawn() const { return m_drawn; }

    int stopCount() const override { return int(m_drawn.size()); }
    Stop stopAt(int stop) const override { return {0, m_drawn.at(stop).period}; }
    QString figures(int stop) const override;
    QRectF rectOf(int stop) const override;
    bool hasData() const override { return !m_all.isEmpty(); }

    QStringList columns() const override;
    int rowCount() const override { return int(m_all.size()); }
    QString cell(int row, int column) const override;
    bool isFigure(int column) const override { return column > 0; }

protected:
    QString inWords() const override;
    void layOut() override;
    void drawPlot(QPainter &painter, const MarkBrushes &brushes) const override;
    int stopUnder(const QPointF &point) const override;
    QList<LegendEntry> legend() const override;
    int plotHeight() const override { return 9 * fontMetrics().height(); }
    int leastPlotHeight() const override { return 5 * fontMetrics().height(); }

private:
    void drawSlot(QPainter &painter, const MarkBrushes &brushes, const TrafficSlot &slot) const;
    void drawReceived(QPainter &painter, double left, double right, double y) const;

    QList<TrafficSlot> m_all, m_drawn;
    ValueScale m_scale;
};

} // namespace ui
