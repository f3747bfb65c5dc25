// Sends a notice, as it is written now, to an address that a person gives; the address is offered again the next time. Owner: TemplateStudio.
#pragma once
#include <QDialog>
#include "ui/service_model.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class LocalSettings;

class SendDialog : public QDialog {
    Q_OBJECT
public:
    // `request` says which notice; its address is asked for here.
    SendDialog(ServiceModel &service, LocalSettings &settings, const ipc::SendNotice &request, QWidget *parent = nullptr);

Q_SIGNALS:
    void sent(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void send();
    void retranslate();
    void refresh();

    ServiceModel &m_service;
    LocalSettings &m_settings;
    ipc::SendNotice m_request;
    bool m_isSending = false;
    ipc::Sentence m_trouble; // empty code: none
    QLabel *m_text, *m_label, *m_message;
    QLineEdit *m_address;
    QPushButton *m_send, *m_cancel;
};

} // namespace ui
