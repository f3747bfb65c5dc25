// No session bus on this platform: a second start comes by ipc::SingleInstance.
#include "ui/desktop_activation.h"

namespace ui {

DesktopActivation::DesktopActivation(QObject *parent) : QObject(parent) {}

} // namespace ui
