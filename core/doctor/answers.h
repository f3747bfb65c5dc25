// What the world answers about a domain's mail, in comparable words: what drift.h compares. PURE.
//
// A question that was not answered is absent; one that was answered with "nothing" has an empty list. Left out is what changes by itself:
// times to live, serial numbers, the order of records, and all about servers that are neither us nor the primary (a large provider's have
// other addresses at each look). Callers: judge.
#pragma once
#include <QMap>
#include <QStringList>

namespace doctor {

struct Facts;
struct MxSet;
struct Question;

enum class Asked { Mx, NameServers, Addresses, Pointer, Certificate, Tlsa, Policy };
inline constexpr Asked allAsked[] = {Asked::Mx, Asked::NameServers, Asked::Addresses, Asked::Pointer, Asked::Certificate, Asked::Tlsa, Asked::Policy};

// "drift.mx": the warning that tells of a changed answer, and how it is stored.
const char *driftCode(Asked);

struct AnswerKey {
    Asked asked = Asked::Mx;
    QString name; // domain, host or address that was asked about

    friend bool operator==(const AnswerKey &, const AnswerKey &) = default;
    friend bool operator<(const AnswerKey &a, const AnswerKey &b) { return a.asked != b.asked ? a.asked < b.asked : a.name < b.name; }
};

// Sorted, in zone-file words where there are such.
using Answers = QMap<AnswerKey, QStringList>;

Answers answersOf(const Question &, const Facts &, const MxSet &);

} // namespace doctor
