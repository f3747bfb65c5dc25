#include "ui/charts/chart_data.h"
#include <cmath>

namespace ui {

namespace {

// Weighted by time. In floating point: bytes times seconds may be more than 64 bits.
template <typename T> qint64 meanOf(const QList<T> &parts, qint64 T::*value)
{
    double sum = 0, weights = 0;
    for (const T &part : parts) {
        const double weight = double(qMax<qint64>(1, part.period.seconds()));
        sum += weight * double(part.*value);
        weights += weight;
    }
    return std::llround(sum / weights);
}

} // namespace

TrafficSlot mergedOf(const QList<TrafficSlot> &parts)
{
    TrafficSlot all{{parts.first().period.begin, parts.last().period.end}, 0, 0, 0, meanOf(parts, &TrafficSlot::kept), 0};
    for (const TrafficSlot &part : parts) {
        all.received += part.received;
        all.delivered += part.delivered;
        all.refused += part.refused;
        all.keptMost = qMax(all.keptMost, part.keptMost);
    }
    return all;
}

LinePoint mergedOf(const QList<LinePoint> &parts)
{
    LinePoint all{{parts.first().period.begin, parts.last().period.end}, parts.first().least, meanOf(parts, &LinePoint::mean), parts.first().most};
    for (const LinePoint &part : parts) {
        all.least = qMin(all.least, part.least);
        all.most = qMax(all.most, part.most);
    }
    return all;
}

} // namespace ui
