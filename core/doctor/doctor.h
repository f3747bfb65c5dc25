// Is this a good backup for that primary? Gathers facts from the DNS and the mail servers (gather.h), judges them (judge.h, PURE) into findings.
// "Could not check" is never "wrong". At most 10 s in all.
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include "config/config.h"
#include "dns/resolver.h"
#include "doctor/answers.h"
#include "doctor/facts.h"

class QObject;

namespace doctor {

class Turns; // turns.h

enum class Severity { Unchecked, Info, Attention, Problem };
enum class Verdict { Unknown, Good, Attention, Problem };

struct Finding {
    QString code; // "MX-101"
    Severity severity = Severity::Info;
    QString subject;
    QJsonObject parameters;
    QStringList now;      // records as they are, in zone-file words
    QStringList shouldBe; // records to have instead, ready to paste
};

struct Rung { // of the MX ladder
    int preference = 0;
    QString host;
    QStringList addresses;
    bool isUs = false;
    bool isPrimary = false;
};

// In zone-file words without TTL, sorted.
struct MxRecords {
    std::optional<QStringList> published; // by the domain's own name servers; none: they were not to be had
    std::optional<QStringList> cached;    // as resolvers say; none: they said nothing
    std::optional<WallTime> cachedUntil;
    QStringList wanted; // empty: nothing can be proposed
};

struct Report {
    QString domain;
    Verdict verdict = Verdict::Unknown;
    QList<Finding> findings; // worst first
    QList<Rung> ladder;      // best first
    Answers answers;         // for drift.h
    MxRecords records = {};
};

struct Question {
    QString domain;
    QString hostname;             // ours
    QStringList publicAddresses;  // ours
    QList<Endpoint> primaries;    // configured; empty: the best MX is taken for it
    config::Dns dns;
    config::Doctor doctor;
    OwnFacts own;
};

// Answers once, later; not at all when `context` is gone by then. `resolver` outlives `context`. `turns` is shared by all who check at the
// same time, so that no mail server sees two of us at once; null: nobody else does.
void check(const Question &question, dns::Resolver &resolver, QObject *context, std::function<void(Report)> answer,
           std::shared_ptr<Turns> turns = {});

} // namespace doctor
