// A TCP connection that somebody else's library reads and writes, and that ends in time whatever the library waits for: it blocks within TLS without
// a limit. Only for ldap_session_unix.cpp.
#pragma once
#include <QString>
#include <atomic>
#include <chrono>
#include <thread>
#include "base/result.h"

struct addrinfo;

namespace directory {

class LdapSocket {
public:
    using Clock = std::chrono::steady_clock;

    explicit LdapSocket(const std::atomic<bool> &stop) : m_stop(stop) {}
    ~LdapSocket(); // before the library closes the socket
    LdapSocket(const LdapSocket &) = delete;
    LdapSocket &operator=(const LdapSocket &) = delete;

    // To the first address that answers: its descriptor, blocking; the caller's to close. All together within `limit`, but for what the system needs to
    // look up the name. Errors: "directory.ldap-no-host", "directory.ldap-unreachable", "directory.ldap-timed-out", "directory.stopped". Once.
    Result<int> connect(const QString &host, quint16 port, std::chrono::milliseconds limit);
    // From now on the connection is cut when `limit` has passed, until this is called again.
    void allow(std::chrono::milliseconds limit) { m_end = Clock::now() + limit; }
    bool wasCut() const { return m_cut; } // by the limit or because of `stop`

private:
    void watch();
    Result<int> connectTo(const ::addrinfo &address, Clock::time_point end) const;

    const std::atomic<bool> &m_stop;
    int m_socket = -1;
    std::atomic<Clock::time_point> m_end{};
    std::atomic<bool> m_cut = false, m_done = false;
    std::thread m_watcher;
};

} // namespace directory
