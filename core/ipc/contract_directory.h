// Who exists behind the primaries: lists of addresses, and what was learned.
#pragma once
#include <QByteArray>
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

struct DirectoryList {
    QString name;          // unique in its domain
    bool complete = false; // a person said: who is not in it does not exist
    std::optional<QDateTime> readAt;
    qint64 addresses = 0;

    static void fields(auto &self, auto &io)
    {
        io("name", self.name);
        io("complete", self.complete);
        io("readAt", self.readAt);
        io("addresses", self.addresses);
    }
};

// A list that the service reads by itself, as the configuration says (domains[].directory).
struct DirectorySource {
    QString list;          // the one of `lists` that it keeps: "file" or "ldap"
    QString place;         // path of the file, address of the server
    bool complete = false; // as configured
    std::optional<QDateTime> triedAt;      // last time that it was read, or should have been; none: not since the service began
    std::optional<QDateTime> failingSince; // with `problem`, unless what was read is only doubted
    std::optional<Sentence> problem;       // why the last try did not change the list
    qint64 foreign = 0;   // of the last good read: addresses of other domains,
    qint64 disabled = 0;  // accounts left out because they are disabled,
    qint64 referrals = 0; // references to other servers that were not followed

    static void fields(auto &self, auto &io)
    {
        io("list", self.list);
        io("place", self.place);
        io("complete", self.complete);
        io("triedAt", self.triedAt);
        io("failingSince", self.failingSince);
        io("problem", self.problem);
        io("foreign", self.foreign);
        io("disabled", self.disabled);
        io("referrals", self.referrals);
    }
};

struct DirectoryDomain {
    QString domain;
    QList<DirectoryList> lists;
    CatchAll catchAll = CatchAll::Untested;
    std::optional<QDateTime> testedAt; // for a catch-all
    qint64 listed = 0;  // addresses in any list
    qint64 learned = 0; // in none, but the primary took mail for them
    qint64 gone = 0;    // the primary said that there is no such address
    // How much is known: 100 a complete list no older than a week, 50 something, 0 nothing. Of itself it means that an address which nobody has
    // seen is refused, put off, accepted while the primary is away; `unknownRecipients` of the domain overrules that, and `reason` says which.
    int readiness = 0;
    Sentence reason;
    std::optional<QList<DirectorySource>> sources; // none: there are none

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("lists", self.lists);
        io("catchAll", self.catchAll);
        io("testedAt", self.testedAt);
        io("listed", self.listed);
        io("learned", self.learned);
        io("gone", self.gone);
        io("readiness", self.readiness, Range{0, 100});
        io("reason", self.reason);
        io("sources", self.sources);
    }
};

struct DirectoryOverview {
    QList<DirectoryDomain> domains; // in the order of the configuration

    static void fields(auto &self, auto &io) { io("domains", self.domains); }
};

struct GetDirectory {
    static constexpr auto name = "directory.overview";
    static constexpr Role needs = Role::Viewer;
    using Reply = DirectoryOverview;

    static void fields(auto &, auto &) {}
};

struct DirectoryAddress {
    QString address;
    AddressState state = AddressState::Unknown;
    QList<QString> lists;            // that have it
    std::optional<QDateTime> goodAt; // the primary took mail for it, or would have
    std::optional<QDateTime> badAt;  // the primary said that there is no such address

    static void fields(auto &self, auto &io)
    {
        io("address", self.address);
        io("state", self.state);
        io("lists", self.lists);
        io("goodAt", self.goodAt);
        io("badAt", self.badAt);
    }
};

struct DirectoryAddresses {
    QList<DirectoryAddress> rows; // in the order of their bytes; may be fewer than asked for
    QString next;                 // give it back as `after`; empty: this was the last page

    static void fields(auto &self, auto &io) { io("rows", self.rows); io("next", self.next); }
};

// Error: "directory.no-such-domain".
struct ListAddresses {
    static constexpr auto name = "directory.addresses";
    static constexpr Role needs = Role::Viewer;
    using Reply = DirectoryAddresses;
    QString domain;
    QString after; // opaque; empty: from the start
    int limit = 100;

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("after", self.after);
        io("limit", self.limit, Range{1, maxRows});
    }
};

struct ProbedAddress {
    AddressState said = AddressState::Unknown; // by the primary; Unknown: it said nothing, or says the same of every address
    Sentence reason;
    AddressState known = AddressState::Unknown; // afterwards, by lists and by what was learned

    static void fields(auto &self, auto &io)
    {
        io("said", self.said);
        io("reason", self.reason);
        io("known", self.known);
    }
};

// Asks the primary now whether that address exists, whatever is known of it. No mail is sent; what it says is remembered as if a client had
// wanted to know. Errors: "directory.no-such-domain", "explain.bad-address", "explain.too-many".
struct ProbeAddress {
    static constexpr auto name = "directory.probe";
    static constexpr Role needs = Role::Operator;
    using Reply = ProbedAddress;
    QString address;

    static void fields(auto &self, auto &io) { io("address", self.address); }
};

// ---- a list comes in pieces, is looked at, and is imported
struct ListFault {
    qint64 line = 0; // from 1
    Sentence why;    // with `begins`, how the line begins

    static void fields(auto &self, auto &io) { io("line", self.line); io("why", self.why); }
};

struct ListPreview {
    qint64 lines = 0;
    qint64 accepted = 0;
    qint64 duplicates = 0;
    qint64 foreign = 0;           // addresses of other domains
    QList<QString> foreignDomains; // the first few
    qint64 faults = 0;
    QList<ListFault> faulty; // the first few
    bool truncated = false;  // there were more than there is room for; the rest was not read

    static void fields(auto &self, auto &io)
    {
        io("lines", self.lines);
        io("accepted", self.accepted);
        io("duplicates", self.duplicates);
        io("foreign", self.foreign);
        io("foreignDomains", self.foreignDomains);
        io("faults", self.faults);
        io("faulty", self.faulty);
        io("truncated", self.truncated);
    }
};

struct ListUpload {
    QString upload;                     // for the next piece, and for the import
    std::optional<ListPreview> preview; // after the last piece

    static void fields(auto &self, auto &io) { io("upload", self.upload); io("preview", self.preview); }
};

// A piece of a list for a domain: CSV, one address a line, an export of Active Directory, a Postfix map. Nothing is in use before it is imported.
// Forgotten when the next piece does not come within a minute, and a finished one after ten; also when newer ones need the room. Errors:
// "directory.no-such-domain", "directory.no-such-upload", "directory.too-many-uploads", "ipc.out-of-range" (a piece is too long).
struct UploadList {
    static constexpr auto name = "directory.upload";
    static constexpr Role needs = Role::Administrator;
    using Reply = ListUpload;
    QString domain; // of the first piece
    QString upload; // ListUpload::upload; empty: the first piece
    QByteArray piece; // base64 on the wire; at most maxChunk bytes
    bool last = false;

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("upload", self.upload);
        io("piece", self.piece);
        io("last", self.last);
    }
};

// The list of that name is these addresses and no others from now on. Audited. Errors: "directory.no-such-upload", "directory.bad-list-name",
// "directory.empty-list" (unless allowEmpty: a complete list of nobody has all mail refused), "directory.list-cut" (a truncated one is not
// complete), "directory.full", "directory.too-many-lists", "directory.no-such-domain" (not any more).
struct ImportList {
    static constexpr auto name = "directory.import";
    static constexpr Role needs = Role::Administrator;
    using Reply = Count; // addresses
    QString upload;
    QString list; // its name: up to 100 characters
    bool complete = false;
    bool allowEmpty = false;
    std::optional<QDateTime> readAt = {}; // when these were its addresses, if that was before: a complete list grows old from then

    static void fields(auto &self, auto &io)
    {
        io("upload", self.upload);
        io("list", self.list);
        io("complete", self.complete);
        io("allowEmpty", self.allowEmpty);
        io("readAt", self.readAt);
    }
};

// Who was only in this list, and was never seen by the primary, is forgotten. Audited. Errors: "directory.no-such-domain", "directory.no-such-list".
struct RemoveList {
    static constexpr auto name = "directory.remove";
    static constexpr Role needs = Role::Administrator;
    using Reply = Done;
    QString domain;
    QString list;

    static void fields(auto &self, auto &io) { io("domain", self.domain); io("list", self.list); }
};

} // namespace ipc
