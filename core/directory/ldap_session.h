// A connection to a directory server: connected, encrypted as wanted, logged in, and asked page by page (RFC 4511, RFC 2696). Blocks: for the
// worker's thread only. By libldap or Winldap: ldap_session_unix.cpp, ldap_session_win32.cpp.
//
// Nothing of the server is believed but entries: referrals are counted and not followed, a certificate that is not valid ends it, no reply is
// waited for without an end. The password is in no error. The server's name is looked up by the library, not by our resolver, because the library
// compares it with the certificate. The process ignores SIGPIPE. Caller: source_ldap.
#pragma once
#include <QByteArray>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include "base/result.h"
#include "config/config.h"
#include "directory/ldap_entry.h"

namespace directory {

// Together what a server that never answers may cost: less than 30 s.
struct LdapLimits {
    std::chrono::milliseconds connect{8'000}; // each of: to each address, TLS
    std::chrono::milliseconds answer{20'000}; // for each reply
    std::chrono::milliseconds whole{600'000}; // for all pages
};

struct LdapQuery {
    config::LdapSource source;
    QString password;
    LdapLimits limits;
};

using TakeEntry = std::function<bool(const LdapEntry &)>; // false: no more

class LdapSession {
public:
    struct Page {
        QByteArray cookie;    // for the next page; empty: this was the last
        qint64 referrals = 0; // references to other servers
        bool isEnough = false; // `take` wanted no more
    };

    // Errors: "directory.ldap-unreachable", "directory.ldap-timed-out", "directory.ldap-tls" (also: its certificate is not valid),
    // "directory.ldap-ca-file", "directory.ldap-login", "directory.ldap-wants-tls", "directory.ldap-slow" (all of it took longer than LdapLimits::whole),
    // "directory.ldap-failed", "directory.stopped".
    static Result<std::unique_ptr<LdapSession>> open(const LdapQuery &query, const std::atomic<bool> &stop);
    virtual ~LdapSession() = default;

    // `take` is called for each entry. Errors also: "directory.ldap-no-base", "directory.ldap-bad-filter", "directory.ldap-refused" (no right to
    // search), "directory.ldap-cut" (the server gives no more than it gave), "directory.ldap-referred" (another server is to be asked).
    virtual Result<Page> page(const QByteArray &cookie, const TakeEntry &take) = 0;

    static constexpr int largestMessage = 16 << 20; // bytes of one entry
};

} // namespace directory
