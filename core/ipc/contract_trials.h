// What only a set-up asks: this machine and a smarthost as they are, before anything of them is configured.
#pragma once
#include <QList>
#include "ipc/contract_jobs.h"

namespace ipc {

// One thing about this machine. Unknown: it could not be checked, or cannot be from here; that is never against anybody.
struct MachineFact {
    QString code; // what it is about: "machine.name"
    Verdict verdict = Verdict::Unknown;
    Sentence said;

    static void fields(auto &self, auto &io)
    {
        io("code", self.code);
        io("verdict", self.verdict);
        io("said", self.said);
    }
};

struct MachineReport {
    QList<MachineFact> facts;       // in the order in which they are to be read
    QList<QString> publicAddresses; // as the world sees this machine, as far as that was found; best first
    QString localAddress;           // in its own network, when that is another; empty: there is no router in between, or it is not known
    bool isOutboundBlocked = false; // no mail server of the world can be reached at port 25

    static void fields(auto &self, auto &io)
    {
        io("facts", self.facts);
        io("publicAddresses", self.publicAddresses);
        io("localAddress", self.localAddress);
        io("isOutboundBlocked", self.isOutboundBlocked);
    }
};

// Name, addresses, port, PTR, the way out and the way in. Answered within 10 s; nothing is changed, no mail is sent. A port that nobody has is
// opened and closed again at once. Errors: "check.bad-hostname", "machine.bad-listen" (value), "ipc.too-many-checks".
struct CheckMachine {
    static constexpr auto name = "check.machine";
    static constexpr Role needs = Role::Administrator;
    using Reply = MachineReport;
    QString hostname; // empty: the configured one
    QString listen;   // "address:port"; empty: the first configured one

    static void fields(auto &self, auto &io) { io("hostname", self.hostname); io("listen", self.listen); }
};

// Sends one mail by a smarthost that is not configured yet. Steps: resolve, connect, encryption, login, mail. The login is used and forgotten.
// Audited. Errors: "smarthost.bad-host" (value), "notice.bad-address" (value), "config.bad-login", "config.no-such-secret" (name),
// "smarthost.secret-elsewhere" (host).
struct TestSmarthost {
    static constexpr auto name = "smarthost.test";
    static constexpr Role needs = Role::Administrator;
    using Reply = JobStarted;
    QString host;    // "host:port", port 25 if none
    QString tls;     // as notices.smarthost.tls
    bool implicitTls = false;
    QString login;   // "user:password"; empty: that of `secret`
    QString secret;  // name of a login that is kept already; empty: none
    QString to;      // who gets the mail

    static void fields(auto &self, auto &io)
    {
        io("host", self.host);
        io("tls", self.tls);
        io("implicitTls", self.implicitTls);
        io("login", self.login);
        io("secret", self.secret);
        io("to", self.to);
    }
};

} // namespace ipc
