// One non-blocking TCP connection of a test tool: bytes in, bytes out, and an end. At most maxUnread bytes wait unread.
#pragma once
#include <functional>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <string>
#include <string_view>
#include "loop.h"

namespace tools {

std::optional<sockaddr_in> parseAddress(const std::string &hostAndPort); // "127.0.0.1:2525"; IPv4 only
std::string textOf(const sockaddr_in &address);

class Wire {
public:
    static constexpr std::size_t maxUnread = 1 << 20;

    // Legal once the callbacks are set: they may run from here on, never from inside these two.
    static std::shared_ptr<Wire> connectTo(Loop &loop, const sockaddr_in &address); // null: refused at once
    static std::shared_ptr<Wire> adopt(Loop &loop, int fd);

    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    std::function<void()> onBytes;   // `in` has more
    std::function<void()> onDrained; // all that was sent has gone to the kernel
    std::function<void()> onClosed;  // by the peer or by an error; not by close()

    std::string in; // the reader erases what it has consumed

    void send(std::string_view bytes);
    std::size_t unsent() const { return m_out.size() - m_sent; }
    std::optional<std::string> takeLine(); // without CRLF; none: not complete yet
    void close();

private:
    Wire(Loop &loop, int fd) : m_loop(loop), m_fd(fd) {}

    void ready(std::uint32_t events);
    void read();
    void flush();
    void lost();

    Loop &m_loop;
    int m_fd;
    std::string m_out;
    std::size_t m_sent = 0;
    bool m_wantsWrite = false;
};

} // namespace tools
