// The states of messages and recipients: which may follow which, by what, and what a crash there leaves behind.
// This is the whole machine; the rows only carry the number. Callers: the spool's writer (outcomes.cpp, acts.cpp).
//
// Message      stands for                                            a crash there
//   Draft      being received, nothing acknowledged                  swept at the next start; the client sends again
//   Queued     acknowledged; at least one recipient not final        found again, every Waiting recipient is tried again
//   Done       every recipient is final; its pieces are being        the clearing goes on at the next start
//              cleared, then the row goes; `history` keeps the rest
//
// Recipient        stands for                                        a crash there
//   Waiting        to be tried; perhaps claimed (memory only)        tried again: a delivery whose outcome was not yet written
//                                                                    is a duplicate, never a loss
//   Held           a person, probation, damage or a move to another   stays held
//                  box (moving.h) stopped it
//   PendingRemoval a person removes it; 10 s to undo                 finished by the next start once the time is over
//   Delivered, Refused, Expired, Removed: final, in `history`        written in the same transaction as the notice because of it
#pragma once
#include <array>
#include "spool/message.h"

namespace spool {

enum class MessageState { Draft, Queued, Done };

enum class Cause { Outcome, Hold, Release, Remove, Undo, Deadline, Damage };

struct RecipientStep { RecipientState from; Cause cause; RecipientState to; };

// Outcome: what handover or notices recorded about a claimed recipient. A Waiting or Held outcome never lifts a person's Held or
// PendingRemoval; a final one always counts, because it has happened.
inline constexpr auto recipientSteps = [] {
    using enum RecipientState;
    return std::array{
        RecipientStep{Waiting, Cause::Outcome, Waiting},
        RecipientStep{Waiting, Cause::Outcome, Held},
        RecipientStep{Waiting, Cause::Outcome, Delivered},
        RecipientStep{Waiting, Cause::Outcome, Refused},
        RecipientStep{Waiting, Cause::Outcome, Expired},
        RecipientStep{Held, Cause::Outcome, Delivered},
        RecipientStep{Held, Cause::Outcome, Refused},
        RecipientStep{Held, Cause::Outcome, Expired},
        RecipientStep{PendingRemoval, Cause::Outcome, Delivered},
        RecipientStep{PendingRemoval, Cause::Outcome, Refused},
        RecipientStep{PendingRemoval, Cause::Outcome, Expired},
        RecipientStep{Waiting, Cause::Hold, Held},
        RecipientStep{Held, Cause::Release, Waiting},
        RecipientStep{Waiting, Cause::Remove, PendingRemoval},
        RecipientStep{Held, Cause::Remove, PendingRemoval},
        RecipientStep{PendingRemoval, Cause::Undo, Waiting}, // back to what it was
        RecipientStep{PendingRemoval, Cause::Undo, Held},
        RecipientStep{PendingRemoval, Cause::Deadline, Removed},
        RecipientStep{Waiting, Cause::Damage, Held},
    };
}();

constexpr bool mayStep(RecipientState from, Cause cause, RecipientState to)
{
    for (const RecipientStep &step : recipientSteps) {
        if (step.from == from && step.cause == cause && step.to == to)
            return true;
    }
    return false;
}

constexpr bool finalIsForever()
{
    for (const RecipientStep &step : recipientSteps) {
        if (isFinal(step.from))
            return false;
    }
    return true;
}
static_assert(finalIsForever(), "what left the spool does not come back");
static_assert(!mayStep(RecipientState::Held, Cause::Outcome, RecipientState::Waiting), "no attempt lifts a hold");
static_assert(!mayStep(RecipientState::Waiting, Cause::Deadline, RecipientState::Removed), "nothing is removed without a person");
static_assert(!mayStep(RecipientState::Waiting, Cause::Damage, RecipientState::Removed), "damage never deletes");

} // namespace spool
