// Settings: who is told of warnings outside of this machine, when, and whether that arrives.
#pragma once
#include "ui/settings/settings_section.h"

namespace ui {

class WaysPanel;

class AlertsSection : public SettingsSection {
    Q_OBJECT
public:
    AlertsSection(ConfigSource &source, QWidget *parent);
    void activate() override;

protected:
    void showDocument(const QJsonObject &document) override;
    QJsonObject edited(const QJsonObject &document) const override;
    void retranslate() override;
    void refresh() override;

private:
    ListField *m_email;
    TextField *m_webhook;
    ChoiceField *m_format, *m_language, *m_reminders;
    SwitchField *m_isQuiet, *m_problems;
    ClockField *m_from, *m_to;
    AmountField *m_downAfter, *m_oldest;
    WaysPanel *m_ways;
};

} // namespace ui
