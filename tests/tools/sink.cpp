// The sink: an SMTP server that accepts everything at once and writes down what came. For benchmarks, and as a peer with faults.
// Announces PIPELINING, SIZE and 8BITMIME. Prints "ready HOST:PORT", and at the end one line of JSON.
//
// Ledger, one line a message, before its 250 leaves: got ID RCPTS BYTES SECONDS-SINCE-START SENDER
// With --store every message becomes DIR/NUMBER.eml: bytes as received, dots unstuffed.
#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include "loop.h"
#include "options.h"
#include "sink_session.h"
#include "wire.h"

namespace {

constexpr const char *usage = "sink [--listen 127.0.0.1:0] [--log FILE] [--store DIR] [--expect N: ends after so many]\n"
                              "     [--slots N: further connections are turned away with 421]\n"
                              "     [--reply 'STAGE=550 5.1.1 no']… [--delay STAGE=MS]… [--drop STAGE=EVERY-NTH]…\n"
                              "     STAGE: connect, ehlo, mail, rcpt, data, dot\n";

struct Totals {
    tools::Clock::time_point start = tools::Clock::now(), first, last;
    long messages = 0, recipients = 0, connections = 0, turnedAway = 0;
    std::size_t open = 0, mostOpen = 0;
    double bytes = 0;

    double since(tools::Clock::time_point at) const { return std::chrono::duration<double>(at - start).count(); }
};

class Sink {
public:
    Sink(tools::Loop &loop, const tools::Options &options)
        : m_loop(loop), m_faults(tools::faultsOf(options)), m_store(options.text("--store")), m_expect(options.number("--expect", 0)),
          m_slots(std::size_t(options.number("--slots", 0)))
    {
        if (options.given("--log"))
            m_log = open(options.text("--log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    }

    bool listenOn(const std::string &where)
    {
        auto address = tools::parseAddress(where);
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int on = 1;
        setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        if (!address || bind(m_listener, reinterpret_cast<sockaddr *>(&*address), sizeof *address) != 0 || listen(m_listener, 4096) != 0)
            return false;
        socklen_t size = sizeof *address;
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&*address), &size);
        m_loop.watch(m_listener, EPOLLIN, [this](std::uint32_t) { accept(); });
        std::printf("ready %s\n", tools::textOf(*address).c_str());
        return std::fflush(stdout) == 0;
    }

    void report() const
    {
        const double span = m_totals.messages > 0 ? m_totals.since(m_totals.last) - m_totals.since(m_totals.first) : 0;
        std::printf("{\"messages\":%ld,\"recipients\":%ld,\"connections\":%ld,\"mostOpen\":%zu,\"turnedAway\":%ld,\"bytes\":%.0f,\"first\":%.4f,\"last\":%.4f,"
                    "\"perSecond\":%.1f}\n",
                    m_totals.messages, m_totals.recipients, m_totals.connections, m_totals.mostOpen, m_totals.turnedAway, m_totals.bytes,
                    m_totals.messages > 0 ? m_totals.since(m_totals.first) : 0, m_totals.messages > 0 ? m_totals.since(m_totals.last) : 0,
                    span > 0 ? double(m_totals.messages) / span : 0);
    }

private:
    void accept()
    {
        for (int fd = 0; (fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
            ++m_totals.connections;
            const bool full = m_slots > 0 && m_sessions.size() >= m_slots;
            m_totals.turnedAway += full;
            auto session = std::make_shared<tools::SinkSession>(m_loop, tools::Wire::adopt(m_loop, fd), full ? m_full : m_faults);
            session->keepBytes = !m_store.empty();
            session->onMessage = [this](const tools::Received &mail) { got(mail); };
            session->onEnd = [this, raw = session.get()] { end(raw); };
            m_sessions.insert({session.get(), session});
            m_totals.open = m_sessions.size();
            m_totals.mostOpen = std::max(m_totals.mostOpen, m_totals.open);
            session->start();
        }
    }

    void end(tools::SinkSession *session)
    {
        const auto found = m_sessions.find(session);
        if (found == m_sessions.end())
            return;
        m_loop.dispose(std::move(found->second));
        m_sessions.erase(found);
    }

    void got(const tools::Received &mail)
    {
        m_totals.last = tools::Clock::now();
        if (m_totals.messages++ == 0)
            m_totals.first = m_totals.last;
        m_totals.recipients += long(mail.recipients.size());
        m_totals.bytes += double(mail.bytes);
        if (m_log >= 0) {
            const std::string line = "got " + (mail.id.empty() ? "-" : mail.id) + " " + std::to_string(mail.recipients.size()) + " " +
                                     std::to_string(mail.bytes) + " " + std::to_string(m_totals.since(m_totals.last)) + " <" +
                                     mail.sender + ">\n";
            if (write(m_log, line.data(), line.size()) < 0)
                std::perror("log");
        }
        if (!m_store.empty())
            std::ofstream(m_store + "/" + std::to_string(m_totals.messages) + ".eml", std::ios::binary) << mail.text;
        if (m_expect > 0 && m_totals.messages >= m_expect)
            m_loop.after(tools::Milliseconds(50), [this] { m_loop.stop(); }); // so that the last 250 still leaves
    }

    tools::Loop &m_loop;
    const tools::Faults m_faults;
    const tools::Faults m_full{{{"connect", "421 4.7.0 too many connections"}}, {}, {}};
    const std::string m_store;
    const long m_expect;
    const std::size_t m_slots;
    int m_listener = -1, m_log = -1;
    Totals m_totals;
    std::unordered_map<tools::SinkSession *, std::shared_ptr<tools::SinkSession>> m_sessions;
};

} // namespace

int main(int argc, char **argv)
{
    const tools::Options options(argc, argv, {"--listen=", "--log=", "--store=", "--expect=", "--reply=", "--delay=", "--drop=", "--slots="}, usage);
    tools::Loop loop;
    loop.stopOnSignals();
    Sink sink(loop, options);
    if (!sink.listenOn(options.text("--listen", "127.0.0.1:0"))) {
        std::perror("listen");
        return 2;
    }
    loop.run();
    sink.report();
    return 0;
}
