// Whether a failure, or a relay without confirmation, may be told to the sender (mail-semantics F2, F4). PURE.
//
// Every suppression has a named rule, which is kept with the recipient in the history.
#pragma once
#include <QByteArray>
#include "mail/header_scan.h"
#include "spool/message.h"

namespace notices {

enum class About { Failure, Relay };

// The rule by which no such notice is sent: "F2.null-sender", "F2.notify", "F2.list-id", "F2.precedence", "F2.auto-submitted",
// "F2.sender-unusable", "F4.own-notice", "F4.spf-fail" (the sender is forged, says the owner of its domain). Empty: it may be sent, as far as the budget allows.
QByteArray suppressedBy(const spool::Due &due, const mail::HeaderFacts &facts, About about = About::Failure);

// The part behind the last @, lower case; empty: there is none.
QByteArray domainOf(const QByteArray &address);

} // namespace notices
