// How a mail's original client is told to the next server: XFORWARD, by which it is logged, and XCLIENT, by which it is judged (both are
// Postfix's, and understood by others). PURE. Callers: client_session.
#pragma once
#include <QByteArray>
#include <QList>

namespace smtp {

struct OriginalClient {
    QByteArray address; // numeric; empty: the mail is our own, or nobody knows
    QByteArray helo;    // what it said, in any bytes
    bool esmtp = false; // it greeted with EHLO
    QByteArray ident;   // our id of the message

    friend bool operator==(const OriginalClient &, const OriginalClient &) = default;
};

// RFC 3461 4: printable US-ASCII but '+' and '=' as it is, all else as +XX.
QByteArray xtext(const QByteArray &bytes);

// As few commands as keep each line within 512 bytes, with CRLF. What nobody knows is [UNAVAILABLE], so that nothing of the message before
// remains; attributes that `offered` (upper case) does not have are left out. Empty if it has none that we know.
QList<QByteArray> xforwardCommands(const OriginalClient &client, const QList<QByteArray> &offered);

// One command, with CRLF; empty if `offered` has not ADDR, without which it makes no sense. `ident` is no part of it.
QByteArray xclientCommand(const OriginalClient &client, const QList<QByteArray> &offered);

// Whether the client's HELO may be used in an EHLO of ours: a name or an address literal, nothing else.
bool isPlainHelo(const QByteArray &helo);

} // namespace smtp
