// A message on its way between two boxes: the spool's words and the contract's. PURE.
//
// What comes from a file is believed no more than what comes by SMTP: addresses are parsed, nothing in it can end a line of a session, and
// its domain must be protected here, by the address as by the route. A notice has no sender, so that nobody sends mail of his own into the world by way of an export.
#pragma once
#include "config/config.h"
#include "ipc/outcome.h"
#include "spool/message.h"

namespace control {

inline constexpr int movedAtOnce = 200; // recipients of one line

// Its recipients from `from` on, as many as a line has room for.
ipc::MovedPage movedOf(MessageId id, const spool::Moving &moving, qsizetype from);
// Without its recipients. Error "move.damaged".
ipc::Outcome<spool::NewMessage> newMessageOf(const ipc::MovedMessage &moved, const QByteArray &actor);
// Errors: "move.other-domain" (domain), "move.damaged".
std::optional<ipc::ErrorReply> addRecipients(spool::NewMessage &message, const QList<ipc::MovedRecipient> &recipients, const config::Config &config);

} // namespace control
