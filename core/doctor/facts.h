// What the DNS says about a domain's mail, as gathered and before anybody judged it. Values only.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <chrono>
#include <optional>
#include "dns/resolver.h"

namespace doctor {

// What one authoritative name server made of the question for the domain's MX.
enum class Said {
    Records,          // Answer with at least one MX, AA
    NoMx,             // the name is there, without MX, AA
    NoName,           // the name is not there, AA
    NotAuthoritative, // it answers, but not as an authority: lame, or somebody answers in its place
    Refused,          // an error instead of an answer: lame
    Silent,           // no answer, or not a message
    NoAddress,        // its name has no address
    AddressUnknown,   // its name's address could not be looked up
};

// One address of one name server.
struct ServerFact {
    QByteArray name;
    QHostAddress address; // null with NoAddress and AddressUnknown
    Said said = Said::Silent;
    QList<dns::Mx> mx; // by preference, then by name
    std::chrono::seconds ttl{0};
    std::optional<quint32> serial; // of the zone
};

struct Facts {
    QByteArray domain;  // normal name; empty: what was asked for is none
    dns::MxAnswer mx;   // as resolvers say; TimedOut: not known in time
    QByteArray zone;    // the zone that holds the domain; empty: its name servers were not found
    QList<ServerFact> servers;
    QHash<QByteArray, dns::AddressAnswer> hosts; // of all MX targets, of our name, the primaries' names and the domain itself
};

} // namespace doctor
