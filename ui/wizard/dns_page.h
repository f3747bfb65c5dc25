// Page 5: what the DNS says about each domain: its records side by side, the MX ladder, what is wrong with it, the exact record to add, and all of
// it as text for the provider. "Later" is allowed: Next works always, and what is missing stays a warning of the doctor's.
#pragma once
#include "ipc/contract.h"
#include "ui/wizard/wizard_page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class RecordBox;
class FactList;
class Fold;
class KitPanel;
class LadderView;
class RecordsView;
class ServiceModel;

class DnsPage : public WizardPage {
    Q_OBJECT
public:
    DnsPage(SetupDraft &draft, ServiceModel &service, QWidget *parent);

    QString title() const override;
    void enter() override;
    void leave() override;
    void setConfigured(const QStringList &domains) { m_configured = domains; } // that the service has already
    bool isComplete() const override { return true; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void check();
    void refresh();
    QString verdictText() const;
    QStringList records() const;
    QString textForProvider() const;

    ServiceModel &m_service;
    QLabel *m_intro;
    QComboBox *m_domain;
    QLabel *m_verdictShape;
    QLabel *m_verdict;
    QPushButton *m_again;
    RecordsView *m_records;
    LadderView *m_ladder;
    RecordBox *m_record;
    QPushButton *m_copyAll;
    FactList *m_findings;
    Fold *m_kitFold;
    KitPanel *m_kit;
    QStringList m_configured;
    QString m_asked; // domain; empty: nothing is on its way
    std::optional<ipc::CheckReport> m_report;
    std::optional<ipc::Sentence> m_error;
};

} // namespace ui
