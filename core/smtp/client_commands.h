// What a client writes and reads around the dialogue itself: MAIL and RCPT with the parameters the peer announced, and the announcement.
// Callers: client_session.
#pragma once
#include <QByteArray>
#include "smtp/client_session.h"

namespace smtp {

// Reads EHLO's reply (RFC 5321 4.1.1.1). Unknown keywords are ignored; of a keyword that comes twice the last counts. `banner` stays empty.
Capabilities capabilitiesFrom(const Reply &ehlo);

// With CRLF. Parameters that were not announced are left out (mail-semantics C6).
QByteArray mailCommand(const Transaction &transaction, const Capabilities &peer);
QByteArray rcptCommand(const Recipient &recipient, const Capabilities &peer);

// False if an address or a DSN parameter has a control character in it: it would end the command and begin another.
bool canBeWritten(const Envelope &envelope);

} // namespace smtp
