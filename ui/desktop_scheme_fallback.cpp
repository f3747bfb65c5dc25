// No desktop portal on this platform: the palette at the start decides.
#include "ui/desktop_scheme.h"

namespace ui {

DesktopScheme::DesktopScheme(Scheme start, QObject *parent) : QObject(parent), m_start(start), m_scheme(start) {}
void DesktopScheme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) {}
void DesktopScheme::set(uint) { Q_EMIT changed(m_start); }

} // namespace ui
