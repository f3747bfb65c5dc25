// The outages, as senders are told of them: a card for each that lasts, the last ended ones folded below. Owner: NoticesPage.
#pragma once
#include <QWidget>
#include "ui/service_model.h"

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace ui {

class OutageCard;

class OutagePanel : public QWidget {
    Q_OBJECT
public:
    explicit OutagePanel(ServiceModel &service, QWidget *parent = nullptr);
    void ask(); // the service again; without contact nothing is shown

Q_SIGNALS:
    void previewWanted(const QString &domain);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const Asked<ipc::NoticeOutages> &answer);
    void show(const QList<ipc::NoticeOutage> &outages);
    OutageCard *cardFor(const QString &id); // the one that is there, else a new one
    void decide(const ipc::PostponeNotices &decision);
    void refresh();
    void fitHeight(); // of the area to its cards: by itself a scroll area guesses, and wrapped text makes it guess too much

    ServiceModel &m_service;
    QList<ipc::NoticeOutage> m_outages;
    QList<OutageCard *> m_cards;
    bool m_isKnown = false, m_isAsking = false, m_isDirty = false;
    ipc::Sentence m_refusal, m_trouble; // why there are none; why a decision was not taken. Empty codes: no reason
    QScrollArea *m_area;
    QVBoxLayout *m_column, *m_cardColumn;
    QLabel *m_note, *m_message, *m_endedText;
    QToolButton *m_ended;
};

} // namespace ui
