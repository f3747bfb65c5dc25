// When will the disk be full, by how its free space went in the last hours. PURE.
//
// Simple on purpose: a straight line over the samples that are kept. Too little time, or no loss: nothing to say.
#pragma once
#include <QList>
#include <optional>
#include "base/clock.h"

namespace watch {

class DiskForecast {
public:
    static constexpr Milliseconds every = std::chrono::minutes(5);       // at most one sample in this time
    static constexpr Milliseconds window = std::chrono::hours(24);       // of samples kept
    static constexpr Milliseconds leastSpan = std::chrono::minutes(30); // a shorter time says nothing

    void add(WallTime at, qint64 freeBytes);
    // Until `minFree` is reached. Nothing: not filling, or beyond 10 years.
    std::optional<int> daysUntilFull(qint64 minFree) const;

private:
    struct Sample { WallTime at; qint64 freeBytes; };
    QList<Sample> m_samples; // in order of time
    std::optional<Sample> m_latest;
};

} // namespace watch
