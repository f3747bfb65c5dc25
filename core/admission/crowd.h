// Who leaves when all places are taken and somebody new comes. PURE.
//
// The network with the most connections gives first, and of it the one that was idle longest: somebody who holds many places and uses none
// loses one, an honest server that is talking loses nothing. Who is about to be answered never goes.
// Caller: intake.
#pragma once
#include <QList>
#include <optional>
#include "admission/client_key.h"
#include "base/clock.h"

namespace admission {

struct Seat {
    enum class State {
        Busy,     // it waits for us: the greeting, a decision, a commit
        Idle,     // between two messages
        Receiving // a message comes in
    };
    ClientKey network;
    State state = State::Busy;
    MonotonicTime since{}; // idle: when it was last heard; receiving: when its message began
    qint64 received = 0;   // bytes of that message
};

// Index of the seat that is given to the newcomer: one that is idle for at least five seconds (one, if its network has ten or more); if there
// is none, one whose message comes in slower than a modem would send it, for a minute at least. Nothing: all are worth more than a newcomer.
std::optional<qsizetype> whoGives(const QList<Seat> &seats, MonotonicTime now);

} // namespace admission
