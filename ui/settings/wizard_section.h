// Settings: the way to the set-up wizard, with the present values.
#pragma once
#include "ui/settings/settings_pane.h"

class QLabel;
class QPushButton;

namespace ui {

class ServiceModel;

class WizardSection : public SettingsPane {
    Q_OBJECT
public:
    WizardSection(ServiceModel &service, QWidget *parent);

Q_SIGNALS:
    void setUpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ServiceModel &m_service;
    QLabel *m_intro;
    QPushButton *m_open;
};

} // namespace ui
