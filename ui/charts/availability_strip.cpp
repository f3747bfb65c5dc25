#include "ui/charts/availability_strip.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include "ui/domains/labels.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr double leastWidth = 3; // of a span, in pixels
constexpr double leastGap = 1;   // between two of a kind
constexpr double reachOfMouse = 2;
constexpr int rowGap = 8;
constexpr std::array order{Reach::Unwatched, Reach::Up, Reach::Maintenance, Reach::Doubtful, Reach::Down}; // of drawing

int rankOf(Reach reach) { return int(std::ranges::find(order, reach) - order.begin()); }

// Down is higher than the rest: it is seen where it is too narrow for a pattern.
QRectF heightOf(const QRectF &bar, Reach reach)
{
    const double inset = reach == Reach::Down ? 0 : bar.height() * (reach == Reach::Doubtful ? 0.1 : 0.2);
    return bar.adjusted(0, inset, 0, -inset);
}

} // namespace

QString reachWord(Reach reach)
{
    switch (reach) {
    case Reach::Up: return AvailabilityStrip::tr("reachable");
    case Reach::Unwatched: return AvailabilityStrip::tr("not watched");
    case Reach::Maintenance: return AvailabilityStrip::tr("maintenance");
    case Reach::Doubtful: return AvailabilityStrip::tr("doubtful");
    case Reach::Down: return AvailabilityStrip::tr("not reachable");
    }
    return {};
}

QString percentText(int millionths)
{
    const int hundredths = std::clamp(millionths, 0, 1'000'000) / 100; // rounded down
    return QLocale().toString(hundredths / 100.0, 'f', QLocale::FloatingPointShortest) + QStringLiteral("\u00a0%");
}

AvailabilityStrip::AvailabilityStrip(QWidget *parent) : Chart(QStringLiteral("availabilityStrip"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void AvailabilityStrip::show(const QList<Reachability> &hosts)
{
    m_hosts = hosts;
    m_first = {0};
    for (const Reachability &host : hosts)
        m_first.append(m_first.last() + int(host.spans.size()));
    takeData();
}

// Stops

int AvailabilityStrip::stopCount() const { return rowCount(); }

AvailabilityStrip::Place AvailabilityStrip::placeOf(int stop) const
{
    const int host = int(std::ranges::upper_bound(m_first, stop) - m_first.begin()) - 1;
    return {host, stop - m_first.at(host)};
}

const ReachSpan &AvailabilityStrip::spanOf(int stop) const
{
    const Place place = placeOf(stop);
    return m_hosts.at(place.host).spans.at(place.span);
}

Chart::Stop AvailabilityStrip::stopAt(int stop) const { return {placeOf(stop).host, spanOf(stop).period}; }

QString AvailabilityStrip::figures(int stop) const
{
    const ReachSpan &span = spanOf(stop);
    return m_hosts.at(placeOf(stop).host).host + QStringLiteral(": ") + reachWord(span.reach) + QStringLiteral(", ")
           + durationWords(span.period.seconds()) + u'\n' + periodOf(span.period);
}

// The span of a time, or the last one; -1: the host has none.
int AvailabilityStrip::stopOf(int host, const QDateTime &time) const
{
    const QList<ReachSpan> &spans = m_hosts.at(host).spans;
    const auto behind = std::ranges::upper_bound(spans, time, {}, [](const ReachSpan &span) { return span.period.begin; });
    const auto index = qMax<qsizetype>(0, behind - spans.begin() - 1);
    return spans.isEmpty() ? -1 : m_first.at(host) + int(index);
}

int AvailabilityStrip::besides(int stop, Qt::Key key) const
{
    const bool isUpOrDown = key == Qt::Key_Up || key == Qt::Key_Down;
    if (isUpOrDown && stop < 0)
        return 0;
    const int host = stop < 0 ? 0 : placeOf(stop).host;
    if (isUpOrDown) {
        const Period &period = spanOf(stop).period;
        const int other = qBound(0, host + (key == Qt::Key_Up ? -1 : 1), int(m_hosts.size()) - 1);
        const int found = stopOf(other, period.begin.addMSecs(period.begin.msecsTo(period.end) / 2));
        return other == host || found < 0 ? stop : found;
    }
    const int next = Chart::besides(stop, key), first = m_first.at(host), last = m_first.at(host + 1) - 1;
    return next < 0 ? -1 : stop < 0 && key != Qt::Key_Home && key != Qt::Key_Right ? last : qBound(first, next, last);
}

// Worse news first: an outage of a minute in a month can be hit.
int AvailabilityStrip::stopUnder(const QPointF &point) const
{
    if (point.x() < plot().left() || point.x() > plot().right())
        return -1;
    for (int host = 0; host < m_hosts.size(); ++host) {
        if (!barOf(host).contains(point) || m_hosts.at(host).spans.isEmpty())
            continue;
        const double x = point.x() - plot().left(), width = plot().width();
        const int first = stopOf(host, axis().time(x - reachOfMouse, width)), last = stopOf(host, axis().time(x + reachOfMouse, width));
        int worst = first;
        for (int stop = first; stop <= last; ++stop)
            if (rankOf(spanOf(stop).reach) > rankOf(spanOf(worst).reach))
                worst = stop;
        return rankOf(spanOf(worst).reach) > rankOf(Reach::Up) ? worst : stopOf(host, axis().time(x, width));
    }
    return -1;
}

// Layout and drawing

int AvailabilityStrip::plotHeight() const { return qMax(1, int(m_hosts.size())) * (2 * fontMetrics().height() + 4 + rowGap); }

QRectF AvailabilityStrip::barOf(int host) const
{
    const int line = fontMetrics().height();
    return {plot().left(), plot().top() + host * (2 * line + 4 + rowGap) + line + 2, plot().width(), qreal(line + 2)};
}

QRectF AvailabilityStrip::rectOf(int stop) const
{
    const Period &period = spanOf(stop).period;
    const double left = xOf(period.begin), right = qMax(xOf(period.end), left + leastWidth);
    const QRectF bar = barOf(placeOf(stop).host);
    return {left - 1, bar.top() - 1, right - left + 2, bar.height() + 2};
}

void AvailabilityStrip::layOut()
{
    m_drawn.clear();
    for (const Reachability &host : std::as_const(m_hosts))
        m_drawn.append(drawnOf(host));
}

// By kind, at least so wide, and those of a kind that would touch as one: there are no more than pixels, however many spans there are.
QList<AvailabilityStrip::Drawn> AvailabilityStrip::drawnOf(const Reachability &host) const
{
    std::array<QList<Drawn>, order.size()> kinds;
    const double end = plot().right();
    const QDateTime from = axis().from().toUTC(), to = axis().to().toUTC(); // spans are in UTC, too: quickly compared
    for (const ReachSpan &span : host.spans) {
        if (span.period.end <= from || span.period.begin >= to)
            continue;
        QList<Drawn> &kind = kinds.at(size_t(rankOf(span.reach)));
        const double left = qMin(xOf(span.period.begin), end - leastWidth), right = qMin(qMax(xOf(span.period.end), left + leastWidth), end);
        if (!kind.isEmpty() && kind.last().right + leastGap >= left)
            kind.last().right = qMax(kind.last().right, right);
        else
            kind.append({left, right, span.reach});
    }
    QList<Drawn> all;
    for (const QList<Drawn> &kind : kinds)
        all += kind;
    return all;
}

void AvailabilityStrip::drawPlot(QPainter &painter, const MarkBrushes &brushes) const
{
    for (int host = 0; host < m_hosts.size(); ++host) {
        drawName(painter, host);
        const QRectF bar = barOf(host);
        painter.fillRect(bar, chartGround(palette()));
        for (const Drawn &drawn : m_drawn.at(host)) {
            const QRectF rect = heightOf(QRectF(QPointF(drawn.left, bar.top()), QPointF(drawn.right, bar.bottom())), drawn.reach);
            if (rankOf(drawn.reach) > rankOf(Reach::Up))
                painter.fillRect(QRectF(QPointF(drawn.left, bar.top()), QPointF(drawn.right, bar.bottom())), chartGround(palette()));
            brushes.draw(painter, rect, markOf(drawn.reach));
        }
        if (const auto &millionths = m_hosts.at(host).millionths)
            drawInGutter(painter, bar.center().y(), percentText(*millionths));
    }
}

void AvailabilityStrip::drawName(QPainter &painter, int host) const
{
    const QRectF bar = barOf(host);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(bar.left(), bar.top() - 2 - fontMetrics().height(), bar.width(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_hosts.at(host).host, Qt::ElideMiddle, int(bar.width())));
}

QList<Chart::LegendEntry> AvailabilityStrip::legend() const
{
    QList<LegendEntry> entries;
    for (const Reach reach : {Reach::Up, Reach::Doubtful, Reach::Down, Reach::Maintenance, Reach::Unwatched})
        entries.append(entryOf(markOf(reach), reachWord(reach)));
    return m_hosts.isEmpty() ? QList<LegendEntry>() : entries;
}

// Words

QString AvailabilityStrip::inWords() const
{
    QStringList lines;
    for (const Reachability &host : m_hosts)
        lines << gistOf(host);
    return lines.join(u'\n');
}

QString AvailabilityStrip::gistOf(const Reachability &host) const
{
    const QString name = host.host + QStringLiteral(": ");
    if (!host.millionths)
        return name + tr("was not watched in this time.");
    QStringList parts{tr("reachable %1").arg(percentText(*host.millionths))};
    if (host.outages == 0)
        parts << tr("no outage");
    else if (host.longest == 0) // they are counted, but nobody listed them
        parts << tr("%n outage(s)", nullptr, shownCount(host.outages));
    else
        //: %1 is a duration: "1 outage of 2 h 10 min", "3 outages, the longest 2 h 10 min".
        parts << tr("%n outage(s), the longest %1", nullptr, shownCount(host.outages)).arg(durationWords(host.longest));
    for (const Reach reach : {Reach::Maintenance, Reach::Unwatched}) {
        qint64 seconds = 0;
        for (const ReachSpan &span : host.spans)
            seconds += span.reach == reach ? span.period.seconds() : 0;
        if (seconds > 0)
            parts << reachWord(reach) + u' ' + durationWords(seconds);
    }
    if (host.downSince)
        parts << tr("not reachable since %1").arg(momentOf(*host.downSince));
    return name + parts.join(QStringLiteral(", ")) + u'.';
}

QStringList AvailabilityStrip::columns() const { return {tr("Mail server"), tr("From"), tr("To"), tr("State"), tr("Duration")}; }

QString AvailabilityStrip::cell(int row, int column) const
{
    const ReachSpan &span = spanOf(row);
    switch (column) {
    case 0: return m_hosts.at(placeOf(row).host).host;
    case 1: return momentOf(span.period.begin);
    case 2: return momentOf(span.period.end);
    case 3: return reachWord(span.reach);
    case 4: return durationWords(span.period.seconds());
    default: return {};
    }
}

bool AvailabilityStrip::isFigure(int column) const { return column == 4; }

} // namespace ui
