// One certificate in words: for which names, by whom, until when, and what senders would make of it. Owner: CertificatesSection.
#pragma once
#include <QFrame>
#include "ipc/contract.h"

class QLabel;

namespace ui {

class CertificateCard : public QFrame {
    Q_OBJECT
public:
    enum class Use { Present, Candidate }; // what the service uses, or what it could

    CertificateCard(Use use, const QString &name, QWidget *parent);
    void show(const ipc::Certificate &certificate, const QDateTime &now);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString headText() const;
    QString endText() const;

    const Use m_use;
    ipc::Certificate m_certificate;
    QDateTime m_now;
    QLabel *m_shape, *m_head, *m_names, *m_end, *m_remarks, *m_file;
};

} // namespace ui
