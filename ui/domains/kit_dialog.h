// "Tell your mail server": the lines by which a domain's mail server lets this backup past its greylisting, limits and SPF, ready to copy, and the check
// that proves it with one mail. Operators check; all may read and copy.
#pragma once
#include <QDialog>
#include <optional>
#include "ui/service_model.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class JobFollower;
class KitLines;
class StepList;

class KitDialog : public QDialog {
    Q_OBJECT
public:
    KitDialog(ServiceModel &service, const QString &domain, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildCheck();
    void ask(); // for the lines of the chosen kind of server
    void take(const Asked<ipc::Kit> &answer);
    void showKit();
    void check();
    void refresh();
    QString resultText() const;

    ServiceModel &m_service;
    const QString m_domain;
    std::optional<ipc::Kit> m_kit;
    ipc::Sentence m_refusal, m_trouble; // why there are no lines; why there was no check. Empty codes: no reason
    bool m_wasStopped = false;
    JobFollower *m_job;
    QLabel *m_intro, *m_serverLabel, *m_note, *m_checkIntro, *m_addressLabel, *m_result, *m_reason;
    QComboBox *m_server;
    QScrollArea *m_area;
    KitLines *m_lines;
    QGroupBox *m_checkBox;
    QLineEdit *m_address;
    QPushButton *m_check, *m_stop, *m_close;
    StepList *m_steps;
};

} // namespace ui
