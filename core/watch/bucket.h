// What was seen in a stretch of time: of one primary, and of ourselves. PURE values that can be added.
//
// Adding is associative and commutative, and what is empty changes nothing: so minutes may be merged into quarters of an hour and those into hours,
// in any order and in parts, and no count is lost. All numbers are 0 or more; what would be too large stays at the largest.
#pragma once
#include <QByteArray>
#include <QList>
#include <array>
#include <optional>
#include "base/clock.h"
#include "handover/primary_state.h"

namespace watch {

qint64 sumOf(qint64 a, qint64 b); // of two that are 0 or more

// Something that is measured: how often, and the least, the greatest and the sum of it.
struct Spread {
    qint64 count = 0, sum = 0, least = 0, most = 0;

    void add(qint64 value);
    Spread &operator+=(const Spread &other);
    std::optional<qint64> mean() const; // nothing: never measured
    friend bool operator==(const Spread &, const Spread &) = default;
};

struct PrimaryBucket {
    qint64 good = 0, failed = 0; // looks
    qint64 slow = 0;             // of the good ones (mail-semantics A2)
    Spread greeting, ehlo;       // milliseconds
    std::array<Milliseconds, 5> in{}; // each PrimaryState

    Milliseconds &of(handover::PrimaryState state) { return in[std::size_t(state)]; }
    Milliseconds of(handover::PrimaryState state) const { return in[std::size_t(state)]; }
    Milliseconds observed() const;
    PrimaryBucket &operator+=(const PrimaryBucket &other);
    friend bool operator==(const PrimaryBucket &, const PrimaryBucket &) = default;
};

struct ServiceBucket {
    Milliseconds running{0};
    qint64 received = 0;   // messages
    qint64 turnedAway = 0; // what clients were refused, and clients
    qint64 delivered = 0;  // recipients
    qint64 deferred = 0;   // attempts at recipients
    qint64 refused = 0;    // recipients: by a primary for good, or expired
    Spread messages, bytes; // of the queue
    Spread freeBytes;       // of the disk

    ServiceBucket &operator+=(const ServiceBucket &other);
    friend bool operator==(const ServiceBucket &, const ServiceBucket &) = default;
};

// How long a stretch is.
enum class Width { Minute, Quarter, Hour };
inline constexpr std::array widths{Width::Minute, Width::Quarter, Width::Hour};
constexpr Milliseconds lengthOf(Width width)
{
    using namespace std::chrono_literals;
    return width == Width::Minute ? Milliseconds(1min) : width == Width::Quarter ? Milliseconds(15min) : Milliseconds(1h);
}

// The beginning of the stretch of that length in which `time` is; they are counted from 1970. `length` above 0.
constexpr WallTime beginOf(Milliseconds length, WallTime time)
{
    const Milliseconds since = time.time_since_epoch() % length;
    return time - (since < Milliseconds(0) ? since + length : since);
}

template <typename B> struct Row {
    WallTime begin{};
    B bucket;
    friend bool operator==(const Row &, const Row &) = default;
};
using PrimaryRow = Row<PrimaryBucket>;
using ServiceRow = Row<ServiceBucket>;

} // namespace watch
