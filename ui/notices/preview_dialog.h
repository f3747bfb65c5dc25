// What senders to a domain are told now, in a language to choose: the texts that count, about a mail made up. Owner: NoticesPage.
#pragma once
#include <QDialog>
#include "ui/service_model.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class NoticeView;

class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(ServiceModel &service, const QString &domain, QWidget *parent = nullptr);

Q_SIGNALS:
    void editWanted(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void ask();
    void retranslate();

    ServiceModel &m_service;
    const QString m_domain;
    QLabel *m_title, *m_languageLabel, *m_message;
    QComboBox *m_language;
    NoticeView *m_view;
    QPushButton *m_edit, *m_close;
};

} // namespace ui
