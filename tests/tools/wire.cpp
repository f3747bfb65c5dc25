#include "wire.h"
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tools {

std::optional<sockaddr_in> parseAddress(const std::string &hostAndPort)
{
    const auto colon = hostAndPort.rfind(':');
    if (colon == std::string::npos)
        return std::nullopt;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(std::strtoul(hostAndPort.c_str() + colon + 1, nullptr, 10)));
    if (inet_pton(AF_INET, hostAndPort.substr(0, colon).c_str(), &address.sin_addr) != 1)
        return std::nullopt;
    return address;
}

std::string textOf(const sockaddr_in &address)
{
    std::array<char, INET_ADDRSTRLEN> text{};
    inet_ntop(AF_INET, &address.sin_addr, text.data(), text.size());
    return std::string(text.data()) + ":" + std::to_string(ntohs(address.sin_port));
}

std::shared_ptr<Wire> Wire::connectTo(Loop &loop, const sockaddr_in &address)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return nullptr;
    if (connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 && errno != EINPROGRESS) {
        ::close(fd);
        return nullptr;
    }
    return adopt(loop, fd);
}

std::shared_ptr<Wire> Wire::adopt(Loop &loop, int fd)
{
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    auto wire = std::shared_ptr<Wire>(new Wire(loop, fd));
    loop.watch(fd, EPOLLIN, [raw = wire.get()](std::uint32_t events) { raw->ready(events); });
    return wire;
}

Wire::~Wire() { close(); }

void Wire::close()
{
    if (m_fd < 0)
        return;
    m_loop.forget(m_fd);
    ::close(m_fd);
    m_fd = -1;
}

void Wire::ready(std::uint32_t events)
{
    if (events & EPOLLOUT)
        flush();
    if (m_fd >= 0 && (events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
        read();
}

void Wire::read()
{
    std::array<char, 65536> piece;
    const ssize_t got = recv(m_fd, piece.data(), piece.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0 || in.size() + std::size_t(got) > maxUnread)
        return lost();
    in.append(piece.data(), std::size_t(got));
    if (onBytes)
        onBytes();
}

void Wire::send(std::string_view bytes)
{
    if (m_fd < 0)
        return;
    if (m_sent > 0 && m_sent == m_out.size()) {
        m_out.clear();
        m_sent = 0;
    }
    m_out.append(bytes);
    if (!m_wantsWrite)
        flush();
}

void Wire::flush()
{
    while (unsent() > 0) {
        const ssize_t put = ::send(m_fd, m_out.data() + m_sent, unsent(), MSG_NOSIGNAL);
        if (put < 0) {
            // What cannot be sent now is tried again; what can never be is noticed by the reader as the connection's end.
            m_wantsWrite = errno == EAGAIN || errno == ENOTCONN || errno == EINTR;
            m_loop.change(m_fd, m_wantsWrite ? EPOLLIN | EPOLLOUT : EPOLLIN);
            return;
        }
        m_sent += std::size_t(put);
    }
    if (!m_wantsWrite)
        return;
    m_wantsWrite = false;
    m_loop.change(m_fd, EPOLLIN);
    if (onDrained)
        onDrained();
}

std::optional<std::string> Wire::takeLine()
{
    const auto end = in.find('\n');
    if (end == std::string::npos)
        return std::nullopt;
    std::string line = in.substr(0, end > 0 && in[end - 1] == '\r' ? end - 1 : end);
    in.erase(0, end + 1);
    return line;
}

void Wire::lost()
{
    close();
    if (onClosed)
        onClosed();
}

} // namespace tools
