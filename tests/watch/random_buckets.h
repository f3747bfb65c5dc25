// Buckets with any content, the same for the same seed.
#pragma once
#include <random>
#include "watch/bucket.h"

class RandomBuckets {
public:
    explicit RandomBuckets(unsigned seed) : m_random(seed) {}

    qint64 number(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }
    watch::Spread spread()
    {
        watch::Spread made;
        for (qint64 left = number(3); left > 0; --left)
            made.add(number(10'000));
        return made;
    }
    watch::PrimaryBucket primary()
    {
        watch::PrimaryBucket b;
        b.good = number(60);
        b.failed = number(5);
        b.slow = number(3);
        b.greeting = spread();
        b.ehlo = spread();
        for (Milliseconds &in : b.in)
            in = Milliseconds(number(12'000));
        return b;
    }
    watch::ServiceBucket service()
    {
        watch::ServiceBucket b;
        b.running = Milliseconds(number(60'000));
        b.received = number(1'000);
        b.turnedAway = number(1'000);
        b.delivered = number(1'000);
        b.deferred = number(1'000);
        b.refused = number(1'000);
        b.messages = spread();
        b.bytes = spread();
        b.freeBytes = spread();
        return b;
    }

private:
    std::mt19937 m_random;
};
