// Settings: which accounts of this machine may look, operate and administer.
#pragma once
#include "ui/settings/settings_section.h"

namespace ui {

class AccessSection : public SettingsSection {
    Q_OBJECT
public:
    AccessSection(ConfigSource &source, QWidget *parent);

protected:
    void retranslate() override;

private:
    QLabel *m_intro;
    ListField *m_viewers, *m_operators, *m_administrators;
};

} // namespace ui
