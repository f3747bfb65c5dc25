// Settings: how long mail and what is known of it are kept, and how much of the disk that may take.
#pragma once
#include "ui/settings/settings_section.h"

namespace ui {

class StorageSection : public SettingsSection {
    Q_OBJECT
public:
    StorageSection(ConfigSource &source, QWidget *parent);

protected:
    void retranslate() override;
    void refresh() override;

private:
    QLabel *m_free;
    AmountField *m_lifetime, *m_lifetimeMax, *m_minFree, *m_history, *m_transcripts;
};

} // namespace ui
