#include "ui/navigation.h"
#include <QButtonGroup>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>
#include <algorithm>
#include "ui/icons.h"

namespace ui {

namespace {
constexpr int shapeSize = 20;
constexpr int pad = 12;
constexpr int badgePad = 7;
constexpr int leastWidth = 182;
} // namespace

NavigationButton::NavigationButton(const QString &iconName, QWidget *parent) : QPushButton(parent), m_iconName(iconName)
{
    setCheckable(true);
    setAutoExclusive(true); // the group sees to it; this makes it a radio button for screen readers
    setCursor(Qt::PointingHandCursor);
}

void NavigationButton::setBadge(const QString &badge)
{
    m_badge = badge;
    setAccessibleDescription(badge);
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    QFont widest = font(); // of the page that is shown
    widest.setBold(true);
    const QFontMetrics metrics(widest);
    const int badge = m_badge.isEmpty() ? 0 : metrics.horizontalAdvance(m_badge) + 2 * badgePad + pad;
    return {pad + shapeSize + pad + metrics.horizontalAdvance(text()) + badge + pad, metrics.height() + 20};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const QRectF ground = QRectF(rect()).adjusted(4, 2, -4, -2);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? toneGround(Tone::Accent, colours) : colours.color(QPalette::Button));
        painter.drawRoundedRect(ground, 6, 6);
    }
    const Tone tone = isChecked() ? Tone::Accent : Tone::Text;
    painter.drawPixmap(pad, (height() - shapeSize) / 2, iconPixmap(m_iconName, colours, tone, shapeSize, devicePixelRatioF()));
    QFont shownFont = font();
    shownFont.setBold(isChecked());
    painter.setFont(shownFont);
    painter.setPen(toneColour(tone, colours));
    painter.drawText(rect().adjusted(2 * pad + shapeSize, 0, 0, 0), int(Qt::AlignVCenter | Qt::TextShowMnemonic), text());
    if (!m_badge.isEmpty()) {
        const int width = fontMetrics().horizontalAdvance(m_badge) + 2 * badgePad;
        const QRectF pill(rect().right() - pad - width + 1, (height() - fontMetrics().height() - 2) / 2.0, width, fontMetrics().height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.color(QPalette::Highlight));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(colours.color(QPalette::HighlightedText));
        painter.setFont(font());
        painter.drawText(pill, Qt::AlignCenter, m_badge);
    }
    if (hasFocus()) {
        painter.setPen(QPen(toneColour(Tone::Accent, colours), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5);
    }
}

Navigation::Navigation(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(4, 12, 4, 12);
    m_column->setSpacing(2);
    m_column->addStrut(leastWidth); // a minimum width of the widget would let long or large words be cut
    m_column->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChosen) { // a screen reader toggles, and clicks nothing
        if (isChosen)
            Q_EMIT chosen(index);
    });
}

NavigationButton *Navigation::add(const QString &objectName, const QString &iconName)
{
    auto *button = new NavigationButton(iconName, this);
    button->setObjectName(objectName);
    const int index = int(m_group->buttons().size());
    m_group->addButton(button, index);
    m_column->insertWidget(index, button);
    if (index == 0)
        button->setChecked(true);
    return button;
}

void Navigation::setCurrent(int index)
{
    QAbstractButton *button = m_group->button(index);
    if (!button)
        return;
    button->setChecked(true);
    if (std::ranges::any_of(m_group->buttons(), &QWidget::hasFocus)) // the ring stands where one is
        button->setFocus();
}

int Navigation::current() const { return m_group->checkedId(); }

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace ui
