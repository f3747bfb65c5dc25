#include "ui/wizard/wizard_steps.h"
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include "ui/icons.h"

namespace ui {

WizardSteps::WizardSteps(int count, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("wizardSteps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int i = 0; i < count; ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("wizardStep-%1").arg(i));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_buttons << button;
        column->addWidget(button);
    }
    column->addStretch(1);
}

void WizardSteps::show(const QList<Entry> &entries, int current)
{
    if (m_entries == entries && m_current == current)
        return;
    m_entries = entries;
    m_current = current;
    refresh();
}

void WizardSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

void WizardSteps::refresh()
{
    QFont usual = font(), bold = font();
    bold.setBold(true);
    int widest = 0;
    for (int i = 0; i < m_buttons.size() && i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        QToolButton *button = m_buttons.at(i);
        const bool isHere = i == m_current;
        button->setText(QString(entry.title).replace(u'&', QLatin1String("&&")));
        button->setFont(bold);
        widest = qMax(widest, button->sizeHint().width()); // nothing moves when another one becomes bold
        button->setFont(isHere ? bold : usual);
        button->setIcon(isHere ? icon(QStringLiteral("step-running"), palette(), Tone::Accent)
                        : entry.isDone ? icon(QStringLiteral("step-good"), palette(), Tone::Well)
                                       : icon(QStringLiteral("step-waiting"), palette(), Tone::Muted));
        button->setEnabled(entry.isReachable || isHere);
        const QString state = isHere ? tr("this page") : entry.isDone ? tr("done") : tr("to come");
        button->setAccessibleName(tr("Step %1 of %2: %3, %4").arg(i + 1).arg(m_entries.size()).arg(entry.title, state));
    }
    setMinimumWidth(widest);
}

} // namespace ui
