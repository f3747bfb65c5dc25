// One epoll set with timers, for the test tools. Single-threaded; handlers run from run() and may do anything to the loop,
// also forget their own descriptor. Of nothing in core/: the tools are independent witnesses of what the relay does.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace tools {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

class Loop {
public:
    using Ready = std::function<void(std::uint32_t events)>; // EPOLLIN, EPOLLOUT, EPOLLHUP, …

    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void watch(int fd, std::uint32_t events, Ready ready);
    void change(int fd, std::uint32_t events);
    void forget(int fd); // before close()

    void after(Milliseconds delay, std::function<void()> act);
    void dispose(std::shared_ptr<void> object); // deleted when no handler runs any more

    void stopOnSignals(); // SIGTERM and SIGINT end run()
    void run();
    void stop() { m_running = false; }

private:
    struct Watched { std::uint32_t generation; Ready ready; };

    void dispatch(std::uint64_t key, std::uint32_t events);
    void runTimers();
    int untilNextTimer() const;

    int m_epoll;
    int m_signals = -1;
    bool m_running = false;
    std::uint32_t m_generation = 0;
    std::unordered_map<int, std::shared_ptr<Watched>> m_watched;
    std::multimap<Clock::time_point, std::function<void()>> m_timers;
    std::vector<std::shared_ptr<void>> m_disposed;
};

} // namespace tools
