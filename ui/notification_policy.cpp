#include "ui/notification_policy.h"
#include <algorithm>
#include <tuple>
#include "ui/warnings/warning_group.h"

namespace ui {

namespace {

bool isQuiet(const ipc::Warning &warning, const QDateTime &now)
{
    return warning.acknowledged || (warning.snoozedUntil && *warning.snoozedUntil > now);
}

ipc::Alert alertOf(const WarningGroup &group)
{
    const ipc::Warning &head = group.head();
    return {ipc::AlertKind::Raised, group.key, head.code, head.subject, head.severity, head.parameters, head.since, group.warnings.size() - 1};
}

} // namespace

Orders NotificationPolicy::observe(Contact contact, const std::optional<ipc::Snapshot> &snapshot, WallTime now)
{
    Orders orders;
    observeContact(contact, now, orders);
    if (contact == Contact::Connected && snapshot)
        observeWarnings(*snapshot, now, orders);
    showDue(now, orders);
    return orders;
}

void NotificationPolicy::observeContact(Contact contact, WallTime now, Orders &orders)
{
    if (contact != Contact::Connected)
        m_isFresh = true;
    if (contact != Contact::None)
        end(noContactCause, orders);
    else if (!m_causes.contains(noContactCause) && m_wishes.problems)
        expect({.cause = noContactCause, .news = News::NoContact}, now + m_rules.noContactAfter, now);
}

void NotificationPolicy::observeWarnings(const ipc::Snapshot &snapshot, WallTime now, Orders &orders)
{
    for (const ipc::Warning &warning : snapshot.worst) {
        const auto known = m_causes.find(causeKey(warning));
        if (known != m_causes.end())
            known->seen = now;
        if (known != m_causes.end() && isQuiet(warning, snapshot.at))
            end(QString(known.key()), orders); // somebody knows
    }
    if (std::exchange(m_isFresh, false))
        expectTold(snapshot, now);
    dropLost(snapshot, now, orders);
    const auto needsPerson = [&](const ipc::Warning &one) { return one.severity > ipc::Severity::Info && !isQuiet(one, snapshot.at); };
    if (std::ranges::none_of(snapshot.worst, needsPerson))
        endSummary(orders);
}

// Told while we were not here, or could not hear it.
void NotificationPolicy::expectTold(const ipc::Snapshot &snapshot, WallTime now)
{
    for (const WarningGroup &group : groupsOf(snapshot.worst)) {
        const bool isTold = group.head().told && !group.isForInformation() && !isQuiet(group.head(), snapshot.at);
        const Announcement announcement{.cause = group.key, .alert = alertOf(group), .sound = Sound::No};
        if (isTold && !m_causes.contains(group.key) && isWanted(announcement))
            expect(announcement, now, now);
    }
}

// What is told once has no end that is told, and an end may be missed while there is no contact.
void NotificationPolicy::dropLost(const ipc::Snapshot &snapshot, WallTime now, Orders &orders)
{
    const bool isWhole = snapshot.warnings <= snapshot.worst.size();
    QStringList lost;
    for (auto it = m_causes.begin(); it != m_causes.end(); ++it) {
        if (!isWhole)
            it->seen = now; // it may be behind those that are listed
        if (it->announcement.news != News::NoContact && now - it->seen >= m_rules.lostAfter)
            lost << it.key();
    }
    for (const QString &cause : std::as_const(lost))
        end(cause, orders);
}

Orders NotificationPolicy::take(const ipc::Alert &alert, WallTime now)
{
    Orders orders;
    if (alert.kind == ipc::AlertKind::Resolved) {
        resolve(alert, now, orders);
    } else if (alert.kind == ipc::AlertKind::Summary) {
        if (const Announcement summary{.cause = summaryCause, .news = News::Summary, .alert = alert}; isWanted(summary))
            expect(summary, now, now);
        if (alert.parameters.value(QLatin1String("resolved")).toInteger() > 0) { // it does not name them: what is still listed stays
            for (Cause &cause : m_causes)
                cause.seen = now - m_rules.lostAfter;
        }
    } else {
        end(overCause(alert.cause), orders); // it is not over
        const Announcement announcement{.cause = alert.cause, .alert = alert};
        if (isWanted(announcement))
            expect(announcement, now, now);
        else if (alert.kind == ipc::AlertKind::Raised) // it is something else now
            end(alert.cause, orders);
    }
    showDue(now, orders);
    return orders;
}

// That something is over is news only for who was told of it, and passes without being summed up.
void NotificationPolicy::resolve(const ipc::Alert &alert, WallTime now, Orders &orders)
{
    const auto known = m_causes.constFind(alert.cause);
    const bool wasShown = known != m_causes.cend() && known->isOnScreen && known->announcement.alert.severity == ipc::Severity::Problem;
    end(alert.cause, orders);
    lookAtClock(now);
    if (!wasShown || !m_wishes.recovery || isPaused(now) || m_quietEnd || !hasRoom(now))
        return;
    const QString over = overCause(alert.cause);
    expect({.cause = over, .news = News::Over, .alert = alert}, now, now);
    show(m_causes[over], now, orders);
}

Orders NotificationPolicy::tick(WallTime now)
{
    Orders orders;
    showDue(now, orders);
    return orders;
}

std::optional<WallTime> NotificationPolicy::dueAt() const
{
    std::optional<WallTime> next;
    for (const Cause &cause : m_causes) {
        if (cause.place != Place::Waiting)
            continue;
        WallTime due = std::max(cause.due, m_pausedUntil);
        if (m_quietEnd && isHushed(cause.announcement))
            due = std::max(due, *m_quietEnd);
        if (cause.announcement.news == News::NoContact && m_appeared.size() >= m_rules.mostBubbles)
            due = std::max(due, m_appeared.first() + m_rules.window);
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

void NotificationPolicy::expect(Announcement announcement, WallTime due, WallTime now)
{
    if (announcement.news == News::Warning && m_causes.size() >= mostCauses && !m_causes.contains(announcement.cause))
        return; // the page of warnings has them
    const bool isOnScreen = m_causes.value(announcement.cause).isOnScreen;
    const QString cause = announcement.cause;
    m_causes.insert(cause, {std::move(announcement), due, now, Place::Waiting, isOnScreen});
}

void NotificationPolicy::end(const QString &cause, Orders &orders)
{
    const auto known = m_causes.constFind(cause);
    if (known == m_causes.cend())
        return;
    if (known->isOnScreen)
        orders.withdraw.append(cause);
    m_causes.erase(known);
    endEmptySummary(orders);
}

void NotificationPolicy::endEmptySummary(Orders &orders)
{
    const bool isOurs = m_summary && m_summary->alert.code.isEmpty();
    if (isOurs && std::ranges::count(m_causes, Place::Summed, &Cause::place) == 0)
        endSummary(orders);
}

void NotificationPolicy::endSummary(Orders &orders)
{
    m_causes.remove(summaryCause);
    if (std::exchange(m_summary, std::nullopt))
        orders.withdraw.append(summaryCause);
}

bool NotificationPolicy::hasRoom(WallTime now)
{
    m_appeared.removeIf([&](WallTime at) { return now - at >= m_rules.window || at > now; }); // the clock may have been set back
    return m_appeared.size() < m_rules.mostBubbles;
}

QList<QString> NotificationPolicy::dueCauses(WallTime now) const
{
    QList<QString> due;
    for (auto it = m_causes.cbegin(); it != m_causes.cend(); ++it) {
        if (it->place == Place::Waiting && it->due <= now && !(m_quietEnd && isHushed(it->announcement)))
            due << it.key();
    }
    std::ranges::sort(due, {}, [this](const QString &name) {
        const Announcement &one = m_causes.constFind(name)->announcement;
        return std::tuple(one.news != News::NoContact, -int(one.alert.severity), one.alert.since, name);
    });
    return due;
}

Orders NotificationPolicy::wish(const BubbleWishes &wishes, WallTime now)
{
    m_wishes = wishes;
    QStringList unwanted;
    for (auto it = m_causes.cbegin(); it != m_causes.cend(); ++it)
        if (!isWanted(it->announcement))
            unwanted << it.key();
    Orders orders;
    for (const QString &cause : std::as_const(unwanted))
        end(cause, orders);
    showDue(now, orders);
    return orders;
}

// What is a summary may be about anything that is wanted.
bool NotificationPolicy::isWanted(const Announcement &announcement) const
{
    const bool any = m_wishes.problems || m_wishes.attention || m_wishes.info;
    switch (announcement.news) {
    case News::NoContact: return m_wishes.problems;
    case News::Over: return m_wishes.recovery;
    case News::Summary: return any;
    case News::Warning: break;
    }
    if (announcement.alert.kind == ipc::AlertKind::Reminder && !m_wishes.reminders)
        return false;
    return announcement.alert.severity == ipc::Severity::Problem     ? m_wishes.problems
           : announcement.alert.severity == ipc::Severity::Attention ? m_wishes.attention
                                                                     : m_wishes.info;
}

bool NotificationPolicy::isHushed(const Announcement &announcement) const
{
    const bool isNewProblem = announcement.news == News::NoContact
                              || (announcement.news == News::Warning && announcement.alert.kind == ipc::AlertKind::Raised && announcement.alert.severity == ipc::Severity::Problem);
    return !(m_wishes.quiet && m_wishes.quiet->problems && isNewProblem);
}

void NotificationPolicy::lookAtClock(WallTime now)
{
    const WallTime until = m_wishes.quiet ? m_quietUntil(*m_wishes.quiet, now) : now;
    m_quietEnd = until > now ? std::optional(until) : std::nullopt;
}

WallTime NotificationPolicy::byLocalClock(const QuietTime &quiet, WallTime now)
{
    const QDateTime end = quietEnd(quiet, QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()));
    return end.isValid() ? WallTime(Milliseconds(end.toMSecsSinceEpoch())) : now;
}

void NotificationPolicy::showDue(WallTime now, Orders &orders)
{
    lookAtClock(now);
    if (isPaused(now))
        return;
    const QList<QString> due = dueCauses(now);
    for (const QString &name : due) {
        Cause &cause = m_causes[name];
        if (cause.announcement.news == News::Summary) // there is one bubble of that kind, whoever sums up
            sumUp(m_causes.take(name).announcement, now, orders);
        else if (hasRoom(now) || cause.isOnScreen)
            show(cause, now, orders);
        else if (cause.announcement.news != News::NoContact) // that waits: nothing else says it
            sumUpOurs(cause, now, orders);
    }
    endEmptySummary(orders);
}

// Without room one that is on the screen stays as it is, unless it became worse.
void NotificationPolicy::show(Cause &cause, WallTime now, Orders &orders)
{
    cause.place = Place::Shown;
    const bool hasRoomForIt = hasRoom(now);
    if (!hasRoomForIt && cause.announcement.alert.kind == ipc::AlertKind::Reminder)
        return;
    if (hasRoomForIt)
        m_appeared.append(now);
    else
        cause.announcement.sound = Sound::No;
    cause.isOnScreen = true;
    orders.show.append(cause.announcement);
}

// One that is still on the screen grows quietly; after a while what comes is news of its own.
void NotificationPolicy::sumUpOurs(Cause &cause, WallTime now, Orders &orders)
{
    const bool isNew = !m_summary || now - m_summaryAt >= m_rules.window;
    for (Cause &one : m_causes) {
        if (isNew && one.place == Place::Summed)
            one.place = Place::Shown;
    }
    cause.place = Place::Summed;
    const auto count = std::ranges::count(m_causes, Place::Summed, &Cause::place);
    const Sound sound = isNew ? cause.announcement.sound : Sound::No;
    sumUp({.cause = summaryCause, .news = News::Summary, .count = count, .sound = sound}, isNew ? now : m_summaryAt, orders);
}

void NotificationPolicy::sumUp(Announcement announcement, WallTime at, Orders &orders)
{
    for (const Announcement &one : std::as_const(orders.show)) { // the newest stands for all
        if (one.news == News::Summary && one.sound == Sound::Yes)
            announcement.sound = Sound::Yes;
    }
    orders.show.removeIf([](const Announcement &one) { return one.news == News::Summary; });
    orders.show.append(announcement);
    m_summary = std::move(announcement);
    m_summaryAt = at;
}

} // namespace ui
