// The status sentence on top of every page: the state's shape, what is and what it means for the mail, one button.
#pragma once
#include <QFrame>
#include "ui/status.h"

class QLabel;
class QPushButton;

namespace ui {

class ServiceModel;

class StatusBanner : public QFrame {
    Q_OBJECT
public:
    explicit StatusBanner(ServiceModel &service, QWidget *parent = nullptr);
    State shownState() const { return m_state; }

Q_SIGNALS:
    void setUpWanted();
    void queueWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void act();

    ServiceModel &m_service;
    QLabel *m_shape;
    QLabel *m_word;
    QLabel *m_sentence;
    QPushButton *m_button;
    State m_state = State::NoContact;
};

} // namespace ui
