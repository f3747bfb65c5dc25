// An export that runs: how far it is, and the button that gives it up. Hidden when there is none. Owner: HeldPanel.
#pragma once
#include <QWidget>
#include "ipc/message_export.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ServiceModel;

class ExportBar : public QWidget {
    Q_OBJECT
public:
    explicit ExportBar(ServiceModel &service, QWidget *parent = nullptr);

    bool isBusy() const { return m_export != nullptr; }
    void start(const QString &group, const QString &file); // when not busy
    void retranslate();

Q_SIGNALS:
    void busyChanged();
    void failed(const ipc::Sentence &error);

private:
    void show(const ipc::MessageExport::Progress &progress);
    void finish(const ipc::Outcome<ipc::MessageExport::Progress> &outcome);
    void end();

    ServiceModel &m_service;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    ipc::MessageExport *m_export = nullptr; // a child; deleting it gives it up
    ipc::MessageExport::Progress m_progress;
    QString m_file;
};

} // namespace ui
