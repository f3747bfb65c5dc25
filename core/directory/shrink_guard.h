// Whether a list that is suddenly much shorter is believed: an export that broke off, or a search that may not see everybody any more, must not
// have the mail of those who are missing refused. PURE: time is an argument, our own running time, so that no setting of a clock believes it.
// Caller: sources.
#pragma once
#include <QtGlobal>
#include <optional>
#include "base/clock.h"

namespace directory {

class ShrinkGuard {
public:
    static constexpr qint64 leastJudged = 20; // of fewer addresses half may well have left
    static constexpr int readsNeeded = 3;     // in a row, with the same addresses
    static constexpr std::chrono::hours over{24};

    // A read found `now` addresses, told apart from others by `fingerprint`, where the list in use has `before`. True: take them.
    bool judge(qint64 before, qint64 now, quint64 fingerprint, MonotonicTime at);
    void forget() { m_doubted.reset(); }

    struct Doubted {
        qint64 addresses = 0;
        qint64 before = 0;
        quint64 fingerprint = 0;
        MonotonicTime since{}; // first read with these addresses
        int reads = 1;
    };
    const std::optional<Doubted> &doubted() const { return m_doubted; } // what is not believed yet

private:
    std::optional<Doubted> m_doubted;
};

} // namespace directory
