#include "ui/wizard/fold.h"
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int indent = 20;
}

Fold::Fold(const char *name, QWidget *parent) : QWidget(parent), m_button(new QToolButton(this)), m_inside(new QWidget(this))
{
    m_button->setObjectName(QLatin1String(name));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_inside->hide();
    auto *shifted = new QVBoxLayout;
    shifted->setContentsMargins(indent, 0, 0, 0);
    shifted->addWidget(m_inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addLayout(shifted);
    connect(m_button, &QToolButton::toggled, this, [this](bool isOn) {
        m_inside->setVisible(isOn);
        m_button->setArrowType(isOn ? Qt::DownArrow : Qt::RightArrow);
        if (isOn)
            Q_EMIT opened();
    });
}

void Fold::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(QString(title).remove(u'&'));
}

bool Fold::isOpen() const { return m_button->isChecked(); }

void Fold::setOpen(bool isOpen) { m_button->setChecked(isOpen); }

} // namespace ui
