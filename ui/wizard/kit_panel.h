// "Tell your mail server": lines for its own configuration, so that it does not hold up what comes from here, and a check with a mail. The lines
// are there before anything is set up; the check only afterwards.
#pragma once
#include <QWidget>
#include "ui/wizard/job_run.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class KitLines;
class StepList;
struct SetupDraft;

class KitPanel : public QWidget {
    Q_OBJECT
public:
    KitPanel(const SetupDraft &draft, ServiceModel &service, QWidget *parent);
    // The domain it is about, and whether the service has it already. Asks when it is visible.
    void setDomain(const QString &domain, bool isSetUp);
    void leave() { m_run.cancel(); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void take(const Asked<ipc::Kit> &answer);
    void refresh();
    QString verdict() const;

    const SetupDraft &m_draft;
    ServiceModel &m_service;
    JobRun m_run;
    QString m_domain;
    bool m_isSetUp = false;
    int m_asked = 0;
    std::optional<ipc::Kit> m_kit;
    std::optional<ipc::Sentence> m_error;
    QLabel *m_intro;
    QLabel *m_serverLabel;
    QComboBox *m_server;
    QLabel *m_fault;
    KitLines *m_lines;
    QPushButton *m_check;
    QLabel *m_result;
    StepList *m_steps;
};

} // namespace ui
