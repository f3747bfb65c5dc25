#include "ui/announcer.h"
#include <QCoreApplication>
#include <algorithm>
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr Milliseconds longestSleep = 1h; // the machine may sleep, the clock may be set: look again now and then

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Announcement)
};

Bubble downBubble(const Announcement &a)
{
    const QString kept = Words::tr("%n message(s) wait here so far.", nullptr, int(std::min<qint64>(a.messages, 1'000'000'000)));
    return {a.cause, Words::tr("Your mail server does not answer"),
            Words::tr("%1 has not answered since %2. Mail for %3 is kept safely here and handed over when the server is back.")
                    .arg(a.host, clockText(a.since, QDateTime::currentDateTime()), a.domain)
                + u' ' + kept,
            Urgency::Critical, Words::tr("Open the queue")};
}

Bubble handedOverBubble(const Announcement &a)
{
    return {a.cause, Words::tr("All mail was handed over"),
            Words::tr("%1 answers again. All mail that was kept for %2 has been handed over.").arg(a.host, a.domain), Urgency::Normal,
            Words::tr("Open the overview")};
}

Bubble warningBubble(const Announcement &a)
{
    const QString text = say({a.warning.code, a.warning.parameters});
    return {a.cause, Words::tr("Problem: %1").arg(a.warning.subject), text + u' ' + adviceFor(a.warning), Urgency::Critical,
            Words::tr("Open the overview")};
}

} // namespace

Bubble bubbleFor(const Announcement &announcement)
{
    switch (announcement.news) {
    case News::PrimaryDown: return downBubble(announcement);
    case News::AllHandedOver: return handedOverBubble(announcement);
    case News::Warning: return warningBubble(announcement);
    case News::NoContact:
        return {announcement.cause, Words::tr("No contact with the relay service"),
                Words::tr("While it does not run, it accepts no mail and hands none over. What it keeps stays on its disk."), Urgency::Critical,
                Words::tr("Open the overview")};
    }
    return {};
}

Announcer::Announcer(ServiceModel &service, NotificationPolicy::Rules rules, QObject *parent)
    : QObject(parent), m_service(service), m_policy(rules)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { carryOut(m_policy.tick(m_service.clock().wall())); });
    connect(&m_service, &ServiceModel::changed, this, &Announcer::observe);
    connect(&m_notifier, &DesktopNotifier::activated, this, &Announcer::activated);
    connect(&m_notifier, &DesktopNotifier::unavailable, this, &Announcer::notShown);
    observe();
}

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
