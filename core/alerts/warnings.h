// The conditions that are open now, derived from facts each time anew: each is a state, it ends when its cause does. PURE.
//
// Who is told of them, and when, is the warning book's (warning_book.h). Words, advice and translations are in words/ under the codes.
// Callers: control (snapshot, warnings), Alerts.
#pragma once
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>
#include "base/clock.h"
#include "base/result.h"
#include "directory/sources.h"
#include "handover/handover.h"
#include "net/certificate_files.h"
#include "notices/way_out.h"

namespace alerts {

enum class Severity { Info, Attention, Problem };
enum class Telling { WhileItLasts, Once }; // once: something happened; there are no reminders of it, and that it is past is no news

struct Warning {
    QString code;    // "primary.down", "TLS-100"
    Severity severity = Severity::Attention;
    QString subject; // host, domain or directory it is about
    QJsonObject parameters;
    WallTime since{};
    QString cause{};       // what has the same is one thing for people: told, acknowledged and snoozed together
    Milliseconds delay{0}; // for how long it must have lasted before it is a warning
    Telling telling = Telling::WhileItLasts;
};

// Something the spool reported (Spool::problem), until it is known to be over.
struct SpoolTrouble {
    Error what;
    WallTime since{};
};

// Mail for a domain that came back from its primary and is held (mail-semantics C10).
struct Loop {
    QString domain;
    WallTime since{};
};

// What the doctor found, as of its last looks.
struct Finding {
    QString code; // "MX-101"
    Severity severity = Severity::Info;
    QString subject;
    QJsonObject parameters;
    WallTime since{}; // found first
    Telling telling = Telling::WhileItLasts;
    bool isTask = false; // a part of the set-up that nobody has finished yet: listed as Info, no alarm
};

// The wall clock was moved while we ran, or was found to be earlier than it has been before.
struct ClockJump {
    Milliseconds by{0}; // below 0: back
    WallTime at{};      // by the new time
    bool isSleep = false; // the machine slept for so long; else nobody knows whether it did
};

// How the run of the service before this one ended.
enum class RunEnd {
    Stopped,    // it was told to
    Machine,    // the machine was restarted, or lost its power
    Unexpected, // neither: it crashed, or was killed
};
struct OwnRuns {
    WallTime began{}; // this one
    std::optional<WallTime> lastSeen; // of the one before; none: this is the first
    RunEnd end = RunEnd::Stopped;     // of the one before
    QList<WallTime> crashes; // Unexpected ends, the latest last
};

// A way by which alerts are sent, where something is to be said of it.
struct WayTrouble {
    QString way; // mail address, or "webhook"
    bool isProved = true;
    std::optional<WallTime> failsSince; // nothing could be sent
    QJsonObject reason;                 // {code, parameters}: why; empty: not known
    WallTime since{};                   // it is configured
};

struct Facts {
    WallTime now{};
    QList<handover::PrimaryStatus> primaries;
    QList<handover::RouteProblem> routes;
    QList<SpoolTrouble> spool;
    QList<Loop> loops;
    QList<spool::HeldGroup> held;
    std::chrono::milliseconds probationHold{0}; // handover.probationHold; how long a group waits for a decision
    QList<spool::Oldest> oldest;     // of each route
    QString dataDirectory;
    std::optional<qint64> freeBytes; // none: not measured
    qint64 minFree = 0;              // spool.minFree
    std::optional<WallTime> lowSince; // when freeBytes fell below lowFactor × minFree
    QList<notices::CannotLeave> notices;
    std::chrono::milliseconds lifetimeMax{0}; // spool.lifetimeMax; 0: not judged
    QList<directory::SourceReport> sources; // of who exists
    QList<net::CertificateState> certificates;
    QString hostname; // that one of the certificates should be for
    QList<Finding> findings;
    std::optional<ClockJump> clockJump; // the last one
    QList<WayTrouble> ways;
    OwnRuns runs;
    QString sleepsBy; // what would put this machine to sleep (sleep_setting.h); empty: nothing that we know of
    QHash<QByteArray, qint64> waiting; // recipients of each domain that wait for its primary, not held
    Milliseconds primaryDownAfter{std::chrono::minutes(5)}; // config alerts.primaryDownAfter
    Milliseconds oldestMail{std::chrono::hours(4)};         // config alerts.oldestMail
};

inline constexpr int lowFactor = 4;                 // attention below so many times minFree
inline constexpr std::chrono::hours failsLong{1}; // a way of alerts, before that is a warning
inline constexpr std::chrono::hours jumpTold{1}; // for so long a moved clock is a condition
inline constexpr std::chrono::minutes awayFrom{5}; // of our own, that people are told of
inline constexpr std::chrono::days crashesIn{1};   // that count
inline constexpr qsizetype mostCrashes = 2;        // from so many on they are a warning
inline constexpr qsizetype mostWarnings = 5'000; // that are counted; lists show fewer

inline constexpr std::chrono::days failsFor{1}; // a source of addresses, before it is a warning
inline constexpr std::chrono::minutes firstRead{15}; // a service that was off for days reads first, and warns then
inline constexpr std::chrono::days agesAt{5};   // a complete one: two days before its list is trusted no more

// {code, parameters}: why the last read of a source did not change its list; empty: it did, or it was not read yet.
QJsonObject sourceProblem(const directory::SourceReport &source);

// Of sentences about a group: recipients, domain, host, reply, examples.
QJsonObject heldParameters(const spool::HeldGroup &group);

// Mail cannot be taken at an address of ours, because this program has its port.
Warning portTaken(const QString &listener, const QString &program, WallTime since);

// Worst first, then oldest first; at most mostWarnings. Also those whose delay is not over.
QList<Warning> openWarnings(const Facts &facts);

} // namespace alerts
