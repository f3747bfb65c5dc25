#include "directory/ldap_socket_unix.h"
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

namespace directory {

namespace {

constexpr std::chrono::milliseconds slice{100}; // how often we look whether to stop

struct FreeAddresses { void operator()(addrinfo *all) const { freeaddrinfo(all); } };

Error error(const char *code, const QString &detail = {}) { return {QLatin1String(code), detail}; }

Error unreachable(int number) { return error("directory.ldap-unreachable", QString::fromLocal8Bit(std::strerror(number))); }

} // namespace

LdapSocket::~LdapSocket()
{
    m_done = true;
    if (m_watcher.joinable())
        m_watcher.join();
}

Result<int> LdapSocket::connect(const QString &host, quint16 port, std::chrono::milliseconds limit)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_NUMERICSERV;
    addrinfo *raw = nullptr;
    if (const int failed = getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &wanted, &raw); failed != 0)
        return error("directory.ldap-no-host", QString::fromLocal8Bit(gai_strerror(failed)));
    const std::unique_ptr<addrinfo, FreeAddresses> all(raw);
    const Clock::time_point end = Clock::now() + limit;
    Result<int> made = error("directory.ldap-no-host");
    for (const addrinfo *one = raw; one; one = one->ai_next) {
        made = connectTo(*one, one->ai_next ? std::min(end, Clock::now() + limit / 2) : end);
        if (made || m_stop)
            break;
    }
    if (!made)
        return made;
    m_socket = *made;
    allow(limit);
    m_watcher = std::thread(&LdapSocket::watch, this);
    return made;
}

Result<int> LdapSocket::connectTo(const addrinfo &address, Clock::time_point end) const
{
    const int made = ::socket(address.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol);
    if (made < 0)
        return unreachable(errno);
    const auto failed = [made](const Error &why) {
        ::close(made);
        return why;
    };
    if (::connect(made, address.ai_addr, address.ai_addrlen) != 0 && errno != EINPROGRESS)
        return failed(unreachable(errno));
    for (pollfd wait{made, POLLOUT, 0}; ::poll(&wait, 1, int(slice.count())) <= 0;) {
        if (m_stop)
            return failed(error("directory.stopped"));
        if (Clock::now() >= end)
            return failed(error("directory.ldap-timed-out"));
    }
    int result = 0;
    socklen_t size = sizeof result;
    if (::getsockopt(made, SOL_SOCKET, SO_ERROR, &result, &size) != 0 || result != 0)
        return failed(unreachable(result));
    ::fcntl(made, F_SETFL, ::fcntl(made, F_GETFL) & ~O_NONBLOCK);
    return made;
}

// On a thread of its own. The socket is open as long as this runs.
void LdapSocket::watch()
{
    while (!m_done && !m_stop && Clock::now() < m_end.load())
        std::this_thread::sleep_for(slice);
    if (m_done)
        return;
    m_cut = true;
    ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace directory
