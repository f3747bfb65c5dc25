// Asks the DNS and the mail servers what the doctor wants to know about a domain, everything at once, and hands over the facts. Judges nothing.
//
// Asked of the DNS: the domain's MX by recursion, and validated; the addresses of every target; the zone's name servers (upwards from the
// domain to the zone it is in, never at a top-level domain) and their addresses; every one of those addresses for its own MX and SOA; TLSA
// records and name servers of mail hosts; names and lists of our own addresses; what is published about TLS. Of the mail servers: what they
// say to a sender (mail_host_probe). Of the web: the MTA-STS policy. Of the world's mail servers: that they greet us.
// Invariant: the facts come once, later, within the limit, with whatever is there by then; not at all when `context` is gone.
// Bounded: of everything at most what the constants below say, however many a zone has; with more than maxHosts mail servers it is us, the
// configured primaries and the best of the others that are conversed with.
// Parts, a topic each: gather_names, gather_servers, gather_hosts, gather_addresses, gather_policy, gather_outbound. Callers: doctor::check.
#pragma once
#include <chrono>
#include <functional>
#include "doctor/doctor.h"
#include "doctor/facts.h"
#include "doctor/turns.h"

namespace doctor {

inline constexpr qsizetype maxTargets = 100;
inline constexpr qsizetype maxServers = 16;
inline constexpr qsizetype maxAddresses = 4; // of one name server
inline constexpr qsizetype maxHosts = 10;         // conversed with
inline constexpr qsizetype maxHostAddresses = 4;  // of one of them
inline constexpr qsizetype maxOwnAddresses = 8;   // of ours, asked about
inline constexpr qsizetype maxNames = 8;          // of one of them, by PTR
inline constexpr qsizetype maxBlocklists = 10;
inline constexpr qsizetype maxWorldDomains = 4;
inline constexpr qsizetype maxTexts = 20;         // TXT records of one name
inline constexpr std::chrono::milliseconds gatherLimit = std::chrono::seconds(10);
inline constexpr std::chrono::milliseconds serverLimit = std::chrono::seconds(3);
inline constexpr std::chrono::milliseconds policyLimit = std::chrono::seconds(6);
inline constexpr std::chrono::milliseconds outboundLimit = std::chrono::seconds(4); // to connect, and again for the greeting

// `turns`: shared by those who gather at the same time; null: nobody else does.
void gather(const Question &, dns::Resolver &, QObject *context, std::function<void(Facts)> answer,
            std::chrono::milliseconds limit = gatherLimit, std::shared_ptr<Turns> turns = {});

} // namespace doctor
