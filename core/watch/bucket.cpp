#include "watch/bucket.h"
#include <algorithm>
#include <limits>

namespace watch {

namespace {

void add(Milliseconds &to, Milliseconds more) { to = Milliseconds(sumOf(to.count(), more.count())); }
void add(qint64 &to, qint64 more) { to = sumOf(to, more); }

} // namespace

qint64 sumOf(qint64 a, qint64 b)
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    return b > largest - a ? largest : a + b;
}

void Spread::add(qint64 value)
{
    const qint64 kept = std::max<qint64>(value, 0);
    *this += Spread{1, kept, kept, kept};
}

Spread &Spread::operator+=(const Spread &other)
{
    if (other.count == 0)
        return *this;
    least = count == 0 ? other.least : std::min(least, other.least);
    most = std::max(most, other.most);
    count = sumOf(count, other.count);
    sum = sumOf(sum, other.sum);
    return *this;
}

std::optional<qint64> Spread::mean() const { return count > 0 ? std::optional(sum / count) : std::nullopt; }

Milliseconds PrimaryBucket::observed() const
{
    Milliseconds all{0};
    for (const Milliseconds one : in)
        add(all, one);
    return all;
}

PrimaryBucket &PrimaryBucket::operator+=(const PrimaryBucket &other)
{
    add(good, other.good);
    add(failed, other.failed);
    add(slow, other.slow);
    greeting += other.greeting;
    ehlo += other.ehlo;
    for (std::size_t i = 0; i < in.size(); ++i)
        add(in[i], other.in[i]);
    return *this;
}

ServiceBucket &ServiceBucket::operator+=(const ServiceBucket &other)
{
    add(running, other.running);
    add(received, other.received);
    add(turnedAway, other.turnedAway);
    add(delivered, other.delivered);
    add(deferred, other.deferred);
    add(refused, other.refused);
    messages += other.messages;
    bytes += other.bytes;
    freeBytes += other.freeBytes;
    return *this;
}

} // namespace watch
