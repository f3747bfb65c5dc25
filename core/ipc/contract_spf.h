// Whether a client may send in the name of a sender (SPF, RFC 7208), step by step.
#pragma once
#include <QList>
#include <optional>
#include "ipc/contract_values.h"

namespace ipc {

struct SpfStep {
    SpfStepKind kind = SpfStepKind::Record;
    int depth = 0;         // 0: the sender's domain; one more for each include
    QString domain, text;  // of whom; the record, the term, or the result
    QList<QString> found;  // what a term led to: addresses, names, the result of an include
    bool matched = false;  // of a term

    static void fields(auto &self, auto &io)
    {
        io("kind", self.kind);
        io("depth", self.depth);
        io("domain", self.domain);
        io("text", self.text);
        io("found", self.found);
        io("matched", self.matched);
    }
};

struct SpfReport {
    SpfResult result = SpfResult::None;
    QString domain;        // whose record it is; empty: there is no name to ask for
    bool ofHelo = false;   // the sender is null
    QString mechanism;     // that decided; "default": none did
    std::optional<Sentence> problem; // of temperror and permerror
    QString explanation;   // of a fail, the owner's own words
    int lookups = 0;       // terms that asked the DNS, of ten
    int voidLookups = 0;   // that found nothing, of two
    QList<SpfStep> steps;

    static void fields(auto &self, auto &io)
    {
        io("result", self.result);
        io("domain", self.domain);
        io("ofHelo", self.ofHelo);
        io("mechanism", self.mechanism);
        io("problem", self.problem);
        io("explanation", self.explanation);
        io("lookups", self.lookups);
        io("voidLookups", self.voidLookups);
        io("steps", self.steps);
    }
};

// Answered within 20 s. Errors: "explain.bad-client", "explain.bad-address" (value), "explain.too-many".
struct CheckSpf {
    static constexpr auto name = "spf.check";
    static constexpr Role needs = Role::Operator;
    using Reply = SpfReport;
    QString client; // an IP address
    QString helo;
    QString sender; // empty or "<>": the null sender

    static void fields(auto &self, auto &io)
    {
        io("client", self.client);
        io("helo", self.helo);
        io("sender", self.sender);
    }
};

} // namespace ipc
