// What charts show: values, no words and no colours. Made from the service's replies by chart_source.h.
#pragma once
#include <QString>
#include <algorithm>
#include <optional>
#include <utility>
#include "ui/charts/time_axis.h"

namespace ui {

// Of a primary. Down is the whole outage, until mail goes there again.
enum class Reach { Up, Unwatched, Maintenance, Doubtful, Down }; // each hides those before it where there is no room for all

struct ReachSpan {
    Period period;
    Reach reach = Reach::Unwatched;

    friend bool operator==(const ReachSpan &, const ReachSpan &) = default;
};

struct Reachability {
    QString host;           // as it is shown: the usual port is left out
    QList<ReachSpan> spans; // in order of time, without gaps, no two alike beside each other
    std::optional<int> millionths; // up of what was watched, without maintenance; none: it never was
    qint64 outages = 0;
    qint64 longest = 0; // seconds, of an outage
    std::optional<QDateTime> downSince; // it lasts
};

// Mail in a time. Messages come, recipients are delivered to and refused.
struct TrafficSlot {
    Period period;
    qint64 received = 0;
    qint64 delivered = 0;
    qint64 refused = 0;  // by the primary for good, or expired
    qint64 kept = 0;     // messages in the queue, on average
    qint64 keptMost = 0;

    friend bool operator==(const TrafficSlot &, const TrafficSlot &) = default;
};

// A value that was measured several times.
struct LinePoint {
    Period period;
    qint64 least = 0, mean = 0, most = 0;

    friend bool operator==(const LinePoint &, const LinePoint &) = default;
};

// Of several in a row, which are not empty, one.
TrafficSlot mergedOf(const QList<TrafficSlot> &parts);
LinePoint mergedOf(const QList<LinePoint> &parts);

// Those that begin between the same two of the rising bounds become one. In order of time, as they are.
template <typename T> QList<T> mergedBetween(const QList<T> &parts, const QList<QDateTime> &bounds)
{
    QList<T> all, group;
    qsizetype next = 0; // of the bounds: the first behind the group
    for (const T &part : parts) {
        const qsizetype before = next;
        while (next < bounds.size() && bounds.at(next) <= part.period.begin)
            ++next;
        if (next != before && !group.isEmpty())
            all.append(mergedOf(std::exchange(group, {})));
        group.append(part);
    }
    if (!group.isEmpty())
        all.append(mergedOf(group));
    return all;
}

// As they are drawn on so many pixels: those of the axis' time, and where one is narrower than `leastPixels` several as one. The last one may be
// narrow, it has just begun.
template <typename T> QList<T> fitted(const QList<T> &all, const TimeAxis &axis, double width, double leastPixels)
{
    const auto isNarrow = [&](const T &part) { return axis.pixelsOf(part.period.seconds(), width) < leastPixels; };
    const bool mustMerge = !all.isEmpty() && std::any_of(all.begin(), all.end() - 1, isNarrow);
    QList<T> made = mustMerge ? mergedBetween(all, axis.bounds(axis.stepFor(width, leastPixels))) : all;
    made.removeIf([from = axis.from(), to = axis.to()](const T &part) { return part.period.end <= from || part.period.begin >= to; });
    return made;
}

// -1: none has that time in it.
template <typename T> int indexAt(const QList<T> &all, const QDateTime &time)
{
    const auto behind = std::upper_bound(all.begin(), all.end(), time, [](const QDateTime &t, const T &part) { return t < part.period.begin; });
    const int index = int(behind - all.begin()) - 1;
    return index >= 0 && time < all.at(index).period.end ? index : -1;
}

} // namespace ui
