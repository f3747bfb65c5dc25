// One value over time: a line at its mean, and around it, where it was measured several times, all between the least and the greatest. A time in
// which it was not measured is a gap.
#pragma once
#include "ui/charts/chart.h"
#include "ui/charts/value_scale.h"

namespace ui {

class LineChart : public Chart {
    Q_OBJECT
public:
    enum class Unit { Number, Bytes, Days, Milliseconds };

    LineChart(Unit unit, const QString &objectName, QWidget *parent = nullptr);
    using QWidget::show;
    void show(const QList<LinePoint> &all);
    const QList<LinePoint> &drawn() const { return m_drawn; }

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
    int plotHeight() const override { return 7 * fontMetrics().height(); }
    int leastPlotHeight() const override { return 4 * fontMetrics().height(); }

private:
    QString valueText(qint64 value) const;
    QString meanAndRange(const LinePoint &point) const;
    double yOf(qint64 value) const { return plot().top() + m_scale.y(double(value), plot().height()); }
    QPen linePen() const;
    void drawRun(QPainter &painter, qsizetype first, qsizetype end) const;

    const Unit m_unit;
    QList<LinePoint> m_all, m_drawn;
    ValueScale m_scale;
};

} // namespace ui
