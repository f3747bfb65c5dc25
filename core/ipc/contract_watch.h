// What was watched: samples of each primary and of ourselves, outages, and how much of a time a primary was there. No mail and nobody's address.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

// Of a time in which something was measured `count` times. 0: never, and then the others say nothing.
struct Spread {
    qint64 count = 0;
    qint64 least = 0;
    qint64 mean = 0;
    qint64 most = 0;

    static void fields(auto &self, auto &io) { io("count", self.count); io("least", self.least); io("mean", self.mean); io("most", self.most); }
};

// One primary in the time from `at` on. A time without a row: it was not watched, because we did not run or did not know it.
struct PrimarySample {
    QDateTime at;
    qint64 seconds = 0; // the width of the row
    qint64 good = 0;    // looks: probes, and hand-over sessions that were opened
    qint64 failed = 0;
    qint64 slow = 0;    // of the good ones
    Spread greeting;    // milliseconds until 220
    Spread ehlo;        // until the reply to EHLO
    qint64 up = 0;      // milliseconds in each state; their sum is how long it was watched, which may be less than the width
    qint64 doubtful = 0;
    qint64 down = 0;
    qint64 returning = 0;
    qint64 maintenance = 0;

    static void fields(auto &self, auto &io)
    {
        io("at", self.at);
        io("seconds", self.seconds);
        io("good", self.good);
        io("failed", self.failed);
        io("slow", self.slow);
        io("greeting", self.greeting);
        io("ehlo", self.ehlo);
        io("up", self.up);
        io("doubtful", self.doubtful);
        io("down", self.down);
        io("returning", self.returning);
        io("maintenance", self.maintenance);
    }
};

// Ourselves in that time.
struct ServiceSample {
    QDateTime at;
    qint64 seconds = 0;
    qint64 running = 0;   // milliseconds
    qint64 received = 0;  // messages that were kept
    qint64 turnedAway = 0; // what clients were refused, and clients that were
    qint64 delivered = 0; // recipients
    qint64 deferred = 0;  // attempts
    qint64 refused = 0;   // recipients, for good, or expired
    Spread messages;      // in the queue
    Spread bytes;         // of them
    Spread freeBytes;     // on the disk

    static void fields(auto &self, auto &io)
    {
        io("at", self.at);
        io("seconds", self.seconds);
        io("running", self.running);
        io("received", self.received);
        io("turnedAway", self.turnedAway);
        io("delivered", self.delivered);
        io("deferred", self.deferred);
        io("refused", self.refused);
        io("messages", self.messages);
        io("bytes", self.bytes);
        io("freeBytes", self.freeBytes);
    }
};

struct Samples {
    qint64 step = 0; // seconds: what was asked for, or more, where that would have been too many rows
    QList<PrimarySample> primary; // in order of time, at most maxRows; a row may be wider than `step` where only that is kept
    QList<ServiceSample> service;

    static void fields(auto &self, auto &io) { io("step", self.step); io("primary", self.primary); io("service", self.service); }
};

// For a chart. Errors: "watch.bad-period" (`to` is not after `from`), "watch.no-such-host".
struct GetSamples {
    static constexpr auto name = "watch.samples";
    static constexpr Role needs = Role::Viewer;
    using Reply = Samples;
    QString host; // host:port of a primary; empty: ourselves
    QDateTime from, to;
    qint64 step = 60; // seconds of a row, at least

    static void fields(auto &self, auto &io)
    {
        io("host", self.host);
        io("from", self.from);
        io("to", self.to);
        io("step", self.step, Range{60, 366 * 86'400});
    }
};

// One outage of one primary: from the first failed probe to the first message that it took, or that it would have taken.
struct Outage {
    QString id;
    QString host; // host:port
    QDateTime began;
    std::optional<QDateTime> ended;    // none: it lasts
    std::optional<QDateTime> answered; // when it answered again; mail followed at `ended`
    std::optional<Sentence> reason;    // of the failure that made it one
    int code = 0;                      // the reply's; 0: there was none
    qint64 messages = 0;               // that came for its domains meanwhile
    qint64 unwatched = 0;              // seconds of it in which we did not run: it may have ended and begun anew

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("host", self.host);
        io("began", self.began);
        io("ended", self.ended);
        io("answered", self.answered);
        io("reason", self.reason);
        io("code", self.code);
        io("messages", self.messages);
        io("unwatched", self.unwatched);
    }
};

struct OutagePage {
    QList<Outage> rows; // the latest first
    QString next;       // give it back as `after`; empty: this was the last page

    static void fields(auto &self, auto &io) { io("rows", self.rows); io("next", self.next); }
};

// Error: "watch.bad-cursor".
struct ListOutages {
    static constexpr auto name = "watch.outages";
    static constexpr Role needs = Role::Viewer;
    using Reply = OutagePage;
    QString host;                          // empty: all
    std::optional<QDateTime> since, until; // that lasted then or later; that began before then
    QString after;                         // opaque; with the same host and times
    int limit = 100;

    static void fields(auto &self, auto &io)
    {
        io("host", self.host);
        io("since", self.since);
        io("until", self.until);
        io("after", self.after);
        io("limit", self.limit, Range{1, maxRows});
    }
};

// How much of a time a primary was there, as far as it was watched. Seconds.
struct Availability {
    QString host;
    qint64 observed = 0;
    qint64 maintenance = 0; // of that; a person wanted it
    qint64 up = 0;
    std::optional<int> millionths; // up of (observed - maintenance); none: nothing was observed
    qint64 good = 0;               // looks
    qint64 failed = 0;
    qint64 slow = 0;
    Spread greeting; // milliseconds until 220
    qint64 outages = 0; // that lasted in it

    static void fields(auto &self, auto &io)
    {
        io("host", self.host);
        io("observed", self.observed);
        io("maintenance", self.maintenance);
        io("up", self.up);
        io("millionths", self.millionths);
        io("good", self.good);
        io("failed", self.failed);
        io("slow", self.slow);
        io("greeting", self.greeting);
        io("outages", self.outages);
    }
};

struct AvailabilityReport {
    QDateTime since, until;
    qint64 running = 0; // seconds of it in which we ran
    QList<Availability> hosts; // by name

    static void fields(auto &self, auto &io) { io("since", self.since); io("until", self.until); io("running", self.running); io("hosts", self.hosts); }
};

// Errors: "watch.bad-period", "watch.no-such-host". At the ends of a time long ago rows are counted whole: they are of 15 minutes then, or an hour.
struct GetAvailability {
    static constexpr auto name = "watch.availability";
    static constexpr Role needs = Role::Viewer;
    using Reply = AvailabilityReport;
    QString host;                          // empty: all
    std::optional<QDateTime> since, until; // none: 30 days ago; now

    static void fields(auto &self, auto &io) { io("host", self.host); io("since", self.since); io("until", self.until); }
};

} // namespace ipc
