#include "ui/notices/ready_sentence.h"
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/notices/flow_layout.h"
#include "ui/notices/template_chooser.h"
#include "ui/wizard/domain_text.h"
#include "words/words.h"

namespace ui {

ReadySentence::ReadySentence(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(plainLabel(this, "readySentence")), m_audience(new QComboBox(this)), m_language(new QComboBox(this)),
      m_copy(new QPushButton(this))
{
    m_audience->setObjectName(QStringLiteral("readyAudience"));
    m_audience->addItem(QString(), QStringLiteral("notice.staff"));
    m_audience->addItem(QString(), QStringLiteral("notice.customers"));
    m_language->setObjectName(QStringLiteral("readyLanguage"));
    fillWithNoticeLanguages(*m_language);
    m_copy->setObjectName(QStringLiteral("readyCopy"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *choice = new FlowLayout;
    choice->addWidget(m_title);
    for (QWidget *widget : {static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_copy)})
        choice->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choice);
    column->addWidget(m_text);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ReadySentence::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReadySentence::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ReadySentence::copy);
    retranslate();
}

void ReadySentence::show(const ipc::NoticeOutage &outage)
{
    m_outage = outage;
    refresh();
}

void ReadySentence::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
    m_copy->setText(tr("Copied"));
}

void ReadySentence::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void ReadySentence::retranslate()
{
    m_title->setText(tr("To tell people:"));
    m_audience->setItemText(0, tr("for staff"));
    m_audience->setItemText(1, tr("for customers"));
    m_audience->setAccessibleName(tr("Who is told"));
    m_language->setAccessibleName(tr("Language of the sentence"));
    m_copy->setIcon(icon(QStringLiteral("copy"), palette()));
    m_copy->setAccessibleName(tr("Copy the sentence"));
    refresh();
}

// With the day, also today: what is pasted somewhere is read tomorrow, too.
void ReadySentence::refresh()
{
    const QJsonObject facts{{QStringLiteral("domain"), shownDomain(m_outage.domain)}, {QStringLiteral("began"), m_outage.began.toString(Qt::ISODateWithMs)}};
    m_text->setText(words::sentence(m_audience->currentData().toString(), facts, m_language->currentData().toString()));
    m_copy->setText(tr("Copy"));
}

} // namespace ui
