// Page 2: the firm's own mail server, filled in with the best MX the DNS knows, and a live test of the connection to it.
// A test that fails does not hold anybody up: the server may be down right now.
#pragma once
#include <QTimer>
#include "ipc/contract.h"
#include "ui/wizard/wizard_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ServiceModel;
class StepList;

class PrimaryPage : public WizardPage {
    Q_OBJECT
public:
    PrimaryPage(SetupDraft &draft, ServiceModel &service, QWidget *parent);

    QString title() const override;
    void enter() override;
    void leave() override;
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Test { None, Starting, Running, Done };
    enum class Found { Nothing, Looking, Filled, NotThere, Failed };
    void build();
    void lookUp();
    void takeLadder(const ipc::CheckReport &report);
    void startTest();
    void cancelTest();
    void takeJob(const ipc::Job &job);
    void retranslate();
    QString foundText() const;
    QString verdict() const;

    ServiceModel &m_service;
    QLabel *m_intro;
    QLabel *m_label;
    QLineEdit *m_primary;
    QLabel *m_found;
    QPushButton *m_test;
    QPushButton *m_cancel;
    StepList *m_steps;
    QLabel *m_result;
    QTimer m_silence; // no report of a running test for so long: said, not waited for
    Test m_state = Test::None;
    Found m_lookup = Found::Nothing;
    QString m_lookedUpFor; // domain
    QString m_offered;     // what the lookup filled in
    qint64 m_job = 0;
    std::optional<ipc::Sentence> m_error;
    QList<ipc::Job> m_early; // reports that came before the answer with their number
};

} // namespace ui
