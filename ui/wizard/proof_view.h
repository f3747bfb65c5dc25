// The proof: a real message through this backup into the mail server, row by row as it goes, if wanted with a simulated outage. What is begun
// goes on in the service whatever becomes of this; the message is mail like any other. On the wizard's last page, and wherever else a domain is shown.
#pragma once
#include <QTimer>
#include <QWidget>
#include "ui/service_model.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class StepList;

class ProofView : public QWidget {
    Q_OBJECT
public:
    // `domain` as configured; it may be empty at first.
    ProofView(ServiceModel &service, const QString &domain, QWidget *parent = nullptr);

    // Another one: what was shown of the one before goes, and is no longer followed.
    void setDomain(const QString &domain);
    QString domain() const { return m_domain; }
    bool isRunning() const { return m_state == State::Starting || m_state == State::Running; }

Q_SIGNALS:
    void runningChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { None, Starting, Running, Done, Lost };
    void build();
    void start();
    void stop();
    void takeStarted(const Asked<ipc::JobStarted> &answer);
    void takeJob(const ipc::Job &job);
    void loseSight();
    void become(State state);
    void bringAnswerIntoSight();
    void refresh();
    void showResult();

    ServiceModel &m_service;
    QString m_domain;
    QLabel *m_intro;
    QLabel *m_label;
    QLineEdit *m_recipient;
    QCheckBox *m_outage;
    QPushButton *m_start;
    QPushButton *m_stop;
    StepList *m_steps;
    QLabel *m_shape;
    QLabel *m_result;
    QTimer m_silence; // no report for so long: said, not waited for
    State m_state = State::None;
    bool m_isStopWanted = false; // before the service said that it began
    qint64 m_job = 0;
    quint64 m_round = 0; // answers to what was begun before are not for us
    std::optional<ipc::Sentence> m_error;
    ipc::Job m_last;
    QList<ipc::Job> m_early; // reports that came before the answer with their number
};

} // namespace ui
