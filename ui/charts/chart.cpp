#include "ui/charts/chart.h"
#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextDocument> // Qt::convertFromPlainText
#include <QToolTip>
#include "ui/charts/axis_text.h"
#include "ui/charts/chart_accessible.h"

namespace ui {

namespace {

constexpr int gap = 6;
constexpr int tickLength = 4;
constexpr int rightPad = 8; // half of a label may stand out
constexpr int fewStops = 10; // Page Up, Page Down

} // namespace

Chart::Chart(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    installChartAccessibility();
}

void Chart::setAxis(const TimeAxis &axis)
{
    if (axis == m_axis)
        return;
    m_axis = axis;
    invalidate();
}

void Chart::setAxisLabels(AxisLabels labels)
{
    m_labels = labels;
    updateGeometry();
    invalidate();
}

void Chart::takeData()
{
    m_current = -1; // its number is of the data before; layOutNow() looks for the same time
    updateGeometry(); // another legend, other rows
    invalidate();
    Q_EMIT dataChanged();
}

void Chart::invalidate()
{
    m_isLaidOut = false;
    update(); // nothing while hidden
}

void Chart::layOutNow()
{
    if (std::exchange(m_isLaidOut, true))
        return;
    m_plot = plotPlace();
    layOut();
    int again = -1;
    for (int i = 0; m_stop && again < 0 && i < stopCount(); ++i) {
        const Stop stop = stopAt(i);
        if (stop.row == m_stop->row && stop.period.begin == m_stop->period.begin)
            again = i;
    }
    m_current = -1;
    setCurrent(again);
}

void Chart::setCurrent(int stop)
{
    const std::optional<Stop> before = std::exchange(m_stop, stop >= 0 && stop < stopCount() ? std::optional(stopAt(stop)) : std::nullopt);
    m_current = m_stop ? stop : -1;
    if (m_stop == before)
        return;
    update();
    Q_EMIT currentChanged();
    tellAccessibility(*this);
}

void Chart::stepBy(int stops)
{
    layOutNow();
    const int last = stopCount() - 1;
    if (last < 0)
        return;
    setCurrent(m_current < 0 ? (stops < 0 ? last : 0) : qBound(0, m_current + stops, last));
}

void Chart::chooseCurrent()
{
    if (m_current >= 0)
        Q_EMIT periodChosen(stopAt(m_current).period.begin, stopAt(m_current).period.end);
}

QString Chart::currentFigures() const { return m_current < 0 ? QString() : figures(m_current); }

QString Chart::gist() const { return hasData() ? inWords() : tr("Nothing was recorded in this time."); }

QString Chart::momentOf(const QDateTime &time) const { return momentText(m_axis.local(time)); }

QString Chart::periodOf(const Period &period) const { return periodText(m_axis.local(period.begin), m_axis.local(period.end)); }

// Geometry

int Chart::lineHeight() const { return fontMetrics().height(); }

int Chart::gutter() const { return fontMetrics().horizontalAdvance(QStringLiteral("0,000,000")) + 2 * gap; }

int Chart::axisHeight() const { return m_labels == AxisLabels::Shown ? tickLength + 2 * lineHeight() + 2 : tickLength; }

QRectF Chart::plotPlace() const
{
    const int top = headerHeight(width());
    return {qreal(gutter()), qreal(top), qMax<qreal>(1, width() - gutter() - rightPad), qBound<qreal>(1, height() - top - axisHeight(), mostPlotHeight())};
}

int Chart::headerHeight(int width) const
{
    const QList<QRectF> places = legendPlaces(legend(), width);
    return places.isEmpty() ? gap : int(places.last().bottom()) + gap;
}

int Chart::heightForWidth(int width) const { return headerHeight(width) + plotHeight() + axisHeight(); }

QSize Chart::sizeHint() const
{
    const int width = 70 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize Chart::minimumSizeHint() const
{
    const int least = gutter() + 30 * fontMetrics().averageCharWidth();
    return {least, headerHeight(qMax(least, width())) + leastPlotHeight() + axisHeight()};
}

// From the left edge of the plot on, in as many lines as are needed.
QList<QRectF> Chart::legendPlaces(const QList<LegendEntry> &entries, int width) const
{
    QList<QRectF> places;
    const int swatch = lineHeight(), right = width - rightPad;
    qreal x = gutter(), y = 0;
    for (const LegendEntry &entry : entries) {
        const qreal wide = swatch + gap + fontMetrics().horizontalAdvance(entry.word);
        if (x > gutter() && x + wide > right) {
            x = gutter();
            y += lineHeight() + 2;
        }
        places.append({x, y, wide, qreal(lineHeight())});
        x += wide + 3 * gap;
    }
    return places;
}

// Drawing

Chart::LegendEntry Chart::entryOf(Mark mark, const QString &word)
{
    return {word, [mark](QPainter &painter, const QRectF &rect, const MarkBrushes &brushes) { brushes.draw(painter, rect, mark); }};
}

void Chart::paintEvent(QPaintEvent *)
{
    layOutNow();
    QPainter painter(this);
    const MarkBrushes brushes(palette(), devicePixelRatioF());
    drawLegend(painter, brushes);
    if (hasData() && !m_axis.isEmpty()) {
        drawPlot(painter, brushes);
        drawAxis(painter);
        drawCurrent(painter);
    } else {
        painter.setPen(toneColour(Tone::Muted, palette()));
        painter.drawText(plot(), int(Qt::AlignCenter | Qt::TextWordWrap), gist());
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(toneColour(Tone::Accent, palette()), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plot().adjusted(-2, -2, 2, 2), 3, 3);
    }
}

void Chart::drawGround(QPainter &painter) const
{
    painter.fillRect(plot(), chartGround(palette()));
    painter.setPen(palette().color(QPalette::Mid));
    for (const QDateTime &time : m_axis.bounds(tickStep())) {
        const double x = std::floor(xOf(time)) + 0.5;
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    }
}

void Chart::drawInGutter(QPainter &painter, double middle, const QString &text) const
{
    painter.setPen(toneColour(Tone::Muted, palette()));
    const QRectF place(0, middle - lineHeight() / 2.0, gutter() - gap, lineHeight());
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, int(place.width())));
}

void Chart::drawLegend(QPainter &painter, const MarkBrushes &brushes) const
{
    const QList<LegendEntry> entries = legend();
    const QList<QRectF> places = legendPlaces(entries, width());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QRectF place = places.at(i);
        const qreal side = lineHeight();
        entries.at(i).draw(painter, QRectF(place.left(), place.top(), side, side).adjusted(1, 2, -1, -2), brushes);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place.adjusted(side + gap, 0, gap, 0), Qt::AlignLeft | Qt::AlignVCenter, entries.at(i).word);
    }
}

TimeAxis::Step Chart::tickStep() const
{
    const int widest = fontMetrics().horizontalAdvance(QStringLiteral("00:00"));
    return m_axis.stepFor(plot().width(), widest + 2 * gap);
}

void Chart::drawAxis(QPainter &painter) const
{
    painter.setPen(toneColour(Tone::Muted, palette()));
    const double y = std::floor(plot().bottom()) + 0.5;
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    drawTicks(painter, tickStep());
    if (m_labels == AxisLabels::Shown)
        drawSections(painter, tickStep());
}

void Chart::drawTicks(QPainter &painter, TimeAxis::Step step) const
{
    double taken = -1; // by the label before: an hour is left out once a year
    for (const QDateTime &time : m_axis.bounds(step)) {
        const double x = std::floor(xOf(time)) + 0.5, y = plot().bottom();
        painter.drawLine(QPointF(x, y), QPointF(x, y + tickLength));
        const QString text = tickText(time, step.unit);
        const double wide = fontMetrics().horizontalAdvance(text), left = qMin(x - wide / 2, width() - wide);
        if (m_labels == AxisLabels::Hidden || left < taken)
            continue;
        painter.drawText(QRectF(left, y + tickLength, wide + 1, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, text);
        taken = left + wide + gap;
    }
}

void Chart::drawSections(QPainter &painter, TimeAxis::Step step) const
{
    const double y = plot().bottom() + tickLength + lineHeight();
    for (const TimeAxis::Section &section : m_axis.sections(step)) {
        const double left = xOf(section.period.begin), room = xOf(section.period.end) - left;
        const QString text = sectionText(section);
        if (fontMetrics().horizontalAdvance(text) + gap <= room)
            painter.drawText(QRectF(left, y, room, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void Chart::drawCurrent(QPainter &painter) const
{
    if (m_current < 0)
        return;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rectOf(m_current).intersected(plot().adjusted(-2, 0, 2, 0)));
}

// Events

bool Chart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // told as the mouse moves
    return QWidget::event(event);
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LanguageChange: return takeData(); // other words, other widths
    case QEvent::PaletteChange: return update();
    default: return;
    }
}

void Chart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOutNow();
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

int Chart::besides(int stop, Qt::Key key) const
{
    const int last = stopCount() - 1;
    switch (key) {
    case Qt::Key_Left: return stop < 0 ? last : qMax(0, stop - 1);
    case Qt::Key_Right: return stop < 0 ? 0 : qMin(last, stop + 1);
    case Qt::Key_PageUp: return stop < 0 ? last : qMax(0, stop - fewStops);
    case Qt::Key_PageDown: return stop < 0 ? 0 : qMin(last, stop + fewStops);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return -1;
    }
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    layOutNow();
    const auto key = Qt::Key(event->key());
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_current >= 0)
        return chooseCurrent();
    if (key == Qt::Key_Escape && m_current >= 0) {
        QToolTip::hideText();
        return setCurrent(-1);
    }
    const int next = event->modifiers() & ~Qt::KeypadModifier || stopCount() == 0 ? -1 : besides(m_current, key);
    if (next < 0)
        return QWidget::keyPressEvent(event);
    setCurrent(next);
    tell(rectOf(m_current).center().toPoint());
}

void Chart::tell(const QPoint &where)
{
    if (m_current < 0)
        return QToolTip::hideText();
    QToolTip::showText(mapToGlobal(where), Qt::convertFromPlainText(currentFigures(), Qt::WhiteSpaceNormal), this, rectOf(m_current).toAlignedRect());
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    layOutNow();
    setCurrent(stopUnder(event->position()));
    QWidget::setCursor(m_current >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    tell(event->position().toPoint());
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    layOutNow();
    if (event->button() == Qt::LeftButton)
        setCurrent(m_pressed = stopUnder(event->position()));
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    layOutNow();
    if (event->button() != Qt::LeftButton)
        return;
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == stopUnder(event->position())) {
        setCurrent(pressed);
        chooseCurrent();
    }
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        setCurrent(-1);
    update();
}

} // namespace ui
