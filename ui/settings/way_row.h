// One way of alerts. Owner: WaysPanel.
#pragma once
#include <QFrame>
#include "ipc/contract.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ServiceModel;

class WayRow : public QFrame {
    Q_OBJECT
public:
    // `number`: of its objects' names, from 1.
    WayRow(ServiceModel &service, int number, QWidget *parent);
    void show(const ipc::AlertWay &way);
    using QWidget::show;
    const QString &way() const { return m_way.way; }
    void refresh(); // rights, language, colours

Q_SIGNALS:
    void proved();

private:
    enum class State { Idle, Sending, Sent, Confirming, Failed };
    void sendTest();
    void confirm();
    QString stateText() const;

    ServiceModel &m_service;
    ipc::AlertWay m_way;
    QLabel *m_shape, *m_name, *m_state, *m_message;
    QPushButton *m_send, *m_confirm;
    QLineEdit *m_code;
    State m_doing = State::Idle;
    bool m_wasSent = false;
    ipc::Sentence m_error;
};

} // namespace ui
