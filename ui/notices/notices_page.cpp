#include "ui/notices/notices_page.h"
#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>
#include "ui/domains/labels.h"
#include "ui/notices/notice_list.h"
#include "ui/notices/outage_panel.h"
#include "ui/notices/preview_dialog.h"
#include "ui/notices/template_studio.h"

namespace ui {

namespace {
using namespace std::chrono_literals;
constexpr auto askAtMostEvery = 700ms;
} // namespace

NoticesPage::NoticesPage(ServiceModel &service, LocalSettings &settings, QWidget *parent)
    : QWidget(parent), m_service(service), m_note(plainLabel(this, "noticesPageNote")), m_tabs(new QTabWidget(this)), m_outages(new OutagePanel(service)),
      m_list(new NoticeList(service)), m_studio(new TemplateStudio(service, settings))
{
    setObjectName(QStringLiteral("noticesPage"));
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askAtMostEvery);
    build();
    const auto askSoon = [this] {
        if (!m_askSoon.isActive())
            m_askSoon.start();
    };
    connect(&m_service, &ServiceModel::queueChanged, this, askSoon);
    connect(&m_service, &ServiceModel::changed, this, [this] {
        refresh();
        ask();
    });
    connect(&m_askSoon, &QTimer::timeout, this, &NoticesPage::ask);
    connect(m_outages, &OutagePanel::previewWanted, this, &NoticesPage::preview);
    retranslate();
}

void NoticesPage::build()
{
    auto *events = new QWidget;
    auto *parts = new QVBoxLayout(events);
    parts->setSpacing(14);
    parts->addWidget(m_outages);
    parts->addWidget(m_list, 1);
    m_tabs->setObjectName(QStringLiteral("noticesTabs"));
    m_tabs->setDocumentMode(true); // no ground of its own, on which muted text could not be read
    m_tabs->addTab(events, QString());
    m_tabs->addTab(m_studio, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_note);
    column->addWidget(m_tabs, 1);
}

void NoticesPage::ask()
{
    if (!isVisible() && m_service.contact() == Contact::Connected)
        return; // asked when it is looked at
    m_outages->ask();
    m_list->ask();
}

void NoticesPage::preview(const QString &domain)
{
    auto *dialog = new PreviewDialog(m_service, domain, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewDialog::editWanted, this, [this, domain](const QString &language) {
        m_studio->choose({ipc::NoticeKind::Delayed, language, domain});
        m_tabs->setCurrentWidget(m_studio);
    });
    dialog->open();
}

void NoticesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void NoticesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticesPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Notices"));
    m_tabs->setTabText(0, tr("&Outages and notices"));
    m_tabs->setTabText(1, tr("&Words"));
    refresh();
}

QString NoticesPage::note() const
{
    if (m_service.contact() != Contact::Connected || !m_service.snapshot())
        return tr("Without contact with the relay service nothing can be said about outages and notices.");
    if (!m_service.snapshot()->isSetUp)
        return tr("No domain is protected yet, so there is nobody to tell.");
    return {};
}

void NoticesPage::refresh()
{
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace ui
