// The parameters behind the path of MAIL and RCPT: SIZE (RFC 1870), BODY (RFC 6152), SMTPUTF8 (RFC 6531), RET, ENVID, NOTIFY, ORCPT (RFC 3461).
//
// What was not announced is not understood: the answer is 555 5.5.4 (RFC 5321 4.1.1.11). xtext is checked and kept as given.
#pragma once
#include <QByteArrayView>
#include <optional>
#include "smtp/envelope.h"
#include "smtp/replies.h"

namespace smtp {

// Announced in EHLO beyond what every session has, as far as the whole relay can keep it: DSN needs "relayed" notices for primaries without
// it (RFC 3461 6.2.7), SMTPUTF8 a primary that takes it (mail-semantics G1), ETRN a probe behind it (C9).
struct Offers {
    bool dsn = false, smtpUtf8 = false, etrn = false;
};

// Reads `text` ("SIZE=1 BODY=8BITMIME") into `sender`, or tells how to refuse it. A parameter given twice is refused.
std::optional<FixedReply> parseParameters(QByteArrayView text, const Offers &offers, Sender &sender);
std::optional<FixedReply> parseParameters(QByteArrayView text, const Offers &offers, Recipient &recipient);

// RFC 3461 4: "+" and two upper-case hex digits, or any printable character but "+" and "=".
bool isXtext(QByteArrayView text);
// What ENVID and ORCPT may be here (RFC 3461 4.4, 4.2): bounded xtext, the second behind its type.
bool isEnvelopeId(QByteArrayView text);
bool isOriginalRecipient(QByteArrayView text);

} // namespace smtp
