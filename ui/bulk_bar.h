// Work on all that a filter fits, while it runs: how far it is, and the button that stops it. Hidden when there is none. Owner: QueueActions.
#pragma once
#include <QWidget>
#include <functional>
#include "ipc/contract.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ServiceModel;

class BulkBar : public QWidget {
    Q_OBJECT
public:
    explicit BulkBar(ServiceModel &service, QWidget *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    // When not busy. `ended`: with to how many it was done; also when it was stopped.
    void start(const ipc::ActOnAll &request, std::function<void(qint64 count)> ended);
    void retranslate();

Q_SIGNALS:
    void busyChanged();
    void failed(const ipc::Sentence &error);

private:
    void take(const ipc::Job &job);
    void end();

    ServiceModel &m_service;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    std::function<void(qint64)> m_ended;
    QList<ipc::Job> m_early; // reports that came before the answer with their number
    ipc::Job m_now;
    bool m_isBusy = false;
};

} // namespace ui
