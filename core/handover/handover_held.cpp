// HandOver: what probation holds, and what becomes of it: tried again hourly, decided by a person, believed in the end (mail-semantics D3, D4,
// F3). What is held and when is decided in probation.h. Held recipients stay Held in the spool while they are tried: a crash changes nothing.
#include <QPointer>
#include <algorithm>
#include "base/log.h"
#include "handover/handover_p.h"

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr auto knownWithin = 24h * 90; // D3
constexpr auto passedAtOnce = 60s;      // the groups' waiting time is written at most so often
constexpr auto tryEvery = 1h;          // D4
constexpr int triedFirst = 5;          // recipients: whether the primary was repaired
constexpr int triedThen = 100;
constexpr int believedAtOnce = 500;

void logGroup(const char *event, logging::Level level, const spool::HeldGroup &group)
{
    logging::event(level, "handover", event, {{"group", group.id.value}, {"domain", group.route.domain}, {"host", group.host},
                   {"kind", group.kind == spool::HoldKind::Address ? "address" : "content"}, {"code", group.code}, {"enhanced", group.enhanced},
                   {"text", group.text.left(200)}, {"recipients", group.recipients},
                   {"hours", qint64(std::chrono::duration_cast<std::chrono::hours>(group.waited).count())}});
}

} // namespace

// ---- what comes in

// Whose address is refused on probation, or soon after an outage, is looked for among those that took mail before, and in the lists; only these outcomes wait for the
// answer.
void HandOver::Private::settleFailures(const PrimaryLink *link, const spool::Route &route, QList<Failure> failures)
{
    if (failures.isEmpty())
        return;
    const QList<QByteArray> addresses = link->doubtsUnknown() ? inQuestion(failures) : QList<QByteArray>();
    if (addresses.isEmpty())
        return holdOrGiveUp(route, failures, {});
    ++m_asking;
    const QSet<QByteArray> listed = knownToExist(route.domain, addresses);
    m_spool.knownGood(addresses, knownWithin, this, [this, route, failures, addresses, listed](const Result<QSet<QByteArray>> &known) {
        --m_asking;
        // Unanswered: rather held than returned by mistake.
        holdOrGiveUp(route, failures, known ? *known + listed : QSet<QByteArray>(addresses.begin(), addresses.end()));
        checkStopped();
    });
}

void HandOver::Private::holdOrGiveUp(const spool::Route &route, const QList<Failure> &failures, const QSet<QByteArray> &known)
{
    Sifted sifted = sift(failures, known);
    for (const spool::Outcome &outcome : std::as_const(sifted.held)) {
        logging::event(logging::Level::Warning, "mail", "hold", {{"message", idText(outcome.message)}, {"recipient", idText(outcome.recipient.value)},
                       {"kind", *outcome.hold == spool::HoldKind::Address ? "address" : "content"}, {"code", outcome.attempt.code},
                       {"enhanced", outcome.attempt.enhanced}});
    }
    if (std::ranges::any_of(sifted.held, [](const spool::Outcome &o) { return *o.hold == spool::HoldKind::Address; }))
        goOnProbation(route);
    if (!sifted.held.isEmpty())
        m_recorder.add(std::move(sifted.held));
    giveUp(std::move(sifted.failures));
}

// Where it is not already: an outage too short for it was long enough to lose somebody.
void HandOver::Private::goOnProbation(const spool::Route &route)
{
    const Lane *lane = laneOf(route);
    for (PrimaryLink *link : lane ? lane->links : QList<PrimaryLink *>()) {
        if (!link->isOnProbation())
            link->beginProbation();
    }
}

// ---- time

// By our own running time: neither a jump of the clock nor a machine that slept brings a decision nearer.
void HandOver::Private::passHeld(Milliseconds elapsed)
{
    if (m_spool.heldGroups().isEmpty()) {
        m_heldPassed = 0ms;
        return;
    }
    m_heldPassed += std::max<Milliseconds>(elapsed, 0ms);
    if (m_heldPassed >= passedAtOnce)
        m_spool.passHeld(std::exchange(m_heldPassed, 0ms));
}

void HandOver::Private::lookAtHeld()
{
    const QList<spool::HeldGroup> groups = m_spool.heldGroups();
    m_heldAlerts.removeIf([&](auto entry) { return !heldGroup(entry.key()); });
    if (m_stopping || m_spool.heldGroupsAreLate())
        return;
    for (const spool::HeldGroup &group : groups) {
        alertHeld(group);
        switch (heldStep(group, m_setup.config.handover.probationHold)) {
        case HeldStep::Wait: break;
        case HeldStep::Try: tryHeld(group); break;
        case HeldStep::Believe:
            if (!m_believing.contains(group.id))
                believe(group, {});
            break;
        }
    }
}

void HandOver::Private::alertHeld(const spool::HeldGroup &group)
{
    const int due = alertsDue(group.waited, m_setup.config.handover.probationHold);
    int &told = m_heldAlerts[group.id];
    if (told < due)
        logGroup("held", logging::Level::Warning, group);
    told = due;
}

// D2. A group that the spool was just told of may not be in its list yet.
void HandOver::Private::restProbation()
{
    for (const auto &[key, link] : m_links) {
        if (!link->isOnProbation())
            continue;
        bool empty = true, open = m_spool.heldGroupsAreLate() || m_asking > 0 || !m_recorder.isIdle();
        for (const Lane &lane : lanes) {
            if (!lane.links.contains(link.get()))
                continue;
            const spool::Counters counters = m_spool.counters(lane.route);
            empty = empty && counters.recipients <= counters.held;
            open = open || std::ranges::any_of(m_spool.heldGroups(), [&](const spool::HeldGroup &group) {
                return group.route == lane.route && group.kind == spool::HoldKind::Address;
            });
        }
        link->restProbation(empty, open);
    }
}

// ---- tried again

void HandOver::Private::tryHeld(const spool::HeldGroup &group)
{
    const Lane *lane = laneOf(group.route);
    if (!lane || lane->takers.isEmpty() || m_heldTries.contains(group.id))
        return;
    m_heldTries.insert(group.id, {});
    claimTries(group, triedFirst);
}

void HandOver::Private::claimTries(const spool::HeldGroup &group, int limit)
{
    ++m_asking;
    m_spool.claimHeld(group.id, m_heldTries.value(group.id).last, limit, this, [this, group](Result<QList<spool::HeldDue>> claimed) {
        --m_asking;
        onTries(group, std::move(claimed));
        checkStopped();
    });
}

void HandOver::Private::onTries(const spool::HeldGroup &group, Result<QList<spool::HeldDue>> claimed)
{
    const auto run = m_heldTries.find(group.id);
    const Lane *lane = laneOf(group.route);
    const bool welcome = run != m_heldTries.end() && lane && !lane->takers.isEmpty() && !m_stopping;
    if (!claimed || claimed->isEmpty() || !welcome) {
        m_heldTries.remove(group.id);
        QList<RecipientId> unwanted;
        for (const spool::HeldDue &one : claimed ? *claimed : QList<spool::HeldDue>())
            unwanted.append(one.due.recipient);
        if (!unwanted.isEmpty())
            m_spool.release(unwanted);
        if (claimed && claimed->isEmpty())
            m_spool.tryHeldAt(group.id, group.waited + tryEvery);
        return;
    }
    QList<spool::Due> due;
    for (const spool::HeldDue &one : *claimed) {
        due.append(one.due);
        run->open.insert(one.due.recipient);
        m_tried.insert(one.due.recipient, group);
    }
    run->last = due.last().recipient;
    run->delivered = false;
    m_scheduler.add(group.route, due);
    later();
}

// They stay held, whatever was said of them but yes.
void HandOver::Private::settleTries(Settled &settled)
{
    if (m_tried.isEmpty())
        return;
    QList<Failure> failures;
    for (Failure &failure : settled.failures) {
        const auto tried = m_tried.constFind(failure.due.recipient);
        if (tried == m_tried.constEnd()) {
            failures.append(std::move(failure));
            continue;
        }
        failure.outcome.state = spool::RecipientState::Held;
        failure.outcome.hold = tried->kind; // should a person have released it meanwhile
        settled.outcomes.append(std::move(failure.outcome));
    }
    settled.failures = std::move(failures);
    for (const spool::Outcome &outcome : std::as_const(settled.outcomes))
        tryIsOver(outcome.recipient, outcome.state == spool::RecipientState::Delivered);
}

void HandOver::Private::tryIsOver(RecipientId recipient, bool delivered)
{
    const auto tried = m_tried.constFind(recipient);
    if (tried == m_tried.constEnd())
        return;
    const spool::HeldGroup group = *tried;
    m_tried.erase(tried);
    const auto run = m_heldTries.find(group.id);
    if (run == m_heldTries.end() || !run->open.remove(recipient))
        return;
    run->delivered = run->delivered || delivered;
    if (!run->open.isEmpty())
        return;
    if (run->delivered)
        return claimTries(group, triedThen); // it was repaired: the others follow
    m_heldTries.erase(run);
    m_spool.tryHeldAt(group.id, group.waited + tryEvery);
}

// Given back untried: the group is tried when the primary takes mail again.
void HandOver::Private::dropTries(const QList<RecipientId> &recipients)
{
    for (const RecipientId id : recipients) {
        const auto tried = m_tried.constFind(id);
        if (tried == m_tried.constEnd())
            continue;
        m_heldTries.remove(tried->id);
        m_tried.erase(tried);
    }
}

// ---- decided

// D4, F3: the refusals stand. What is on its way to the primary just now comes with the next look.
void HandOver::Private::believe(const spool::HeldGroup &group, RecipientId after)
{
    m_believing.insert(group.id);
    ++m_asking;
    m_spool.claimHeld(group.id, after, believedAtOnce, this, [this, group](const Result<QList<spool::HeldDue>> &claimed) {
        --m_asking;
        QList<Failure> failures;
        for (const spool::HeldDue &held : claimed ? *claimed : QList<spool::HeldDue>())
            failures.append(believed(group, held));
        if (!failures.isEmpty())
            logGroup("believe", logging::Level::Warning, group);
        const bool more = failures.size() >= believedAtOnce;
        const RecipientId last = more ? failures.last().due.recipient : RecipientId();
        giveUp(std::move(failures));
        if (more && !m_stopping)
            believe(group, last);
        else
            m_believing.remove(group.id);
        checkStopped();
    });
}

// A person believes that it is repaired. Should it not be, it is held again and not returned: probation begins anew.
void HandOver::Private::releaseHeld(spool::HeldGroupId id, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    if (const spool::HeldGroup *group = heldGroup(id)) {
        if (const Lane *lane = laneOf(group->route)) {
            for (PrimaryLink *link : lane->links)
                link->beginProbation();
        }
    }
    m_spool.releaseHeld(id, actor, context, std::move(done));
}

void HandOver::Private::returnHeld(spool::HeldGroupId id, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    const spool::HeldGroup *found = heldGroup(id);
    spool::HeldGroup group = found ? *found : spool::HeldGroup();
    group.id = id;
    const QPointer<QObject> listener(context);
    m_spool.auditHeld(id, spool::HeldAct::Return, actor, this, [this, group, listener, guarded = context != nullptr, done](const Result<void> &audited) {
        if (audited && !m_stopping && !m_believing.contains(group.id))
            believe(group, {});
        if (!guarded || listener)
            done(audited ? Result<int>(int(group.recipients)) : Result<int>(audited.error()));
    });
}

// What the scheduler holds is given back first, and nothing is claimed meanwhile. A claim that was under way by then took some away from us:
// its answer is here before ours, so a second round gets those too.
void HandOver::Private::returnToSender(const QList<RecipientId> &recipients, const QByteArray &actor, QObject *context, spool::Callback<int> done)
{
    const QPointer<QObject> listener(context);
    ++m_returning;
    claimReturns(recipients, actor, 0, [this, listener, guarded = context != nullptr, done](const Result<int> &count) {
        --m_returning;
        if (!guarded || listener)
            done(count);
        later();
        checkStopped();
    });
}

void HandOver::Private::claimReturns(const QList<RecipientId> &recipients, const QByteArray &actor, int already, spool::Callback<int> done)
{
    const bool again = std::ranges::any_of(lanes, &Lane::claiming);
    giveBackClaims();
    ++m_asking;
    m_spool.claimThese(recipients, this, [this, recipients, actor, already, again, done](const Result<QList<spool::HeldDue>> &claimed) {
        --m_asking;
        if (!claimed)
            return done(already > 0 ? Result<int>(already) : Result<int>(claimed.error()));
        tellSenders(returned(*claimed, actor));
        const int count = already + int(claimed->size());
        if (!again || claimed->size() >= recipients.size())
            return done(count);
        QSet<RecipientId> mine;
        for (const spool::HeldDue &one : *claimed)
            mine.insert(one.due.recipient);
        QList<RecipientId> others = recipients;
        others.removeIf([&](RecipientId id) { return mine.contains(id); });
        claimReturns(others, actor, count, done);
    });
}

QList<Failure> HandOver::Private::returned(const QList<spool::HeldDue> &claimed, const QByteArray &actor) const
{
    QList<Failure> failures;
    for (const spool::HeldDue &one : claimed) {
        const spool::HeldGroup *group = heldGroup(one.group);
        failures.append(returnedByPerson(one, group ? std::optional(group->kind) : std::nullopt, actor, m_clock.wall()));
        logging::event(logging::Level::Warning, "mail", "return", {{"message", idText(one.due.message)}, {"recipient", one.due.address},
                       {"sender", one.due.sender}, {"actor", actor}});
    }
    return failures;
}

const spool::HeldGroup *HandOver::Private::heldGroup(spool::HeldGroupId id) const
{
    const auto found = std::ranges::find(m_spool.heldGroups(), id, &spool::HeldGroup::id);
    return found == m_spool.heldGroups().end() ? nullptr : &*found;
}

} // namespace handover
