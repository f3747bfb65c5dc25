// Logging in at a server (AUTH, RFC 4954) with a name and a password: PLAIN (RFC 4616) or LOGIN, whichever is offered. PURE.
// One Login is one attempt's lines; that it is only sent over TLS is client_session's promise. Callers: client_session.
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>

namespace smtp {

struct Login {
    QByteArray user, password; // UTF-8; neither empty, no NUL in them

    friend bool operator==(const Login &, const Login &) = default;
};

// "user:password", as a secret is kept: the name ends at the first colon. Nothing: one of them is empty or has a control character.
std::optional<Login> loginFromText(const QByteArray &text);

// What to send, one line a step, without CRLF: the command, then the answer to each 334. Empty: neither mechanism is in `offered`
// (upper case). PLAIN first: it takes one round less.
QList<QByteArray> loginLines(const Login &login, const QList<QByteArray> &offered);

} // namespace smtp
