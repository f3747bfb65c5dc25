// The open warnings, a card for each cause, worst first; those that nobody has to act on are folded at the end. Below them those that are over.
//
// Asks the service when it is looked at: after contact, and whenever it says that warnings have changed. Cards of causes that are still open are
// kept, so that focus, place and what is unfolded stay. At most `mostAtFirst` cards are made at once, and of at most ipc::maxRows warnings.
#pragma once
#include <QWidget>
#include "ui/service_model.h"
#include "ui/warnings/warning_card.h"

class QScrollArea;
class QVBoxLayout;

namespace ui {

class EndedPanel;

class WarningsPage : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype mostAtFirst = 30; // cards; as many more each time that somebody wants to see more

    explicit WarningsPage(ServiceModel &service, QWidget *parent = nullptr);
    void open(const QString &cause); // at that card as soon as it is known; over by now: says so
    void setPossible(const QSet<WarningAction> &possible); // what the window can do about one

Q_SIGNALS:
    void helpWanted(const QString &code);
    void actionWanted(ui::WarningAction action, const ipc::Warning &about);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QToolButton *foldButton(const char *name);
    void contactChanged();
    void ask();
    void take(const Asked<ipc::Warnings> &answer);
    void showCards();
    void place(const QList<WarningGroup> &groups, QVBoxLayout *column, QList<WarningCard *> &cards);
    WarningCard *cardFor(const WarningGroup &group);
    void removeAllBut(const QList<WarningCard *> &stay);
    void chainStops();
    void goToWanted();
    void goTo(WarningCard *card);
    template <typename Act> void decide(const Act &act);
    void retranslate();
    void refresh(); // all that is said around the cards
    QString note() const;
    QDateTime now() const;

    ServiceModel &m_service;
    QList<WarningGroup> m_groups;
    QList<WarningCard *> m_cards; // in their order
    qsizetype m_most = mostAtFirst;
    QString m_wanted; // cause to go to
    qint64 m_further = 0; // open too, but not in the list
    QSet<WarningAction> m_possible;
    bool m_isKnown = false, m_isAsking = false, m_isDirty = false;
    bool m_isOver = false; // what was wanted
    Contact m_contact = Contact::None;
    ipc::Sentence m_refusal, m_trouble; // why there is no list; why a decision was not taken. Empty codes: no reason
    QLabel *m_note, *m_message, *m_reason, *m_furtherNote;
    EndedPanel *m_ended;
    QScrollArea *m_area;
    QVBoxLayout *m_open, *m_information;
    QPushButton *m_more;
    QToolButton *m_fold;
};

} // namespace ui
