#include "directory/source_ldap.h"

namespace directory::source_ldap {

Result<SourceRead> read(const LdapQuery &query, ListReader reader, const std::atomic<bool> &stop)
{
    const auto session = LdapSession::open(query, stop);
    if (!session)
        return session.error();
    qint64 disabled = 0, referrals = 0;
    const TakeEntry take = [&](const LdapEntry &entry) {
        if (isDisabled(entry))
            ++disabled;
        for (const QByteArray &address : isDisabled(entry) ? QList<QByteArray>() : entry.addresses)
            reader.takeAddress(address);
        return !reader.isFull();
    };
    for (QByteArray cookie;;) {
        const Result<LdapSession::Page> page = (*session)->page(cookie, take);
        if (!page)
            return page.error();
        referrals += page->referrals;
        cookie = page->cookie;
        if (cookie.isEmpty() || page->isEnough)
            break;
    }
    SourceRead made = sourceRead(reader.end());
    made.disabled = disabled;
    made.referrals = referrals;
    return made;
}

} // namespace directory::source_ldap
