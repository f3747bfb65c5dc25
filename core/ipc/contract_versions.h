// The configurations that were in use before, and the way back to one of them.
#pragma once
#include <QList>
#include "ipc/contract_config.h"

namespace ipc {

// How a configuration came to be in use: a person set it, went back to it, or it was found in the file (edited by hand, or first of all).
enum class ConfigOrigin { Set, Restored, Found };
constexpr auto names(ConfigOrigin)
{
    using enum ConfigOrigin;
    return std::array{Named{Set, "set"}, Named{Restored, "restored"}, Named{Found, "found"}};
}

struct ConfigVersion {
    QString version;  // its name, for the requests below
    QString revision; // of its document
    QDateTime at;     // in use since then
    QString by;       // "user:eva(1000)"; empty: nobody knows
    ConfigOrigin origin = ConfigOrigin::Found;
    bool isCurrent = false;
    QList<Sentence> changes; // against the one before it, "config.change.…"; at most 20
    qint64 moreChanges = 0;  // that are not among them
    bool isFirst = false;    // the one before it is not kept, so nobody can say what changed

    static void fields(auto &self, auto &io)
    {
        io("version", self.version);
        io("revision", self.revision);
        io("at", self.at);
        io("by", self.by);
        io("origin", self.origin);
        io("isCurrent", self.isCurrent);
        io("changes", self.changes);
        io("moreChanges", self.moreChanges);
        io("isFirst", self.isFirst);
    }
};

struct ConfigVersions {
    QList<ConfigVersion> versions; // the latest first; at most ten beside the present one

    static void fields(auto &self, auto &io) { io("versions", self.versions); }
};
struct ListConfigVersions {
    static constexpr auto name = "config.versions";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigVersions;

    static void fields(auto &, auto &) {}
};

struct ConfigVersionDocument {
    QJsonObject document;
    QList<Sentence> changes; // what going back to it would change, as above; all of them

    static void fields(auto &self, auto &io) { io("document", self.document); io("changes", self.changes); }
};
// Error "config.no-such-version" (version), "config.invalid" (it is no JSON).
struct ShowConfigVersion {
    static constexpr auto name = "config.showVersion";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigVersionDocument;
    QString version;

    static void fields(auto &self, auto &io) { io("version", self.version); }
};

// As config.set with that version's document. Errors: as there, and "config.no-such-version".
struct RestoreConfig {
    static constexpr auto name = "config.restore";
    static constexpr Role needs = Role::Administrator;
    using Reply = ConfigDocument;
    QString version;
    QString basedOn; // the revision that is in use

    static void fields(auto &self, auto &io) { io("version", self.version); io("basedOn", self.basedOn); }
};

} // namespace ipc
