// What people are told of the conditions that are open, when, and what they decided about them. PURE: a state machine over time.
//
// A condition (warnings.h) has a cause; conditions of one cause are one for people. A cause is told when it has lasted for as long as its kind
// asks (Warning::delay), told again by the reminders while it lasts, and its end is told when it was away for a while (config overAfter) - if
// its beginning was. What is told once (Telling) has neither reminders nor an end. One that comes back within relapseWithin must be away for
// twice as long each time, so that flapping is quiet. What becomes worse (severity, or a further `step`) is told at once, whatever a person
// said about it. Info is listed and never told.
//
// In quiet hours only a Problem that is new, or became one, is told (unless configured otherwise); the rest waits until they are over. Of an
// hour's messages the last one allowed sums up all that are due; beyond it all wait.
//
// Bounded: at most mostCauses are remembered. Callers: Alerts, which stores it and carries out what it says; control lists by it.
#pragma once
#include <QHash>
#include <QList>
#include "alerts/warnings.h"
#include "config/config.h"

namespace alerts {

enum class Kind { Raised, Reminder, Resolved, Summary };

// Something to be told, by all ways.
struct Message {
    Kind kind = Kind::Raised;
    Warning about;   // of a summary: its parameters are counts
    qint64 more = 0; // further conditions of the same cause
    WallTime at{};
};

// One cause, over time.
struct Cause {
    Warning head;    // its worst condition, as it was when last seen
    qint64 more = 0;
    bool isOpen = false;    // it is there now
    WallTime seen{};        // when it was there last
    Milliseconds lasted{0}; // for how long it was there, short gaps left out; counts until it is told
    std::optional<WallTime> told;  // the last message about it; none: nobody was told
    std::optional<WallTime> acknowledged, snoozedUntil;
    Severity knownAs = Severity::Info; // as it was told or acknowledged
    int knownStep = 0;
    int reminded = 0; // times
    int relapses = 0; // how often it came back soon after its end
    std::optional<WallTime> over; // when its end was told
    WallTime begun{};    // of its first condition, since it was away last
    bool isPast = false; // it is away for good: it is in the list of what is over
};

struct Book {
    QHash<QString, Cause> causes; // by Warning::cause
    QList<WallTime> sent;         // messages of the last hour
    WallTime at{};                // of the last step
};

// A cause that was listed and is away for good.
struct Ended {
    Warning what; // as it was when last seen; the worst severity that people knew of
    WallTime begin{}, end{};
    bool wasTold = false;
};

struct Step {
    Book book;
    QList<Message> messages;
    QList<Ended> ended = {};
};

// What the book has to know besides the conditions.
struct Rules {
    config::Alerts config;
    Milliseconds utcOffset{0}; // of the machine's clock, for quiet hours
};

inline constexpr qsizetype mostCauses = 1000;
inline constexpr Milliseconds relapseWithin = std::chrono::hours(4);
inline constexpr Milliseconds longestCalm = std::chrono::hours(1); // however often it came back
inline constexpr char summaryCause[] = "alerts.summary";

// `conditions`: all that are open, worst first. Call it when they change, and every few seconds.
Step step(Book book, const QList<Warning> &conditions, WallTime now, const Rules &rules);
// After a restart: nobody saw what was there meanwhile, so nothing is over because of it.
Book resumed(Book book, WallTime now);

enum class Act { Acknowledge, Snooze, Unsnooze };
// A person's decision. False: that cause is not open.
bool decide(Book &book, const QString &cause, Act act, WallTime now, WallTime until = {});

// A warning as it is listed: a condition that has lasted long enough, and what people know of it.
struct Listed {
    Warning warning;
    std::optional<WallTime> told, acknowledged, snoozedUntil;
};
QList<Listed> listed(const Book &book, const QList<Warning> &conditions, WallTime now);

} // namespace alerts
