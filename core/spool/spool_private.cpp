#include "spool/spool_private.h"
#include <QFile>
#include "base/log.h"
#include "base/platform.h"
#include "spool/audit.h"
#include "spool/clock_rows.h"
#include "spool/housekeeping.h"
#include "spool/notice_book.h"
#include "store/schema.h"

namespace spool {

using namespace std::chrono_literals;

namespace {

constexpr store::Limits readerLimits{.jobs = 1, .weight = 1, .waiting = 10'000};
constexpr int ticksAMinute = 60;
constexpr int ticksAnHour = 3600;

} // namespace

Spool::Private::Private(const Options &spoolOptions, const Clock &clock)
    : options(spoolOptions), tell([this](Bulletin bulletin) { hear(std::move(bulletin)); }), m_clock(clock),
      m_space(options.directory, options.minFree, options.reserve), m_ledger(tell)
{
}

Result<void> Spool::Private::openFiles(Private &d)
{
    if (const Result<void> made = platform::makePrivateDirectory(d.options.directory); !made)
        return Error{QStringLiteral("spool.cannot-open"), made.error().detail};
    const QString path = d.options.directory + QStringLiteral("/spool.db");
    const auto open = [&](store::Access access, int cache) {
        return store::Connection::open({.path = path, .access = access, .vfs = d.options.vfs, .cacheKilobytes = cache});
    };
    Result<std::unique_ptr<store::Connection>> writing = open(store::Access::Write, 6144);
    if (!writing)
        return spoolError(writing.error());
    d.m_writing = *std::move(writing);
    if (const Result<void> migrated = store::migrate(*d.m_writing, schemaSteps()); !migrated)
        return spoolError(migrated.error());
    if (const Result<void> synced = platform::syncDirectory(d.options.directory); !synced)
        return Error{QStringLiteral("spool.cannot-open"), synced.error().detail};
    if (const Result<void> seen = d.m_ledger.opened(*d.m_writing); !seen)
        return spoolError(seen.error());
    Result<QList<Maintenance>> kept = loadMaintenance(*d.m_writing);
    if (!kept)
        return spoolError(kept.error());
    d.maintenance = *std::move(kept);
    Result<QList<Outage>> lasting = loadOutages(*d.m_writing);
    if (!lasting)
        return spoolError(lasting.error());
    d.outages = *std::move(lasting);
    if (const Result<void> loaded = d.loadLife(*d.m_writing); !loaded)
        return spoolError(loaded.error());
    Result<std::unique_ptr<store::Connection>> looking = open(store::Access::Read, 1024);
    if (!looking)
        return spoolError(looking.error());
    d.m_lookingAt = *std::move(looking);
    if (const Result<void> seen = d.m_reading.opened(*d.m_lookingAt); !seen)
        return spoolError(seen.error());
    Result<QList<HeldGroup>> groups = d.m_reading.held.groups();
    if (!groups)
        return spoolError(groups.error());
    d.heldGroups = *std::move(groups);
    d.load();
    return {};
}

void Spool::Private::load()
{
    totals = m_ledger.routes.totals();
    m_lastId = totals.lastId;
    for (int number = 1; m_ledger.routes.knows(number); ++number)
        put(m_ledger.routes.at(number));
    if (m_space.mayReserve() && Space::makeReserve(m_space.reservePath(), options.reserve))
        m_space.reserved();
    QFile::setPermissions(options.directory + QStringLiteral("/spool.db"), QFile::ReadOwner | QFile::WriteOwner);
}

void Spool::Private::put(const RouteFigures &route)
{
    RouteFigures &known = figures[route.route];
    waitingRoutes += int(waits(route)) - int(waits(known));
    known = route;
}

void Spool::Private::start(Spool *spool)
{
    m_spool = spool;
    writer = std::make_unique<store::Storage>(std::move(m_writing), m_ledger, store::Limits());
    reader = std::make_unique<store::Storage>(std::move(m_lookingAt), m_reading, readerLimits);
    QObject::connect(&m_tick, &QTimer::timeout, m_spool, [this] { tick(); });
    m_tick.start(1s);
    if (m_setBackWhileAway > 0ms)
        setBack(m_setBackWhileAway);
}

bool Spool::Private::post(std::unique_ptr<store::Job> &&job) { return writer->post(std::move(job)); }

void Spool::Private::later(std::function<void()> call) { QMetaObject::invokeMethod(m_spool, std::move(call), Qt::QueuedConnection); }

MessageId Spool::Private::nextIds(qsizetype recipients)
{
    const qint64 byTime = std::chrono::duration_cast<std::chrono::microseconds>(now().time_since_epoch()).count();
    const qint64 id = std::max(m_lastId + 1, byTime);
    m_lastId = id + recipients;
    return {id};
}

QList<Parcel> Spool::Private::parcels(QList<Notice> notices)
{
    QList<Parcel> all;
    for (Notice &notice : notices) {
        const MessageId id = nextIds(notice.message.recipients.size());
        const qint64 size = notice.body.size();
        all.append({.id = id, .message = std::move(notice.message), .rest = std::move(notice.body), .bodySize = size, .now = now(), .life = life(),
                    .about = std::move(notice.about)});
    }
    return all;
}

// A failed transaction is never run again, and what it held is unknown. These outcomes have happened, though: they go into a new one on
// the store that was opened anew. Recipients that are already final there are left alone, and with them the notices.
void Spool::Private::record(std::shared_ptr<const Recording> recording, Round round, std::function<void(Result<void>)> reply)
{
    write<void>(
        [this, recording, round](store::Connection &connection) -> Result<void> {
            if (round == Round::Again) {
                const Result<bool> there = m_ledger.isRecorded(recording->outcomes);
                if (!there || *there)
                    return there ? Result<void>() : there.error();
            }
            return m_ledger.record(connection, recording->outcomes, recording->notices, recording->now);
        },
        [this, recording, round, reply](const Result<void> &done) {
            if (done || round == Round::Again) {
                if (!done)
                    giveBack(recording->outcomes);
                return reply(done);
            }
            record(recording, Round::Again, reply);
        },
        store::Guard::Batch);
}

void Spool::Private::giveBack(const QList<Outcome> &outcomes)
{
    QList<RecipientId> recipients;
    for (const Outcome &one : outcomes)
        recipients.append(one.recipient);
    m_spool->release(recipients);
}

void Spool::Private::hear(Bulletin bulletin)
{
    ++m_activity;
    for (const RouteFigures &one : bulletin.routes)
        put(one);
    if (bulletin.totals)
        totals = *bulletin.totals;
    if (bulletin.failed) {
        m_space.measure();
        if (bulletin.problems.front().code == QLatin1String("spool.full"))
            m_space.releaseReserve(); // so that outcomes can be written, and the queue drained
    }
    for (const Error &problem : bulletin.problems) {
        logging::event(logging::Level::Problem, "spool", "problem", {{"code", problem.code}, {"detail", problem.detail}});
        Q_EMIT m_spool->problem(problem);
    }
    if (bulletin.heldChanged) {
        heldLate = true;
        lookAtHeld();
    }
    if (!bulletin.routes.empty())
        Q_EMIT m_spool->changed();
    for (const Route &route : bulletin.arrived)
        Q_EMIT m_spool->arrived(route);
}

// One look at a time; what changed meanwhile is seen by the next one.
void Spool::Private::lookAtHeld()
{
    if (m_lookingAtHeld)
        return;
    m_lookingAtHeld = true;
    heldLate = false;
    look<QList<HeldGroup>>([this] { return m_reading.held.groups(); }, [this](const Result<QList<HeldGroup>> &groups) {
        m_lookingAtHeld = false;
        if (heldLate || !groups) {
            heldLate = true; // by the next tick, should it have failed
            return groups ? lookAtHeld() : void();
        }
        if (std::exchange(heldGroups, *groups) != *groups)
            Q_EMIT m_spool->heldChanged();
    });
}

// Some hundreds a transaction, the first with `audit`, by whom: a crash in between leaves the rest held.
void Spool::Private::releaseHeld(HeldGroupId group, const std::optional<QByteArray> &audit, int already, std::function<void(Result<int>)> reply)
{
    write<int>(
        [this, group, audit, at = now()](store::Connection &) -> Result<int> {
            if (audit) {
                if (const Result<void> written = m_ledger.acts.auditGroup(HeldAct::Release, group, *audit, at); !written)
                    return written.error();
            }
            return m_ledger.acts.releaseSome(group, at);
        },
        [this, group, already, reply](const Result<int> &some) {
            if (!some || *some == 0)
                return reply(some ? Result<int>(already) : Result<int>(some.error()));
            releaseHeld(group, std::nullopt, already + *some, reply);
        });
}

// The first step's transaction has the `audit`, by whom; after the last one nothing of it is left in the WAL either.
void Spool::Private::forget(std::shared_ptr<Erasure> erasure, const std::optional<QByteArray> &audit)
{
    write<ForgetStep>(
        [this, erasure, audit, at = now()](store::Connection &connection) -> Result<ForgetStep> {
            if (audit) {
                if (const Result<void> written = writeAudit(connection, {.act = "forgetAddress", .subject = {}}, *audit, at); !written)
                    return written.error();
            }
            Result<ForgetStep> step = forgetSome(connection, erasure->what, erasure->at);
            if (step && step->isOver)
                m_ledger.emptyWal(erasure->emptied);
            return step;
        },
        [this, erasure](const Result<ForgetStep> &step) {
            if (!step)
                return erasure->reply(step.error());
            erasure->at = *step;
            erasure->done.rows += step->rows;
            if (!step->isOver)
                return forget(erasure, std::nullopt);
            erasure->done.overwritten = *erasure->emptied;
            erasure->reply(erasure->done);
        });
}

void Spool::Private::damagedBody(MessageId message, const QString &why)
{
    write<void>([this, message, why, at = now()](store::Connection &) { return m_ledger.claiming.setAside(message, why, at); },
                [](const Result<void> &) {});
}

void Spool::Private::tick()
{
    m_space.measure();
    watchClock();
    const bool quiet = m_activity == m_activityBefore;
    m_activityBefore = m_activity;
    keepReserve();
    if (heldLate)
        lookAtHeld();
    finishRemovals();
    if (quiet)
        giveBackPages();
    if (m_ticks++ % ticksAnHour == 0)
        forgetHistory();
}

Result<void> Spool::Private::loadLife(store::Connection &connection)
{
    const Result<KeptLife> kept = spool::loadLife(connection);
    if (!kept)
        return kept.error();
    const Milliseconds away = kept->wall ? now() - *kept->wall : 0ms;
    const Milliseconds lived = kept->life - kept->saved + LifeClock::bounded(away);
    const WallTime believed = kept->believed ? LifeClock::believe(*kept->believed, lived, now()) : now();
    m_life = LifeClock(kept->life + LifeClock::bounded(away), now(), m_clock.monotonic(), believed);
    m_setBackWhileAway = away <= -LifeClock::leastJump ? -away : 0ms;
    return {};
}

Milliseconds Spool::Private::life()
{
    m_life.advance(m_clock.wall(), m_clock.monotonic());
    return m_life.life();
}

WallTime Spool::Private::believedNow()
{
    m_life.advance(m_clock.wall(), m_clock.monotonic());
    return m_life.believed();
}

void Spool::Private::watchClock()
{
    const Milliseconds lived = life();
    if (const Milliseconds jump = m_life.takeJump(); jump < 0ms)
        return setBack(-jump);
    if (m_ticks % ticksAMinute == 0 && totals.messages > 0)
        write<void>([kept = KeptClock{lived, now(), m_life.believed()}](store::Connection &connection) { return saveLife(connection, kept); },
                    [](const Result<void> &) {});
}

void Spool::Private::setBack(Milliseconds by)
{
    logging::event(logging::Level::Warning, "spool", "clock-set-back", {{"milliseconds", qint64(by.count())}});
    const WallTime at = now();
    for (Maintenance &one : maintenance) {
        if (one.until > at)
            one = {one.host, one.since - by, std::max(at, one.until - by)};
    }
    for (Outage &one : outages) {
        if (one.postponed && *one.postponed > at)
            one.postponed = std::max(at, *one.postponed - by);
    }
    write<void>(
        [this, by, kept = KeptClock{life(), at, m_life.believed()}](store::Connection &connection) -> Result<void> {
            if (const Result<void> done = spool::setBack(connection, by, kept.wall); !done)
                return done;
            m_ledger.claiming.wakeAll(kept.wall);
            return saveLife(connection, kept);
        },
        [](const Result<void> &) {});
}

void Spool::Private::keepReserve()
{
    if (m_reserving || !m_space.mayReserve())
        return;
    m_reserving = true;
    write<void>([path = m_space.reservePath(), size = options.reserve](store::Connection &) { return Space::makeReserve(path, size); },
                [this](const Result<void> &made) {
                    m_reserving = false;
                    if (made)
                        m_space.reserved();
                });
}

void Spool::Private::finishRemovals()
{
    const bool any = std::ranges::any_of(figures, [](const RouteFigures &route) { return route.pending > 0; });
    if (!any || m_removing)
        return;
    m_removing = true;
    write<bool>([this, at = now()](store::Connection &) { return m_ledger.acts.finishRemovals(at); }, [this](const Result<bool> &more) {
        m_removing = false;
        if (more && *more)
            finishRemovals();
    });
}

// Goes on by itself until done, or until there is something better to do.
void Spool::Private::giveBackPages()
{
    if (m_givingBack)
        return;
    m_givingBack = true;
    write<bool>([](store::Connection &connection) { return spool::giveBackPages(connection); },
                [this](const Result<bool> &more) {
                    m_givingBack = false;
                    if (more && *more && m_activity == m_activityBefore)
                        giveBackPages();
                });
}

void Spool::Private::forgetHistory()
{
    const KeptClock kept{life(), now(), believedNow()};
    write<bool>([kept, bound = kept.believed - options.historyKeep, said = kept.believed - options.transcriptsKeep](store::Connection &connection) -> Result<bool> {
                    if (const Result<void> saved = saveLife(connection, kept); !saved) // also where no mail waits
                        return saved.error();
                    const Result<bool> moreSaid = forgetTranscripts(connection, said);
                    if (!moreSaid)
                        return moreSaid;
                    const Result<bool> more = spool::forgetHistory(connection, bound);
                    return more ? *more || *moreSaid : more;
                },
                [this](const Result<bool> &more) {
                    if (more && *more)
                        forgetHistory();
                });
}

} // namespace spool
