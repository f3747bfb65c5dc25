// One address of RCPT taken apart, with an eye on what primaries might make of it. PURE.
//
// Not a grammar check: that is smtp's. Here is decided what an address *means*, and whatever could mean two things means nothing.
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace admission {

struct RecipientPath {
    QByteArray localPart; // without quotes and backslashes
    QByteArray domain;    // lower case A-labels, or an address literal as given in lower case; empty: there is none
    // The local part would lead on to somewhere else on servers that believe it (user%other@here, other!user@here, "a@b"@here,
    // user@other@here, @hop:user@here): a primary that trusts us would relay it for strangers.
    bool leadsOn = false;
};

RecipientPath recipientPath(QByteArrayView address);

// postmaster and abuse, whatever the domain: who is refused for other reasons than the address must still reach a person.
bool isRole(const RecipientPath &path);

} // namespace admission
