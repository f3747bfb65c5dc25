// The identity kit: what a primary is to be told of this backup, and whether it heeds it.
#pragma once
#include <QList>
#include "ipc/contract_jobs.h"

namespace ipc {

struct KitPart {
    Sentence where;       // the lines go there; what they do, and how the server is made to read them
    QList<QString> lines; // to paste as they are

    static void fields(auto &self, auto &io) { io("where", self.where); io("lines", self.lines); }
};

struct Kit {
    QList<KitPart> parts;
    QList<Sentence> remarks; // on all of it
    QList<QString> addresses; // of ours, that are in the lines

    static void fields(auto &self, auto &io)
    {
        io("parts", self.parts);
        io("remarks", self.remarks);
        io("addresses", self.addresses);
    }
};

// Lines for the configuration of a domain's primary. Errors: "directory.no-such-domain" (domain), "check.no-domain", "kit.no-address" (value: our
// name), "kit.bad-name" (value).
struct ShowKit {
    static constexpr auto name = "kit.show";
    static constexpr Role needs = Role::Viewer;
    using Reply = Kit;
    KitServer server = KitServer::Postfix;
    QString domain; // empty: the first one
    // Before anything is configured (the wizard): our name, and the addresses to be used instead of those that it leads to. Then `domain` may be any.
    std::optional<QString> hostname = {};
    std::optional<QList<QString>> addresses = {};

    static void fields(auto &self, auto &io)
    {
        io("server", self.server);
        io("domain", self.domain);
        io("hostname", self.hostname);
        io("addresses", self.addresses);
    }
};

// Sends one mail to the primary as the hand-over would, from a sender for whom we may not send, and announces some more that are not sent.
// Steps: who the sender is, connection, SPF, greylisting, delivery, limits. One at a time; audited. Errors: those of ShowKit, "explain.bad-address"
// (value), "check.bad-domain" (value), "kit.other-domain" (address, domain), "kit.running".
struct CheckKit {
    static constexpr auto name = "kit.check";
    static constexpr Role needs = Role::Operator;
    using Reply = JobStarted;
    QString domain;
    QString address; // of the domain, gets the mail; empty: postmaster
    QString sender;  // a domain in whose name the mail is sent; empty: the recipient's own

    static void fields(auto &self, auto &io)
    {
        io("domain", self.domain);
        io("address", self.address);
        io("sender", self.sender);
    }
};

} // namespace ipc
