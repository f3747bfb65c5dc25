// Who exists behind a domain's primary: what to say to a RCPT (mail-semantics B4, B5), and how well we know it. PURE.
// Callers: directory, admission (by way of intake), `explain`.
#pragma once
#include <QByteArray>
#include <optional>
#include "base/clock.h"
#include "config/config.h"
#include "directory/knowledge.h"

namespace directory {

// A list that a person or another system gave: a file, an import, LDAP.
struct SourceState {
    bool isComplete = false;         // whoever set it up says: who is not in it does not exist
    std::optional<WallTime> readAt;  // last time without error; nothing: never
    qint64 addresses = 0;

    friend bool operator==(const SourceState &, const SourceState &) = default;
};

enum class CatchAll {
    Untested,
    None,     // two addresses that nobody has were refused
    Found,    // they were accepted: the primary takes everything, so it cannot tell who exists
};

// What is known of one domain.
struct DomainState {
    QList<SourceState> sources;
    CatchAll catchAll = CatchAll::Untested;

    friend bool operator==(const DomainState &, const DomainState &) = default;
};

// B4: a complete list, no older than a week. Nothing learned ever makes it ready.
constexpr std::chrono::days readyFor{7};
bool isReady(const DomainState &domain, WallTime now);

enum class Ruling {
    Accept,
    Refuse, // 550 5.1.1
    Defer,  // 450 4.1.1: it may exist
    Ask,    // the primary, now; answered by afterAsking()
};
struct Ruled {
    Ruling ruling = Ruling::Accept;
    QByteArray rule; // "directory.known-good", for the log and `explain`; words/ has the sentence

    friend bool operator==(const Ruled &, const Ruled &) = default;
};

// B5. postmaster and abuse are not asked about: the caller accepts them.
Ruled rule(Standing standing, const DomainState &domain, bool primaryIsUp, config::UnknownRecipients mode, WallTime now);

enum class Asked {
    Exists,
    Unknown,   // the primary said so
    NoVerdict, // no answer in time, or one that is not about the address (B3)
};
// What follows from what the primary said. Who is known to be good is not deferred because the primary is slow.
Ruled afterAsking(Asked answer, Standing standing);

} // namespace directory
