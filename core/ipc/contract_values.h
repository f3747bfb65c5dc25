// What several parts of the contract are made of.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>
#include "ipc/contract_names.h"

namespace ipc {

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
    std::optional<QString> cause; // warnings of the same are told, acknowledged and snoozed together
    std::optional<QDateTime> acknowledged; // when somebody said that they know
    std::optional<QDateTime> told;         // when people were told of it last; none: they were not

    static void fields(auto &self, auto &io)
    {
        io("code", self.code);
        io("severity", self.severity);
        io("subject", self.subject);
        io("parameters", self.parameters);
        io("since", self.since);
        io("snoozedUntil", self.snoozedUntil);
        io("cause", self.cause);
        io("acknowledged", self.acknowledged);
        io("told", self.told);
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

struct Done { static void fields(auto &, auto &) {} };

struct Tally {
    QString name;
    qint64 count = 0;

    static void fields(auto &self, auto &io) { io("name", self.name); io("count", self.count); }
};

// What was asked for was done, to so many.
struct Count {
    qint64 count = 0;

    static void fields(auto &self, auto &io) { io("count", self.count); }
};

} // namespace ipc
