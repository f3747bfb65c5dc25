#include "ui/settings/access_section.h"
#include <QVBoxLayout>
#include "ui/domains/labels.h"

namespace ui {

AccessSection::AccessSection(ConfigSource &source, QWidget *parent)
    : SettingsSection(source, "settingsAccess", parent), m_intro(plainLabel(this, "accessIntro")),
      m_viewers(new ListField(QStringLiteral("control.viewers"), "accessViewers", this)),
      m_operators(new ListField(QStringLiteral("control.operators"), "accessOperators", this)),
      m_administrators(new ListField(QStringLiteral("control.administrators"), "accessAdministrators", this))
{
    body()->addWidget(m_intro);
    for (ListField *field : {m_viewers, m_operators, m_administrators})
        add(field);
    retranslate();
    takeBase();
}

void AccessSection::retranslate()
{
    m_intro->setText(tr("Accounts of this machine, one a line: user:NAME or group:NAME. The system's administrator (root) may always do everything, so nobody is locked out for good."));
    m_viewers->setWords(tr("May look"), tr("See the state, the queue and the history: who wrote to whom, never what."));
    m_operators->setWords(tr("May operate"), tr("Also try, hold, return or remove mail, and pause mail servers."));
    m_administrators->setWords(tr("May administer"), tr("Also change the settings, and read kept mail."));
    SettingsSection::retranslate();
}

} // namespace ui
