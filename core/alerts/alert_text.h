// A message of the book in words, for mails and webhooks. PURE.
//
// What a stranger wrote (a server's reply) is only ever text here: control and direction-changing characters go, by words/. Addresses of
// recipients are not told: who reads an alert outside need not know who writes to whom.
#pragma once
#include <QUrl>
#include "alerts/warning_book.h"

namespace alerts {

struct AlertText {
    QString subject; // one line, at most longestSubject
    QString text;    // paragraphs parted by an empty line
};
inline constexpr qsizetype longestSubject = 200;

AlertText textOf(const Message &message, const QString &hostname, const QString &language);
AlertText testText(const QString &way, const QString &code, const QString &hostname, const QString &language);

QString kindName(Kind kind);         // "raised"; of the contract and the webhook
QString severityName(Severity severity); // "problem"

// ---- webhooks
struct Posting {
    QByteArray contentType;
    QByteArray body;
    QUrl url;
};
// `id`: the same for each try, so that a receiver can tell a repeated one.
Posting postingOf(const Message &message, qint64 id, const config::Webhook &webhook, const QString &hostname, const QString &language);
Posting testPosting(const QString &code, qint64 id, WallTime now, const config::Webhook &webhook, const QString &hostname, const QString &language);

} // namespace alerts
