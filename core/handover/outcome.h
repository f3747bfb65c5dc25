// What a primary's replies mean for each recipient (mail-semantics C3 to C5). PURE.
//
// In front: what a transaction came to, as smtp::ClientSession tells it. Out: one judgement a recipient, in the envelope's order.
// What a session's end means for the primary itself is primaryTrouble(). Callers: primary_link, notices' own delivery.
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>
#include <span>
#include "base/result.h"
#include "handover/outcome_table.h"
#include "smtp/client_session.h"

namespace handover {

struct Judgement {
    Verdict verdict = Verdict::Again;
    smtp::Reply reply;  // that decided; code 0: none came
    QByteArray reason;  // "handover.recipient-refused"; words/ has the sentence
};

// How a session ended without being asked to.
struct Ending {
    smtp::Stage stage = smtp::Stage::Connect;
    smtp::Failure failure = smtp::Failure::Disconnected;
    smtp::Reply reply; // for Refused
};

// `recipients`: how many the transaction had. `ending`: the session is over too; a reply that did not come is then undecided.
QList<Judgement> judge(const smtp::TransactionResult &result, qsizetype recipients, const std::optional<Ending> &ending,
                       std::span<const OutcomeRow> table = outcomeTable);

// The code of why the primary could not be used: "primary.greeting-refused", "primary.disconnected"… (C3: never a verdict on mail).
QByteArray primaryTrouble(const Ending &ending);
QByteArray primaryTrouble(const Ending &ending, const Error &network); // where the connection itself said more

// Whether a session's end speaks against the primary. An idle connection that was closed does not.
bool speaksAgainstPrimary(const Ending &ending);

} // namespace handover
