// Is the desktop dark or light, and when does that change? desktop_scheme_dbus.cpp asks the desktop portal
// (org.freedesktop.appearance color-scheme); desktop_scheme_fallback.cpp knows only the palette the program was started with.
// Never blocks: until the answer comes, and without one, the start palette decides.
#pragma once
#include <QObject>
#include "ui/palette.h"

class QDBusVariant;

namespace ui {

class DesktopScheme : public QObject {
    Q_OBJECT
public:
    // `start`: what the platform's own palette looked like before ours was set.
    explicit DesktopScheme(Scheme start, QObject *parent = nullptr);
    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(ui::Scheme scheme);

private Q_SLOTS: // D-Bus signal, by name
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void set(uint portalValue); // 0 no preference, 1 dark, 2 light
    const Scheme m_start;
    Scheme m_scheme;
};

} // namespace ui
