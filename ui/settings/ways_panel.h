// The ways by which alerts leave, whether each is proved, and how to prove one: send a test, type in the code that it brought.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class ServiceModel;
class WayRow;

class WaysPanel : public QWidget {
    Q_OBJECT
public:
    WaysPanel(ServiceModel &service, QWidget *parent);
    void ask(); // of the ways as they are now

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const QList<ipc::AlertWay> &ways);
    void refresh();

    ServiceModel &m_service;
    QLabel *m_title, *m_note;
    QVBoxLayout *m_rows;
    QList<WayRow *> m_known;
    ipc::Sentence m_trouble;
    bool m_isKnown = false;
};

} // namespace ui
