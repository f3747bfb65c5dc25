// May this come in? Decides on sender and recipient of one transaction. PURE: facts and configuration in, decision out.
//
// Invariant 3: never an open relay. Only recipients in protected domains are accepted, from anybody; there is no trusted network and
// no spelling of an address that leads elsewhere. postmaster and abuse always have a destination.
// Not here: the grammar (smtp), how healthy the primary is (it comes with acceptance), and who exists behind it (directory): existence() says what
// follows from that.
// Caller: intake/session.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <functional>
#include "admission/domains.h"
#include "admission/share.h"
#include "config/config.h"
#include "directory/ruling.h"
#include "smtp/client_session.h"
#include "smtp/envelope.h"
#include "spool/message.h"

namespace admission {

enum class Verdict { Accept, Defer, Refuse };

// What may be sent to a recipient (mail-semantics G1): as much as its primary takes.
struct Class {
    qint64 messageBytes = 0;
    bool smtpUtf8 = false;

    friend bool operator==(const Class &, const Class &) = default;
};

struct Decision {
    Verdict verdict = Verdict::Refuse;
    smtp::Reply reply;   // what the client is told
    QByteArray reason;   // the rule that decided: "admission.protected-domain"; for the log and `explain`
    QByteArray address;  // accepted recipients: where it goes; as given, but for our own postmaster and abuse
    spool::Route route;  // accepted recipients
    Class its;           // accepted recipients
};

// The transaction that a recipient is to be added to.
struct Mail {
    smtp::Sender sender;
    int accepted = 0;           // recipients so far
    std::optional<Class> fixed; // by the first of them
};

enum class Room { Enough, None }; // on the disk, for what was announced (mail-semantics E3)

class Admission {
public:
    Admission() = default; // without domains: accepts nothing
    // `hostname`: ours as it greets, never empty.
    // `primaries`: what they can do, by configured domain name; a domain that is not in it: no SMTPUTF8, our own size.
    Admission(const config::Config &config, const QString &hostname, const QHash<QByteArray, smtp::Capabilities> &primaries = {});

    // 552 5.3.4 for more than any domain takes, 452 4.3.1 without room.
    Decision sender(const smtp::Sender &sender, Room room) const;
    // 552 5.3.4 for more than this one takes, 553 5.6.7 for SMTPUTF8 that it does not, 452 4.5.3 for one of another class, 452 4.3.1 where
    // the domain's mail takes more than its share of the disk (E3). `shareOf`: asked last, for the route of who would be accepted.
    using ShareOf = std::function<Share(const spool::Route &)>;
    Decision recipient(const QByteArray &address, const Mail &mail, const ShareOf &shareOf = {}) const;

    // What becomes of an accepted recipient by who exists (mail-semantics B5): 550 5.1.1, 450 4.1.1, or as it was.
    static Decision existence(Decision accepted, const directory::Ruled &ruled);
    // Whether that is to be asked at all: not of postmaster and abuse, nor of what goes elsewhere (G2).
    static bool mustExist(const Decision &accepted);

    Class widest() const { return m_widest; } // of all domains: what is announced
    // The configured name of the protected domain; nothing: not ours.
    std::optional<QByteArray> protectedDomain(const QByteArray &name) const;

private:
    Decision destination(const QByteArray &address) const;
    Class classOf(const spool::Route &route) const;
    bool isOwnRole(const QByteArray &localPart, const QByteArray &domain) const;
    Decision toPostmaster() const;

    Domains m_domains;
    QSet<QByteArray> m_ownNames; // our hostname and address literals
    QByteArray m_postmaster;     // address
    qint64 m_maxMessageSize = 0;
    int m_maxRecipients = 0;
    QHash<QByteArray, smtp::Capabilities> m_primaries;
    Class m_widest;
};

} // namespace admission
