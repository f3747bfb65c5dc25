#include "ui/notification_policy.h"
#include <algorithm>

namespace ui {

namespace {

const QString noContactCause = QStringLiteral("service.no-contact");
const QString warningPrefix = QStringLiteral("warning/");

QString downCause(const QString &host) { return QStringLiteral("primary.down/") + host; }
QString handedOverCause(const QString &host) { return QStringLiteral("primary.handed-over/") + host; }
// A warning that comes in steps is a new one with each.
QString warningCause(const ipc::Warning &w)
{
    const int step = w.parameters.value(QStringLiteral("step")).toInt();
    return warningPrefix + w.code + u'/' + w.subject + (step > 0 ? u'/' + QString::number(step) : QString());
}

qint64 movable(const ipc::Snapshot &snapshot) { return snapshot.counters.recipients - snapshot.counters.held; }

} // namespace

Orders NotificationPolicy::observe(Contact contact, const std::optional<ipc::Snapshot> &snapshot, WallTime now)
{
    Orders orders;
    if (contact == Contact::None)
        expect({.cause = noContactCause, .news = News::NoContact}, now + m_rules.noContactAfter);
    else
        end(noContactCause, orders);
    if (contact == Contact::Connected && snapshot) {
        forgetAbsentPrimaries(*snapshot, orders);
        for (const ipc::Primary &primary : snapshot->primaries)
            observePrimary(primary, *snapshot, now, orders);
        observeWarnings(*snapshot, now, orders);
    }
    showDue(now, orders);
    return orders;
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
        if (cause.isShown)
            continue;
        const WallTime due = std::max(cause.due, m_pausedUntil);
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

void NotificationPolicy::expect(Announcement announcement, WallTime due)
{
    const auto known = m_causes.find(announcement.cause);
    if (known == m_causes.end()) {
        m_causes.insert(announcement.cause, {announcement, due, false});
        return;
    }
    known->announcement = std::move(announcement); // its bubble is not repeated; a later one tells the newest
}

void NotificationPolicy::end(const QString &cause, Orders &orders)
{
    const auto known = m_causes.constFind(cause);
    if (known == m_causes.cend())
        return;
    if (known->isShown)
        orders.withdraw.append(cause);
    m_causes.erase(known);
}

void NotificationPolicy::observePrimary(const ipc::Primary &primary, const ipc::Snapshot &snapshot, WallTime now, Orders &orders)
{
    using enum ipc::PrimaryState;
    const QString cause = downCause(primary.host);
    if (primary.state == Down) {
        const QDateTime since = primary.outageSince.value_or(primary.since);
        const Milliseconds lasted(since.isValid() ? std::max<qint64>(0, since.msecsTo(snapshot.at)) : 0);
        Outage &outage = m_outages[primary.host];
        outage.most = std::max(outage.most, snapshot.counters.messages);
        outage.domain = primary.domain;
        end(handedOverCause(primary.host), orders);
        expect({.cause = cause, .news = News::PrimaryDown, .host = primary.host, .domain = primary.domain, .since = since,
                .messages = snapshot.counters.messages},
               outage.wasAnnounced ? now : now + m_rules.primaryDownAfter - lasted);
        return;
    }
    if (primary.state == Doubtful)
        return; // neither down nor back: what is shown stays
    end(cause, orders);
    const auto outage = m_outages.find(primary.host);
    if (outage == m_outages.end())
        return;
    outage->most = std::max(outage->most, snapshot.counters.messages);
    if (primary.state != Up || movable(snapshot) > 0)
        return;
    if (outage->wasAnnounced)
        expect({.cause = handedOverCause(primary.host), .news = News::AllHandedOver, .host = primary.host, .domain = outage->domain,
                .messages = outage->most},
               now);
    m_outages.erase(outage);
}

void NotificationPolicy::forgetAbsentPrimaries(const ipc::Snapshot &snapshot, Orders &orders)
{
    const QList<QString> hosts = m_outages.keys();
    for (const QString &host : hosts) {
        const auto isIt = [&host](const ipc::Primary &primary) { return primary.host == host; };
        if (std::any_of(snapshot.primaries.begin(), snapshot.primaries.end(), isIt))
            continue;
        end(downCause(host), orders);
        m_outages.remove(host);
    }
}

void NotificationPolicy::observeWarnings(const ipc::Snapshot &snapshot, WallTime now, Orders &orders)
{
    QSet<QString> open;
    for (const ipc::Warning &warning : snapshot.worst) {
        const bool isSnoozed = warning.snoozedUntil && *warning.snoozedUntil > snapshot.at;
        if (warning.severity != ipc::Severity::Problem || isSnoozed)
            continue;
        open.insert(warningCause(warning));
        expect({.cause = warningCause(warning), .news = News::Warning, .since = warning.since, .warning = warning}, now);
    }
    const QList<QString> causes = m_causes.keys();
    for (const QString &cause : causes)
        if (cause.startsWith(warningPrefix) && !open.contains(cause))
            end(cause, orders);
}

void NotificationPolicy::showDue(WallTime now, Orders &orders)
{
    if (isPaused(now))
        return;
    for (Cause &cause : m_causes) {
        if (cause.isShown || cause.due > now)
            continue;
        cause.isShown = true;
        orders.show.append(cause.announcement);
        if (cause.announcement.news == News::PrimaryDown)
            m_outages[cause.announcement.host].wasAnnounced = true;
    }
    m_causes.removeIf([](auto cause) { return cause->isShown && cause->announcement.news == News::AllHandedOver; });
}

} // namespace ui
