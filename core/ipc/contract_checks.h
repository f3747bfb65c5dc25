// What the doctor says of a domain.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

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

// A domain's MX records as those who matter have them, in zone-file words without TTL.
struct MxRecords {
    std::optional<QList<QString>> published; // by the domain's own name servers; none: they were not to be had
    std::optional<QList<QString>> cached;    // as resolvers still say; none: they said nothing
    std::optional<QDateTime> cachedUntil;    // so long
    QList<QString> wanted;                   // as they should be; empty: nothing can be proposed

    static void fields(auto &self, auto &io)
    {
        io("published", self.published);
        io("cached", self.cached);
        io("cachedUntil", self.cachedUntil);
        io("wanted", self.wanted);
    }
};

struct CheckReport {
    QString domain;
    Verdict verdict = Verdict::Unknown;
    QList<Finding> findings; // worst first
    QList<Rung> ladder;
    std::optional<MxRecords> records = {}; // of what was just looked at; none: nothing is known

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("verdict", self.verdict);
        io("findings", self.findings);
        io("ladder", self.ladder);
        io("records", self.records);
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

} // namespace ipc
