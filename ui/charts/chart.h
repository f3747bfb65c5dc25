// What all charts have in common: legend, gutter for figures, the time axis below, and a cursor that stands on one stop (a slot or span of time) at a
// time, moved by mouse and keys alike. Drawn by ourselves from the palette. Says the same in words: a gist for screen readers, figures of a stop, a table.
//
// All charts of one font have the same gutter, so that those above one another share an axis. Nothing is laid out or drawn while hidden.
#pragma once
#include <QWidget>
#include <functional>
#include <optional>
#include "ui/charts/marks.h"
#include "ui/charts/time_axis.h"

namespace ui {

enum class AxisLabels { Shown, Hidden }; // hidden where a chart below has them

class Chart : public QWidget {
    Q_OBJECT
public:
    // A place of the cursor: what it shows figures of, and what a click means.
    struct Stop {
        int row = 0;
        Period period;

        friend bool operator==(const Stop &, const Stop &) = default;
    };

    Chart(const QString &objectName, QWidget *parent);

    void setAxis(const TimeAxis &axis);
    const TimeAxis &axis() const { return m_axis; }
    void setAxisLabels(AxisLabels labels);

    int current() const { return m_current; } // -1: the cursor is nowhere
    void setCurrent(int stop);
    void stepBy(int stops); // from nowhere: to the last one, or the first
    void chooseCurrent();   // as a click does
    QString currentFigures() const;

    // As it is laid out for this width; none before it was shown.
    virtual int stopCount() const = 0;
    virtual Stop stopAt(int stop) const = 0;
    virtual QString figures(int stop) const = 0; // lines
    virtual QRectF rectOf(int stop) const = 0;   // in the widget

    QString gist() const; // all of it in a few sentences
    virtual bool hasData() const = 0;

    // The same data as a table.
    virtual QStringList columns() const = 0;
    virtual int rowCount() const = 0;
    virtual QString cell(int row, int column) const = 0;
    virtual bool isFigure(int column) const = 0; // set to the right

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void periodChosen(const QDateTime &begin, const QDateTime &end);
    void currentChanged();
    void dataChanged(); // the table and the gist are others

protected:
    struct LegendEntry {
        QString word;
        std::function<void(QPainter &, const QRectF &, const MarkBrushes &)> draw;
    };
    static LegendEntry entryOf(Mark mark, const QString &word);

    void takeData(); // call it when there are other data
    QRectF plot() const { return m_plot; } // as it is laid out
    int gutter() const;
    double xOf(const QDateTime &time) const { return plot().left() + m_axis.x(time, plot().width()); }
    QString momentOf(const QDateTime &time) const;
    QString periodOf(const Period &period) const;
    // A figure in the gutter, by the middle of a line.
    void drawInGutter(QPainter &painter, double middle, const QString &text) const;
    void drawGround(QPainter &painter) const;

    virtual QString inWords() const = 0; // the gist of what there is
    virtual void layOut() = 0; // for the plot as it is
    virtual void drawPlot(QPainter &painter, const MarkBrushes &brushes) const = 0;
    virtual int stopUnder(const QPointF &point) const = 0; // -1: none
    virtual QList<LegendEntry> legend() const = 0;
    virtual int plotHeight() const = 0; // wanted
    virtual int leastPlotHeight() const = 0;
    virtual int mostPlotHeight() const { return QWIDGETSIZE_MAX; } // the axis does not move away from it
    virtual int besides(int stop, Qt::Key key) const; // where a key leads to; -1: that key means nothing here

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void invalidate();
    void layOutNow();
    QRectF plotPlace() const;
    void tell(const QPoint &where);
    int lineHeight() const;
    int headerHeight(int width) const;
    int axisHeight() const;
    QList<QRectF> legendPlaces(const QList<LegendEntry> &entries, int width) const;
    void drawLegend(QPainter &painter, const MarkBrushes &brushes) const;
    void drawAxis(QPainter &painter) const;
    void drawTicks(QPainter &painter, TimeAxis::Step step) const;
    void drawSections(QPainter &painter, TimeAxis::Step step) const;
    TimeAxis::Step tickStep() const;
    void drawCurrent(QPainter &painter) const;

    TimeAxis m_axis;
    AxisLabels m_labels = AxisLabels::Shown;
    bool m_isLaidOut = false;
    QRectF m_plot;
    int m_current = -1, m_pressed = -1;
    std::optional<Stop> m_stop; // the current one: data may change below it
};

} // namespace ui
