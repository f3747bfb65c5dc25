// "Delivered after all": who was told of a delay is told that it is over (mail-semantics F5), where notices.deliveredAfterAll says so.
//
// One plain mail to a sender and outage, when nothing of what it was told of waits any more. Decided once, in one transaction with the
// mail. Owner: Notices.
#pragma once
#include <QObject>
#include <QSet>
#include "notices/desk.h"

namespace notices {

class AfterAll : public QObject {
    Q_OBJECT
public:
    explicit AfterAll(const Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}
    // Of domains in no outage.
    void look(const QList<config::Domain> &domains);

Q_SIGNALS:
    void decided(const spool::NoticeEntry &entry, const QByteArray &notice); // as Delays has it

private:
    void lookAt(const config::Domain &domain, const spool::ToldGroup &after);
    void decide(const config::Domain &domain, const QList<spool::Told> &told);
    const Desk m_desk;
    QSet<QByteArray> m_busy; // domains that are being looked at: what was read twice would be decided twice
};

// What one sender was told, by outage (without one: by message); only where nothing waits any more. PURE.
QList<QList<spool::Told>> overForSenders(const QList<spool::Told> &told);

} // namespace notices
