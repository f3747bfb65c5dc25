// Page 7: who is told, and how: senders of a delay, and those who look after the mail of everything else. An alert address behind the primary is
// refused: it would not be reached just then. Ways that the service has already are proved here, new ones on the last page.
#pragma once
#include "ui/wizard/wizard_page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class AlertProof;
class Fold;
class ServiceModel;

class NoticeSetupPage : public WizardPage {
    Q_OBJECT
public:
    NoticeSetupPage(SetupDraft &draft, ServiceModel &service, QWidget *parent);

    QString title() const override;
    void load() override;
    void enter() override;
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void refresh();
    void retranslate();
    QString alertFault() const;
    QString webhookFault() const;

    QLabel *m_noticesHeading, *m_noticesHint;
    QLabel *m_delayLabel, *m_scheduleLabel, *m_languageLabel;
    QComboBox *m_delay, *m_schedule, *m_language;
    QLabel *m_alertsHeading, *m_emailLabel, *m_emailHint, *m_alertLanguageLabel;
    QLineEdit *m_email;
    QComboBox *m_alertLanguage;
    QLabel *m_cannotLeave;
    Fold *m_webhookFold;
    QLabel *m_urlLabel, *m_formatLabel, *m_webhookFault;
    QLineEdit *m_url;
    QComboBox *m_format;
    AlertProof *m_proof;
};

// "after 4 h and after 2 d"; an empty schedule: never.
QString scheduleText(const QStringList &schedule);

} // namespace ui
