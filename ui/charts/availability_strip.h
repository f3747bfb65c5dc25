// When each of some mail servers was there: a row a server, with its name, its availability, and spans of time that differ by colour, pattern and height.
// The cursor stands on a span. What is too short for its pixels is drawn all the same, worse news over better.
#pragma once
#include "ui/charts/chart.h"

namespace ui {

class AvailabilityStrip : public Chart {
    Q_OBJECT
public:
    explicit AvailabilityStrip(QWidget *parent = nullptr);
    using QWidget::show;
    void show(const QList<Reachability> &hosts);

    int stopCount() const override;
    Stop stopAt(int stop) const override;
    QString figures(int stop) const override;
    QRectF rectOf(int stop) const override;
    bool hasData() const override { return !m_hosts.isEmpty(); }

    QStringList columns() const override;
    int rowCount() const override { return m_first.isEmpty() ? 0 : m_first.last(); }
    QString cell(int row, int column) const override;
    bool isFigure(int column) const override;

protected:
    QString inWords() const override;
    void layOut() override;
    void drawPlot(QPainter &painter, const MarkBrushes &brushes) const override;
    int stopUnder(const QPointF &point) const override;
    QList<LegendEntry> legend() const override;
    int plotHeight() const override;
    int leastPlotHeight() const override { return plotHeight(); }
    int mostPlotHeight() const override { return plotHeight(); }
    int besides(int stop, Qt::Key key) const override;

private:
    struct Place {
        int host, span;
    };
    struct Drawn {
        double left, right;
        Reach reach;
    };
    Place placeOf(int stop) const;
    const ReachSpan &spanOf(int stop) const;
    int stopOf(int host, const QDateTime &time) const;
    QList<Drawn> drawnOf(const Reachability &host) const;
    QRectF barOf(int host) const;
    QString gistOf(const Reachability &host) const;
    void drawName(QPainter &painter, int host) const;

    QList<Reachability> m_hosts;
    QList<int> m_first;            // the stop at which each host begins, and behind them the number of all
    QList<QList<Drawn>> m_drawn; // of each host, in the order of drawing
};

QString reachWord(Reach reach);
QString percentText(int millionths); // never 100 % of what is less

} // namespace ui
