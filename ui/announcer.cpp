#include "ui/announcer.h"
#include <QCoreApplication>
#include <algorithm>
#include "ipc/codec.h"
#include "ui/domains/labels.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr Milliseconds longestSleep = 1h; // the machine may sleep, the clock may be set: look again now and then

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Announcement)
};

QString titleOf(const ipc::Alert &alert)
{
    const bool isReminder = alert.kind == ipc::AlertKind::Reminder;
    if (alert.severity == ipc::Severity::Problem)
        return (isReminder ? Words::tr("Still a problem: %1") : Words::tr("Problem: %1")).arg(alert.subject);
    return (isReminder ? Words::tr("Still needs attention: %1") : Words::tr("Attention: %1")).arg(alert.subject);
}

Bubble warningBubble(const Announcement &a)
{
    QString text = sayWithAdvice({a.alert.code, a.alert.parameters});
    if (a.alert.more > 0)
        text += u' ' + say({QStringLiteral("alert.more"), {{"more", a.alert.more}}});
    const Urgency urgency = a.alert.severity == ipc::Severity::Problem ? Urgency::Critical : Urgency::Normal;
    return {a.cause, titleOf(a.alert), text, urgency, Words::tr("Open the warning"), a.sound};
}

Bubble overBubble(const Announcement &a)
{
    const ipc::Sentence was{a.alert.code, a.alert.parameters};
    return {a.cause, Words::tr("It is over: %1").arg(a.alert.subject), say({QStringLiteral("alert.resolved"), {{"what", ipc::JsonWriter::value(was)}}}), Urgency::Low, Words::tr("Open the warnings"), a.sound};
}

Bubble summaryBubble(const Announcement &a)
{
    const QString text = a.alert.code.isEmpty() ? Words::tr("%n more warning(s) came within a few minutes.", nullptr, shownCount(a.count))
                                                : say({a.alert.code, a.alert.parameters});
    return {a.cause, Words::tr("Several warnings at once"), text, Urgency::Critical, Words::tr("Open the warnings"), a.sound};
}

} // namespace

Bubble bubbleFor(const Announcement &announcement)
{
    switch (announcement.news) {
    case News::Warning: return warningBubble(announcement);
    case News::Over: return overBubble(announcement);
    case News::Summary: return summaryBubble(announcement);
    case News::NoContact:
        return {announcement.cause, Words::tr("No contact with the relay service"),
                Words::tr("While it does not run, it accepts no mail and hands none over. What it keeps stays on its disk."), Urgency::Critical,
                Words::tr("Open the overview"), announcement.sound};
    }
    return {};
}

Announcer::Announcer(ServiceModel &service, NotificationPolicy::Rules rules, QObject *parent)
    : QObject(parent), m_service(service), m_policy(rules)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { carryOut(m_policy.tick(m_service.clock().wall())); });
    connect(&m_service, &ServiceModel::changed, this, &Announcer::observe);
    connect(&m_service, &ServiceModel::alerted, this, [this](const ipc::Alert &alert) { carryOut(m_policy.take(alert, m_service.clock().wall())); });
    connect(&m_notifier, &DesktopNotifier::activated, this, &Announcer::activated);
    connect(&m_notifier, &DesktopNotifier::unavailable, this, &Announcer::notShown);
    observe();
}

void Announcer::wish(const BubbleWishes &wishes) { carryOut(m_policy.wish(wishes, m_service.clock().wall())); }

void Announcer::pauseUntil(const QDateTime &until)
{
    m_policy.pauseUntil(WallTime(Milliseconds(until.isValid() ? until.toMSecsSinceEpoch() : 0)));
    carryOut(m_policy.tick(m_service.clock().wall()));
}

bool Announcer::isPaused() const { return m_policy.isPaused(m_service.clock().wall()); }

void Announcer::observe() { carryOut(m_policy.observe(m_service.contact(), m_service.snapshot(), m_service.clock().wall())); }

void Announcer::carryOut(const Orders &orders)
{
    for (const QString &cause : orders.withdraw)
        m_notifier.close(cause);
    for (const Announcement &announcement : orders.show)
        m_notifier.show(bubbleFor(announcement));
    planNextTick();
}

void Announcer::planNextTick()
{
    const auto due = m_policy.dueAt();
    if (!due)
        return m_timer.stop();
    m_timer.start(std::clamp<Milliseconds>(*due - m_service.clock().wall(), 0ms, longestSleep));
}

} // namespace ui
