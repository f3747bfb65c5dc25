// Every code that the doctor may say, and what it may weigh. One row here, one sentence and advice in words/, one page in resources/help.
//
// Problem: mail is or will be lost or refused, there is no backup, or mail comes here while the primary is well. Attention: it works, not as it
// should. Info: nothing has to be done. Unchecked: we do not know; that is never against anybody. TLS-100 to TLS-104 and NET-320 to
// NET-324 are warnings about the service's own files, machine and runs (alerts/).
#pragma once
#include <algorithm>
#include <iterator>
#include <string_view>
#include "doctor/doctor.h"

namespace doctor {

// A set of severities: some faults weigh more at a host that matters, or where senders insist.
enum class Weighs : unsigned char {
    Info = 1, Unchecked = 2, Attention = 4, Problem = 8,
    InfoOrAttention = Info | Attention, InfoToProblem = Info | Attention | Problem, AttentionOrProblem = Attention | Problem,
    AttentionOrUnchecked = Attention | Unchecked, AllButInfo = Unchecked | Attention | Problem
};

struct Code {
    std::string_view name;
    Weighs weighs;
};

// clang-format off
inline constexpr Code codes[] = {
    {"MX-100", Weighs::Info},                 // all right
    {"MX-101", Weighs::Problem},              // we are missing
    {"MX-102", Weighs::Attention},            // our preference equals the primary's
    {"MX-103", Weighs::Problem},              // we are better than the primary, or alone
    {"MX-104", Weighs::Problem},              // no MX at all, or no such domain
    {"MX-105", Weighs::AttentionOrProblem},   // null MX; attention beside other records
    {"MX-106", Weighs::AttentionOrProblem},   // a target is an address; problem for us and the primary
    {"MX-107", Weighs::Attention},            // a target is an alias
    {"MX-108", Weighs::AttentionOrProblem},   // a target has no address; problem for us and the primary
    {"MX-109", Weighs::InfoOrAttention},      // hosts that are neither us nor the primary; attention when one stands before us though primaries are configured
    {"MX-110", Weighs::AttentionOrProblem},   // name servers disagree; problem when it decides about our place
    {"MX-111", Weighs::AttentionOrUnchecked}, // a name server cannot be used; attention when lame
    {"MX-112", Weighs::Unchecked},            // nothing could be checked
    {"MX-113", Weighs::Unchecked},            // a target's address could not be looked up
    {"MX-114", Weighs::Unchecked},            // no name server of the domain was found
    {"MX-115", Weighs::AttentionOrProblem},   // a target has private addresses only; problem for us and the primary
    {"MX-116", Weighs::Attention},            // a target stands there more than once
    {"MX-117", Weighs::Info},                 // name servers hold different serials, and say the same
    {"MX-118", Weighs::Attention},            // TTL of more than a day
    {"MX-119", Weighs::Info},                 // TTL of less than 5 minutes
    {"MX-120", Weighs::Attention},            // a single name server (RFC 2182 5)
    {"MX-121", Weighs::Attention},            // all name servers in one network (RFC 2182 3.1)
    {"MX-122", Weighs::Problem},              // DNSSEC signatures do not hold

    // Certificates: opportunistic senders take any, so it is a problem only where a policy or TLSA makes senders insist (demand.h).
    {"TLS-200", Weighs::AttentionOrProblem},  // no STARTTLS anywhere
    {"TLS-201", Weighs::AttentionOrProblem},  // TLS 1.1 or older only
    {"TLS-202", Weighs::AttentionOrProblem},  // no handshake comes about
    {"TLS-203", Weighs::AttentionOrProblem},  // certificate expired, or not valid yet
    {"TLS-204", Weighs::Attention},           // certificate ends within 21 days
    {"TLS-205", Weighs::AttentionOrProblem},  // certificate for other names
    {"TLS-206", Weighs::InfoToProblem},       // certificate not trusted; info when nobody but its owner ever stood behind it
    {"TLS-207", Weighs::AttentionOrProblem},  // no STARTTLS at this host, though elsewhere
    {"TLS-208", Weighs::Attention},           // no TLSA for this host, though for others
    {"TLS-209", Weighs::Problem},             // TLSA does not fit the certificate
    {"TLS-210", Weighs::AttentionOrProblem},  // MTA-STS policy does not name this host; problem when enforced
    {"TLS-211", Weighs::AttentionOrUnchecked}, // MTA-STS policy cannot be had, or cannot be understood; unchecked when its host could not be looked up
    {"TLS-212", Weighs::Info},                // no TLSRPT beside MTA-STS or TLSA
    {"TLS-213", Weighs::Attention},           // MTA-STS record cannot be understood

    {"NET-300", Weighs::AllButInfo},          // port 25 does not answer; problem for us and the primary, unchecked when it may be our line
    {"NET-301", Weighs::InfoOrAttention},     // when the world last connected to us; attention when never in two days, or not in the last 30
    {"NET-302", Weighs::Attention},           // our address has no PTR
    {"NET-303", Weighs::Attention},           // our PTR does not lead back
    {"NET-304", Weighs::InfoOrAttention},     // EHLO name does not lead to the host; info for the primary, which need not send from there
    {"NET-305", Weighs::Problem},             // all clients have one private address
    {"NET-306", Weighs::InfoOrAttention},     // outbound 25 blocked; info with a smarthost
    {"NET-310", Weighs::Problem},             // same address as the primary: no backup at all
    {"NET-311", Weighs::Attention},           // same network as the primary
    {"NET-312", Weighs::Info},                // same name servers as the primary's name
    {"NET-313", Weighs::Info},                // both certificates end on one day
    {"NET-314", Weighs::Attention},           // our address is on block lists
    {"NET-315", Weighs::Attention},           // all name servers stand in the primary's network
    {"NET-319", Weighs::Info},                // same fate: nothing seen

    {"REL-400", Weighs::Attention},           // we take larger mail than the primary
    {"REL-401", Weighs::Attention},           // the primary takes larger mail than we
    {"REL-402", Weighs::Info},                // extensions differ
    {"REL-403", Weighs::Problem},             // the primary refuses us
    {"REL-404", Weighs::Attention},           // the primary puts us off
    {"REL-405", Weighs::InfoOrAttention},     // the primary takes every address; attention when we therefore do so in an outage
    {"REL-406", Weighs::Attention},           // we take unknown recipients
    {"REL-407", Weighs::Problem},             // our relay is open
    {"REL-408", Weighs::Attention},           // the primary relays what comes from here
    {"REL-409", Weighs::Attention},           // the primary refuses postmaster (RFC 5321 4.5.1)
    {"REL-410", Weighs::Info},                // directory not ready: who was never seen waits in an outage
    {"REL-411", Weighs::AttentionOrProblem},  // notices cannot leave; attention when only to one domain
};
// clang-format on

constexpr bool mayWeigh(std::string_view code, Severity severity)
{
    const auto found = std::find_if(std::begin(codes), std::end(codes), [=](const Code &one) { return one.name == code; });
    const auto bit = severity == Severity::Problem     ? Weighs::Problem
                   : severity == Severity::Attention ? Weighs::Attention
                   : severity == Severity::Unchecked ? Weighs::Unchecked
                                                     : Weighs::Info;
    return found != std::end(codes) && (unsigned(found->weighs) & unsigned(bit)) != 0;
}

} // namespace doctor
