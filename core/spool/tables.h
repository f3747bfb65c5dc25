// The tables of spool.db, their versions, and how values are packed into them. Callers: the rest of this room.
#pragma once
#include <span>
#include "spool/message.h"
#include "spool/spool.h"

namespace spool {

std::span<const char *const> schemaSteps(); // for store::migrate

// Ids of messages and recipients come from one sequence: a message n has the recipients n + 1 … n + k. So a message's recipients
// are one range, and both are in order of age.
// The pieces of a message's body have the keys n * piecesLimit + 0, 1, 2, …
inline constexpr qint64 piecesLimit = 2048; // 256 MiB a message; keys fit 63 bits until the year 2112
constexpr qint64 pieceKey(MessageId message, qint64 index) { return message.value * piecesLimit + index; }

inline constexpr qint64 mostRecipients = 100'000; // of one message (smtp.maxRecipients at most): behind its id come theirs, then those of others

// Whether any recipient of message ?1 (with ?3: mostRecipients) at the protected domain ?2 is still in the queue.
inline constexpr char stillWaits[] = "SELECT 1 FROM recipients r JOIN routes t ON t.id = r.route WHERE r.id > ?1 AND r.id <= ?1 + ?3 AND r.message = ?1"
                                     " AND t.kind = 0 AND t.domain = ?2 LIMIT 1";

// Milliseconds since 1970 as the rows have them.
constexpr qint64 toRow(WallTime time) { return time.time_since_epoch().count(); }
constexpr WallTime wallTime(qint64 row) { return WallTime(Milliseconds(row)); }

// Of a damaged row: nothing is known.
constexpr Spf spfFromRow(qint64 row) { return row >= 0 && row <= qint64(Spf::PermError) ? Spf(row) : Spf::Unchecked; }

Error damaged(const QString &detail); // "spool.damaged"
// What the rest of the program hears: "spool.full", "spool.damaged", "spool.failed", "spool.newer-schema", "spool.cannot-open".
Error spoolError(const Error &storeError);

} // namespace spool
