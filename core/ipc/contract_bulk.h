// What is done to all recipients that a filter fits, however many: a job.
#pragma once
#include "ipc/contract_jobs.h"
#include "ipc/contract_queue.h"

namespace ipc {

// Goes through the open recipients that the filter fits and the act may be done to, oldest first, in pieces, each of them audited with its
// piece and the whole once at its beginning. What arrives after the start is not touched. job.cancel ends it between two pieces; what was
// done stays done. The ten seconds of a removal are counted from its last piece: until then `undo` with the same filter brings all back
// (`states` does not count for it).
// Errors: "ipc.too-many-jobs", "spool.no-such-group" (not one of ours); "ipc.out-of-range" (seconds).
struct ActOnAll {
    static constexpr auto name = "queue.actOnAll";
    static constexpr Role needs = Role::Operator;
    using Reply = JobStarted;
    BulkAct act = BulkAct::Retry;
    QueueFilter filter;
    qint64 seconds = 0; // for extend: as ExtendQueue

    static void fields(auto &self, auto &io)
    {
        io("act", self.act);
        io("filter", self.filter);
        io("seconds", self.seconds, Range{0, maxExtension});
    }
};

} // namespace ipc
