// What is known of one address, and what an event teaches about it (mail-semantics B1, B2, B3, B6). PURE: time is an argument.
// Callers: directory.
#pragma once
#include <QByteArrayView>
#include "base/clock.h"

namespace directory {

// Where it comes from does not matter later, but that it is in a list: a list is what a person said.
struct Knowledge {
    bool listed = false;     // in the last list of a source
    WallTime goodAt{};       // the primary took a message for it, or said at a callout that it would; epoch: never
    WallTime badAt{};        // the primary said that there is no such address, and that is believed; epoch: never
    WallTime refusedSince{}; // the first of the refusals of a good one that are not yet believed
    WallTime refusedAt{};    // the last of them
    int refusals = 0;        // on different occasions

    friend bool operator==(const Knowledge &, const Knowledge &) = default;
};

enum class Standing {
    NeverSeen,
    Good,      // fresh: need not be asked about
    StaleGood, // good, to be asked about again when that is possible
    Bad,       // fresh
    StaleBad,  // bad, to be asked about again before it is refused while the primary is there
};

// `primaryIsUp`: while it is not, good ones do not expire (B6).
Standing standingOf(const Knowledge &known, WallTime now, bool primaryIsUp);
constexpr bool isGood(Standing s) { return s == Standing::Good || s == Standing::StaleGood; }

// The final dot of a message to it got 250, or a callout did (B1).
Knowledge afterGood(Knowledge known, WallTime now);
// The primary, Up and for more than an hour, said that there is no such address (B2: isAboutAddress()). Who is listed or was good is believed to
// be gone only after `occasionsNeeded` refusals, an hour apart at least, over `refusedOver`.
Knowledge afterBad(Knowledge known, WallTime now);
inline constexpr int occasionsNeeded = 3;
inline constexpr std::chrono::hours refusedOver{24};

// B2: whether a reply at RCPT says that the address does not exist. 5.7.x is policy, 5.2.x a mailbox that is there.
bool isAboutAddress(int code, QByteArrayView enhanced);

} // namespace directory
