// What the spool remembers of notices: which were decided on, in which outage, and up to where the schedule of delays was looked at. Values only.
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>
#include "spool/message.h"

namespace spool {

using OutageId = StrongId<struct OutageTag>;     // never used twice
using NoticeLogId = StrongId<struct NoticeLogTag>; // likewise; grows with time

// An outage of all primaries of a domain, as senders are told of it.
struct Outage {
    OutageId id;
    QByteArray domain; // configured name
    WallTime began{};
    std::optional<WallTime> ended;
    std::optional<WallTime> postponed; // a person wants nobody told of delays before then
    bool muted = false;                // nor in all of it

    friend bool operator==(const Outage &, const Outage &) = default;
};

enum class NoticeKind { Failed, Expired, Delayed, Relayed, Delivered };

// A decision about one message: its sender is told, or is not by a rule.
struct NoticeEntry {
    WallTime at{};
    NoticeKind kind = NoticeKind::Failed;
    OutageId outage{};      // of a delay; 0: the primary was there
    QByteArray domain;      // configured name
    QByteArray sender;      // its domain in lower case
    MessageId message;
    qint64 recipients = 0;
    Milliseconds step{0};   // of the schedule, of a delay
    QByteArray rule;        // "notice", or the named rule by which there is none
    QByteArray language;    // of the notice
    QByteArray subject;     // of the message, while "delivered after all" may have to name it; never kept beyond
};
inline constexpr char noticeWritten[] = "notice"; // the rule by which a sender is told

// As it is listed.
struct NoticeRow {
    NoticeLogId id;
    NoticeEntry entry;
    MessageId notice;                        // the message that tells it; 0: none
    std::optional<RecipientState> delivery;  // of that one; none: there is none, or it is forgotten
};
struct NoticeFilter {
    std::optional<OutageId> outage = {};
    std::optional<MessageId> message = {};
    QByteArray sender = {}; // whole address; empty: all
    bool onlyWritten = false;
};
struct NoticePage {
    QList<NoticeRow> rows;      // newest first
    std::optional<NoticeLogId> next; // give it back as `before`; none: this was the last page
};

// How far a route's mail was looked at for a step of its schedule. What a person held then, and released later, is not told of that step.
struct StepPassed {
    Route route;
    Milliseconds step{0};
    RecipientId upTo;
};

// Of a message that came to a step of the schedule.
struct Reached {
    Waiting waiting;
    Milliseconds told{0}; // the latest step of which its sender was told in this outage (without one: about this message); 0: none
};
struct ReachedPage {
    QList<Reached> rows;  // in order of age; all recipients of a message are in one page
    RecipientId upTo;     // for StepPassed, when all of the page is decided
    bool hasMore = false; // others have come to the step as well
};

// What one sender was told in one outage.
struct ToldGroup {
    OutageId outage;
    QByteArray sender;
};
// A message whose sender was told of its delay.
struct Told {
    NoticeLogId id;
    NoticeEntry entry;
    WallTime arrived{};
    bool isOpen = false;           // some of its recipients at this domain are not final
    QList<QByteArray> delivered;   // to these it came after that
};

} // namespace spool
