// Which one sentence says how things stand: the worst state and its effect on the mail. PURE.
#pragma once
#include "base/clock.h"
#include "control/backlog.h"
#include "ipc/contract.h"

namespace control {

struct Situation {
    bool isSetUp = false;
    WallTime now{};
    QList<ipc::Primary> primaries;
    ipc::Counters counters;
    qint64 minFree = 0;                // bytes below which no mail is taken
    QList<QString> closedListeners;    // "host:port" that should be open and are not
    std::optional<Backlog::Progress> backlog; // that is being handed over
};

// In this order: setup, no listener, disk full, primaries down, disk low, doubtful, handing over, returning, maintenance, down but covered by
// another one, waiting for retries, held, well. A domain suffers when none of its primaries takes mail.
ipc::Sentence statusSentence(const Situation &situation);

} // namespace control
