// Why mail is kept: all that waits for the same reason is one row.
#pragma once
#include "ipc/contract_queue.h"

namespace ipc {

// Recipients of one domain, in one state, whose last attempt failed for the same reason. They are listed, and acted on, by a QueueFilter with
// these three.
struct QueueCause {
    QString domain;
    RecipientState state = RecipientState::Waiting;
    QString reason;                // for QueueFilter::reason; empty: never tried
    std::optional<Sentence> cause; // of one of them; of what was never tried, why its primary takes nothing now. None: there is nothing to say
    qint64 recipients = 0;
    qint64 bytes = 0;
    QDateTime oldest; // arrival
    std::optional<QDateTime> nextTry; // the first of all; none: no time was set

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("state", self.state);
        io("reason", self.reason);
        io("cause", self.cause);
        io("recipients", self.recipients);
        io("bytes", self.bytes);
        io("oldest", self.oldest);
        io("nextTry", self.nextTry);
    }
};

struct QueueCauses {
    QList<QueueCause> causes; // those with the most recipients first; at most 100
    qint64 total = 0;         // causes

    static void fields(auto &self, auto &io) { io("causes", self.causes); io("total", self.total); }
};

// Error: "spool.no-such-group".
struct ListCauses {
    static constexpr auto name = "queue.causes";
    static constexpr Role needs = Role::Viewer;
    using Reply = QueueCauses;
    QueueFilter filter; // only open states

    static void fields(auto &self, auto &io) { io("filter", self.filter); }
};

} // namespace ipc
