// The MX ladder: which set of records counts, who stands where on it, and which records it should have. PURE.
//
// Who is us and who is the primary is decided by name first: behind one address (NAT, tests on loopback) there may be both.
// Callers: judge.
#pragma once
#include "doctor/doctor.h"
#include "doctor/facts.h"

namespace doctor {

// One answer to "which MX has the domain", and the name servers that give it.
struct MxSet {
    dns::Status status = dns::Status::TimedOut; // Ok, NoData, NameError: known; all else: not
    QList<dns::Mx> records;                     // by preference, then by name; without null MX
    bool hasNullMx = false;
    std::chrono::seconds ttl{0};
    QList<ServerFact> servers; // empty: it is the resolvers' answer

    bool isKnown() const;
};

// The different answers of the authoritative servers, the one that most of them give first (then the newest serial).
QList<MxSet> authoritativeSets(const Facts &);
// What counts: the first authoritative set, else what resolvers say.
MxSet countingSet(const Facts &);

// Best first. The primary is who the configuration calls so, else the best that is not us; several when they are equal.
QList<Rung> ladderOf(const Question &, const Facts &, const MxSet &);

// The full set to have: primaries and others as they are, we 10 behind the worst primary. Empty when we or the primary have
// no usable name: a guess must not be pasted into a zone.
QList<dns::Mx> proposedSet(const Question &, const Facts &, const QList<Rung> &);

// "example.test. 3600 IN MX 20 mx2.example.test."
QString recordText(const QByteArray &domain, std::chrono::seconds ttl, const dns::Mx &);

// A parameter that core/words says as a part of the sentence: {code, parameters}.
QJsonObject sentence(const char *code);

QByteArray ourName(const Question &); // normal name with a dot in it; empty: none that could be published

} // namespace doctor
