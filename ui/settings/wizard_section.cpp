#include "ui/settings/wizard_section.h"
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/domains/labels.h"
#include "ui/service_model.h"

namespace ui {

WizardSection::WizardSection(ServiceModel &service, QWidget *parent)
    : SettingsPane(parent), m_service(service), m_intro(plainLabel(this, "wizardSectionIntro")), m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("settingsWizard"));
    m_open->setObjectName(QStringLiteral("settingsRunWizard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 10, 2);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &WizardSection::setUpWanted);
    connect(&m_service, &ServiceModel::changed, this, &WizardSection::refresh);
    refresh();
}

void WizardSection::refresh()
{
    m_intro->setText(tr("The wizard goes through domains, mail server, this machine, DNS, certificate and notices with the present values. Nothing is changed before its last page says so."));
    m_open->setText(tr("&Run the wizard again…"));
    m_open->setAccessibleName(tr("Run the wizard again"));
    m_open->setEnabled(m_service.mayAdminister());
}

void WizardSection::changeEvent(QEvent *event)
{
    SettingsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
