// One command line as verb and argument (RFC 5321 4.1.1), with the length each may have.
//
// Knows which words are commands, not which are offered or allowed now: that is transitions.h and server_session.
#pragma once
#include <QByteArrayView>
#include "smtp/transitions.h"

namespace smtp {

struct Command {
    Verb verb = Verb::Count;  // Count: none of the table
    bool knownElsewhere = false; // a command of some RFC that the table does not have: 502 instead of 500
    QByteArrayView argument;  // the rest, outer blanks removed; for MAIL and RCPT what follows "FROM:" / "TO:"
    bool wellFormed = true;   // false: MAIL without "FROM:", RCPT without "TO:"
};

// `line` without CRLF; the argument points into it.
Command parseCommand(QByteArrayView line);

// The longest line of any command, in bytes with CRLF.
inline constexpr qsizetype maxCommandLine = 2560;

// The longest line of this command: 512 (RFC 5321 4.5.3.1.4); MAIL adds SIZE 26 (RFC 1870), BODY 17 (RFC 6152), SMTPUTF8 10 (RFC 6531), RET 9
// and ENVID 307 (RFC 3461: 100 octets as xtext); RCPT adds NOTIFY 30 and ORCPT (RFC 3461: 500 octets as xtext, and its type).
constexpr qsizetype maxLine(Verb verb)
{
    return verb == Verb::Mail ? 512 + 26 + 17 + 10 + 9 + 307 : verb == Verb::Rcpt ? 512 + 30 + 1507 + 32 : 512;
}
static_assert(maxLine(Verb::Rcpt) <= maxCommandLine && maxLine(Verb::Mail) <= maxCommandLine);

} // namespace smtp
