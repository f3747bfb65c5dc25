#include "control/watching.h"
#include "control/convert.h"

namespace control {

namespace {

using handover::PrimaryState;

const Error notRecording{QStringLiteral("watch.not-recording"), {}};
const Error badPeriod{QStringLiteral("watch.bad-period"), {}};
const Error badCursor{QStringLiteral("watch.bad-cursor"), {}};

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }
qint64 seconds(Milliseconds time) { return std::chrono::floor<std::chrono::seconds>(time).count(); }

ipc::ErrorReply said(const Error &error)
{
    return error.code == QLatin1String("watch.no-such-host") ? ipc::ErrorReply{error.code, {{"host", error.detail}}} : ipc::errorReply(error);
}

ipc::Spread spreadOf(const watch::Spread &spread) { return {spread.count, spread.least, spread.mean().value_or(0), spread.most}; }

ipc::PrimarySample sampleOf(const watch::Cell<watch::PrimaryBucket> &cell)
{
    const watch::PrimaryBucket &b = cell.bucket;
    const auto in = [&b](PrimaryState state) { return qint64(b.of(state).count()); };
    return {dateTime(cell.begin), seconds(cell.length), b.good, b.failed, b.slow, spreadOf(b.greeting), spreadOf(b.ehlo), in(PrimaryState::Up),
            in(PrimaryState::Doubtful), in(PrimaryState::Down), in(PrimaryState::Returning), in(PrimaryState::Maintenance)};
}

ipc::ServiceSample sampleOf(const watch::Cell<watch::ServiceBucket> &cell)
{
    const watch::ServiceBucket &b = cell.bucket;
    return {dateTime(cell.begin), seconds(cell.length), b.running.count(), b.received, b.turnedAway, b.delivered, b.deferred, b.refused,
            spreadOf(b.messages), spreadOf(b.bytes), spreadOf(b.freeBytes)};
}

ipc::Outage outageOf(const watch::OutageRow &row)
{
    ipc::Outage made;
    made.id = QString::number(row.id);
    made.host = text(row.host);
    made.began = dateTime(row.began);
    if (row.ended)
        made.ended = dateTime(*row.ended);
    if (row.answered)
        made.answered = dateTime(*row.answered);
    spool::Attempt why;
    why.host = row.host;
    why.code = row.code;
    why.reason = row.reason;
    made.reason = reasonOf(why);
    made.code = row.code;
    made.messages = row.messages;
    made.unwatched = seconds(row.unwatched);
    return made;
}

ipc::Availability availabilityOf(const watch::Totals::Host &host)
{
    const watch::Availability share = watch::availabilityOf(host.seen);
    return {text(host.host), seconds(share.observed), seconds(share.maintenance), seconds(share.up), share.millionths(), host.seen.good, host.seen.failed,
            host.seen.slow, spreadOf(host.seen.greeting), host.outages};
}

} // namespace

Watching::Watching(watch::Watch *watch, const Clock &clock, QObject *parent) : QObject(parent), m_watch(watch), m_clock(clock) {}

void Watching::samples(const ipc::GetSamples &request, const ipc::Answer<ipc::GetSamples> &answer)
{
    if (!m_watch)
        return answer(notRecording);
    if (!request.from.isValid() || !request.to.isValid() || request.to <= request.from)
        return answer(badPeriod);
    const WallTime from = wallTime(request.from), to = wallTime(request.to);
    const Milliseconds step = watch::stepFor(from, to, std::chrono::seconds(request.step), ipc::maxRows);
    const auto give = [answer, step](const auto &cells, auto member) {
        if (!cells)
            return answer(said(cells.error()));
        ipc::Samples reply;
        reply.step = seconds(step);
        for (const auto &cell : *cells)
            (reply.*member).append(sampleOf(cell));
        answer(std::move(reply));
    };
    if (request.host.isEmpty())
        return m_watch->samples(from, to, step, ipc::maxRows, this, [give](const auto &cells) { give(cells, &ipc::Samples::service); });
    m_watch->samples(request.host.toUtf8(), from, to, step, ipc::maxRows, this, [give](const auto &cells) { give(cells, &ipc::Samples::primary); });
}

void Watching::outages(const ipc::ListOutages &request, const ipc::Answer<ipc::ListOutages> &answer)
{
    if (!m_watch)
        return answer(notRecording);
    watch::OutageFilter filter;
    filter.host = request.host.toUtf8();
    if (request.since)
        filter.since = wallTime(*request.since);
    if (request.until)
        filter.until = wallTime(*request.until);
    if (!request.after.isEmpty()) {
        bool isNumber = false;
        filter.before = request.after.toLongLong(&isNumber);
        if (!isNumber || filter.before <= 0)
            return answer(badCursor);
    }
    filter.limit = request.limit + 1; // is there one more
    m_watch->outages(filter, this, [answer, limit = request.limit](const Result<QList<watch::OutageRow>> &rows) {
        if (!rows)
            return answer(rows.error());
        ipc::OutagePage page;
        for (const watch::OutageRow &row : rows->first(qMin<qsizetype>(rows->size(), limit)))
            page.rows << outageOf(row);
        if (rows->size() > limit)
            page.next = page.rows.last().id;
        answer(std::move(page));
    });
}

void Watching::availability(const ipc::GetAvailability &request, const ipc::Answer<ipc::GetAvailability> &answer)
{
    if (!m_watch)
        return answer(notRecording);
    const WallTime until = request.until ? wallTime(*request.until) : m_clock.wall();
    const WallTime since = request.since ? wallTime(*request.since) : until - usualPeriod;
    if (until <= since)
        return answer(badPeriod);
    m_watch->totals(request.host.toUtf8(), since, until, this, [answer, since, until](const Result<watch::Totals> &totals) {
        if (!totals)
            return answer(said(totals.error()));
        ipc::AvailabilityReport report{dateTime(since), dateTime(until), seconds(totals->service.running), {}};
        for (const watch::Totals::Host &host : totals->hosts)
            report.hosts << availabilityOf(host);
        answer(std::move(report));
    });
}

} // namespace control
