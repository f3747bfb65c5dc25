// Who asked to be told of a delivery (NOTIFY=SUCCESS) and will not be told by the peer, because it does not know DSN: they get a "relayed"
// notice from us (RFC 3461 5.2.2, mail-semantics F2), recorded in the same transaction as the delivery.
//
// Finds them; what is told is decided by notices. Callers: HandOver, notices' outbound.
#pragma once
#include <functional>
#include <optional>
#include "spool/spool.h"

namespace handover {

struct BatchResult;

// Recipients of one message that were delivered by one reply, to a peer without DSN.
struct RelayedBatch {
    QList<spool::Due> recipients; // at least one, each with NOTIFY=SUCCESS
    spool::Attempt attempt;
    QByteArray head;              // of the message: our trace and its header
};

struct RelayNotice {
    std::optional<spool::Spool::Notice> notice;
    QByteArray rule; // "notice", or the named rule by which there is none
};
using RelayTeller = std::function<RelayNotice(const RelayedBatch &)>;

inline constexpr spool::NotifySet notifySuccess = 2; // RFC 3461 4.1

// Sets the rule of those of `outcomes` that are told of, or are not by a rule. `tell` may be null: nobody is told.
QList<spool::Spool::Notice> confirmRelayed(const BatchResult &result, QList<spool::Outcome> &outcomes, const RelayTeller &tell);

} // namespace handover
