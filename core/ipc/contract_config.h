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

} // namespace ipc
