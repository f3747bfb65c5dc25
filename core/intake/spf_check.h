// Evaluates SPF over the Resolver: asks what mail/spf wants to know, until it knows enough. Decides nothing.
// Callers: intake's session, control, restantectl --standalone.
#pragma once
#include <QObject>
#include <chrono>
#include <functional>
#include "base/clock.h"
#include "dns/resolver.h"
#include "mail/spf.h"
#include "spool/message.h"

namespace intake {

inline constexpr std::chrono::seconds spfLimit{20}; // for all questions together; then it is a TempError (RFC 7208 4.6.4)

// `done` is called once, from the event loop, within spfLimit; not when `context` is gone. `resolver` outlives the check or ends `context` first.
void checkSpf(dns::Resolver &resolver, const mail::spf::Query &query, QObject *context, std::function<void(const mail::spf::Evaluation &)> done);

spool::Spf spoolSpf(mail::spf::Verdict verdict);

} // namespace intake
