// What became of each mail: compares what was sent with what the primary has. Pure.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include "mails.h"

namespace demo {

struct Arrived { QByteArray sender; QList<QByteArray> recipients; QByteArray bytes; }; // bytes: our trace header and all

// Without the one Received header that the relay prepends (RFC 5321 4.4); unchanged if there is none.
QByteArray belowTrace(const QByteArray &bytes);

struct Fate {
    int copies = 0;          // identical in bytes, sender and recipients
    int damaged = 0;         // the same recipients, sender and Subject, but other bytes
    bool isGood() const { return copies == 1 && damaged == 0; }
    QString inWords() const;
};

QList<Fate> judge(const QList<Mail> &sent, const QList<Arrived> &arrived); // in the order of `sent`
int strangers(const QList<Mail> &sent, const QList<Arrived> &arrived);     // arrived, but never sent

} // namespace demo
