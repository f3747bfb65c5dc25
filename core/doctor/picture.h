// What is known, by whom it is about: the ladder, and the conversations with each mail server. PURE. Callers: judge and its judges.
#pragma once
#include <QJsonArray>
#include "dns/address.h"
#include "doctor/ladder.h"

namespace doctor {

enum class Role { Us, Primary, Other };

struct MailHost {
    QByteArray name; // as the MX record names it; ours, where it stands in none, as the configuration does
    Role role = Role::Other;
    QList<MailHostFact> talks; // one an address

    const MailHostFact *open() const;    // the first that came about; nullptr: none
    const MailHostFact *greeted() const; // the first that answered EHLO; nullptr: none
};

// References what it was made of: for the length of one judgement.
struct Picture {
    const Question &question;
    const Facts &facts;
    const MxSet &set;
    QList<Rung> ladder;
    QList<MailHost> hosts; // best first; ours also when it is not on the ladder
    dns::Networks treatAsPublic;

    bool isPublic(const QHostAddress &address) const { return dns::isPublic(address, treatAsPublic); }
    const Rung *rung(Role role) const;      // the best one; nullptr: none
    const MailHost *host(Role role) const;  // the best one that greeted us; nullptr: none
    QString nameOf(Role role) const;        // for sentences: on the ladder, else as configured
    QList<QHostAddress> addressesOf(Role role) const; // public ones, by the DNS and by the configuration
};

Picture pictureOf(const Question &, const Facts &, const MxSet &);

Role roleOf(const Rung &);
QString text(const QByteArray &); // a name
QJsonArray list(const QList<QByteArray> &names);
QJsonArray list(const QList<QHostAddress> &addresses);
QString isoTime(WallTime);
QString replyText(const smtp::Reply &); // "554 5.7.1 Access denied", its first line

// With the parameter `domain`, and as the finding's subject `subject`.
Finding findingOn(const Picture &, const char *code, Severity, const QString &subject, QJsonObject parameters = {});

} // namespace doctor
