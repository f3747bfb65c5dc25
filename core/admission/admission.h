// May this come in? Decides on sender and recipient of one transaction. PURE: facts and configuration in, decision out.
//
// Invariant 3: never an open relay. Only recipients in protected domains are accepted, from anybody; there is no trusted network and
// no spelling of an address that leads elsewhere. postmaster and abuse always have a destination.
// Not here: the grammar (smtp), how healthy the primary is and who exists behind it (they come with acceptance and directory).
// Caller: intake/session.
#pragma once
#include <QByteArray>
#include <QSet>
#include "admission/domains.h"
#include "config/config.h"
#include "smtp/envelope.h"
#include "spool/message.h"

namespace admission {

enum class Verdict { Accept, Defer, Refuse };

struct Decision {
    Verdict verdict = Verdict::Refuse;
    smtp::Reply reply;   // what the client is told
    QByteArray reason;   // the rule that decided: "admission.protected-domain"; for the log and `explain`
    QByteArray address;  // accepted recipients: where it goes; as given, but for our own postmaster and abuse
    spool::Route route;  // accepted recipients
};

enum class Room { Enough, None }; // on the disk, for what was announced (mail-semantics E3)

class Admission {
public:
    Admission() = default; // without domains: accepts nothing
    // `hostname`: ours as it greets, never empty.
    Admission(const config::Config &config, const QString &hostname);

    // 552 5.3.4 for more than smtp.maxMessageSize, 452 4.3.1 without room.
    Decision sender(const smtp::Sender &sender, Room room) const;
    // `before`: recipients of this transaction that were accepted already.
    Decision recipient(const QByteArray &address, int before) const;

private:
    bool isOwnRole(const QByteArray &localPart, const QByteArray &domain) const;
    Decision toPostmaster() const;

    Domains m_domains;
    QSet<QByteArray> m_ownNames; // our hostname and address literals
    QByteArray m_postmaster;     // address
    qint64 m_maxMessageSize = 0;
    int m_maxRecipients = 0;
};

} // namespace admission
