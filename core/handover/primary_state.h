// The state of one primary (host:port), shared by the domains that use it (ARCHITECTURE.md, states). PURE.
//
// Up -> Doubtful at one failure; Doubtful -> Down at two failures >= 10 s apart, the outage begins at the first; -> Returning at a good
// probe; -> Up when a message was delivered (or a good RCPT when nothing waits). Maintenance by a person, ends by itself, onto Down if dead then.
// Crash: only maintenance is kept (in the spool); after a start every primary is Doubtful (accept at once, deliver with one session) until it was probed.
#pragma once
#include <array>
#include <chrono>
#include <cstddef>

namespace handover {

enum class PrimaryState { Up, Doubtful, Down, Returning, Maintenance };

enum class PrimaryEvent {
    Good,        // banner and EHLO were answered well
    Failed,      // a failure, the first one or sooner than confirmAfter after the first
    FailedAgain, // a failure at least confirmAfter after the first, and nothing good in between
    Proved,      // a message was delivered; or RCPT or a probe was good while nothing waits
    Hold,        // maintenance begins
    Open,        // maintenance ends
};

// Two failures closer together than this are one.
inline constexpr std::chrono::seconds confirmAfter{10};

// What happens to a primary in each state (rows) by each event (columns). Crash consequence beside each row.
inline constexpr std::array<std::array<PrimaryState, 6>, 5> primaryTable = [] {
    using enum PrimaryState;
    return std::array<std::array<PrimaryState, 6>, 5>{{
        // Good       Failed       FailedAgain  Proved       Hold         Open
        {Up,          Doubtful,    Doubtful,    Up,          Maintenance, Up},          // Up: a crash costs one probe
        {Up,          Doubtful,    Down,        Up,          Maintenance, Doubtful},    // Doubtful: the same after a crash
        {Returning,   Down,        Down,        Up,          Maintenance, Down},        // Down: the outage's beginning is forgotten, no mail
        {Returning,   Down,        Down,        Up,          Maintenance, Returning},   // Returning: as Down
        {Maintenance, Maintenance, Maintenance, Maintenance, Maintenance, Doubtful},    // Maintenance: goes on until its end
    }};
}();

constexpr PrimaryState next(PrimaryState state, PrimaryEvent event)
{
    return primaryTable[std::size_t(state)][std::size_t(event)];
}

// Whether mail may be offered to a primary in this state.
constexpr bool mayDeliver(PrimaryState state)
{
    return state == PrimaryState::Up || state == PrimaryState::Doubtful || state == PrimaryState::Returning;
}

static_assert(next(PrimaryState::Up, PrimaryEvent::Failed) == PrimaryState::Doubtful, "one failure is not an outage");
static_assert(next(PrimaryState::Down, PrimaryEvent::Good) == PrimaryState::Returning, "a probe alone does not end an outage");
static_assert(next(PrimaryState::Maintenance, PrimaryEvent::Proved) == PrimaryState::Maintenance, "only a person or time ends maintenance");

} // namespace handover
