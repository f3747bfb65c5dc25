#include "ui/overview/event_list.h"
#include <QEvent>
#include <QGridLayout>
#include "ui/domains/labels.h"
#include "ui/palette.h"
#include "ui/text.h"

namespace ui {

EventList::EventList(QWidget *parent) : QWidget(parent), m_lines(new QGridLayout(this))
{
    setObjectName(QStringLiteral("eventList"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(14);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(1, 1);
}

void EventList::show(const QList<LastEvent> &events, const QDateTime &now)
{
    m_events = events;
    m_now = now;
    rebuild();
}

// Only when something else is to be said.
void EventList::rebuild()
{
    QStringList said;
    for (const LastEvent &event : std::as_const(m_events))
        said << clockText(event.at, m_now) << sentenceOf(event);
    if (std::exchange(m_said, said) == said)
        return;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int line = 0; line < said.size() / 2; ++line) {
        auto *time = plainLabel(this, "eventTime");
        time->setWordWrap(false);
        time->setText(said.at(2 * line));
        time->setForegroundRole(QPalette::PlaceholderText);
        auto *text = plainLabel(this, "eventText");
        text->setText(said.at(2 * line + 1));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(time, line, 0, Qt::AlignTop | Qt::AlignLeft);
        m_lines->addWidget(text, line, 1);
    }
}

void EventList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ui
