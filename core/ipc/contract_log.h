// What the service wrote into its log last, and what else helps those who are asked for help.
#pragma once
#include <QList>
#include "ipc/contract_checks.h"

namespace ipc {

enum class LogLevel { Debug, Info, Warning, Problem };
constexpr auto names(LogLevel)
{
    using enum LogLevel;
    return std::array{Named{Debug, "debug"}, Named{Info, "info"}, Named{Warning, "warning"}, Named{Problem, "problem"}};
}

struct LogLine {
    qint64 number = 0; // rising by one since the service began
    LogLevel level = LogLevel::Info;
    QString text; // as in the log, privacy included; without its line end, cut at 4,000 bytes

    static void fields(auto &self, auto &io) { io("number", self.number); io("level", self.level); io("text", self.text); }
};

struct LogPage {
    QList<LogLine> lines; // the oldest first
    qint64 first = 0;     // number of the oldest that is kept; 0: none
    qint64 last = 0;      // of the latest
    QString start;        // of this run of the service: numbers of another one mean other lines

    static void fields(auto &self, auto &io)
    {
        io("lines", self.lines);
        io("first", self.first);
        io("last", self.last);
        io("start", self.start);
    }
};
// The last lines that the service wrote, as far as memory has them: none from before the last history.forget.
struct ListLog {
    static constexpr auto name = "log.list";
    static constexpr Role needs = Role::Viewer;
    using Reply = LogPage;
    qint64 after = 0; // the lines with higher numbers
    int limit = maxRows;

    static void fields(auto &self, auto &io)
    {
        io("after", self.after, Range{0, std::numeric_limits<qint64>::max()});
        io("limit", self.limit, Range{1, maxRows});
    }
};

struct Fact {
    QString name; // "system", "qt"
    QString value;

    static void fields(auto &self, auto &io) { io("name", self.name); io("value", self.value); }
};
// Of one domain, the last time the doctor looked.
struct LastCheck {
    QString domain;
    QDateTime at;
    QList<Finding> findings;

    static void fields(auto &self, auto &io) { io("domain", self.domain); io("at", self.at); io("findings", self.findings); }
};
struct SupportFacts {
    QList<Fact> system; // versions of the program, of what it is built on, of the machine
    QList<LastCheck> checks;

    static void fields(auto &self, auto &io) { io("system", self.system); io("checks", self.checks); }
};
// For the support bundle.
struct GetSupportFacts {
    static constexpr auto name = "support.facts";
    static constexpr Role needs = Role::Viewer;
    using Reply = SupportFacts;

    static void fields(auto &, auto &) {}
};

} // namespace ipc
