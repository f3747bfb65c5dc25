// Asks the DNS what the doctor wants to know about a domain, everything at once, and hands over the facts. Judges nothing.
//
// Asked: the domain's MX by recursion; the addresses of every target; the zone's name servers (upwards from the domain to the
// zone it is in, never at a top-level domain) and their addresses; every one of those addresses for its own MX and SOA.
// Invariant: the facts come once, later, within the limit, with whatever is there by then; not at all when `context` is gone.
// Bounded: at most maxTargets, maxServers and maxAddresses of each are looked at, however many a zone has.
// Callers: doctor::check.
#pragma once
#include <chrono>
#include <functional>
#include "doctor/doctor.h"
#include "doctor/facts.h"

namespace doctor {

inline constexpr qsizetype maxTargets = 100;
inline constexpr qsizetype maxServers = 16;
inline constexpr qsizetype maxAddresses = 4; // of one name server
inline constexpr std::chrono::milliseconds gatherLimit = std::chrono::seconds(10);
inline constexpr std::chrono::milliseconds serverLimit = std::chrono::seconds(3);

void gather(const Question &, dns::Resolver &, QObject *context, std::function<void(Facts)> answer,
            std::chrono::milliseconds limit = gatherLimit);

} // namespace doctor
