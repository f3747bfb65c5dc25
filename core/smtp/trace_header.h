// The one header we add: Received (RFC 5321 4.4), folded, ended by CRLF.
//
// What the client said (HELO) and the addresses are shown so that they cannot end the header or pose as other parts of it.
// Callers: intake.
#pragma once
#include <QByteArray>
#include "base/clock.h"
#include "smtp/server_session.h"

namespace smtp {

struct Trace {
    Client client;
    QByteArray hostName;      // ours
    QByteArray id;            // idText of the message, with our tags (trace_tags.h)
    QByteArray onlyRecipient; // empty when there are several: one must not learn of the others
    WallTime at{};
    bool smtpUtf8 = false;    // the transaction's
};

QByteArray traceHeader(const Trace &trace);

} // namespace smtp
