// The contract between the clients (restante, restantectl) and restanted, in full.
//
// One JSON object a line, UTF-8, at most maxLine bytes, over a local socket (later: TLS).
//   client -> service   {"id":7,"request":"queue.retry","body":{...}}
//   service -> client   {"id":7,"ok":true,"body":{...}}
//                       {"id":7,"ok":false,"error":{"code":"...","parameters":{...}}}
//   service -> client   {"event":"changed","body":{...}}
//
// Rules. The first request is `hello`; a peer without a role gets "ipc.not-allowed" (subject, needs) to all others. A field that is absent keeps its default, an unknown one
// is ignored, one of the wrong type or out of range is an error that names it. An unknown request
// is answered "ipc.unknown-request". A line that is no call closes that one connection and nothing
// else. After every (re)connect, and after an event it cannot read, the client asks for a Snapshot:
// events are hints, not state. No prose here: codes and parameters, core/words has the words.
//
// This file has no behaviour. codec.h reads and writes the structs, dispatch.h calls the handlers.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <concepts>
#include <limits>
#include <optional>
#include <variant>

namespace ipc {

inline constexpr int version = 1;
inline constexpr qsizetype maxLine = 1 << 20;
inline constexpr int maxRows = 500;         // of one page
inline constexpr int maxChunk = 256 * 1024; // of one `message.read`; base64 still fits a line

// What a number may be; third argument of io(), checked on reading.
struct Range { qint64 least; qint64 most; };

// ---- names of enum values: the only place where they are spelt ----------------------------------
template <typename E> struct Named { E value; const char *name; };
template <typename E> Named(E, const char *) -> Named<E>; // clang 14 needs it said

enum class Role { None, Viewer, Operator, Administrator }; // in this order: each may what the one before may; None: only hello
constexpr auto names(Role)
{
    using enum Role;
    return std::array{Named{None, "none"}, Named{Viewer, "viewer"}, Named{Operator, "operator"}, Named{Administrator, "administrator"}};
}

enum class PrimaryState { Up, Doubtful, Down, Returning, Maintenance };
constexpr auto names(PrimaryState)
{
    using enum PrimaryState;
    return std::array{Named{Up, "up"}, Named{Doubtful, "doubtful"}, Named{Down, "down"},
                      Named{Returning, "returning"}, Named{Maintenance, "maintenance"}};
}

enum class RecipientState { Waiting, Held, PendingRemoval, Delivered, Refused, Expired, Removed };
constexpr auto names(RecipientState)
{
    using enum RecipientState;
    return std::array{Named{Waiting, "waiting"}, Named{Held, "held"}, Named{PendingRemoval, "pendingRemoval"}, Named{Delivered, "delivered"},
                      Named{Refused, "refused"}, Named{Expired, "expired"}, Named{Removed, "removed"}};
}

// Why mail is held for a decision: an address that took mail before is refused, or a filter refused the message.
enum class HeldKind { Address, Content };
constexpr auto names(HeldKind)
{
    using enum HeldKind;
    return std::array{Named{Address, "address"}, Named{Content, "content"}};
}

// Unchecked: could not be looked at, which is never "wrong".
enum class Severity { Unchecked, Info, Attention, Problem };
constexpr auto names(Severity)
{
    using enum Severity;
    return std::array{Named{Unchecked, "unchecked"}, Named{Info, "info"}, Named{Attention, "attention"}, Named{Problem, "problem"}};
}

enum class Verdict { Unknown, Good, Attention, Problem };
constexpr auto names(Verdict)
{
    using enum Verdict;
    return std::array{Named{Unknown, "unknown"}, Named{Good, "good"}, Named{Attention, "attention"}, Named{Problem, "problem"}};
}

enum class QueueSort { Age, NextTry, Size, Domain };
constexpr auto names(QueueSort)
{
    using enum QueueSort;
    return std::array{Named{Age, "age"}, Named{NextTry, "nextTry"}, Named{Size, "size"}, Named{Domain, "domain"}};
}

enum class Topic { Queue, Primaries, Warnings, Config, Jobs };
constexpr auto names(Topic)
{
    using enum Topic;
    return std::array{Named{Queue, "queue"}, Named{Primaries, "primaries"}, Named{Warnings, "warnings"},
                      Named{Config, "config"}, Named{Jobs, "jobs"}};
}

enum class StepState { Waiting, Running, Good, Attention, Failed, Skipped };
constexpr auto names(StepState)
{
    using enum StepState;
    return std::array{Named{Waiting, "waiting"}, Named{Running, "running"}, Named{Good, "good"},
                      Named{Attention, "attention"}, Named{Failed, "failed"}, Named{Skipped, "skipped"}};
}

// ---- values ---------------------------------------------------------------------------------------
// Something to be said to a person: core/words knows the words for `code`.
struct Sentence {
    QString code;           // stable, dotted: "primary.down"
    QJsonObject parameters; // raw: numbers, ISO dates, addresses; the ui formats them

    static void fields(auto &self, auto &io) { io("code", self.code); io("parameters", self.parameters); }
};
using ErrorReply = Sentence;

struct Primary {
    QString domain;
    QString host;
    PrimaryState state = PrimaryState::Up;
    QDateTime since;
    std::optional<QDateTime> outageSince; // first failed probe of the outage that lasts
    std::optional<QDateTime> nextProbe;
    std::optional<Sentence> reason; // why it is not up
    std::optional<QDateTime> maintenanceUntil; // then maintenance ends by itself

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("host", self.host);
        io("state", self.state);
        io("since", self.since);
        io("outageSince", self.outageSince);
        io("nextProbe", self.nextProbe);
        io("reason", self.reason);
        io("maintenanceUntil", self.maintenanceUntil);
    }
};

struct Warning {
    QString code; // "MX-101"
    Severity severity = Severity::Info;
    QString subject; // the domain, host or address it is about
    QJsonObject parameters;
    QDateTime since;
    std::optional<QDateTime> snoozedUntil;

    static void fields(auto &self, auto &io)
    {
        io("code", self.code);
        io("severity", self.severity);
        io("subject", self.subject);
        io("parameters", self.parameters);
        io("since", self.since);
        io("snoozedUntil", self.snoozedUntil);
    }
};

struct Counters {
    qint64 messages = 0;
    qint64 recipients = 0;
    qint64 bytes = 0;
    qint64 held = 0;
    qint64 oldestSeconds = 0;
    qint64 freeBytes = 0;
    std::optional<int> daysUntilFull; // none: not filling

    static void fields(auto &self, auto &io)
    {
        io("messages", self.messages);
        io("recipients", self.recipients);
        io("bytes", self.bytes);
        io("held", self.held);
        io("oldestSeconds", self.oldestSeconds);
        io("freeBytes", self.freeBytes);
        io("daysUntilFull", self.daysUntilFull);
    }
};

// All that the Overview, the tray and `restantectl status` need, in one answer.
struct Snapshot {
    qint64 revision = 0; // grows with every change; an event with a greater one means: ask again
    QDateTime at;        // by the service's clock
    bool isSetUp = false; // false: no domains yet, the wizard is what is needed
    QString hostname;
    Sentence sentence;   // the worst state and its effect on the mail
    QList<Primary> primaries;
    Counters counters;
    qint64 warnings = 0;  // how many are open
    QList<Warning> worst; // of them, worst first, at most 50

    static void fields(auto &self, auto &io)
    {
        io("revision", self.revision);
        io("at", self.at);
        io("isSetUp", self.isSetUp);
        io("hostname", self.hostname);
        io("sentence", self.sentence);
        io("primaries", self.primaries);
        io("counters", self.counters);
        io("warnings", self.warnings);
        io("worst", self.worst);
    }
};

struct Done { static void fields(auto &, auto &) {} };

struct Tally {
    QString name;
    qint64 count = 0;

    static void fields(auto &self, auto &io) { io("name", self.name); io("count", self.count); }
};

// What was done since the service started, and how things stand.
struct Stats {
    QString program; // "restanted 1.2.0"
    QDateTime since;
    QDateTime at;
    qint64 connections = 0;
    qint64 sessions = 0; // open now
    QList<Tally> refusals; // to clients, by reason
    qint64 messages = 0;   // received
    qint64 recipients = 0;
    qint64 bytes = 0;
    qint64 delivered = 0; // recipients
    qint64 deferred = 0;  // attempts at recipients
    qint64 refused = 0;   // recipients, by their primary
    qint64 expired = 0;
    qint64 notices = 0;
    qint64 noticesWithheld = 0; // recipients whose sender is not told, by a rule
    qint64 commits = 0;
    qint64 commitJobs = 0; // of all commits
    qint64 largestCommit = 0;
    Counters queue;
    QList<Primary> primaries;
    qint64 warnings = 0;

    static void fields(auto &self, auto &io)
    {
        io("program", self.program);
        io("since", self.since);
        io("at", self.at);
        io("connections", self.connections);
        io("sessions", self.sessions);
        io("refusals", self.refusals);
        io("messages", self.messages);
        io("recipients", self.recipients);
        io("bytes", self.bytes);
        io("delivered", self.delivered);
        io("deferred", self.deferred);
        io("refused", self.refused);
        io("expired", self.expired);
        io("notices", self.notices);
        io("noticesWithheld", self.noticesWithheld);
        io("commits", self.commits);
        io("commitJobs", self.commitJobs);
        io("largestCommit", self.largestCommit);
        io("queue", self.queue);
        io("primaries", self.primaries);
        io("warnings", self.warnings);
    }
};

// ---- lists: keyset-paged, so a row that comes or goes moves no other row to another page --------
template <typename Row> struct Page {
    QList<Row> rows; // may be fewer than asked for: a page ends where the line would grow too long
    QString next;    // give it back as `after`; empty: this was the last page
    qint64 total = 0;

    static void fields(auto &self, auto &io) { io("rows", self.rows); io("next", self.next); io("total", self.total); }
};

template <typename Filter, typename Sort, typename Row> struct ListRequest {
    static constexpr Role needs = Role::Viewer;
    using Reply = Page<Row>;
    Filter filter;
    Sort sort{};
    QString after; // opaque: sort key and id of the last row seen; empty: from the start
    int limit = 100;

    static void fields(auto &self, auto &io)
    {
        io("filter", self.filter);
        io("sort", self.sort);
        io("after", self.after);
        io("limit", self.limit, Range{1, maxRows});
    }
};

struct QueueFilter {
    QString search;               // in sender and recipient; empty: all
    QList<RecipientState> states; // empty: those that are not final
    QString domain;               // empty: all
    std::optional<QDateTime> since;

    static void fields(auto &self, auto &io)
    {
        io("search", self.search);
        io("states", self.states);
        io("domain", self.domain);
        io("since", self.since);
    }
};

struct QueueRow {
    QString id;      // of the recipient of the message
    QString message; // several recipients share one
    QString domain;
    QString sender;
    QString recipient;
    RecipientState state = RecipientState::Waiting;
    qint64 bytes = 0;
    QDateTime arrived;
    int attempts = 0;
    std::optional<QDateTime> nextTry;
    std::optional<Sentence> reason; // of the last failed attempt

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("message", self.message);
        io("domain", self.domain);
        io("sender", self.sender);
        io("recipient", self.recipient);
        io("state", self.state);
        io("bytes", self.bytes);
        io("arrived", self.arrived);
        io("attempts", self.attempts);
        io("nextTry", self.nextTry);
        io("reason", self.reason);
    }
};

// Recipients that were refused with the same reply in doubtful circumstances, held for a person's decision until `until`.
struct HeldGroup {
    QString id; // not used again once the group is gone
    QString domain;
    HeldKind kind = HeldKind::Address;
    Sentence cause; // with how many, and the reply
    qint64 recipients = 0;
    QList<QString> examples; // addresses, at most 5
    QString host;
    QDateTime since;
    std::optional<QDateTime> nextTry; // none: it is not tried again by itself
    QDateTime until; // then, undecided, the refusal is believed

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("domain", self.domain);
        io("kind", self.kind);
        io("cause", self.cause);
        io("recipients", self.recipients);
        io("examples", self.examples);
        io("host", self.host);
        io("since", self.since);
        io("nextTry", self.nextTry);
        io("until", self.until);
    }
};

// ---- requests: each names itself, who may ask it, and its reply -----------------------------------
struct Welcome {
    int version = 0;
    QString program; // "restanted 1.2.0"
    Role role = Role::None;

    static void fields(auto &self, auto &io) { io("version", self.version); io("program", self.program); io("role", self.role); }
};

// First of all, and answered to everybody. Error "ipc.other-version" (yours, ours): the connection is closed then.
struct Hello {
    static constexpr auto name = "hello";
    static constexpr Role needs = Role::None;
    using Reply = Welcome;
    int version = 0;

    static void fields(auto &self, auto &io) { io("version", self.version); }
};

struct GetSnapshot {
    static constexpr auto name = "snapshot";
    static constexpr Role needs = Role::Viewer;
    using Reply = Snapshot;

    static void fields(auto &, auto &) {}
};

struct GetStats {
    static constexpr auto name = "stats";
    static constexpr Role needs = Role::Viewer;
    using Reply = Stats;

    static void fields(auto &, auto &) {}
};

struct ListQueue : ListRequest<QueueFilter, QueueSort, QueueRow> {
    static constexpr auto name = "queue.list";
};

// What was asked for was done, to so many.
struct Count {
    qint64 count = 0;

    static void fields(auto &self, auto &io) { io("count", self.count); }
};

// Acts on recipients; those in a state that the act does not fit are left alone and not counted.
template <typename Self> struct QueueAct {
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QList<QString> ids; // QueueRow::id; at most 10,000

    static void fields(auto &self, auto &io) { io("ids", self.ids); }
};
struct RetryQueue : QueueAct<RetryQueue> { static constexpr auto name = "queue.retry"; };
struct HoldQueue : QueueAct<HoldQueue> { static constexpr auto name = "queue.hold"; };
struct ReleaseQueue : QueueAct<ReleaseQueue> { static constexpr auto name = "queue.release"; };
// Gone for good after 10 s; until then queue.undo brings it back. The 10 s are the service's.
struct RemoveQueue : QueueAct<RemoveQueue> { static constexpr auto name = "queue.remove"; };
struct UndoRemove : QueueAct<UndoRemove> { static constexpr auto name = "queue.undo"; };

struct MessageDetails {
    QString message;
    QString sender;
    QList<QueueRow> recipients;
    QDateTime arrived;
    qint64 bytes = 0;
    QString clientAddress;
    QString clientHelo;
    QString tls;       // "TLSv1.3 TLS_AES_256_GCM_SHA384"; empty: plain text
    QByteArray head;   // base64 on the wire: our trace and the message's headers, at most 64 KB

    static void fields(auto &self, auto &io)
    {
        io("message", self.message);
        io("sender", self.sender);
        io("recipients", self.recipients);
        io("arrived", self.arrived);
        io("bytes", self.bytes);
        io("clientAddress", self.clientAddress);
        io("clientHelo", self.clientHelo);
        io("tls", self.tls);
        io("head", self.head);
    }
};

struct ShowMessage {
    static constexpr auto name = "queue.show";
    static constexpr Role needs = Role::Operator; // headers are other people's mail
    using Reply = MessageDetails;
    QString id; // of a recipient or of a message

    static void fields(auto &self, auto &io) { io("id", self.id); }
};

struct HeldGroups {
    QList<HeldGroup> groups; // oldest first, at most 200
    qint64 total = 0;

    static void fields(auto &self, auto &io) { io("groups", self.groups); io("total", self.total); }
};

struct ListHeld {
    static constexpr auto name = "held.list";
    static constexpr Role needs = Role::Viewer;
    using Reply = HeldGroups;

    static void fields(auto &, auto &) {}
};

// What a person decides about a group. Answer: how many recipients. Error: "spool.no-such-group".
template <typename Self> struct HeldAct {
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QString group; // HeldGroup::id

    static void fields(auto &self, auto &io) { io("group", self.group); }
};
// All of it is tried again now; what is still refused is held again.
struct ReleaseHeld : HeldAct<ReleaseHeld> { static constexpr auto name = "held.release"; };
// The refusal is believed now. Senders are told by the rules for notices; not of refused content.
struct ReturnHeld : HeldAct<ReturnHeld> { static constexpr auto name = "held.return"; };

// Due now, whatever the retry times say; never against hold or maintenance.
struct Flush {
    static constexpr auto name = "flush";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    QString domain; // empty: all

    static void fields(auto &self, auto &io) { io("domain", self.domain); }
};

// Maintenance: nothing is handed over to these primaries until the time is over, or primary.open ends it; probes go on. Both answer how many.
// Error: "handover.no-such-primary".
struct HoldPrimary {
    static constexpr auto name = "primary.hold";
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QString primary; // Primary::host, or a domain; empty: all
    qint64 seconds = 3 * 86'400;

    static void fields(auto &self, auto &io)
    {
        io("primary", self.primary);
        io("seconds", self.seconds, Range{60, 30 * 86'400});
    }
};
struct OpenPrimary {
    static constexpr auto name = "primary.open";
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QString primary;

    static void fields(auto &self, auto &io) { io("primary", self.primary); }
};

// ---- configuration --------------------------------------------------------------------------------
struct ConfigDocument {
    QString revision;     // give it back with config.set
    QJsonObject document; // as in the file; defaults that are not written are not in it
    QString path;
    bool writable = false;

    static void fields(auto &self, auto &io)
    {
        io("revision", self.revision);
        io("document", self.document);
        io("path", self.path);
        io("writable", self.writable);
    }
};

struct ShowConfig {
    static constexpr auto name = "config.show";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigDocument;

    static void fields(auto &, auto &) {}
};

// One fault of a document: the sentence's parameters have "path" ("domains[0].name").
struct Validation {
    QList<Sentence> faults; // empty: it can be used

    static void fields(auto &self, auto &io) { io("faults", self.faults); }
};

struct ValidateConfig {
    static constexpr auto name = "config.validate";
    static constexpr Role needs = Role::Administrator;
    using Reply = Validation;
    QJsonObject document;

    static void fields(auto &self, auto &io) { io("document", self.document); }
};

// The whole document. Errors: "config.invalid" (parameters of the first fault), "config.conflict" (yours, current),
// "config.not-writable".
struct SetConfig {
    static constexpr auto name = "config.set";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigDocument;
    QString basedOn; // the revision that was edited; empty: only if there is no file yet
    QJsonObject document;

    static void fields(auto &self, auto &io) { io("basedOn", self.basedOn); io("document", self.document); }
};

// Reads the file again. A bad one leaves the running configuration as it is: error "config.invalid".
struct ReloadConfig {
    static constexpr auto name = "config.reload";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigDocument;

    static void fields(auto &, auto &) {}
};

// ---- checks ---------------------------------------------------------------------------------------
struct Finding {
    QString code; // "MX-101"
    Severity severity = Severity::Info;
    QString subject;
    QJsonObject parameters;
    QList<QString> now;      // records as they are, in zone-file words
    QList<QString> shouldBe; // records to have instead, ready to paste

    static void fields(auto &self, auto &io)
    {
        io("code", self.code);
        io("severity", self.severity);
        io("subject", self.subject);
        io("parameters", self.parameters);
        io("now", self.now);
        io("shouldBe", self.shouldBe);
    }
};

// One rung of the MX ladder, best first.
struct Rung {
    int preference = 0;
    QString host;
    QList<QString> addresses;
    bool isUs = false;
    bool isPrimary = false;

    static void fields(auto &self, auto &io)
    {
        io("preference", self.preference);
        io("host", self.host);
        io("addresses", self.addresses);
        io("isUs", self.isUs);
        io("isPrimary", self.isPrimary);
    }
};

struct CheckReport {
    QString domain;
    Verdict verdict = Verdict::Unknown;
    QList<Finding> findings; // worst first
    QList<Rung> ladder;

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("verdict", self.verdict);
        io("findings", self.findings);
        io("ladder", self.ladder);
    }
};

// Answered within 10 s. With a domain that is not configured (the wizard): say hostname and primaries.
struct CheckDomain {
    static constexpr auto name = "check";
    static constexpr Role needs = Role::Viewer;
    using Reply = CheckReport;
    QString domain;
    QString hostname;         // empty: the configured one
    QList<QString> primaries; // "host:port"; empty: the configured ones, else the domain's best MX

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("hostname", self.hostname);
        io("primaries", self.primaries);
    }
};

// ---- jobs: what takes longer than a moment. The answer is the job's number, the rest comes as `job` events. ----
struct JobStarted {
    qint64 job = 0;

    static void fields(auto &self, auto &io) { io("job", self.job); }
};

struct Step {
    QString code; // "primary-test.connect"
    StepState state = StepState::Waiting;
    int milliseconds = 0;
    std::optional<Sentence> said; // what was found, or why it failed

    static void fields(auto &self, auto &io)
    {
        io("code", self.code);
        io("state", self.state);
        io("milliseconds", self.milliseconds);
        io("said", self.said);
    }
};

// Resolve, connect, EHLO, STARTTLS + certificate, RCPT postmaster, RCPT of an address that cannot exist. No mail is sent.
struct TestPrimary {
    static constexpr auto name = "primary.test";
    static constexpr Role needs = Role::Administrator;
    using Reply = JobStarted;
    QString domain;
    QString primary; // "host:port" or "host" (port 25)

    static void fields(auto &self, auto &io) { io("domain", self.domain); io("primary", self.primary); }
};

struct CancelJob {
    static constexpr auto name = "job.cancel";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    qint64 job = 0;

    static void fields(auto &self, auto &io) { io("job", self.job); }
};

template <typename R>
concept AnyRequest = requires {
    { R::name } -> std::convertible_to<const char *>;
    { R::needs } -> std::convertible_to<Role>;
    typename R::Reply;
};
template <AnyRequest... R> using RequestOf = std::variant<R...>;

// All but Hello. Add a request here and the compiler shows every place that must handle it (dispatch.h).
using Request = RequestOf<GetSnapshot, ListQueue, ShowMessage, RetryQueue, HoldQueue, ReleaseQueue, RemoveQueue, UndoRemove, Flush,
                          HoldPrimary, OpenPrimary,
                          ShowConfig, ValidateConfig, SetConfig, ReloadConfig, CheckDomain, TestPrimary, CancelJob,
                          GetStats, ListHeld, ReleaseHeld, ReturnHeld>;

// ---- events -----------------------------------------------------------------------------------------
struct Changed {
    static constexpr auto name = "changed";
    QList<Topic> topics;
    qint64 revision = 0;

    static void fields(auto &self, auto &io) { io("topics", self.topics); io("revision", self.revision); }
};

// All of the job, every time: the last one that came is the truth.
struct Job {
    static constexpr auto name = "job";
    qint64 job = 0;
    QList<Step> steps;
    bool finished = false;

    static void fields(auto &self, auto &io)
    {
        io("job", self.job);
        io("steps", self.steps);
        io("finished", self.finished);
    }
};

using Event = std::variant<Changed, Job>;

} // namespace ipc
