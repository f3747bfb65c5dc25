#include "ui/notices/notice_view.h"
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include "ui/domains/labels.h"

namespace ui {

NoticeView::NoticeView(QWidget *parent) : QWidget(parent), m_subject(plainLabel(this, "noticeSubject")), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("noticeView"));
    setBold(m_subject);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_subject);
    column->addWidget(m_text, 1);
    retranslate();
}

void NoticeView::show(const ipc::NoticePreview &preview)
{
    m_subject->setText(preview.subject);
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(preview.text);
    m_text->verticalScrollBar()->setValue(place);
}

void NoticeView::clear() { show({}); }

void NoticeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeView::retranslate() { m_text->setAccessibleName(tr("The notice as its reader sees it")); }

} // namespace ui
