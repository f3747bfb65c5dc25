// The configuration.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

struct ConfigDocument {
    QString revision;     // give it back with config.set
    QJsonObject document; // as in the file; defaults that are not written are not in it
    QString path;
    bool writable = false;

    static void fields(auto &self, auto &io)
    {
        io("revision", self.revision);
        io("document", self.document);
        io("path", self.path);
        io("writable", self.writable);
    }
};

struct ShowConfig {
    static constexpr auto name = "config.show";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigDocument;

    static void fields(auto &, auto &) {}
};

// One fault of a document: the sentence's parameters have "path" ("domains[0].name").
struct Validation {
    QList<Sentence> faults; // empty: it can be used

    static void fields(auto &self, auto &io) { io("faults", self.faults); }
};

struct ValidateConfig {
    static constexpr auto name = "config.validate";
    static constexpr Role needs = Role::Administrator;
    using Reply = Validation;
    QJsonObject document;

    static void fields(auto &self, auto &io) { io("document", self.document); }
};

// The whole document. Errors: "config.invalid" (parameters of the first fault), "config.conflict" (yours, current),
// "config.not-writable".
struct SetConfig {
    static constexpr auto name = "config.set";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigDocument;
    QString basedOn; // the revision that was edited; empty: only if there is no file yet
    QJsonObject document;

    static void fields(auto &self, auto &io) { io("basedOn", self.basedOn); io("document", self.document); }
};

// Reads the file again. A bad one leaves the running configuration as it is: error "config.invalid".
struct ReloadConfig {
    static constexpr auto name = "config.reload";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigDocument;

    static void fields(auto &, auto &) {}
};

// ---- secrets: passwords by name, for `auth` of a domain. They go in and are used; no answer, event, error or log has one in it.
struct SecretNames {
    QList<QString> names; // sorted

    static void fields(auto &self, auto &io) { io("names", self.names); }
};

struct ListSecrets {
    static constexpr auto name = "secret.list";
    static constexpr Role needs = Role::Administrator;
    using Reply = SecretNames;

    static void fields(auto &, auto &) {}
};

// In use at once; replaces what had the name. Audited, without the value. Errors: "config.bad-secret-name", "config.bad-secret",
// "config.secrets-unreadable", "config.secrets-open", "config.not-writable".
struct SetSecret {
    static constexpr auto name = "secret.set";
    static constexpr Role needs = Role::Administrator;
    using Reply = Done;
    QString secret; // its name
    QString value;  // a login: "user:password"

    static void fields(auto &self, auto &io) { io("name", self.secret); io("value", self.value); }
};

// Also one that is still named in the configuration: then the login fails, and its mail is kept. Error: "config.no-such-secret" (name), and the above.
struct RemoveSecret {
    static constexpr auto name = "secret.remove";
    static constexpr Role needs = Role::Administrator;
    using Reply = Done;
    QString secret;

    static void fields(auto &self, auto &io) { io("name", self.secret); }
};

} // namespace ipc
