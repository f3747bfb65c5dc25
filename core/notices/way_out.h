// What keeps our notices from leaving, and how that is called: on the recipients that wait, and in the warning. PURE.
#pragma once
#include <QByteArray>
#include "base/clock.h"
#include "handover/outcome.h"
#include "spool/message.h"

namespace notices {

enum class Hurdle {
    NoRoute,    // no mail server can be connected to
    NoDns,      // none can be looked up
    TurnedAway, // none serves us
    SmarthostAway, SmarthostLogin, SmarthostTls,
    SmarthostRefuses,   // notices, or us: not what the login is about
    SmarthostIsUs, SmarthostIsPrimary, // by its address
    OnlyPrimary,        // the only mail server of a sender's domain is a protected primary
};

QByteArray reasonCode(Hurdle hurdle);  // spool::Attempt::reason of what waits: "outbound.no-route"
QByteArray warningCode(Hurdle hurdle); // "notices.no-route"

// Why a session with the smarthost ended before it was ready.
Hurdle smarthostHurdle(const handover::Ending &ending, const Error &network);

// A refusal by the smarthost that is about us, not about the recipient: it never knew our login or does not relay for us. `tookMail`: it has
// relayed something of ours, so that a bare 5xx at RCPT is believed.
bool refusesUs(const handover::Judgement &judgement, bool tookMail);

// For a warning.
struct CannotLeave {
    Hurdle hurdle = Hurdle::NoRoute;
    WallTime since{};
    QByteArray domain;   // that alone is concerned; empty: all
    quint16 port = 25;   // that is connected to
    spool::Attempt last; // host: the smarthost's; empty where it is none. `reason`: "primary.timed-out", why there is no session
    qint64 waiting = 0;  // messages
};

} // namespace notices
