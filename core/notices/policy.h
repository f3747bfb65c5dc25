// Whether a failure, a delay, or a relay without confirmation may be told to the sender (mail-semantics F1, F2, F4). PURE.
//
// Every suppression has a named rule, which is kept with the recipient in the history.
#pragma once
#include <QByteArray>
#include "config/config.h"
#include "mail/header_scan.h"
#include "spool/message.h"

namespace notices {

enum class About { Failure, Delay, Relay };

// The rule by which no such notice is sent: "F2.null-sender", "F2.notify", "F2.list-id", "F2.precedence", "F2.auto-submitted",
// "F2.sender-unusable", "F4.own-notice", "F4.spf-fail" (the sender is forged, says the owner of its domain). Empty: it may be sent, as far as the budget allows.
QByteArray suppressedBy(const spool::Due &due, const mail::HeaderFacts &facts, About about = About::Failure);

// A delay's part of the schedule, and what is known of it.
struct DelayRules {
    config::DelayNotices whom = config::DelayNotices::Verified;
    Milliseconds step{0};
    bool isMuted = false; // a person wants nobody told in this outage
};
// The same for a delay: those rules, and "F1.person", "F1.unverified" (who sent it is not known for sure; DKIM is not looked at yet), "F1.once": the
// sender was told of this step, or a later one, in this outage (`told`; 0: never).
QByteArray delaySuppressedBy(const spool::Due &due, const mail::HeaderFacts &facts, Milliseconds told, const DelayRules &rules);

// The part behind the last @, lower case; empty: there is none.
QByteArray domainOf(const QByteArray &address);

} // namespace notices
