// Page 3: the firm's own mail server, filled in with the best MX the DNS knows, a live test of the connection to it, and how it is known who
// exists there. A test that fails does not hold anybody up: the server may be down right now.
#pragma once
#include "ipc/contract.h"
#include "ui/wizard/job_run.h"
#include "ui/wizard/wizard_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DirectoryChoice;
class StepList;

class PrimaryPage : public WizardPage {
    Q_OBJECT
public:
    PrimaryPage(SetupDraft &draft, ServiceModel &service, QWidget *parent);

    QString title() const override;
    void load() override;
    void enter() override;
    void leave() override;
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Found { Nothing, Looking, Filled, NotThere, Failed };
    void build();
    void lookUp();
    void takeLadder(const ipc::CheckReport &report);
    void startTest();
    void testAtOnce();
    QString primaryFault() const;
    void retranslate();
    QString foundText() const;
    QString verdict() const;

    ServiceModel &m_service;
    JobRun m_run;
    QLabel *m_intro;
    QLabel *m_label;
    QLineEdit *m_primary;
    QLabel *m_found;
    QPushButton *m_test;
    QPushButton *m_cancel;
    StepList *m_steps;
    QLabel *m_result;
    DirectoryChoice *m_directory;
    Found m_lookup = Found::Nothing;
    QString m_lookedUpFor; // domain
    QString m_offered;     // what the lookup filled in
    QString m_testedFor;   // primary
};

} // namespace ui
