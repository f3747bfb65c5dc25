// The server that passes our notices and alerts on, where port 25 leads nowhere: its name, a login, and a test mail before anything is kept.
// Its login is only ever sent over TLS; the password is with the draft until it is applied, and never shown again.
#pragma once
#include <QWidget>
#include "ui/wizard/job_run.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class StepList;
struct SetupDraft;

class SmarthostPanel : public QWidget {
    Q_OBJECT
public:
    SmarthostPanel(SetupDraft &draft, ServiceModel &service, QWidget *parent);
    void load();
    void leave() { m_run.cancel(); }
    bool isComplete() const { return fault().isEmpty(); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void test();
    void refresh();
    QString fault() const;     // of what would be kept
    QString testFault() const; // of the test alone
    QString verdict() const;

    SetupDraft &m_draft;
    JobRun m_run;
    QString m_keptHost; // that the kept login is for
    QString m_keptAuth;
    QLabel *m_intro;
    QLabel *m_hostLabel, *m_userLabel, *m_passwordLabel, *m_tlsLabel, *m_toLabel;
    QLineEdit *m_host, *m_user, *m_password, *m_to;
    QComboBox *m_tls;
    QPushButton *m_test, *m_stop;
    QLabel *m_fault;
    StepList *m_steps;
    QLabel *m_result;
};

} // namespace ui
