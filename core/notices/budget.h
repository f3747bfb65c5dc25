// How many notices may leave: notices.perHour in all, three an hour to one sender domain (mail-semantics F4). PURE.
//
// Token buckets that fill evenly over an hour. A start fills them: a crash can let out one more hour's worth, never more.
#pragma once
#include <QByteArray>
#include <QHash>
#include "base/clock.h"

namespace notices {

// Courtesy leaves something for those who must be told: half of all, and one of a domain's.
enum class Purpose { Needed /* a failure, or what was asked for */, Courtesy /* a delay, its end, a sample */ };

class Budget {
public:
    static constexpr int perSenderDomain = 3; // an hour
    static constexpr qsizetype mostDomains = 10'000; // remembered; those with full buckets are forgotten first

    // Takes one. The rule that forbids it: "F4.budget", "F4.sender-domain"; empty: taken.
    QByteArray take(const QByteArray &senderDomain, MonotonicTime now, int perHour, Purpose purpose = Purpose::Needed);

private:
    struct Bucket {
        double tokens = 0;
        MonotonicTime filledAt{};
    };
    static void fill(Bucket &bucket, MonotonicTime now, int perHour);
    void forgetFull(MonotonicTime now);

    Bucket m_all;
    bool m_begun = false;
    QHash<QByteArray, Bucket> m_domains;
};

} // namespace notices
