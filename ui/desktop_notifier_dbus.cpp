// org.freedesktop.Notifications 1.2 over QtDBus. All calls are asynchronous; D-Bus activation starts the daemon.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <chrono>
#include "ui/desktop_notifier.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr std::chrono::milliseconds replyWithin = 3s;
constexpr std::chrono::milliseconds shownFor = 10s;
constexpr int untilClosed = 0;

QString iconFor(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Low: return QStringLiteral("dialog-information");
    case Urgency::Normal: return QStringLiteral("dialog-warning");
    case Urgency::Critical: return QStringLiteral("dialog-error");
    }
    return {};
}

QDBusMessage notifyCall(const Bubble &bubble, uint replaces)
{
    QVariantMap hints{{"urgency", QVariant::fromValue(uchar(bubble.urgency))},
                            {"category", "email"},
                            {"desktop-entry", QGuiApplication::desktopFileName()}};
    if (bubble.sound == Sound::No)
        hints.insert(QStringLiteral("suppress-sound"), true);
    const int expires = bubble.urgency == Urgency::Critical ? untilClosed : int(shownFor.count());
    auto call = QDBusMessage::createMethodCall(service, path, service, "Notify");
    call << QGuiApplication::applicationDisplayName() << replaces << iconFor(bubble.urgency) << bubble.title
         << bubble.body.toHtmlEscaped() << QStringList{"default", bubble.action} << hints << expires;
    return call;
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, "ActionInvoked", this, SLOT(onActionInvoked(uint,QString)));
    bus.connect(service, path, service, "NotificationClosed", this, SLOT(onNotificationClosed(uint,uint)));
    auto *watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.removeIf([](auto shown) { return !shown->replyPending; }); // the ids died with it; replies still come
    });
}

void DesktopNotifier::show(const Bubble &bubble)
{
    Shown &shown = m_shown[bubble.cause];
    shown.withdrawn = false;
    if (shown.replyPending)
        shown.next = bubble;
    else
        send(bubble);
}

void DesktopNotifier::close(const QString &cause)
{
    const auto shown = m_shown.find(cause);
    if (shown == m_shown.end())
        return;
    shown->next.reset();
    shown->withdrawn = true;
    if (shown->replyPending)
        return; // onReply() closes it
    closeById(shown->id);
    m_shown.erase(shown);
}

void DesktopNotifier::send(const Bubble &bubble)
{
    Shown &shown = m_shown[bubble.cause];
    shown.replyPending = true;
    const auto pending = QDBusConnection::sessionBus().asyncCall(notifyCall(bubble, shown.id), int(replyWithin.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, bubble, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        onReply(bubble, reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void DesktopNotifier::onReply(const Bubble &bubble, std::optional<uint> id)
{
    Shown shown = m_shown.take(bubble.cause);
    if (!id) {
        if (!shown.withdrawn)
            Q_EMIT unavailable(shown.next.value_or(bubble));
    } else if (shown.withdrawn) {
        closeById(*id);
    } else {
        m_shown[bubble.cause].id = *id;
        if (shown.next)
            send(*shown.next);
    }
}

void DesktopNotifier::closeById(uint id)
{
    auto call = QDBusMessage::createMethodCall(service, path, service, "CloseNotification");
    call << id;
    QDBusConnection::sessionBus().asyncCall(call, int(replyWithin.count()));
}

void DesktopNotifier::onActionInvoked(uint id, const QString &)
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown)
        if (shown->id == id)
            return Q_EMIT activated(shown.key()); // other programs' ids are not ours
}

void DesktopNotifier::onNotificationClosed(uint id, uint)
{
    m_shown.removeIf([id](auto shown) { return shown->id == id && !shown->replyPending; });
}

} // namespace ui
