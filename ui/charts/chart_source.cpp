#include "ui/charts/chart_source.h"
#include <algorithm>
#include <array>

namespace ui {

namespace {

void append(QList<ReachSpan> &spans, const ReachSpan &span)
{
    if (span.period.end <= span.period.begin)
        return;
    if (!spans.isEmpty() && spans.last().reach == span.reach && spans.last().period.end == span.period.begin)
        spans.last().period.end = span.period.end;
    else
        spans.append(span);
}

// Those of the host that lie in the time, cut at its ends and in order.
QList<Period> outagesIn(const WatchedHost &watched, const Period &time)
{
    QList<Period> cut;
    for (const ipc::Outage &outage : watched.outages) {
        const Period period{qMax(outage.began, time.begin), qMin(outage.ended.value_or(time.end), time.end)};
        if (outage.host == watched.host && outage.began.isValid() && period.begin < period.end)
            cut.append(period);
    }
    std::ranges::sort(cut, {}, &Period::begin);
    return cut;
}

bool isAnyIn(const QList<Period> &outages, const Period &time)
{
    const auto after = std::ranges::lower_bound(outages, time.end, {}, &Period::begin);
    return std::any_of(outages.begin(), after, [&](const Period &outage) { return outage.end > time.begin; });
}

// What most of it was, beside outages whose times are known. Of equals the one that is worse news.
Reach reachOf(const ipc::PrimarySample &sample, qint64 msecs, bool isOutageKnown)
{
    const qint64 outage = sample.down + sample.returning;
    if (outage > 0 && !isOutageKnown)
        return Reach::Down;
    const qint64 unwatched = qMax<qint64>(0, msecs - sample.up - sample.doubtful - sample.maintenance - outage);
    const std::array<std::pair<qint64, Reach>, 4> parts{{{sample.doubtful, Reach::Doubtful}, {sample.maintenance, Reach::Maintenance},
                                                         {unwatched, Reach::Unwatched}, {sample.up, Reach::Up}}};
    const auto most = std::ranges::max_element(parts, {}, &std::pair<qint64, Reach>::first);
    return most->first > 0 ? most->second : Reach::Down;
}

QList<ReachSpan> spansOf(const QList<ipc::PrimarySample> &samples, const QList<Period> &outages, const Period &time)
{
    QList<ReachSpan> spans;
    QDateTime seen = time.begin;
    for (const ipc::PrimarySample &sample : samples) {
        const Period row{qMax(sample.at, seen), qMin(sample.at.addSecs(sample.seconds), time.end)};
        if (!sample.at.isValid() || row.end <= row.begin)
            continue;
        append(spans, {{seen, row.begin}, Reach::Unwatched});
        append(spans, {row, reachOf(sample, row.begin.msecsTo(row.end), isAnyIn(outages, row))});
        seen = row.end;
    }
    append(spans, {{seen, time.end}, Reach::Unwatched});
    return spans;
}

// Outages over what the samples say; nobody knows what was in what was not watched, and maintenance is what a person wanted.
QList<ReachSpan> withOutages(const QList<ReachSpan> &spans, const QList<Period> &outages)
{
    QList<ReachSpan> all;
    auto outage = outages.begin();
    for (const ReachSpan &span : spans) {
        const bool gives = span.reach == Reach::Up || span.reach == Reach::Doubtful;
        QDateTime done = span.period.begin;
        while (outage != outages.end() && outage->end <= done)
            ++outage;
        for (auto next = outage; gives && next != outages.end() && next->begin < span.period.end; ++next) {
            const QDateTime begin = qMax(next->begin, done), end = qMin(next->end, span.period.end);
            append(all, {{done, begin}, span.reach});
            append(all, {{begin, end}, Reach::Down});
            done = qMax(done, end);
        }
        append(all, {{done, span.period.end}, span.reach});
    }
    return all;
}

std::optional<int> millionthsOf(const QList<ReachSpan> &spans)
{
    qint64 up = 0, counted = 0;
    for (const ReachSpan &span : spans) {
        const qint64 length = span.period.begin.msecsTo(span.period.end);
        up += span.reach == Reach::Up ? length : 0;
        counted += span.reach != Reach::Unwatched && span.reach != Reach::Maintenance ? length : 0;
    }
    return counted > 0 ? std::optional(int(double(up) * 1e6 / double(counted))) : std::nullopt; // rounded down
}

QString shown(const QString &host) { return host.endsWith(QLatin1String(":25")) ? host.chopped(3) : host; }

template <typename Sample> QList<LinePoint> pointsOf(const QList<Sample> &samples, ipc::Spread Sample::*value, const QDateTime &until)
{
    QList<LinePoint> points;
    for (const Sample &sample : samples) {
        const ipc::Spread &spread = sample.*value;
        const Period period{sample.at, qMin(sample.at.addSecs(sample.seconds), until)};
        if (sample.at.isValid() && period.begin < period.end && spread.count > 0 && (points.isEmpty() || points.last().period.end <= period.begin))
            points.append({period, spread.least, spread.mean, spread.most});
    }
    return points;
}

} // namespace

Reachability reachability(const WatchedHost &watched, const Period &time)
{
    const QList<Period> outages = outagesIn(watched, time);
    Reachability made;
    made.host = shown(watched.host);
    made.spans = withOutages(spansOf(watched.samples, outages, time), outages);
    made.millionths = watched.availability ? watched.availability->millionths : millionthsOf(made.spans);
    made.outages = watched.availability ? watched.availability->outages : outages.size();
    for (const Period &outage : outages)
        made.longest = qMax(made.longest, outage.seconds());
    for (const ipc::Outage &outage : watched.outages)
        if (outage.host == watched.host && !outage.ended && outage.began < time.end)
            made.downSince = outage.began;
    return made;
}

Reachability ownReachability(const QString &name, const QList<ipc::ServiceSample> &samples, const Period &time)
{
    WatchedHost ours{name, {}, {}, std::nullopt};
    QDateTime seen;
    const auto notRunning = [&](const QDateTime &until) {
        ipc::PrimarySample away;
        away.at = seen;
        away.seconds = seen.secsTo(until);
        away.down = seen.msecsTo(until);
        if (seen.isValid() && away.seconds > 0)
            ours.samples << away;
    };
    for (const ipc::ServiceSample &sample : samples) {
        const QDateTime end = sample.at.addSecs(sample.seconds);
        if (!sample.at.isValid() || (seen.isValid() && end <= seen))
            continue;
        notRunning(sample.at);
        ipc::PrimarySample row;
        row.at = sample.at;
        row.seconds = sample.seconds;
        const bool isLast = &sample == &samples.last();
        const qint64 width = sample.seconds * 1000, away = width - qMin(sample.running, width);
        const bool wasAway = !isLast && seen.isValid() && away > sample.running; // the first and the last are cut: by our beginning, by now
        row.up = wasAway ? 0 : width;
        row.down = wasAway ? width : 0;
        ours.samples << row;
        seen = end;
    }
    Reachability made = reachability(ours, time);
    for (const ReachSpan &span : std::as_const(made.spans)) {
        made.outages += span.reach == Reach::Down ? 1 : 0;
        made.longest = span.reach == Reach::Down ? qMax(made.longest, span.period.seconds()) : made.longest;
    }
    return made;
}

QList<TrafficSlot> traffic(const QList<ipc::ServiceSample> &samples, const QDateTime &until)
{
    QList<TrafficSlot> all;
    for (const ipc::ServiceSample &s : samples) {
        const Period period{s.at, qMin(s.at.addSecs(s.seconds), until)};
        if (s.at.isValid() && period.begin < period.end && (all.isEmpty() || all.last().period.end <= period.begin))
            all.append({period, s.received, s.delivered, s.refused, s.messages.mean, s.messages.most});
    }
    return all;
}

QList<LinePoint> lineOf(const QList<ipc::ServiceSample> &samples, ipc::Spread ipc::ServiceSample::*value, const QDateTime &until)
{
    return pointsOf(samples, value, until);
}

QList<LinePoint> lineOf(const QList<ipc::PrimarySample> &samples, ipc::Spread ipc::PrimarySample::*value, const QDateTime &until)
{
    return pointsOf(samples, value, until);
}

} // namespace ui
