// The proof: one real mail the whole way, through our own door, the disk and the hand-over into the primary.
#pragma once
#include "ipc/contract_jobs.h"

namespace ipc {

// Sends a mail to our own listener as any client would, and follows it. It is mail like any other: nothing takes it back, and it is delivered whatever
// becomes of this job. With an outage its primaries are in maintenance for 20 s, and for a minute at most whatever happens here.
// Steps: [outage], acceptance, storing, [waiting], hand-over, the primary's reply. Job::result: "proof.proved" (id, recipient, subject, host, code,
// text), "proof.waits" (id, recipient, subject, reason: a sentence), "proof.failed" (step: a sentence) or "proof.cancelled".
// One at a time; audited. Errors: "check.no-domain", "directory.no-such-domain" (domain), "explain.bad-address" (value), "kit.other-domain" (address,
// domain), "proof.running".
struct StartProof {
    static constexpr auto name = "proof.start";
    static constexpr Role needs = Role::Operator;
    using Reply = JobStarted;
    QString domain;    // or an alias; empty: the recipient's, or the first one
    QString recipient; // of that domain; empty: its postmaster
    bool simulateOutage = false;
    QString language;  // of the mail's words; empty, or none of ours: the notices' one

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("recipient", self.recipient);
        io("simulateOutage", self.simulateOutage);
        io("language", self.language);
    }
};

} // namespace ipc
