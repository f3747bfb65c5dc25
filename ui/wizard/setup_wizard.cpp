#include "ui/wizard/setup_wizard.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QSysInfo>
#include <QVBoxLayout>
#include "ui/icons.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/wizard/dns_page.h"
#include "ui/wizard/domain_page.h"
#include "ui/wizard/primary_page.h"
#include "ui/wizard/summary_page.h"

namespace ui {

namespace {
constexpr QSize firstSize(820, 580);
}

SetupWizard::SetupWizard(ServiceModel &service, QWidget *parent)
    : QDialog(parent), m_service(service), m_error(new QLabel(this)), m_pages(new QStackedWidget(this)), m_back(new QPushButton(this)),
      m_next(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("setupWizard"));
    setWindowModality(Qt::WindowModal);
    m_summary = new SummaryPage(m_draft, service, this);
    m_pages->addWidget(new DomainPage(m_draft, this));
    m_pages->addWidget(new PrimaryPage(m_draft, service, this));
    m_pages->addWidget(new DnsPage(m_draft, service, this));
    m_pages->addWidget(m_summary);
    build();
    for (int i = 0; i < m_pages->count(); ++i)
        connect(page(i), &WizardPage::completeChanged, this, &SetupWizard::refresh);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::back);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_summary, &SummaryPage::applied, this, &SetupWizard::refresh);
    connect(m_summary, &SummaryPage::reloadWanted, this, &SetupWizard::reload);
    connect(m_summary, &SummaryPage::pageWanted, this, &SetupWizard::goTo);
    connect(this, &QDialog::finished, this, [this] { page(currentPage())->leave(); });
    refresh();
    resize(firstSize);
}

void SetupWizard::build()
{
    m_pages->setObjectName(QStringLiteral("wizardPages"));
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_cancel->setObjectName(QStringLiteral("wizardCancel"));
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_next->setDefault(true);
    m_error->setObjectName(QStringLiteral("wizardError"));
    m_error->setWordWrap(true);
    m_error->hide();

    auto *steps = new QVBoxLayout;
    steps->setSpacing(12);
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *step = new QLabel(this);
        m_steps.append(step);
        steps->addWidget(step);
    }
    steps->addStretch(1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(24);
    upper->addLayout(steps);
    upper->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->addLayout(upper, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
}

WizardPage *SetupWizard::page(int index) const { return static_cast<WizardPage *>(m_pages->widget(index)); }

int SetupWizard::currentPage() const { return m_pages->currentIndex(); }

void SetupWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_isLoaded)
        load();
}

void SetupWizard::load()
{
    m_service.ask(ipc::ShowConfig{}, this, [this](const Asked<ipc::ConfigDocument> &answer) {
        if (!answer) {
            m_error->setText(say(answer.error()));
            m_error->show();
            return;
        }
        takeBase(*answer, false);
        m_isLoaded = true;
        goTo(0);
    });
}

void SetupWizard::reload()
{
    m_service.ask(ipc::ShowConfig{}, this, [this](const Asked<ipc::ConfigDocument> &answer) {
        if (answer)
            takeBase(*answer, true);
        refresh();
    });
}

void SetupWizard::takeBase(const ipc::ConfigDocument &base, bool keepsDraft)
{
    m_error->hide();
    const auto &snapshot = m_service.snapshot();
    const QString known = snapshot ? snapshot->hostname : QString();
    const SetupDraft before = draftFrom(base.document, known.isEmpty() ? QSysInfo::machineHostName() : known);
    if (!keepsDraft)
        m_draft = before;
    m_summary->setBase(base, before);
}

void SetupWizard::goTo(int index)
{
    page(currentPage())->leave();
    m_pages->setCurrentIndex(index);
    page(index)->enter();
    refresh();
}

void SetupWizard::next()
{
    if (currentPage() + 1 < m_pages->count())
        return goTo(currentPage() + 1);
    if (m_summary->isApplied())
        return accept();
    m_summary->apply();
}

void SetupWizard::back()
{
    if (currentPage() > 0)
        goTo(currentPage() - 1);
}

void SetupWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void SetupWizard::refresh()
{
    const bool isLast = currentPage() + 1 == m_pages->count();
    const bool isDone = isLast && m_summary->isApplied();
    setWindowTitle(tr("Set up Restante"));
    m_back->setText(tr("< &Back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setEnabled(currentPage() > 0 && !isDone);
    m_next->setText(isDone ? tr("&Close") : isLast ? tr("&Apply") : tr("&Next >"));
    m_next->setAccessibleName(isDone ? tr("Close") : isLast ? tr("Apply") : tr("Next"));
    m_next->setEnabled(m_isLoaded && page(currentPage())->isComplete());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setVisible(!isDone);
    showSteps();
}

void SetupWizard::showSteps()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        QLabel *step = m_steps.at(i);
        QFont shown = font();
        shown.setBold(i == currentPage());
        step->setFont(shown);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, toneColour(i == currentPage() ? Tone::Accent : i < currentPage() ? Tone::Text : Tone::Muted, colours));
        step->setPalette(colours);
        step->setText(QStringLiteral("%1  %2").arg(i + 1).arg(page(i)->title()));
    }
}

} // namespace ui
