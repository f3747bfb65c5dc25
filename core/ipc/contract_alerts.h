// Warnings as people deal with them, and the ways by which they are told: alerts.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

// Those that are open, worst first; the Snapshot has only the first of them.
struct Warnings {
    QList<Warning> warnings; // at most maxRows, and no more than a line has room for
    std::optional<qint64> more = {}; // that are open too; none: these are all

    static void fields(auto &self, auto &io) { io("warnings", self.warnings); io("more", self.more); }
};
struct ListWarnings {
    static constexpr auto name = "warnings.list";
    static constexpr Role needs = Role::Viewer;
    using Reply = Warnings;

    static void fields(auto &, auto &) {}
};

// Somebody knows: nobody is reminded until it becomes worse or is over. Audited. Error: "warnings.no-such-cause".
struct AcknowledgeWarning {
    static constexpr auto name = "warnings.acknowledge";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    QString cause; // Warning::cause

    static void fields(auto &self, auto &io) { io("cause", self.cause); }
};
// Nobody is reminded for so long, unless it becomes worse. 0: the snooze, and an acknowledgement, end now. Likewise.
struct SnoozeWarning {
    static constexpr auto name = "warnings.snooze";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    QString cause;
    qint64 seconds = 0;

    static void fields(auto &self, auto &io)
    {
        io("cause", self.cause);
        io("seconds", self.seconds, Range{0, 30 * 86'400});
    }
};

// A way out of the configuration by which alerts are sent.
struct AlertWay {
    QString way; // the mail address, or "webhook"
    bool isProved = false; // a test alert that went there was confirmed
    qint64 waiting = 0;    // alerts that are still to be sent there
    std::optional<QDateTime> failsSince; // nothing could be sent since then
    std::optional<Sentence> reason;      // why not

    static void fields(auto &self, auto &io)
    {
        io("way", self.way);
        io("isProved", self.isProved);
        io("waiting", self.waiting);
        io("failsSince", self.failsSince);
        io("reason", self.reason);
    }
};
struct AlertWays {
    QList<AlertWay> ways;

    static void fields(auto &self, auto &io) { io("ways", self.ways); }
};
struct ListAlertWays {
    static constexpr auto name = "alerts.ways";
    static constexpr Role needs = Role::Viewer;
    using Reply = AlertWays;

    static void fields(auto &, auto &) {}
};

// Sends a test alert with a short code by that way; answered when it is queued. At most five in ten minutes. Audited. Errors:
// "alerts.no-such-way", "alerts.behind-primary" (the address' mail goes through a primary only), "alerts.too-many-tests".
struct TestAlert {
    static constexpr auto name = "alerts.test";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    QString way; // AlertWay::way

    static void fields(auto &self, auto &io) { io("way", self.way); }
};
// The code that came there: the way is proved. Audited. Errors: "alerts.no-such-way", "alerts.no-test", "alerts.wrong-code".
struct ConfirmAlert {
    static constexpr auto name = "alerts.confirm";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    QString way;
    QString code;

    static void fields(auto &self, auto &io)
    {
        io("way", self.way);
        io("code", self.code);
    }
};

// An event: what the service tells of a cause, by all ways at once. One bubble a cause: a later one replaces it, Resolved takes it away.
struct Alert {
    static constexpr auto name = "alert";
    AlertKind kind = AlertKind::Raised;
    QString cause; // Warning::cause; of a summary "alerts.summary"
    QString code;
    QString subject;
    Severity severity = Severity::Info;
    QJsonObject parameters;
    QDateTime since;
    qint64 more = 0; // further warnings of the same cause

    static void fields(auto &self, auto &io)
    {
        io("kind", self.kind);
        io("cause", self.cause);
        io("code", self.code);
        io("subject", self.subject);
        io("severity", self.severity);
        io("parameters", self.parameters);
        io("since", self.since);
        io("more", self.more);
    }
};

} // namespace ipc
