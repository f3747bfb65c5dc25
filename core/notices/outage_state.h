// Whether a domain's primaries are away, as its senders are told of it: what the hand-over knows of each, as one word. PURE.
#pragma once
#include <optional>
#include "handover/handover.h"

namespace notices {

enum class Reach {
    Unknown, // just started, or one failure: nobody is told of anything yet
    There,   // one of them takes mail
    Away,
    Paused,  // a person holds them (maintenance): nobody is told meanwhile
};

struct DomainReach {
    Reach reach = Reach::Unknown;
    WallTime since{}; // of the state: Away: the outage's begin; There: of the first that is up
};

DomainReach reachOf(const QByteArray &domain, const QList<handover::PrimaryStatus> &primaries);

// Shorter ones are not spoken of (mail-semantics D1 has the same).
inline constexpr std::chrono::minutes leastOutage{5};
// The mail of an outage is handed over for so long at most before what still waits is judged by itself.
inline constexpr std::chrono::hours handOverTime{1};

enum class OutageChange { None, Begins, Ends };
// `known`: whether one is noted. `waits`: mail for the domain.
OutageChange changeOf(const DomainReach &reach, bool known, bool waits, WallTime now);

} // namespace notices
