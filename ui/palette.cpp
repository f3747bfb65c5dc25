#include "ui/palette.h"
#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace ui {

namespace {

struct Shades {
    QRgb window, base, alternate, text, muted, button, border, highlight, highlightedText, link;
};
constexpr Shades light{0xfff4f5f7, 0xffffffff, 0xfff0f3f6, 0xff1c2126, 0xff59636e, 0xffe9ecef, 0xffb9c0c8, 0xff1f5f8b, 0xffffffff, 0xff1a5a8a};
constexpr Shades dark{0xff22262b, 0xff1a1d21, 0xff24292f, 0xffe8eaed, 0xffa4adb8, 0xff31373e, 0xff4b535d, 0xff2f74a3, 0xffffffff, 0xff82c0ea};

struct ToneShades {
    QRgb onLight, onDark, groundLight, groundDark, tray;
};
constexpr ToneShades shadesOf(Tone tone)
{
    switch (tone) {
    case Tone::Well: return {0xff1b6e35, 0xff6fcf8b, 0xffe3f3e7, 0xff1f3527, 0xff1f8a43};
    case Tone::Busy: return {0xff1a5a8a, 0xff82c0ea, 0xffe2eef7, 0xff1d3243, 0xff1f6fb0};
    case Tone::Attention: return {0xff8a5300, 0xfff0b955, 0xfffdf1dc, 0xff3b3019, 0xffd07f00};
    case Tone::Problem: return {0xffb3261e, 0xffff8f85, 0xfffbe6e4, 0xff432423, 0xffc62f26};
    case Tone::Muted: return {light.muted, dark.muted, 0xffe6e9ec, 0xff2d3238, 0xff6b7580};
    case Tone::Accent: return {light.link, dark.link, 0xffe2eef7, 0xff1d3243, 0xff1f6fb0};
    case Tone::Text: return {light.text, dark.text, light.base, dark.base, 0xff30363c};
    }
    return {};
}

} // namespace

QPalette paletteFor(Scheme scheme)
{
    const Shades &s = scheme == Scheme::Dark ? dark : light;
    QPalette palette(QColor::fromRgba(s.button), QColor::fromRgba(s.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgba(colour)); };
    set(QPalette::Window, s.window);
    set(QPalette::WindowText, s.text);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Text, s.text);
    set(QPalette::PlaceholderText, s.muted);
    set(QPalette::Button, s.button);
    set(QPalette::ButtonText, s.text);
    set(QPalette::BrightText, s.highlightedText);
    set(QPalette::ToolTipBase, s.base);
    set(QPalette::ToolTipText, s.text);
    set(QPalette::Highlight, s.highlight);
    set(QPalette::HighlightedText, s.highlightedText);
    set(QPalette::Link, s.link);
    set(QPalette::LinkVisited, s.link);
    set(QPalette::Mid, s.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(s.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgba(s.border));
    for (const auto role : {QPalette::HighlightedText, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(s.text));
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? Scheme::Dark : Scheme::Light;
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const ToneShades shades = shadesOf(tone);
    return QColor::fromRgba(schemeOf(palette) == Scheme::Dark ? shades.onDark : shades.onLight);
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    const ToneShades shades = shadesOf(tone);
    return QColor::fromRgba(schemeOf(palette) == Scheme::Dark ? shades.groundDark : shades.groundLight);
}

QPalette indicatorPalette(const QPalette &palette)
{
    QPalette result = palette;
    result.setColor(QPalette::Window, palette.color(schemeOf(palette) == Scheme::Dark ? QPalette::WindowText : QPalette::Mid)); // it is darkened
    return result;
}

QColor haloColour() { return QColor::fromRgba(0xffffffff); }

QColor trayColour(Tone tone) { return QColor::fromRgba(shadesOf(tone).tray); }

void applyScheme(QApplication &application, Scheme scheme)
{
    if (application.style()->name() != QLatin1String("fusion"))
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = paletteFor(scheme);
    application.setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace ui
