// Gives the notification policy the time, the service's alerts and snapshots, its orders their words, and the desktop the bubbles.
// Does not decide what is worth a bubble (NotificationPolicy) nor how it is shown (DesktopNotifier; Tray when that cannot).
#pragma once
#include <QObject>
#include <QTimer>
#include "ui/desktop_notifier.h"
#include "ui/notification_policy.h"

namespace ui {

class ServiceModel;

class Announcer : public QObject {
    Q_OBJECT
public:
    Announcer(ServiceModel &service, NotificationPolicy::Rules rules, QObject *parent = nullptr);

    void wish(const BubbleWishes &wishes); // which bubbles there are
    void pauseUntil(const QDateTime &until); // a past time: no pause
    bool isPaused() const;

Q_SIGNALS:
    void activated(const QString &cause);      // a bubble was clicked; the Announcement's cause
    void notShown(const ui::Bubble &bubble);   // no notification service: the tray may try

private:
    void observe();
    void carryOut(const Orders &orders);
    void planNextTick();

    ServiceModel &m_service;
    NotificationPolicy m_policy;
    DesktopNotifier m_notifier;
    QTimer m_timer;
};

// The words of a bubble, in the current language.
Bubble bubbleFor(const Announcement &announcement);

} // namespace ui
