// Which claimed recipients go into which transaction, and whose turn it is (mail-semantics E5). PURE.
//
// Oldest first within a route, routes in turn; recipients of one message that were claimed together share a transaction, at most 100
// (RFC 5321 4.5.3.1.8). Owner: HandOver. It holds at most what the owner claimed: some hundreds a route.
#pragma once
#include <QHash>
#include <QList>
#include <deque>
#include <optional>
#include "spool/message.h"

namespace handover {

// One transaction's recipients: one message, one route.
struct Batch {
    spool::Route route;
    QList<spool::Due> recipients; // at least one

    const spool::Due &head() const { return recipients.first(); }
};

class Scheduler {
public:
    static constexpr int maxRecipients = 100;

    void add(const spool::Route &route, const QList<spool::Due> &due); // oldest first, as claimed
    void putBack(Batch batch);                                         // to be the next of its route again
    std::optional<Batch> next(const QList<spool::Route> &routes);      // of these routes the one that waited longest for its turn
    qsizetype waiting(const spool::Route &route) const;                // recipients
    qsizetype batches(const spool::Route &route) const;                // transactions
    QList<RecipientId> takeAll(const spool::Route &route);             // to be released

private:
    struct Queue {
        std::deque<Batch> batches;
        qsizetype recipients = 0;
        quint64 servedAt = 0;
    };
    QHash<spool::Route, Queue> m_queues;
    quint64 m_turn = 0;
};

} // namespace handover
