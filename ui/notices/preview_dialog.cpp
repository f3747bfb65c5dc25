#include "ui/notices/preview_dialog.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include "ui/domains/labels.h"
#include "ui/notices/notice_view.h"
#include "ui/notices/template_chooser.h"
#include "ui/text.h"
#include "ui/wizard/domain_text.h"

namespace ui {

namespace {
constexpr QSize usualSize(620, 520);
} // namespace

PreviewDialog::PreviewDialog(ServiceModel &service, const QString &domain, QWidget *parent)
    : QDialog(parent), m_service(service), m_domain(domain), m_title(plainLabel(this, "previewTitle")), m_languageLabel(new QLabel(this)),
      m_message(plainLabel(this, "previewMessage")), m_language(new QComboBox(this)), m_view(new NoticeView(this)), m_edit(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("noticePreview"));
    build();
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreviewDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        Q_EMIT editWanted(m_language->currentData().toString());
        accept();
    });
    retranslate();
    resize(usualSize);
    ask();
}

void PreviewDialog::build()
{
    m_language->setObjectName(QStringLiteral("previewLanguage"));
    m_edit->setObjectName(QStringLiteral("previewEdit"));
    m_close->setObjectName(QStringLiteral("previewClose"));
    m_close->setDefault(true);
    fillWithNoticeLanguages(*m_language);
    m_languageLabel->setBuddy(m_language);
    m_message->hide();
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_languageLabel);
    choice->addWidget(m_language);
    choice->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(choice);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
}

void PreviewDialog::ask()
{
    const TemplateKey key{ipc::NoticeKind::Delayed, m_language->currentData().toString(), m_domain};
    m_service.ask(about<ipc::PreviewNotice>(key), this, [this, key](const Asked<ipc::NoticePreview> &answer) {
        if (key.language != m_language->currentData().toString())
            return; // another one was chosen meanwhile
        m_message->setVisible(!answer);
        if (answer)
            return m_view->show(*answer);
        m_view->clear();
        m_message->setText(sayWithAdvice(answer.error()));
    });
}

void PreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewDialog::retranslate()
{
    setWindowTitle(tr("Preview"));
    m_title->setText(tr("What senders to %1 are told of a delay. The mail in it is made up.").arg(shownDomain(m_domain)));
    m_languageLabel->setText(tr("Lan&guage"));
    m_language->setAccessibleName(tr("Language of the notice"));
    m_edit->setText(tr("Change the &words…"));
    m_edit->setAccessibleName(tr("Change the words"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace ui
