// One message: envelope, recipients and what happens next, where it came from, its headers. Headers are other people's
// mail: the service shows them to operators only, and this pane says so to others.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ServiceModel;

class QueueDetails : public QWidget {
    Q_OBJECT
public:
    explicit QueueDetails(ServiceModel &service, QWidget *parent = nullptr);
    void show(const QString &id); // of a recipient; empty: nothing

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString recipientsText() const;
    QString spfWord(ipc::SpfResult result) const;

    ServiceModel &m_service;
    QString m_id;
    std::optional<ipc::MessageDetails> m_details;
    std::optional<ipc::Sentence> m_error;
    QLabel *m_facts;
    QPlainTextEdit *m_head;
    QPushButton *m_copy;
    QPushButton *m_session; // shows what was said in place of the headers
};

} // namespace ui
