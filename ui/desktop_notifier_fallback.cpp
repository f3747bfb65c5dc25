// No notification service on this platform: every bubble goes back to the owner.
#include "ui/desktop_notifier.h"

namespace ui {

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) {}
void DesktopNotifier::show(const Bubble &bubble) { send(bubble); }
void DesktopNotifier::close(const QString &) {}
void DesktopNotifier::send(const Bubble &bubble) { Q_EMIT unavailable(bubble); }
void DesktopNotifier::onReply(const Bubble &, std::optional<uint>) {}
void DesktopNotifier::closeById(uint) {}
void DesktopNotifier::onActionInvoked(uint, const QString &) {}
void DesktopNotifier::onNotificationClosed(uint, uint) {}

} // namespace ui
