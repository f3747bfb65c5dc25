// Between the rooms' values and those of the contract. PURE.
#pragma once
#include "alerts/warning_book.h"
#include "config/parse.h"
#include "doctor/doctor.h"
#include "handover/handover.h"
#include "ipc/outcome.h"
#include "spool/spool.h"

namespace control {

QDateTime dateTime(WallTime time); // UTC
WallTime wallTime(const QDateTime &time);

// A recipient's id names its message as well: "7c1k9-4f", so that either can be asked for with it.
QString recipientIdText(MessageId message, RecipientId recipient);
std::optional<RecipientId> recipientIdFrom(const QString &text);
std::optional<MessageId> messageIdFrom(const QString &text); // of a recipient's id or a message's

// Nothing: it was never tried.
std::optional<ipc::Sentence> reasonOf(const spool::Attempt &attempt);
ipc::Primary primaryOf(const handover::PrimaryStatus &status);
ipc::Warning warningOf(const alerts::Listed &listed);
ipc::Alert alertOf(const alerts::Message &message);
ipc::EndedWarning endedOf(const alerts::Ended &ended);
ipc::QueueRow rowOf(const spool::ListRow &row);
// `hold`: handover.probationHold. Its times are counted from `now`.
ipc::HeldGroup heldGroupOf(const spool::HeldGroup &group, WallTime now, Milliseconds hold);
std::optional<spool::HeldGroupId> heldGroupIdFrom(const QString &text);
// `now` and the lifetimes are for when it is given up.
ipc::MessageDetails detailsOf(MessageId message, const spool::Details &details, WallTime now, const config::Spool &lifetimes);
// What was never tried waits for its primary: one of `primaries` that is not up says why.
ipc::QueueCause causeOf(const spool::WaitCause &cause, const QList<handover::PrimaryStatus> &primaries);
spool::ListFilter filterOf(const ipc::QueueFilter &filter);
spool::ListSort sortOf(ipc::QueueSort sort);
ipc::CheckReport reportOf(const doctor::Report &report);
ipc::Sentence sentenceOf(const config::Fault &fault);
ipc::AddressState addressState(directory::Standing standing);
// By its name or an alias; empty: the first one. Errors: "check.no-domain", "directory.no-such-domain" (domain).
ipc::Outcome<config::Domain> domainNamed(const QString &name, const config::Config &config);
// Ours: the configured one, else the machine's.
QString hostnameOf(const config::Config &config);

} // namespace control
