// HandOver: how mail flows from the spool through the scheduler to the links, and what becomes of it back into the spool.
#include <QRandomGenerator>
#include <algorithm>
#include "base/log.h"
#include "handover/handover_p.h"

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr int claimSize = 300;         // recipients asked for at once
constexpr qsizetype lowWater = 150;    // fewer waiting ones than this: ask for more
constexpr auto clockStep = 60s;        // E1: age accrues in steps of at most this
constexpr auto jump = 60s;             // the wall clock against the monotonic one: woke up, or was set
constexpr qsizetype mostPassedOver = 50; // transactions, in search of another sender's
constexpr int expiredAtOnce = 500;
constexpr qsizetype mostDrops = 1000;  // messages whose sessions broke that are remembered
constexpr auto etrnInterval = 10s;     // C9
constexpr auto stopLimit = 8s;         // then sessions that still await a reply are cut

void log(const BatchResult &result, qsizetype i, const QByteArray &host, const char *name, logging::Level level)
{
    const spool::Due &due = result.batch.recipients.at(i);
    const Judgement &judgement = result.judgements.at(i);
    logging::event(level, "mail", name, {{"message", idText(due.message)}, {"recipient", due.address}, {"sender", due.sender},
                   {"message-id", result.messageIdField}, {"host", host}, {"code", judgement.reply.code},
                   {"enhanced", judgement.reply.enhanced}, {"reason", judgement.reason}, {"text", judgement.reply.text.left(200)}});
}

void logAll(const BatchResult &result, const QByteArray &host)
{
    for (qsizetype i = 0; i < result.batch.recipients.size(); ++i) {
        switch (result.judgements.at(i).verdict) {
        case Verdict::Delivered: log(result, i, host, "deliver", logging::Level::Info); break;
        case Verdict::Refused: log(result, i, host, "refuse", logging::Level::Warning); break;
        case Verdict::Later:
        case Verdict::Again: log(result, i, host, "defer", logging::Level::Info); break;
        case Verdict::Next: break;
        }
    }
}

} // namespace

void HandOver::Private::later()
{
    if (m_started && !m_work.isActive())
        m_work.start();
}

void HandOver::Private::work()
{
    if (m_stopping)
        return;
    for (Lane &lane : lanes)
        chooseTakers(lane);
    for (Lane &lane : lanes)
        pump(lane);
    for (const auto &[key, link] : m_links)
        link->wake();
}

// Those of the best preference that are up; else one that is doubtful but did not fail.
void HandOver::Private::chooseTakers(Lane &lane)
{
    const auto isSure = [](const PrimaryLink *link) { return link->health().state != PrimaryState::Doubtful; };
    lane.takers.clear();
    int best = 0;
    for (qsizetype i = 0; i < lane.links.size(); ++i) {
        PrimaryLink *link = lane.links.at(i);
        if (!link->mayTake() || !isSure(link) || (!lane.takers.isEmpty() && lane.targets->rank(i) != best))
            continue;
        best = lane.targets->rank(i);
        lane.takers.append(link);
    }
    if (!lane.takers.isEmpty())
        return;
    const auto doubtful = std::ranges::find_if(lane.links, [](const PrimaryLink *link) { return link->mayTake(); });
    if (doubtful != lane.links.cend())
        lane.takers.append(*doubtful);
    else
        releaseQueued(lane.route);
}

void HandOver::Private::pump(Lane &lane)
{
    if (lane.takers.isEmpty() || lane.claiming || m_returning > 0 || !lane.mayHaveMore || m_scheduler.waiting(lane.route) >= lowWater)
        return;
    lane.claiming = true;
    lane.mayHaveMore = false; // what arrives from now on says so
    m_spool.claim(lane.route, claimSize, this,
                  [this, route = lane.route](Result<spool::Claim> claim) { onClaimed(route, std::move(claim)); });
}

void HandOver::Private::onClaimed(const spool::Route &route, Result<spool::Claim> claim)
{
    Lane *lane = laneOf(route);
    if (lane)
        lane->claiming = false;
    if (!claim) {
        if (lane)
            lane->mayHaveMore = true; // by the next tick
        return checkStopped();
    }
    m_scheduler.add(route, claim->due);
    if (!lane || m_stopping) {
        releaseQueued(route);
        return checkStopped();
    }
    lane->nextDue = claim->nextDue;
    if (claim->due.size() >= claimSize)
        lane->mayHaveMore = true;
    if (lane->takers.isEmpty())
        return releaseQueued(route);
    armDue();
    if (!claim->due.isEmpty())
        later();
}

void HandOver::Private::checkDue()
{
    const WallTime now = m_clock.wall();
    bool any = false;
    for (Lane &lane : lanes) {
        if (!lane.nextDue || *lane.nextDue > now)
            continue;
        lane.nextDue.reset();
        lane.mayHaveMore = any = true;
    }
    if (any)
        later();
    armDue();
}

// The timer is for the lane that is due first; tick() looks as well, should the clock have been set.
void HandOver::Private::armDue()
{
    std::optional<WallTime> first;
    for (const Lane &lane : lanes) {
        if (lane.nextDue && !lane.takers.isEmpty())
            first = std::min(first.value_or(*lane.nextDue), *lane.nextDue);
    }
    if (first)
        m_due.start(std::clamp<Milliseconds>(*first - m_clock.wall(), 1ms, 1h));
    else
        m_due.stop();
}

std::optional<Batch> HandOver::Private::take(const PrimaryLink *link, bool ahead)
{
    if (m_stopping || (ahead && queued(link) <= link->sessions()))
        return {};
    QList<spool::Route> routes;
    for (const Lane &lane : lanes) {
        if (lane.takers.contains(const_cast<PrimaryLink *>(link)))
            routes.append(lane.route);
    }
    std::optional<Batch> batch = nextOf(routes, link->failedSender());
    if (Lane *lane = batch ? laneOf(batch->route) : nullptr)
        pump(*lane);
    return batch;
}

// D1: a canary that failed is replaced by the next message, of another sender. If there is no other soon, it is tried again.
std::optional<Batch> HandOver::Private::nextOf(const QList<spool::Route> &routes, const std::optional<QByteArray> &notOf)
{
    std::optional<Batch> batch = m_scheduler.next(routes);
    QList<Batch> passedOver;
    while (batch && notOf && batch->head().sender == *notOf && passedOver.size() < mostPassedOver) {
        passedOver.append(*std::move(batch));
        batch = m_scheduler.next(routes);
    }
    if (!batch && !passedOver.isEmpty())
        batch = passedOver.takeFirst();
    while (!passedOver.isEmpty())
        m_scheduler.putBack(passedOver.takeLast());
    return batch;
}

qsizetype HandOver::Private::queued(const PrimaryLink *link) const
{
    qsizetype count = 0;
    for (const Lane &lane : lanes) {
        if (lane.takers.contains(const_cast<PrimaryLink *>(link)))
            count += m_scheduler.batches(lane.route);
    }
    return count;
}

bool HandOver::Private::nothingWaits(const PrimaryLink *link) const
{
    return link->isQuiet() && std::ranges::all_of(lanes, [&](const Lane &lane) {
        if (!lane.links.contains(const_cast<PrimaryLink *>(link)))
            return true;
        return lane.takers.contains(const_cast<PrimaryLink *>(link)) && !lane.claiming && !lane.mayHaveMore && m_scheduler.waiting(lane.route) == 0;
    });
}

bool HandOver::Private::onDone(const PrimaryLink *link, const BatchResult &result, std::function<void()> recorded)
{
    logAll(result, link->name());
    count(result.judgements);
    countDrops(result);
    learn(link, result);
    SettleRules rules{m_setup.config.handover, m_setup.config.spool, link->name(), m_clock.wall(),
                      QRandomGenerator::global()->generateDouble(), m_drops.value(result.batch.head().message), result.transcript};
    Settled settled = settle(result.batch, result.judgements, rules);
    settleTries(settled);
    if (!settled.next.recipients.isEmpty())
        m_scheduler.putBack(std::move(settled.next));
    const bool waits = std::ranges::any_of(settled.outcomes, [](const spool::Outcome &o) { return o.state == spool::RecipientState::Waiting; });
    settleFailures(link, result.batch.route, std::move(settled.failures));
    if (settled.outcomes.isEmpty())
        return false;
    QList<spool::Spool::Notice> notices = confirmRelayed(result, settled.outcomes, m_setup.relayed);
    m_recorder.add(std::move(settled.outcomes), [this, waits, route = result.batch.route, recorded = std::move(recorded)] {
        if (Lane *lane = waits ? laneOf(route) : nullptr) { // learn when it is due
            lane->mayHaveMore = true;
            later();
        }
        if (recorded)
            recorded();
    }, std::move(notices));
    return settled.delivered;
}

void HandOver::Private::count(const QList<Judgement> &judgements)
{
    for (const Judgement &judgement : judgements) {
        figures.delivered += judgement.verdict == Verdict::Delivered;
        figures.deferred += judgement.verdict == Verdict::Later || judgement.verdict == Verdict::Again;
    }
}

void HandOver::Private::giveUp(QList<Failure> failures)
{
    if (failures.isEmpty())
        return;
    for (const Failure &failure : failures)
        ++(failure.outcome.state == spool::RecipientState::Expired ? figures.expired : figures.refused);
    tellSenders(std::move(failures));
}

void HandOver::Private::tellSenders(QList<Failure> failures)
{
    if (m_setup.failed)
        return m_setup.failed(std::move(failures));
    QList<spool::Outcome> outcomes; // nobody can tell the senders: nothing is given up
    for (Failure &failure : failures) {
        failure.outcome.state = spool::RecipientState::Waiting;
        failure.outcome.nextTry = m_clock.wall() + m_setup.config.handover.retryMax;
        outcomes.append(failure.outcome);
    }
    m_recorder.add(std::move(outcomes));
}

void HandOver::Private::countDrops(const BatchResult &result)
{
    const MessageId message = result.batch.head().message;
    const bool undecided = std::ranges::any_of(result.judgements, [](const Judgement &j) { return j.verdict == Verdict::Again; });
    if (!undecided)
        m_drops.remove(message);
    else if (m_drops.contains(message) || m_drops.size() < mostDrops)
        ++m_drops[message];
}

void HandOver::Private::releaseQueued(const spool::Route &route)
{
    const QList<RecipientId> ids = m_scheduler.takeAll(route);
    if (ids.isEmpty())
        return;
    dropTries(ids);
    m_spool.release(ids);
    if (Lane *lane = laneOf(route))
        lane->mayHaveMore = true;
}

void HandOver::Private::giveBackClaims()
{
    for (const Lane &lane : lanes)
        releaseQueued(lane.route);
    later();
}

void HandOver::Private::flush(Lane &lane)
{
    m_spool.setDueNow(lane.route);
    lane.mayHaveMore = true;
    for (PrimaryLink *link : std::as_const(lane.links)) {
        if (link->health().state != PrimaryState::Up)
            link->probeNow();
    }
    later();
}

void HandOver::Private::forgetDeadAddresses(const Lane &lane)
{
    for (PrimaryLink *link : lane.links)
        link->forgetDeadAddresses();
}

// C9: anybody may ask, so at most once in a while anything is done.
Etrn HandOver::Private::etrn(Lane &lane)
{
    const auto is = [&](PrimaryState state) {
        return std::ranges::any_of(lane.links, [state](const PrimaryLink *link) { return link->health().state == state; });
    };
    const bool usable = std::ranges::any_of(lane.links, [](const PrimaryLink *l) { return l->health().state != PrimaryState::Maintenance; });
    if (!usable)
        return Etrn::Unable;
    const MonotonicTime now = m_clock.monotonic();
    const auto last = m_etrn.constFind(lane.route.domain);
    if (last != m_etrn.constEnd() && now - *last < etrnInterval)
        return Etrn::JustStarted;
    m_etrn.insert(lane.route.domain, now);
    forgetDeadAddresses(lane);
    flush(lane);
    const spool::Counters waiting = m_spool.counters(lane.route);
    if (waiting.recipients <= waiting.held)
        return Etrn::NothingWaits;
    return is(PrimaryState::Up) ? Etrn::HandingOver : Etrn::Probing;
}

void HandOver::Private::tick()
{
    const WallTime wall = m_clock.wall();
    const MonotonicTime monotonic = m_clock.monotonic();
    const Milliseconds elapsed = monotonic - m_ticked;
    const Milliseconds jumped = (wall - m_tickedWall) - elapsed;
    m_tickedWall = wall;
    m_ticked = monotonic;
    advanceClocks(std::min<Milliseconds>(elapsed, clockStep));
    passHeld(elapsed);
    restProbation();
    if (jumped > jump || jumped < -jump) {
        logging::event(logging::Level::Warning, "handover", "clock-jumped", {{"milliseconds", qint64(jumped.count())}});
        for (const auto &[key, link] : m_links) {
            link->outdateEvidence();
            link->probeNow();
        }
    }
    endMaintenanceThatIsOver();
    lookAtHeld();
    testCatchAll();
    checkDue();
    later();
}

// E1: mail grows older only while its primary is up and takes mail from us.
void HandOver::Private::advanceClocks(Milliseconds elapsed)
{
    if (elapsed <= 0ms)
        return;
    for (const Lane &lane : lanes) {
        const bool up = std::ranges::any_of(lane.links, [](const PrimaryLink *link) {
            return link->health().state == PrimaryState::Up && !link->isRefusingUs();
        });
        if (up)
            m_spool.advance(lane.route, elapsed);
    }
}

// E2: lifetimeMax caps all, whatever the primary did.
void HandOver::Private::claimExpired()
{
    m_spool.claimOutlived(m_setup.config.spool.lifetimeMax, expiredAtOnce, this, [this](Result<QList<spool::Due>> due) {
        if (!due || due->isEmpty())
            return;
        QList<Failure> failures;
        for (const spool::Due &recipient : *due) {
            failures.append(expired(recipient, {m_clock.wall(), {}, 0, {}, {}, QByteArrayLiteral("handover.lifetime-max")}));
            logging::event(logging::Level::Warning, "mail", "expire", {{"message", idText(recipient.message)}, {"recipient", recipient.address}});
        }
        giveUp(std::move(failures));
        if (due->size() >= expiredAtOnce)
            claimExpired();
    });
}

// ---- the end

void HandOver::Private::stop(std::function<void()> stopped)
{
    tick(); // the last seconds count
    m_stopping = true;
    m_stopped = std::move(stopped);
    m_tick.stop();
    m_expiry.stop();
    for (const Lane &lane : lanes)
        releaseQueued(lane.route);
    for (const auto &[key, link] : m_links) {
        link->finish();
        link->cutIdle();
    }
    QTimer::singleShot(stopLimit, this, [this] {
        for (const auto &[key, link] : m_links)
            link->cut();
        checkStopped();
    });
    QMetaObject::invokeMethod(this, &Private::checkStopped, Qt::QueuedConnection);
}

void HandOver::Private::checkStopped()
{
    if (!m_stopping || !m_stopped || m_asking > 0 || !m_recorder.isIdle())
        return;
    const bool quiet = std::ranges::all_of(m_links, [](const auto &entry) { return entry.second->isQuiet(); });
    if (!quiet || std::ranges::any_of(lanes, &Lane::claiming))
        return;
    for (const Lane &lane : lanes) // what the sessions gave back
        releaseQueued(lane.route);
    std::exchange(m_stopped, nullptr)();
}

} // namespace handover
