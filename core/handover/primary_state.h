// The state of one primary (host:port), shared by the domains that use it (ARCHITECTURE.md, states). PURE.
//
// Up -> Doubtful at one failure; Doubtful -> Down at two failures >= 10 s apart, the outage begins at the first; -> Returning at a good
// probe; -> Up when a message was delivered (or a good RCPT when nothing waits). Maintenance by a person, ends by itself, onto Down if dead then.
// Crash: nothing is kept; after a start every primary is Doubtful (accept at once, deliver with one session) until it was probed.
#pragma once

namespace handover {
enum class PrimaryState { Up, Doubtful, Down, Returning, Maintenance };
}
