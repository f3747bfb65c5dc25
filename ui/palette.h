// The only place that knows colours. Two schemes of our own for Fusion, and tones: what a colour means.
#pragma once
#include <QColor>
#include <QPalette>

class QApplication;

namespace ui {

enum class Scheme { Light, Dark };

// Well, Busy, Attention, Problem are never the only sign of a state: a shape and a word go with them.
enum class Tone { Well, Busy, Attention, Problem, Muted, Accent, Text };

QPalette paletteFor(Scheme scheme);
Scheme schemeOf(const QPalette &palette);

// On the palette's window, at least 4.5:1 (WCAG 2 AA).
QColor toneColour(Tone tone, const QPalette &palette);
// A pale ground for a card of that tone; text on it has the palette's text colour.
QColor toneGround(Tone tone, const QPalette &palette);
// Around tray icons, whose panel may have any colour.
QColor haloColour();
QColor trayColour(Tone tone);

// For radio buttons and check boxes: Fusion outlines them by the window's colour, which cannot be seen on a dark one.
QPalette indicatorPalette(const QPalette &palette);

// Fusion, the scheme's palette and the few style rules that Fusion lacks.
void applyScheme(QApplication &application, Scheme scheme);

} // namespace ui
