#include "directory/ldap_entry.h"

namespace directory {

namespace {

constexpr qint64 disabledBit = 2; // ADS_UF_ACCOUNTDISABLE

// Of RecipientTypeDetails, a bit each.
constexpr qint64 linkedMailbox = 1LL << 1, sharedMailbox = 1LL << 2, room = 1LL << 4, equipment = 1LL << 5;
constexpr qint64 remoteRoom = 1LL << 33, remoteEquipment = 1LL << 34, remoteShared = 1LL << 35, team = 1LL << 37;
constexpr qint64 withoutLogin = linkedMailbox | sharedMailbox | room | equipment | remoteRoom | remoteEquipment | remoteShared | team;

} // namespace

bool isDisabled(const LdapEntry &entry)
{
    const bool hasBit = (entry.accountControl.toLongLong() & disabledBit) != 0; // what is no number has no bits
    return hasBit && (entry.recipientType.toLongLong() & withoutLogin) == 0;
}

} // namespace directory
