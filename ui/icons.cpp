#include "ui/icons.h"
#include <QPainter>
#include <array>

namespace ui {

namespace {

constexpr std::array sizes{16, 22, 32, 48, 64};

QPixmap mask(const QString &name, int size) { return QPixmap(QStringLiteral(":/icons/%1-%2.png").arg(name).arg(size)); }

QPixmap tinted(QPixmap pixmap, const QColor &colour)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

int nearestSize(int wanted)
{
    for (const int size : sizes)
        if (size >= wanted)
            return size;
    return sizes.back();
}

QPixmap withHalo(const QString &name, const QColor &colour, int size)
{
    const int width = qMax(1, size / 14);
    const QPixmap shape = mask(name, size).scaled(size - 2 * width, size - 2 * width, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap result(size, size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    const QPixmap halo = tinted(shape, haloColour());
    for (const int dx : {0, width, 2 * width})
        for (const int dy : {0, width, 2 * width})
            painter.drawPixmap(dx, dy, halo);
    painter.drawPixmap(width, width, tinted(shape, colour));
    return result;
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette, Tone tone)
{
    QIcon result;
    for (const int size : sizes) {
        const QPixmap plain = mask(name, size);
        result.addPixmap(tinted(plain, toneColour(tone, palette)), QIcon::Normal);
        result.addPixmap(tinted(plain, palette.color(QPalette::HighlightedText)), QIcon::Selected);
        result.addPixmap(tinted(plain, palette.color(QPalette::Mid)), QIcon::Disabled);
    }
    return result;
}

QPixmap iconPixmap(const QString &name, const QPalette &palette, Tone tone, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = tinted(mask(name, nearestSize(pixels)), toneColour(tone, palette));
    if (pixmap.width() != pixels)
        pixmap = pixmap.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon trayIcon(const QString &name, Tone tone)
{
    QIcon result;
    for (const int size : sizes)
        result.addPixmap(withHalo(name, trayColour(tone), size));
    return result;
}

QIcon programIcon()
{
    QIcon result;
    for (const int size : sizes)
        result.addPixmap(mask(QStringLiteral("restante"), size));
    return result;
}

} // namespace ui
