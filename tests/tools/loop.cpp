#include "loop.h"
#include <array>
#include <csignal>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace tools {

namespace {
// Events of one batch may be for a descriptor that was closed and given out again meanwhile: the generation tells.
std::uint64_t keyOf(int fd, std::uint32_t generation) { return std::uint64_t(generation) << 32 | std::uint32_t(fd); }
}

Loop::Loop() : m_epoll(epoll_create1(EPOLL_CLOEXEC)) {}

Loop::~Loop()
{
    if (m_signals >= 0)
        close(m_signals);
    close(m_epoll);
}

void Loop::watch(int fd, std::uint32_t events, Ready ready)
{
    auto watched = std::make_shared<Watched>(Watched{++m_generation, std::move(ready)});
    epoll_event event{};
    event.events = events;
    event.data.u64 = keyOf(fd, watched->generation);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    m_watched[fd] = std::move(watched);
}

void Loop::change(int fd, std::uint32_t events)
{
    const auto found = m_watched.find(fd);
    if (found == m_watched.end())
        return;
    epoll_event event{};
    event.events = events;
    event.data.u64 = keyOf(fd, found->second->generation);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
}

void Loop::forget(int fd)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
    m_watched.erase(fd);
}

void Loop::after(Milliseconds delay, std::function<void()> act) { m_timers.emplace(Clock::now() + delay, std::move(act)); }

void Loop::dispose(std::shared_ptr<void> object) { m_disposed.push_back(std::move(object)); }

void Loop::stopOnSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    m_signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    watch(m_signals, EPOLLIN, [this](std::uint32_t) { stop(); });
}

void Loop::run()
{
    m_running = true;
    std::array<epoll_event, 256> events;
    while (m_running) {
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), untilNextTimer());
        for (int i = 0; i < count && m_running; ++i)
            dispatch(events[std::size_t(i)].data.u64, events[std::size_t(i)].events);
        runTimers();
        m_disposed.clear();
    }
}

void Loop::dispatch(std::uint64_t key, std::uint32_t events)
{
    const auto found = m_watched.find(int(std::uint32_t(key)));
    if (found == m_watched.end() || found->second->generation != key >> 32)
        return;
    const std::shared_ptr<Watched> held = found->second; // it may forget itself
    held->ready(events);
}

void Loop::runTimers()
{
    const auto now = Clock::now();
    while (m_running && !m_timers.empty() && m_timers.begin()->first <= now) {
        auto act = std::move(m_timers.begin()->second);
        m_timers.erase(m_timers.begin());
        act();
    }
}

int Loop::untilNextTimer() const
{
    if (m_timers.empty())
        return -1;
    const auto left = std::chrono::duration_cast<Milliseconds>(m_timers.begin()->first - Clock::now()).count();
    return left < 0 ? 0 : int(left) + 1;
}

} // namespace tools
