// One entry of a directory server as we need it, and whose mailbox it is. PURE. Callers: ldap_session_*, source_ldap.
#pragma once
#include <QByteArray>
#include <QList>

namespace directory {

// Names of attributes that we ask for besides those with addresses.
inline constexpr char accountControlName[] = "userAccountControl";
inline constexpr char recipientTypeName[] = "msExchRecipientTypeDetails";

struct LdapEntry {
    QList<QByteArray> addresses;  // all values of all attributes that have addresses
    QByteArray accountControl;    // empty: there is none, as with groups and other servers
    QByteArray recipientType;     // of Exchange; likewise
};

// A disabled account of Active Directory (userAccountControl, bit 2). Those that Exchange keeps disabled on purpose, because nobody logs in there, are
// none: shared mailboxes, rooms, equipment, and mailboxes linked to an account of another forest.
bool isDisabled(const LdapEntry &entry);

} // namespace directory
