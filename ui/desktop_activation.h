// The program as the desktop knows it: one name, by which launchers start it or speak to the one that runs.
//
// Two bodies, chosen by CMake: desktop_activation_dbus.cpp is org.freedesktop.Application on the session bus (Desktop Entry
// Specification, "D-Bus Activation"), desktop_activation_fallback.cpp hears nothing. Never blocks. Who is the first of two programs is
// ipc::SingleInstance's decision: only that one has a DesktopActivation, which takes the name if nobody has it, and does not wait for it.
#pragma once
#include <QObject>
#include "ipc/single_instance.h"

namespace ui {

// Name on the session bus, of the menu entry, the autostart entry and the software catalogue's (resources/CMakeLists.txt).
inline constexpr QLatin1String desktopId("org.restante.Restante");

class DesktopActivation : public QObject {
    Q_OBJECT
public:
    explicit DesktopActivation(QObject *parent = nullptr);

Q_SIGNALS:
    // A click on the program, or on one of its actions, which are named like the pages. There is no file that it could open.
    void wanted(const ipc::Wish &wish);
};

} // namespace ui
