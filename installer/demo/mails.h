// The twenty mails of the demo, each of another kind that mail systems have damaged before. Pure.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace demo {

struct Mail {
    QString kind;                 // in words
    QByteArray sender;            // empty: the null sender
    QList<QByteArray> recipients;
    QByteArray bytes;             // CRLF line ends, ends in CRLF
};

QList<Mail> twentyMails(const QByteArray &domain);

} // namespace demo
