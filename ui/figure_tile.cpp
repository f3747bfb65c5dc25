#include "ui/figure_tile.h"
#include <QEnterEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int pad = 14;
constexpr int usualWidth = 150; // inside
constexpr int captionLines = 2; // of all tiles, so that they are alike
}

FigureTile::FigureTile(const QString &objectName, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureTile::show(const QString &value, const QString &caption, Tone tone)
{
    m_value = value;
    m_caption = caption;
    m_tone = tone;
    setAccessibleName(caption + QStringLiteral(": ") + value);
    updateGeometry();
    update();
}

QFont FigureTile::valueFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    return large;
}

QSize FigureTile::sizeHint() const
{
    const int wide = qMax(minimumSizeHint().width(), usualWidth + 2 * pad);
    return {wide, heightForWidth(wide)};
}

QSize FigureTile::minimumSizeHint() const
{
    const QFontMetrics large(valueFont());
    return {large.horizontalAdvance(m_value) + 2 * pad, large.height() + captionLines * fontMetrics().height() + 2 * pad};
}

int FigureTile::heightForWidth(int width) const
{
    const int caption = fontMetrics().boundingRect(0, 0, width - 2 * pad, QWIDGETSIZE_MAX, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_caption).height();
    return QFontMetrics(valueFont()).height() + qMax(caption, captionLines * fontMetrics().height()) + 2 * pad;
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(QPen(isMarked ? toneColour(Tone::Accent, palette()) : palette().color(QPalette::Mid), isMarked ? 1.6 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QRect inside = rect().adjusted(pad, pad - 2, -pad, -pad + 4);
    painter.setFont(valueFont());
    painter.setPen(toneColour(isEnabled() ? m_tone : Tone::Muted, palette()));
    const int valueHeight = QFontMetrics(valueFont()).height();
    painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), valueHeight)), Qt::AlignLeft | Qt::AlignVCenter, m_value);
    painter.setFont(font());
    painter.setPen(toneColour(Tone::Muted, palette()));
    painter.drawText(inside.adjusted(0, valueHeight + 2, 0, 0), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), m_caption);
}

void FigureTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
