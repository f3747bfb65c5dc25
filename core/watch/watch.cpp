#include "watch/watch.h"
#include <numeric>
#include "base/log.h"
#include "base/platform.h"
#include "store/file.h"

namespace watch {

using namespace std::chrono_literals;

namespace {

constexpr char fileName[] = "/watch.db";
constexpr char asideName[] = "/watch-damaged.db";
constexpr auto firstCompaction = 1min;

Error watchError(const Error &error) { return store::renamed(error, QLatin1String("watch")); }

qint64 refusals(const intake::Figures &figures)
{
    return std::accumulate(figures.refusals.cbegin(), figures.refusals.cend(), qint64(0), sumOf);
}

} // namespace

Result<std::unique_ptr<Watch>> Watch::open(const QString &dataDirectory, const Clock &clock)
{
    std::unique_ptr<Watch> made(new Watch(dataDirectory, clock));
    Result<void> started = made->start();
    if (!started && started.error().code == QLatin1String("watch.damaged")) {
        logging::event(logging::Level::Problem, "watch", "damaged", {{"detail", started.error().detail}});
        if (const Result<void> aside = store::setAside(dataDirectory + QLatin1String(fileName), dataDirectory + QLatin1String(asideName)); !aside)
            return watchError(aside.error());
        made.reset(new Watch(dataDirectory, clock));
        started = made->start();
    }
    if (!started)
        return started.error();
    return made;
}

Watch::Watch(const QString &dataDirectory, const Clock &clock) : m_dataDirectory(dataDirectory), m_clock(clock)
{
    connect(&m_looks, &QTimer::timeout, this, &Watch::look);
    connect(&m_compaction, &QTimer::timeout, this, &Watch::compact);
    m_compaction.setSingleShot(true);
}

Watch::~Watch()
{
    if (!m_sources || !m_storage)
        return;
    account();
    save();
}

Result<void> Watch::start()
{
    const QString path = m_dataDirectory + QLatin1String(fileName);
    const store::Options options{.path = path, .durability = store::Durability::Normal, .checkpointPages = 1000};
    Result<std::unique_ptr<store::Connection>> connection = store::openFile(options, schemaSteps());
    if (!connection)
        return watchError(connection.error());
    m_rows = std::make_unique<Rows>();
    if (const Result<void> opened = m_rows->opened(**connection); !opened)
        return watchError(opened.error());
    const WallTime now = m_clock.wall();
    const Result<Loaded> loaded = load(**connection, *m_rows, now - DiskForecast::window, now);
    if (!loaded)
        return watchError(loaded.error());
    const KeptClock kept = loaded->clock.value_or(KeptClock{now, now});
    m_visits = loaded->visits;
    m_horizon.emplace(kept.believed, kept.saved, now, m_clock.monotonic());
    m_book.load(loaded->open, loaded->lastOutage, kept.saved, now);
    for (const ServiceRow &row : loaded->lately) {
        if (const std::optional<qint64> freeBytes = row.bucket.freeBytes.mean())
            m_forecast.add(row.begin, *freeBytes);
    }
    m_storage = std::make_unique<store::Storage>(*std::move(connection), *m_rows, store::Limits());
    return {};
}

void Watch::begin(Sources sources)
{
    Q_ASSERT(!m_sources);
    m_sources.emplace(std::move(sources));
    m_accounted = m_written = m_clock.monotonic();
    if (m_sources->received)
        m_received = m_sources->received();
    m_handedOver = m_sources->handover.figures();
    connect(&m_sources->handover, &handover::HandOver::looked, this, &Watch::onLook);
    connect(&m_sources->handover, &handover::HandOver::changed, this, &Watch::account);
    connect(&m_sources->handover, &handover::HandOver::primaryReturned, this, [this](const QByteArray &host, WallTime, WallTime ended) {
        m_book.ended(host, ended);
        account();
    });
    m_looks.start(looksEvery);
    m_compaction.start(firstCompaction);
    look();
}

void Watch::arrived(const QList<QByteArray> &domains) { m_book.arrived({domains.begin(), domains.end()}); }

// ---- what is seen

void Watch::onLook(const handover::Look &look)
{
    m_seen.insert(look.host);
    account(); // its state is perhaps another from here on
    m_folder.look(look, m_clock.wall());
    look.isGood ? m_book.answered(look.host) : m_book.failed(look.host);
}

void Watch::look()
{
    measure();
    account();
    if (m_clock.monotonic() - m_written >= writesEvery || m_book.hasChanges())
        save();
}

// What went by since the last time is what was true then.
void Watch::account()
{
    const MonotonicTime now = m_clock.monotonic();
    const WallTime wall = m_clock.wall();
    const Milliseconds stretch = now - std::exchange(m_accounted, now);
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
        m_folder.state(it.key(), it.value(), stretch, wall);
    countService(stretch);
    m_horizon->advance(wall, now);
    const QList<handover::PrimaryStatus> primaries = m_sources->handover.primaries();
    m_book.see(primaries, wall);
    m_states.clear();
    for (const handover::PrimaryStatus &one : primaries) {
        if (m_seen.contains(one.host)) // before that its state is only what every primary's is at first
            m_states.insert(one.host, one.state);
    }
    m_seen.removeIf([this](const QByteArray &host) { return !m_states.contains(host); });
}

void Watch::countService(Milliseconds stretch)
{
    ServiceBucket what;
    if (m_sources->received) {
        const intake::Figures received = m_sources->received();
        what.received = received.messages - m_received.messages;
        what.turnedAway = refusals(received) - refusals(m_received);
        m_received = received;
    }
    const handover::Figures handedOver = m_sources->handover.figures();
    what.delivered = handedOver.delivered - m_handedOver.delivered;
    what.deferred = handedOver.deferred - m_handedOver.deferred;
    what.refused = handedOver.refused + handedOver.expired - m_handedOver.refused - m_handedOver.expired;
    m_handedOver = handedOver;
    m_folder.service(what, stretch, m_clock.wall());
}

// At regular times only, or a mean would be that of the busy moments.
void Watch::measure()
{
    ServiceBucket what;
    const spool::Counters queue = m_sources->spool.counters();
    what.messages.add(queue.messages);
    what.bytes.add(queue.bytes);
    if (const Result<qint64> freeBytes = platform::freeBytes(m_dataDirectory)) {
        what.freeBytes.add(*freeBytes);
        m_forecast.add(m_clock.wall(), *freeBytes);
    }
    m_folder.service(what, Milliseconds(0), m_clock.wall());
}

// ---- what is kept

template <typename T> bool Watch::post(std::function<Result<T>(store::Connection &)> work, store::Answer<T> done)
{
    return m_storage->post(std::make_unique<store::Task<T, watchError>>(std::move(work), std::move(done)));
}

void Watch::save()
{
    m_written = m_clock.monotonic();
    const auto minutes = std::make_shared<const Minutes>(m_folder.take());
    const QList<OutageRow> outages = m_book.takeChanged();
    const KeptClock clock{m_clock.wall(), m_horizon->highest()};
    const intake::Visits visits = m_sources->visits ? m_sources->visits() : m_visits;
    const auto giveBack = [this, minutes, outages] {
        m_folder.giveBack(*minutes);
        m_book.giveBack(outages);
    };
    const store::Reply<void> reply(this, [giveBack](const Result<void> &result) {
        if (result)
            return;
        logging::event(logging::Level::Warning, "watch", "not-saved", {{"reason", result.error().code}, {"detail", result.error().detail}});
        giveBack();
    });
    const bool posted = post<void>(
        [minutes, outages, clock, visits, rows = m_rows.get()](store::Connection &) -> Result<void> {
            if (const Result<void> added = rows->add(*minutes); !added)
                return added;
            if (const Result<void> put = rows->put(outages); !put)
                return put;
            if (const Result<void> kept = rows->keepVisits(visits); !kept)
                return kept;
            return rows->keepClock(clock);
        },
        reply);
    if (!posted)
        giveBack();
}

void Watch::compact()
{
    const Due due{m_horizon->believed(), m_horizon->tooLate()};
    m_compaction.start(compactsEvery);
    const store::Reply<bool> reply(this, [this](const Result<bool> &more) {
        if (!more)
            logging::event(logging::Level::Warning, "watch", "not-compacted", {{"reason", more.error().code}, {"detail", more.error().detail}});
        else if (*more)
            m_compaction.start(betweenSteps);
    });
    (void)post<bool>([due, rows = m_rows.get()](store::Connection &connection) { return rows->compact(connection, due); }, reply); // else in an hour
}

// ---- what is asked

// Written first: jobs run in their order, so the answer has what was seen until now.
template <typename T> void Watch::ask(std::function<Result<T>(Rows &)> work, QObject *context, store::Answer<T> done)
{
    if (m_sources) {
        account();
        save();
    }
    const store::Reply<T> reply(context, std::move(done));
    if (!post<T>([work = std::move(work), rows = m_rows.get()](store::Connection &) { return work(*rows); }, reply)) {
        const Result<T> failed = Error{QStringLiteral("watch.failed"), QStringLiteral("too much is waiting to be written")};
        QMetaObject::invokeMethod(this, [reply, failed] { reply(failed); }, Qt::QueuedConnection);
    }
}

void Watch::samples(const QByteArray &host, WallTime from, WallTime to, Milliseconds step, int most, QObject *context,
                    store::Answer<Cells<PrimaryBucket>> done)
{
    ask<Cells<PrimaryBucket>>(
        [host, from, to, step, most](Rows &rows) -> Result<Cells<PrimaryBucket>> {
            const Result<std::optional<qint64>> series = rows.seriesOf(host);
            if (!series)
                return series.error();
            if (!*series)
                return Error{QStringLiteral("watch.no-such-host"), QString::fromUtf8(host)};
            const Result<QList<Found<PrimaryBucket>>> found = rows.primaries.range(**series, from, to);
            if (!found)
                return found.error();
            return cellsOf(*found, step, most);
        },
        context, std::move(done));
}

void Watch::samples(WallTime from, WallTime to, Milliseconds step, int most, QObject *context, store::Answer<Cells<ServiceBucket>> done)
{
    ask<Cells<ServiceBucket>>(
        [from, to, step, most](Rows &rows) -> Result<Cells<ServiceBucket>> {
            const Result<QList<Found<ServiceBucket>>> found = rows.service.range(Rows::ourselves, from, to);
            if (!found)
                return found.error();
            return cellsOf(*found, step, most);
        },
        context, std::move(done));
}

void Watch::outages(const OutageFilter &filter, QObject *context, store::Answer<QList<OutageRow>> done)
{
    ask<QList<OutageRow>>([filter](Rows &rows) { return rows.outages.find(filter); }, context, std::move(done));
}

void Watch::totals(const QByteArray &host, WallTime from, WallTime to, QObject *context, store::Answer<Totals> done)
{
    ask<Totals>([host, from, to](Rows &rows) { return rows.totals(host, from, to); }, context, std::move(done));
}

} // namespace watch
