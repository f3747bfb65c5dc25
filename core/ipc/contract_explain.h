// What would be said to a recipient of a mail now, and why.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

struct Explanation {
    Decision decision = Decision::Refuse;
    QString reply;         // what the client is told: "451 4.4.7 …"
    Sentence rule;         // that decided; its advice (words::advice) says what would change it
    QList<Sentence> facts; // it went by, in the order of the questions

    static void fields(auto &self, auto &io)
    {
        io("decision", self.decision);
        io("reply", self.reply);
        io("rule", self.rule);
        io("facts", self.facts);
    }
};

// A mail that is not sent: nothing is remembered of it. Where a real one would have the primary asked it is asked: answered within 15 s.
// Limits on how often a client may come, and lists of bad clients, are not looked at. Errors: "explain.bad-client", "explain.bad-address" (value),
// "explain.not-set-up", "explain.too-many".
struct Explain {
    static constexpr auto name = "explain";
    static constexpr Role needs = Role::Operator;
    using Reply = Explanation;
    QString client;    // an IP address
    QString sender;    // empty: the null sender
    QString recipient;

    static void fields(auto &self, auto &io)
    {
        io("client", self.client);
        io("sender", self.sender);
        io("recipient", self.recipient);
    }
};

} // namespace ipc
