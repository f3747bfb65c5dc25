#include "ui/settings/settings_page.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include "ui/domains/labels.h"
#include "ui/settings/access_section.h"
#include "ui/settings/alerts_section.h"
#include "ui/settings/certificates_section.h"
#include "ui/settings/general_section.h"
#include "ui/settings/network_section.h"
#include "ui/settings/storage_section.h"
#include "ui/settings/versions_section.h"
#include "ui/settings/wizard_section.h"
#include "ui/text.h"

namespace ui {

SettingsPage::SettingsPage(ServiceModel &service, Language &language, LocalSettings &settings, QWidget *parent)
    : QWidget(parent), m_service(service), m_source(new ConfigSource(service, this)), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_note(plainLabel(this, "settingsNote"))
{
    setObjectName(QStringLiteral("settingsPage"));
    build();
    auto *general = new GeneralSection(language, settings, this);
    auto *wizard = new WizardSection(service, this);
    for (SettingsPane *pane : std::initializer_list<SettingsPane *>{general, new AlertsSection(*m_source, this), new CertificatesSection(*m_source, this),
             new StorageSection(*m_source, this), new NetworkSection(*m_source, this), new AccessSection(*m_source, this), new VersionsSection(*m_source, this), wizard})
        add(pane);
    connect(general, &GeneralSection::schemeWanted, this, &SettingsPage::schemeWanted);
    connect(general, &GeneralSection::bubblesChanged, this, &SettingsPage::bubblesChanged);
    connect(wizard, &WizardSection::setUpWanted, this, &SettingsPage::setUpWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::choose);
    connect(&m_service, &ServiceModel::changed, this, &SettingsPage::refresh);
    connect(m_source, &ConfigSource::changed, this, &SettingsPage::refresh);
    retranslate();
    m_list->setCurrentRow(General);
}

void SettingsPage::build()
{
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(3);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_note);
    right->addWidget(m_stack, 1);
    right->setAlignment(m_note, Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addLayout(right, 1);
}

void SettingsPage::add(SettingsPane *pane)
{
    auto *area = new QScrollArea(m_stack);
    area->setObjectName(pane->objectName() + QStringLiteral("Area"));
    area->setWidget(pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(area);
    m_panes << pane;
    m_list->addItem(QString());
    connect(pane, &SettingsPane::editedChanged, this, &SettingsPage::retranslate);
}

void SettingsPage::open(Section section) { m_list->setCurrentRow(section); }

void SettingsPage::choose(int section)
{
    if (section < 0)
        return;
    m_stack->setCurrentIndex(section);
    refresh();
    m_panes.at(section)->activate();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source->setActive(true);
    m_panes.at(m_list->currentRow())->activate();
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_source->setActive(false);
}

QString SettingsPage::note() const
{
    if (m_list->currentRow() == General || m_list->currentRow() == Wizard)
        return {};
    if (m_service.contact() != Contact::Connected)
        return tr("Without contact with the relay service its settings cannot be seen.");
    if (!m_service.mayAdminister())
        return tr("Only administrators of the relay see and change its settings.");
    if (!m_source->trouble().code.isEmpty())
        return sayWithAdvice(m_source->trouble());
    return m_source->isKnown() ? QString() : tr("The settings are being read…");
}

void SettingsPage::refresh()
{
    const QString instead = note();
    m_note->setText(instead);
    m_note->setVisible(!instead.isEmpty());
    const bool appears = m_stack->isHidden() && instead.isEmpty();
    m_stack->setVisible(instead.isEmpty());
    if (appears && isVisible())
        m_panes.at(m_list->currentRow())->activate(); // it may have waited for that
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void SettingsPage::retranslate()
{
    const QStringList titles{tr("General"), tr("Alerts"), tr("Certificates"), tr("Storage"), tr("Network"), tr("Access"), tr("Earlier settings"), tr("Set-up wizard")};
    m_list->setAccessibleName(tr("Sections of the settings"));
    int widest = 0;
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        const QString edited = m_panes.at(i)->isEdited() ? QStringLiteral(" •") : QString(); // not applied yet
        m_list->item(int(i))->setText(titles.at(i) + edited);
        m_list->item(int(i))->setToolTip(edited.isEmpty() ? QString() : tr("Not applied yet"));
        m_stack->widget(int(i))->setAccessibleName(titles.at(i));
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(titles.at(i) + QStringLiteral(" •")));
    }
    m_list->setFixedWidth(widest + 2 * m_list->frameWidth() + 28);
    refresh();
}

} // namespace ui
