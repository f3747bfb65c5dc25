// Bounds of the contract, and the names of its enum values.
#pragma once
#include <QtGlobal>
#include <array>

namespace ipc {

inline constexpr int version = 1;
inline constexpr qsizetype maxLine = 1 << 20;
inline constexpr int maxRows = 500;         // of one page
inline constexpr qint64 maxExtension = 366 * 86400; // seconds; the configuration caps it further (spool.lifetimeMax)
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

// How an address is looked for: it is this one, it begins so, this is in it.
enum class AddressMatch { Whole, Beginning, Within };
constexpr auto names(AddressMatch)
{
    using enum AddressMatch;
    return std::array{Named{Whole, "whole"}, Named{Beginning, "beginning"}, Named{Within, "within"}};
}

// Why mail is held for a decision: an address that took mail before is refused, or a filter refused the message.
enum class HeldKind { Address, Content };
constexpr auto names(HeldKind)
{
    using enum HeldKind;
    return std::array{Named{Address, "address"}, Named{Content, "content"}};
}

// What a sender is told.
enum class NoticeKind { Failed, Expired, Delayed, Relayed, Delivered };
constexpr auto names(NoticeKind)
{
    using enum NoticeKind;
    return std::array{Named{Failed, "failed"}, Named{Expired, "expired"}, Named{Delayed, "delayed"}, Named{Relayed, "relayed"}, Named{Delivered, "delivered"}};
}

// Mail servers and filters for whose configuration there are lines.
enum class KitServer { Postfix, Exim, Exchange, HMailServer, Rspamd, SpamAssassin };
constexpr auto names(KitServer)
{
    using enum KitServer;
    return std::array{Named{Postfix, "postfix"}, Named{Exim, "exim"}, Named{Exchange, "exchange"}, Named{HMailServer, "hmailserver"},
                      Named{Rspamd, "rspamd"}, Named{SpamAssassin, "spamassassin"}};
}

// Unchecked: could not be looked at, which is never "wrong".
enum class Severity { Unchecked, Info, Attention, Problem };
constexpr auto names(Severity)
{
    using enum Severity;
    return std::array{Named{Unchecked, "unchecked"}, Named{Info, "info"}, Named{Attention, "attention"}, Named{Problem, "problem"}};
}

// Resolved: it is over. Summary: of what there were too many of to tell each.
enum class AlertKind { Raised, Reminder, Resolved, Summary };
constexpr auto names(AlertKind)
{
    using enum AlertKind;
    return std::array{Named{Raised, "raised"}, Named{Reminder, "reminder"}, Named{Resolved, "resolved"}, Named{Summary, "summary"}};
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

// What is done to all recipients that a filter fits (queue.actOnAll).
enum class BulkAct { Retry, Hold, Release, Remove, Undo, Return, Extend };
constexpr auto names(BulkAct)
{
    using enum BulkAct;
    return std::array{Named{Retry, "retry"}, Named{Hold, "hold"}, Named{Release, "release"}, Named{Remove, "remove"},
                      Named{Undo, "undo"}, Named{Return, "return"}, Named{Extend, "extend"}};
}

// What is said to a recipient: 250, 4xx, 5xx.
enum class Decision { Accept, Defer, Refuse };
constexpr auto names(Decision)
{
    using enum Decision;
    return std::array{Named{Accept, "accept"}, Named{Defer, "defer"}, Named{Refuse, "refuse"}};
}

enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TempError, PermError }; // RFC 7208 2.6
constexpr auto names(SpfResult)
{
    using enum SpfResult;
    return std::array{Named{None, "none"}, Named{Neutral, "neutral"}, Named{Pass, "pass"}, Named{Fail, "fail"}, Named{SoftFail, "softfail"},
                      Named{TempError, "temperror"}, Named{PermError, "permerror"}};
}

enum class SpfStepKind { Record, Term, Result };
constexpr auto names(SpfStepKind)
{
    using enum SpfStepKind;
    return std::array{Named{Record, "record"}, Named{Term, "term"}, Named{Result, "result"}};
}

// Whether the primary takes mail for addresses that nobody has.
enum class CatchAll { Untested, None, Found };
constexpr auto names(CatchAll)
{
    using enum CatchAll;
    return std::array{Named{Untested, "untested"}, Named{None, "none"}, Named{Found, "found"}};
}

// Gone: the primary said so, or that it never was. Unknown: what was known of it is too old.
enum class AddressState { Exists, Gone, Unknown };
constexpr auto names(AddressState)
{
    using enum AddressState;
    return std::array{Named{Exists, "exists"}, Named{Gone, "gone"}, Named{Unknown, "unknown"}};
}

enum class Topic { Queue, Primaries, Warnings, Config, Jobs, Directory, Checks };
constexpr auto names(Topic)
{
    using enum Topic;
    return std::array{Named{Queue, "queue"}, Named{Primaries, "primaries"}, Named{Warnings, "warnings"},
                      Named{Config, "config"}, Named{Jobs, "jobs"}, Named{Directory, "directory"}, Named{Checks, "checks"}};
}

enum class StepState { Waiting, Running, Good, Attention, Failed, Skipped };
constexpr auto names(StepState)
{
    using enum StepState;
    return std::array{Named{Waiting, "waiting"}, Named{Running, "running"}, Named{Good, "good"},
                      Named{Attention, "attention"}, Named{Failed, "failed"}, Named{Skipped, "skipped"}};
}

} // namespace ipc
