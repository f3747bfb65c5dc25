// What the service saw lately, said without looking anew: its doctor's last look at a domain, and warnings that are over.
#pragma once
#include <QList>
#include "ipc/contract_checks.h"

namespace ipc {

struct LatestCheck {
    CheckReport report;                 // of the last look that could see something; of an older service's file without the ladder
    std::optional<QDateTime> at;        // of that look; none: there was none yet
    std::optional<QDateTime> triedAt;   // a later look that could check nothing
    std::optional<QDateTime> next;      // about then the service looks by itself; none: it never does
    bool isLooking = false;             // just now, by itself

    static void fields(auto &self, auto &io)
    {
        io("report", self.report);
        io("at", self.at);
        io("triedAt", self.triedAt);
        io("next", self.next);
        io("isLooking", self.isLooking);
    }
};

// Answered at once; Topic::Checks tells when it has changed. Error: "directory.no-such-domain" (domain).
struct GetLatestCheck {
    static constexpr auto name = "check.latest";
    static constexpr Role needs = Role::Viewer;
    using Reply = LatestCheck;
    QString domain; // a configured one

    static void fields(auto &self, auto &io) { io("domain", self.domain); }
};

// A cause that was listed, and ended: it was away for a while (alerts.overAfter). What others said is not kept.
struct EndedWarning {
    QString code;
    Severity severity = Severity::Info; // the worst that it was
    QString subject;
    QJsonObject parameters; // as it was when last seen
    QDateTime begin, end;
    bool wasTold = false; // somebody was alerted

    static void fields(auto &self, auto &io)
    {
        io("code", self.code);
        io("severity", self.severity);
        io("subject", self.subject);
        io("parameters", self.parameters);
        io("begin", self.begin);
        io("end", self.end);
        io("wasTold", self.wasTold);
    }
};

struct EndedWarnings {
    QList<EndedWarning> rows; // the last that ended first
    QString next;             // give it back as `after`; empty: this was the last page
    qint64 total = 0;         // of all pages
    qint64 keptSeconds = 0;   // so long after its end one goes

    static void fields(auto &self, auto &io)
    {
        io("rows", self.rows);
        io("next", self.next);
        io("total", self.total);
        io("keptSeconds", self.keptSeconds);
    }
};

// Error: "spool.bad-cursor".
struct ListEndedWarnings {
    static constexpr auto name = "warnings.history";
    static constexpr Role needs = Role::Viewer;
    using Reply = EndedWarnings;
    QString after; // opaque
    int limit = 100;

    static void fields(auto &self, auto &io)
    {
        io("after", self.after);
        io("limit", self.limit, Range{1, maxRows});
    }
};

} // namespace ipc
