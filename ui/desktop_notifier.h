// One bubble a cause on the user's desktop, replaced in place, withdrawn when the cause has gone.
//
// Two bodies, chosen by CMake: desktop_notifier_dbus.cpp speaks org.freedesktop.Notifications (no tray needed: GNOME, Wayland),
// desktop_notifier_fallback.cpp can show nothing. Never blocks. Whatever cannot be shown comes back through unavailable(): the
// owner then uses QSystemTrayIcon::showMessage. It does not decide what is worth a bubble.
#pragma once
#include <QHash>
#include <QObject>
#include <QString>
#include <optional>
#include "ui/bubble.h"

namespace ui {

class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    void show(const Bubble &bubble);
    void close(const QString &cause); // the cause has gone; nothing happens if nothing is shown

Q_SIGNALS:
    void activated(const QString &cause); // clicked
    void unavailable(const ui::Bubble &bubble);

private Q_SLOTS: // D-Bus signals, by name
    void onActionInvoked(uint id, const QString &key);
    void onNotificationClosed(uint id, uint reason);

private:
    // A bubble's id comes with the reply. Until then the newest wish waits, so nothing stacks.
    struct Shown {
        uint id = 0; // 0: not known yet
        bool replyPending = false;
        bool withdrawn = false;
        std::optional<Bubble> next;
    };
    void send(const Bubble &bubble);
    void onReply(const Bubble &bubble, std::optional<uint> id);
    void closeById(uint id);

    QHash<QString, Shown> m_shown; // by cause
};

} // namespace ui
