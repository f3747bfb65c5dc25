#include "spool/tables.h"
#include "store/task.h"

namespace spool {

namespace {

// recipients holds only those that are not final, history the others: the queue's tables and indexes are as small as the queue.
// waiting: what claim() walks. by_*: the orders of list(), with the columns it filters by, so that it need not look at the rows.
// age_base: Waiting: the route's clock when the age was 0; Held: the age itself (a hold does not accrue, mail-semantics E1).
constexpr const char *version1 = R"(
CREATE TABLE figures(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE routes(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, domain TEXT NOT NULL, clock INTEGER NOT NULL DEFAULT 0,
  messages INTEGER NOT NULL DEFAULT 0, waiting INTEGER NOT NULL DEFAULT 0, held INTEGER NOT NULL DEFAULT 0,
  pending INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0, UNIQUE(kind, domain));
CREATE TABLE messages(id INTEGER PRIMARY KEY, state INTEGER NOT NULL, origin INTEGER NOT NULL, arrived INTEGER NOT NULL,
  sender TEXT NOT NULL, body INTEGER NOT NULL, utf8 INTEGER NOT NULL, ret INTEGER NOT NULL, envelope_id TEXT NOT NULL,
  client_address TEXT NOT NULL, client_helo TEXT NOT NULL, tls_version TEXT NOT NULL, tls_cipher TEXT NOT NULL,
  trace BLOB NOT NULL, size INTEGER NOT NULL, pieces INTEGER NOT NULL, open INTEGER NOT NULL);
CREATE INDEX messages_unsettled ON messages(state) WHERE state <> 1;
CREATE TABLE recipients(id INTEGER PRIMARY KEY, message INTEGER NOT NULL, route INTEGER NOT NULL, state INTEGER NOT NULL,
  before INTEGER NOT NULL DEFAULT 0, deadline INTEGER NOT NULL DEFAULT 0, next_try INTEGER NOT NULL, age_base INTEGER NOT NULL,
  size INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, notify INTEGER NOT NULL, address TEXT NOT NULL, orcpt TEXT NOT NULL,
  at INTEGER NOT NULL DEFAULT 0, host TEXT NOT NULL DEFAULT '', code INTEGER NOT NULL DEFAULT 0, enhanced TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '');
CREATE INDEX recipients_waiting ON recipients(route, next_try) WHERE state = 0;
CREATE INDEX recipients_leaving ON recipients(deadline) WHERE state = 2;
CREATE INDEX recipients_by_next ON recipients(next_try, id, route, state);
CREATE INDEX recipients_by_size ON recipients(size, id, route, state);
CREATE INDEX recipients_by_route ON recipients(route, id, state);
CREATE TABLE bodies(id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, data BLOB NOT NULL);
CREATE TABLE history(id INTEGER PRIMARY KEY, message INTEGER NOT NULL, kind INTEGER NOT NULL, domain TEXT NOT NULL,
  sender TEXT NOT NULL, address TEXT NOT NULL, state INTEGER NOT NULL, rule TEXT NOT NULL, arrived INTEGER NOT NULL,
  finished INTEGER NOT NULL, size INTEGER NOT NULL, attempts INTEGER NOT NULL, at INTEGER NOT NULL, host TEXT NOT NULL,
  code INTEGER NOT NULL, enhanced TEXT NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE audit(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, act TEXT NOT NULL,
  message INTEGER NOT NULL, recipient INTEGER NOT NULL);
)";
// Maintenance of primaries. What an act was about, where it was no recipient.
constexpr const char *version2 = R"(
CREATE TABLE maintenance(host TEXT PRIMARY KEY, since INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
ALTER TABLE audit ADD COLUMN subject TEXT NOT NULL DEFAULT '';
)";
// What was the life clock when it came (life_clock.h). Before there was one, the wall clock stands for it.
constexpr const char *version3 = R"(
ALTER TABLE messages ADD COLUMN life INTEGER NOT NULL DEFAULT 0;
UPDATE messages SET life = arrived;
)";
// Groups of recipients that probation holds; `size` is how many rows of recipients name it. waited, next_try: milliseconds of our own
// running time. known_good: to whom a primary took mail, refreshed once a day; from the history it is filled once, here.
constexpr const char *version4 = R"(
CREATE TABLE held_groups(id INTEGER PRIMARY KEY AUTOINCREMENT, route INTEGER NOT NULL, kind INTEGER NOT NULL, code INTEGER NOT NULL,
  enhanced TEXT NOT NULL, text TEXT NOT NULL, host TEXT NOT NULL, since INTEGER NOT NULL, waited INTEGER NOT NULL DEFAULT 0,
  next_try INTEGER NOT NULL, size INTEGER NOT NULL DEFAULT 0, UNIQUE(route, kind, code, enhanced));
ALTER TABLE recipients ADD COLUMN held_group INTEGER;
CREATE INDEX recipients_held ON recipients(held_group, id) WHERE held_group IS NOT NULL;
CREATE TABLE known_good(address TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX known_good_by_age ON known_good(at);
INSERT INTO known_good SELECT rtrim(address, replace(address, '@', '')) || lower(substr(address, 1 + length(rtrim(address, replace(address, '@', ''))))),
  max(finished) FROM history WHERE state = 3 AND kind = 0 GROUP BY 1;
)";
// The SPF verdict (Spf).
constexpr const char *version5 = "ALTER TABLE messages ADD COLUMN spf INTEGER NOT NULL DEFAULT 0;";
// What senders were told, or not by a rule (NoticeEntry); outages as they were told of them; how far mail was looked at for each step of the
// schedule (StepPassed). settled: no "delivered after all" can follow.
constexpr const char *version6 = R"(
CREATE TABLE outages(id INTEGER PRIMARY KEY AUTOINCREMENT, domain TEXT NOT NULL, began INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0,
  postponed INTEGER NOT NULL DEFAULT 0, muted INTEGER NOT NULL DEFAULT 0);
CREATE TABLE delay_steps(kind INTEGER NOT NULL, domain TEXT NOT NULL, step INTEGER NOT NULL, up_to INTEGER NOT NULL,
  PRIMARY KEY(kind, domain, step)) WITHOUT ROWID;
CREATE TABLE notice_log(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind INTEGER NOT NULL, outage INTEGER NOT NULL,
  domain TEXT NOT NULL, sender TEXT NOT NULL, message INTEGER NOT NULL, recipients INTEGER NOT NULL, step INTEGER NOT NULL,
  rule TEXT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL, notice INTEGER NOT NULL, settled INTEGER NOT NULL);
CREATE INDEX notice_log_told ON notice_log(sender, outage, domain, message, step) WHERE kind = 2 AND rule = 'notice';
CREATE INDEX notice_log_by_outage ON notice_log(outage, id);
CREATE INDEX notice_log_unsettled ON notice_log(domain, outage, sender, id) WHERE settled = 0;
)";
// What failed for the same reason. What was never tried is not in it: neither accepting nor handing over writes it.
constexpr const char *version7 = "CREATE INDEX recipients_by_reason ON recipients(reason, id, route, state) WHERE reason <> '';";
// What was said on the last session that did not deliver a message (transcripts.h).
constexpr const char *version8 = R"(
CREATE TABLE transcripts(id INTEGER PRIMARY KEY AUTOINCREMENT, message INTEGER NOT NULL UNIQUE, at INTEGER NOT NULL, host TEXT NOT NULL,
  text BLOB NOT NULL);
)";
// The Message-ID of the header. The history by its end, and by whom it was from and to (history.h).
constexpr const char *version9 = R"(
ALTER TABLE messages ADD COLUMN message_id TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN message_id TEXT NOT NULL DEFAULT '';
CREATE INDEX history_by_end ON history(finished);
CREATE INDEX history_by_recipient ON history(address COLLATE NOCASE, finished);
CREATE INDEX history_by_sender ON history(sender COLLATE NOCASE, finished);
)";
// What people were told of warnings, and what is still to be sent (alert_rows.h).
constexpr const char *version10 = "CREATE TABLE alerts(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;";
// Mail on its way to another box and from another one (moving.h). box: our name. moving: empty, or what the recipient was: W (Waiting),
// H (Held), A or C (Held in a group of HoldKind Address or Content), and its reason before that became "move.held".
constexpr const char *version11 = R"(
CREATE TABLE box(name TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO box SELECT lower(hex(randomblob(8)));
CREATE TABLE moved_out(message INTEGER PRIMARY KEY, export TEXT NOT NULL, at INTEGER NOT NULL);
CREATE INDEX moved_out_by_export ON moved_out(export, message);
CREATE TABLE moved_in(box TEXT NOT NULL, message INTEGER NOT NULL, at INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY(box, message)) WITHOUT ROWID;
ALTER TABLE recipients ADD COLUMN moving TEXT NOT NULL DEFAULT '';
)";
// moved: it came from another box, perhaps old, behind younger ones. told: MovedFrom::told. moved_back: exports that were given up.
constexpr const char *version12 = R"(
ALTER TABLE messages ADD COLUMN moved INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
CREATE INDEX messages_moved ON messages(life) WHERE moved = 1;
CREATE TABLE moved_back(export TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
)";
constexpr const char *steps[] = {version1, version2, version3, version4, version5, version6, version7, version8, version9, version10, version11, version12};

} // namespace

std::span<const char *const> schemaSteps() { return steps; }

QByteArray knownAddress(QByteArrayView address)
{
    const qsizetype domain = address.lastIndexOf('@') + 1;
    return address.first(domain).toByteArray() + address.sliced(domain).toByteArray().toLower();
}

Error damaged(const QString &detail) { return {QStringLiteral("spool.damaged"), detail}; }

Error spoolError(const Error &storeError) { return store::renamed(storeError, QLatin1String("spool")); }

} // namespace spool
