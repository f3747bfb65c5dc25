// Page 3: what the DNS says about each domain: the MX ladder, what is wrong with it, and the exact record to add.
// "Later" is allowed: Next works always, and what is missing stays on the Overview.
#pragma once
#include "ipc/contract.h"
#include "ui/wizard/wizard_page.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class LadderView;
class ServiceModel;

class DnsPage : public WizardPage {
    Q_OBJECT
public:
    DnsPage(SetupDraft &draft, ServiceModel &service, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override { return true; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void check();
    void refresh();
    QString verdictText() const;
    QString findingsText() const;
    QString records() const;

    ServiceModel &m_service;
    QLabel *m_intro;
    QComboBox *m_domain;
    QLabel *m_verdictShape;
    QLabel *m_verdict;
    LadderView *m_ladder;
    QLabel *m_findings;
    QLabel *m_recordLabel;
    QPlainTextEdit *m_record;
    QPushButton *m_copy;
    QPushButton *m_again;
    QString m_asked; // domain; empty: nothing is on its way
    std::optional<ipc::CheckReport> m_report;
    std::optional<ipc::Sentence> m_error;
};

} // namespace ui
