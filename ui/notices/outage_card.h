// An outage that lasts: who was told, who is next, and what a person may do about that. Owner: OutagePanel.
#pragma once
#include <QFrame>
#include "ipc/contract.h"

class QLabel;
class QPushButton;

namespace ui {

class ReadySentence;

class OutageCard : public QFrame {
    Q_OBJECT
public:
    explicit OutageCard(QWidget *parent = nullptr);
    void show(const ipc::NoticeOutage &outage, const QDateTime &now, bool mayOperate); // `now` by the service's clock
    using QWidget::show;
    QString id() const { return m_outage.id; }

Q_SIGNALS:
    void previewWanted(const QString &domain);
    void decided(const ipc::PostponeNotices &decision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void decide(qint64 seconds, bool muted);
    void refresh();
    QString outlook() const;

    ipc::NoticeOutage m_outage;
    QDateTime m_now;
    bool m_mayOperate = false;
    QLabel *m_shape, *m_title, *m_outlook;
    QPushButton *m_preview, *m_postpone, *m_mute, *m_resume;
    ReadySentence *m_ready;
};

// "firma.cz: away since 10:32; 4 senders told", or from when to when it was.
QString outageText(const ipc::NoticeOutage &outage, const QDateTime &now);

} // namespace ui
