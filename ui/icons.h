// Icons by name, in the palette's colours. The PNGs in the resources are alpha masks rendered at build time; tinting is here, so
// one set serves light and dark. A caller asks again when the palette changes (QEvent::PaletteChange).
#pragma once
#include <QIcon>
#include <QString>
#include "ui/palette.h"

namespace ui {

QIcon icon(const QString &name, const QPalette &palette, Tone tone = Tone::Text);
QPixmap iconPixmap(const QString &name, const QPalette &palette, Tone tone, int size, qreal devicePixelRatio);
// With its own outline: a panel's colour is not ours to know.
QIcon trayIcon(const QString &name, Tone tone);
QIcon programIcon();

} // namespace ui
