// Settings of this window and this account, kept on this machine: they act at once and nobody else sees them.
#pragma once
#include "ui/settings/setting_field.h"
#include "ui/settings/settings_pane.h"

class QLabel;

namespace ui {

class Language;
class LocalSettings;

class GeneralSection : public SettingsPane {
    Q_OBJECT
public:
    GeneralSection(Language &language, LocalSettings &settings, QWidget *parent);
    void activate() override; // shows what there is: the menus change it too

Q_SIGNALS:
    void schemeWanted(const QString &name);
    void bubblesChanged(); // which are wanted

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void setAutostart();
    void keepBubbles();
    void refresh();
    void retranslate();

    Language &m_language;
    LocalSettings &m_settings;
    QLabel *m_intro, *m_bubblesTitle;
    ChoiceField *m_languages, *m_schemes;
    SwitchField *m_autostart, *m_problems, *m_attention, *m_info, *m_reminders, *m_recovery, *m_isQuiet, *m_quietProblems;
    ClockField *m_from, *m_to;
};

} // namespace ui
