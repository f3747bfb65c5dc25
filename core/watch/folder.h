// What was seen since it was last written, folded into minutes of the wall clock. PURE: times are arguments. Caller: watch.
//
// A minute comes again when the clock is set back: it is added to what is there. Bounded: beyond mostMinutes the oldest go, which happens only while
// nothing can be written.
#pragma once
#include <map>
#include <utility>
#include "handover/handover.h"
#include "watch/bucket.h"

namespace watch {

// Minutes of all primaries (by host:port) and of ourselves.
struct Minutes {
    std::map<std::pair<WallTime, QByteArray>, PrimaryBucket> primaries;
    std::map<WallTime, ServiceBucket> service;

    bool isEmpty() const { return primaries.empty() && service.empty(); }
};

class Folder {
public:
    static constexpr std::size_t mostMinutes = 20'000; // 10 primaries for more than a day; about 5 MB
    static constexpr Milliseconds longestStretch = std::chrono::minutes(10); // we look every few seconds: more is a loop that stood still

    void look(const handover::Look &look, WallTime at);
    // It was in that state for `stretch`, until `at`.
    void state(const QByteArray &host, handover::PrimaryState state, Milliseconds stretch, WallTime at);
    // We ran for `stretch`, until `at`; `what` happened in it, and counts for its last minute.
    void service(const ServiceBucket &what, Milliseconds stretch, WallTime at);

    Minutes take() { return std::exchange(m_minutes, {}); }
    void giveBack(const Minutes &minutes); // they could not be written
    const Minutes &minutes() const { return m_minutes; }

private:
    void limit();

    Minutes m_minutes;
};

} // namespace watch
