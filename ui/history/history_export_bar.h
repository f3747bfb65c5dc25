// An export of the history that runs: how far it is, and the button that gives it up. How many rows there will be nobody knows before the
// end. Hidden when there is none. Owner: HistoryPage.
#pragma once
#include <QWidget>
#include "ipc/history_export.h"

class QLabel;
class QPushButton;

namespace ui {

class ServiceModel;

class HistoryExportBar : public QWidget {
    Q_OBJECT
public:
    explicit HistoryExportBar(ServiceModel &service, QWidget *parent = nullptr);

    bool isBusy() const { return m_export != nullptr; }
    void start(const ipc::HistoryFilter &filter, const QString &file); // when not busy

Q_SIGNALS:
    void busyChanged();
    void failed(const ipc::Sentence &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const ipc::HistoryExport::Progress &progress);
    void finish(const ipc::Outcome<ipc::HistoryExport::Progress> &outcome);
    void end();
    void retranslate();

    ServiceModel &m_service;
    QLabel *m_text;
    QPushButton *m_cancel;
    ipc::HistoryExport *m_export = nullptr; // a child; deleting it gives it up
    ipc::HistoryExport::Progress m_progress;
    QString m_file;
};

} // namespace ui
