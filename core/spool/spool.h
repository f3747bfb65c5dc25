// The durable store of mail, as the event loop sees it. Behind it: a writer thread with group commit, a reader thread (store/).
//
// Promises. committed() without an error means: message, envelope and bytes survive kill -9 and power loss. A failed sync or commit is
// never retried: everything in it failed, drafts are dropped, the database is reopened and checked. Nothing here blocks the caller.
// A claimed recipient is handed out once, until record() or release() gives it back; claims die with the process (nothing was decided).
//
// Every callback comes once, later, on the thread of this object; not at all when `context` is gone by then.
// Callers: intake (drafts), handover and notices (claims, outcomes), control (lists, a person's acts), app (open).
#pragma once
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>
#include "base/clock.h"
#include "base/result.h"
#include "spool/alert_rows.h"
#include "spool/maintenance.h"
#include "spool/message.h"
#include "spool/notice.h"

namespace spool {

template <typename T> using Callback = std::function<void(Result<T>)>;

// A message that is being received. Destroyed without commit(): dropped.
class Draft {
public:
    static constexpr qsizetype pieceSize = 128 * 1024;   // bytes a body row
    static constexpr qsizetype inFlightLimit = 128 * 1024; // not yet written by the writer
    static constexpr qint64 sizeLimit = 2047 * qint64(pieceSize); // of a body; a larger one is "spool.full"

    virtual ~Draft() = default;
    virtual MessageId id() const = 0;
    // Takes all of `bytes`. False: stop reading the peer until `room` is called; append() again only then.
    [[nodiscard]] virtual bool append(QByteArrayView bytes) = 0;
    virtual void onRoom(std::function<void()> room) = 0;
    virtual void setTrace(const QByteArray &trace) = 0; // before commit(); replaces NewMessage::trace
    // What came of it, and the header lines that say so, which go above the trace. Before commit(), after setTrace().
    virtual void setSpf(Spf verdict, const QByteArray &header) = 0;
    virtual void setMessageId(const QByteArray &messageId) = 0; // of its header, as it is there; before commit()
    // The recipients of these domains' routes are kept as Held, for `reason`. Before commit().
    virtual void hold(const QList<QByteArray> &domains, const QByteArray &reason) = 0;
    // Ends the draft. Errors: "spool.full" (452), "spool.failed" (451). Legal once.
    virtual void commit(QObject *context, Callback<void> committed) = 0;
};

struct ListFilter {
    QByteArray search; // in sender and recipient, case-insensitive; empty: all. A page may be short and still have a `next`
    QList<RecipientState> states; // empty: Waiting, Held and PendingRemoval
    QByteArray domain; // empty: all
    std::optional<WallTime> since = {};
    std::optional<HeldGroupId> group = {}; // only what is held in it, in order of age whatever the order asked for
    std::optional<QByteArray> reason = {}; // Attempt::reason of the last one, likewise; empty: never tried
};
enum class ListSort { Age, NextTry, Size, Domain };
struct ListRow {
    RecipientId id;
    MessageId message;
    QByteArray sender, recipient, domain;
    RecipientState state = RecipientState::Waiting;
    qint64 size = 0;
    WallTime arrived{};
    int attempts = 0;
    std::optional<WallTime> nextTry;
    Attempt last; // code 0 and no reason: never tried
    std::optional<Milliseconds> age, lived; // of an open one in Details: as Due::age, and of its life (spool.lifetimeMax)
};
struct ListPage {
    QList<ListRow> rows;
    QByteArray next; // opaque; empty: the last page
    qint64 total = 0; // by the whole filter; a search and final states are counted up to 100,000
};
// What was said on the last session that did not deliver a message.
struct Said {
    WallTime at{};
    QByteArray host; // host:port
    QByteArray text; // lines that begin with "> " (ours) or "< "
};
struct Details {
    NewMessage envelope; // trace included; recipients' current rows are in `rows`
    QList<ListRow> rows;
    QByteArray head; // the first bytes of the message, up to and with the end of its headers, 64 KB at most
    qint64 size = 0;
    std::optional<Said> said; // also of a Done message, as long as it is kept
};

// Open recipients of one domain and state whose last attempt has the same reason.
struct WaitCause {
    QByteArray domain;
    RecipientState state = RecipientState::Waiting;
    Attempt example; // of the oldest; no reason: never tried
    qint64 recipients = 0, bytes = 0;
    WallTime oldest{};              // arrival
    std::optional<WallTime> nextTry; // of Waiting: the first
};
struct WaitCauses {
    static constexpr qsizetype most = 100;
    QList<WaitCause> causes; // those with the most recipients first
    qint64 total = 0;
};

// Finished mail, for as long as history.keep says. Bytes as they were given; addresses are compared without case (ASCII).
enum class AddressMatch { Whole, Beginning, Within };
struct HistoryFilter {
    QByteArray address; // of sender or recipient; empty: all
    AddressMatch match = AddressMatch::Whole;
    std::optional<MessageId> message; // ours
    QByteArray messageId; // of the header, without < and >
    QByteArray domain;
    QList<RecipientState> outcomes; // empty: all
    QByteArray rule; // "F2.null-sender", or "F2" for all of that kind
    std::optional<WallTime> since, until; // finished then or later; before then
};
struct HistoryRow {
    RecipientId id;
    MessageId message;
    QByteArray messageId, sender, recipient, domain;
    RecipientState outcome = RecipientState::Delivered;
    QByteArray rule; // of Refused and Expired: "notice", or by which the sender was not told
    WallTime arrived{}, finished{};
    qint64 size = 0;
    int attempts = 0;
    Attempt last;
};
struct HistoryPage {
    QList<HistoryRow> rows; // the latest first
    QByteArray next;        // opaque; empty: the last page
};

// An address that is to be forgotten.
struct Forgetting {
    QList<QByteArray> spellings; // of one address: its domain in A-labels and in U-labels
    bool caseMatters = false;    // Eva@ and eva@ are two people; domains are always compared without case
};
struct Forgotten {
    qint64 rows = 0;          // that named it
    bool overwritten = false; // no bytes of it are left in the file or its WAL
};

// The oldest message of a route that is not Done.
struct Oldest {
    Route route;
    WallTime arrived{};
    Milliseconds age{0}; // for how long it is here, as claimOutlived() counts
};

struct Claim {
    QList<Due> due;                  // oldest first
    std::optional<WallTime> nextDue; // of the route's other Waiting recipients, unclaimed and not yet due
};

// Retry: Waiting, now. Hold: Waiting to Held. Release: Held to Waiting, now. Remove: Waiting or Held to PendingRemoval, Removed after
// 10 s, also over a restart. UndoRemove: PendingRemoval back to what it was.
enum class Act { Retry, Hold, Release, Remove, UndoRemove };

// To wait longer for a delivery: the age (mail-semantics E1) is set back by `by`, but so that by `lifetime` a message is given up before
// `lifetimeMax` of its life is over (E2).
struct Extension {
    Milliseconds by{0};
    Milliseconds lifetime{0}, lifetimeMax{0}; // of the configuration
};

// What a person decides about a group of held recipients.
enum class HeldAct { Release, Return };

class Spool : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString directory;
        qint64 minFree = 500'000'000; // mail-semantics E3
        qint64 reserve = 32'000'000;
        Milliseconds transcriptsKeep = std::chrono::days(14); // what was said on sessions
        Milliseconds historyKeep = std::chrono::days(90); // rows of finished mail (personal data) are purged after it
        QByteArray vfs; // SQLite's name of the file layer; empty: the default. For fault tests
    };
    // Opens or makes spool.db, sweeps drafts. Errors: "spool.newer-schema", "spool.cannot-open", "spool.damaged".
    static Result<std::unique_ptr<Spool>> open(const Options &options, const Clock &clock);
    ~Spool() override; // waits until everything posted is committed or failed; calls back no more. Drafts must be gone by then

    // ---- receiving
    Result<void> room(qint64 announced) const; // "spool.full": fewer than minFree bytes would be left (E3); from the last measurement
    qint64 spare() const; // bytes above minFree, from the last measurement; may be negative
    std::unique_ptr<Draft> begin(NewMessage message);

    // ---- handing over
    void claim(const Route &route, int limit, QObject *context, Callback<Claim> claimed);
    // Recipients whatever their nextTry whose message has been here for `lifetime` or longer, by a clock that no setting of the machine's
    // clock moves by more than a day (life_clock.h; mail-semantics E2, lifetimeMax).
    void claimOutlived(Milliseconds lifetime, int limit, QObject *context, Callback<QList<Due>> claimed);
    void release(const QList<RecipientId> &recipients); // gives claims back, nothing happened
    // [offset, offset + length) of trace + body, shorter at its end. Errors: "spool.damaged": the message was set aside (Held) and
    // reported; "spool.no-such-message": never was, or is Done.
    void read(MessageId message, qint64 offset, qint64 length, QObject *context, Callback<QByteArray> bytes);
    void readPiece(MessageId message, qint64 offset, qint64 length, QObject *context, Callback<Piece> piece); // the same, with the whole size
    struct Notice { NewMessage message; QByteArray body; QList<NoticeEntry> about = {}; };
    // One transaction: the outcomes, and notices of ours because of them (invariant 2). When that transaction fails with others in it,
    // the same outcomes are written once more in a new one; an error means that this failed too: the claims are given back, and what was
    // delivered may be delivered again.
    void record(QList<Outcome> outcomes, QList<Notice> notices, QObject *context, Callback<void> recorded);
    QList<Route> routes() const; // that have Waiting recipients
    // The up-clock of a route (E1): age of its mail accrues only by this.
    void advance(const Route &route, Milliseconds up);
    void setDueNow(const Route &route); // ETRN, flush: bypasses retry times only (C9)

    // ---- looking and acting
    Counters counters() const; // as of the last commit
    Counters counters(const Route &route) const;
    QList<Oldest> oldest() const; // of each route that has mail
    bool othersWait(const Route &route) const; // mail waits for the primary of another domain
    // The writer's group commits since the start, failed ones too: {transactions, jobs, jobs of the largest}.
    struct Commits { qint64 transactions = 0, jobs = 0, largest = 0; };
    Commits commits() const;
    // Errors: "spool.bad-cursor". Final states come after the open ones, in order of age whatever `sort` is. `limit` at most 500.
    void list(const ListFilter &filter, ListSort sort, const QByteArray &after, int limit, QObject *context, Callback<ListPage> page);
    // Errors: "spool.bad-cursor". `limit` at most 500.
    void history(const HistoryFilter &filter, const QByteArray &after, int limit, QObject *context, Callback<HistoryPage> page);
    // Takes an address out of all that is kept about finished mail (forgetting.h). Audited without it. Mail in the queue is not touched.
    void forget(const Forgetting &what, const QByteArray &actor, QObject *context, Callback<Forgotten> done);
    void countQueued(const Forgetting &what, QObject *context, Callback<qint64> messages); // from or to it
    // Error: "spool.no-such-message". Of a Done message: what the history knows.
    void show(MessageId message, QObject *context, Callback<Details> details);
    // Audited in the same transaction. Answers how many recipients it applied to; those in other states are left alone.
    void act(Act act, const QList<RecipientId> &recipients, const QByteArray &actor, QObject *context, Callback<int> done);

    // Waiting and Held ones; likewise. Those for whom nothing is left to be won are not counted.
    void extend(const Extension &extension, const QList<RecipientId> &recipients, const QByteArray &actor, QObject *context, Callback<int> done);
    // ---- moving to another box (moving.h). All audited in the same transaction.
    // The next messages behind `after`, held for this export until they end there or are taken back.
    void moveOut(const QByteArray &exportName, MessageId after, int limit, const QByteArray &actor, QObject *context, Callback<MoveOutPage> page);
    // Of one that is held so. Errors: "spool.no-such-message", "move.not-out".
    void moving(MessageId message, QObject *context, Callback<Moving> found);
    // The other box has them for certain: they end. What is not held so is left alone. Answers how many ended.
    void finishMove(const QList<MessageId> &messages, const QByteArray &to, const QByteArray &actor, QObject *context, Callback<int> done);
    // Some that are held for this export become what they were, but not `spared` ones; nothing is held by that name again.
    void takeBack(const QByteArray &exportName, const QSet<MessageId> &spared, MessageId after, const QByteArray &actor, QObject *context,
                  Callback<MoveBackPage> done);
    void moves(QObject *context, Callback<Moves> found);
    // What became of a message of another box that was to be taken in: its id here; 0: it never was.
    void movedIn(const QByteArray &box, MessageId message, QObject *context, Callback<MessageId> here);

    // Hands out those of these that are Waiting or Held and not with somebody else, whatever their nextTry: for a person's decision, which
    // record() audits (Outcome::actor).
    void claimThese(const QList<RecipientId> &recipients, QObject *context, Callback<QList<HeldDue>> claimed);
    // Why mail is kept, of all that `filter` fits. On the reader: 100,000 recipients take some 100 ms.
    void causes(const ListFilter &filter, QObject *context, Callback<WaitCauses> found);
    RecipientId newest() const; // the highest id of what was kept so far

    void audit(const Deed &deed, const QByteArray &actor, QObject *context, Callback<void> done);

    // ---- groups that probation holds (mail-semantics D3, D4, F3). Recipients come into one by record(), and leave it when they leave Held.
    const QList<HeldGroup> &heldGroups() const; // by age; heldChanged() tells of new ones
    bool heldGroupsAreLate() const;             // a commit changed them, and heldGroups() does not show it yet
    // Hands out recipients with ids above `after`. They stay Held unless their outcome is final: others are only noted.
    void claimHeld(HeldGroupId group, RecipientId after, int limit, QObject *context, Callback<QList<HeldDue>> claimed);
    // All of the group become Waiting, now. Audited. Answers how many. Error: "spool.no-such-group".
    void releaseHeld(HeldGroupId group, const QByteArray &actor, QObject *context, Callback<int> done);
    // Only the audit row of a decision that the caller carries out. Error: "spool.no-such-group".
    void auditHeld(HeldGroupId group, HeldAct act, const QByteArray &actor, QObject *context, Callback<void> done);
    void passHeld(Milliseconds time);                          // HeldGroup::waited of all
    void tryHeldAt(HeldGroupId group, Milliseconds nextTry);   // HeldGroup::nextTry
    // Those of `addresses` that a primary took mail for so lately, as far as the history goes back (Options::historyKeep), and as far as the
    // wall clock is believed (LifeClock::believed). Domains are compared without case, local parts as they are.
    void knownGood(const QList<QByteArray> &addresses, Milliseconds within, QObject *context, Callback<QSet<QByteArray>> known);

    // ---- maintenance of primaries; audited too. The list is as of what was asked for: a failed write is heard of by the callback.
    const QList<Maintenance> &maintenance() const;
    void beginMaintenance(const Maintenance &maintenance, const QByteArray &actor, QObject *context, Callback<void> done); // replaces an older one
    void endMaintenance(const QByteArray &host, const QByteArray &actor, QObject *context, Callback<void> done); // `actor` empty: time ended it

    // ---- who is told of delays (mail-semantics F1, F2)
    // Mail of `route` that has waited for `step` and was not looked at for it, in order of age; about `limit` rows. `ahead`: also what will
    // have waited so long by then.
    void reached(const Route &route, Milliseconds step, Milliseconds ahead, OutageId outage, int limit, QObject *context, Callback<ReachedPage> page);
    // What waits of these senders (NoticeEntry::sender), behind `after`.
    void alsoOf(const Route &route, const QSet<QByteArray> &senders, RecipientId after, int limit, QObject *context, Callback<ReachedPage> page);
    // Decisions about delays, in one transaction. A crash before it decides nothing, and nobody is told twice after it. A notice of delay is
    // left out when nothing of the first message that it is about waits any more.
    struct DelayDecisions {
        QList<Notice> notices;
        QList<NoticeEntry> untold;         // by their rules
        std::optional<StepPassed> passed;
        QList<NoticeLogId> settled;        // Told::id
    };
    void recordDelays(DelayDecisions decisions, QObject *context, Callback<void> recorded);
    // Messages of whose delay at this domain somebody was told, and of whose end nothing was decided yet: all of as many groups, behind `after`.
    void unsettled(const QByteArray &domain, const ToldGroup &after, int groups, QObject *context, Callback<QList<Told>> told);
    void listNotices(const NoticeFilter &filter, std::optional<NoticeLogId> before, int limit, QObject *context, Callback<NoticePage> page);
    void listOutages(int limit, QObject *context, Callback<QList<Outage>> outages); // newest first
    void toldIn(OutageId outage, QObject *context, Callback<qint64> senders);
    const QList<Outage> &outages() const; // that last
    void beginOutage(const QByteArray &domain, WallTime began, QObject *context, Callback<OutageId> begun);
    void endOutage(OutageId outage, WallTime ended, QObject *context, Callback<void> done);
    // A person's decision: `outage` as it is to be; only postponed and muted count. Audited. Error: "spool.no-such-outage".
    void postponeOutage(const Outage &outage, const QByteArray &actor, QObject *context, Callback<void> done);

    // ---- what people are told of warnings (alerts/)
    // In one transaction: rows, mails that tell it, and (`deed`) the audit of a person's act. The mails' ids, in their order.
    struct AlertRecord {
        QList<AlertRow> rows;
        QList<Notice> mails = {};
        std::optional<Deed> deed = {};
        QByteArray actor = {}; // of the deed
    };
    void recordAlerts(AlertRecord record, QObject *context, Callback<QList<MessageId>> recorded);
    void alertRows(QObject *context, Callback<QList<AlertRow>> rows); // all

Q_SIGNALS:
    void changed();                         // counters() changed
    void heldChanged();                     // heldGroups() changed
    void arrived(const spool::Route &route); // something new may be claimed
    void problem(const Error &what);        // "spool.failed", "spool.full", "spool.damaged": for a warning

private:
    class Private;
    explicit Spool(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace spool
