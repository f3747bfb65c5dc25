#include "admission/limits.h"
#include <algorithm>
#include <cmath>

namespace admission {

namespace {

constexpr double millisecondsPerMinute = 60'000;
constexpr int leastOfOneNetwork = 20;
constexpr double unknownForFree = 5;
constexpr double longestHarvestWait = 10; // seconds
constexpr std::array reaches{Reach::Address, Reach::Network};

static_assert(std::size_t(Cost::AtOnce) == levels, "a level for each cost but the last, which is a number");

struct Words { const char *reason, *what; };
constexpr std::array<Words, levels + 1> words{{
    {"limits.connections", "Too many connections in a short time"},
    {"limits.messages", "Too many messages in a short time"},
    {"limits.recipients", "Too many recipients in a short time"},
    {"limits.unknown-recipients", "Too many recipients that are not here"},
    {"limits.errors", "Too many refused commands lately"},
    {"limits.bytes", "Too much mail in a short time"},
    {"limits.at-once", "Too many connections at once"},
}};
constexpr const Words &wordsFor(Cost cost) { return words[std::size_t(cost)]; }

QByteArray whenAgain(Milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    if (seconds <= 0)
        return "later";
    if (seconds == 1)
        return "in a second";
    if (seconds < 60)
        return "in " + QByteArray::number(qint64(seconds)) + " seconds";
    const auto minutes = (seconds + 59) / 60;
    return minutes == 1 ? QByteArray("in a minute") : "in " + QByteArray::number(qint64(minutes)) + " minutes";
}

} // namespace

smtp::Reply replyTo(const Exceeded &exceeded)
{
    const QByteArray whose = exceeded.reach == Reach::Address ? " from your address, try again " : " from your network, try again ";
    const int code = exceeded.cost == Cost::Recipient ? 451 : 421;
    return {code, "4.7.0", wordsFor(exceeded.cost).what + whose + whenAgain(exceeded.wait)};
}

const char *reasonOf(const Exceeded &exceeded) { return wordsFor(exceeded.cost).reason; }

void Limits::configure(const config::ClientLimits &limits, int maxConnections, bool limited)
{
    m_limits = limits;
    m_mostOfOneNetwork = std::max(leastOfOneNetwork, maxConnections / 4);
    m_limited = limited;
    m_perMinute = {double(limits.connectionsPerMinute),       double(limits.messagesPerMinute), double(limits.recipientsPerMinute),
                   double(limits.unknownRecipientsPerMinute), double(limits.errorsPerMinute),   double(limits.bytesPerMinute)};
}

double Limits::perMinute(Cost cost, Reach reach) const
{
    return m_perMinute[std::size_t(cost)] * (reach == Reach::Network ? networkFactor : 1);
}

int Limits::atOnce(Reach reach) const
{
    return reach == Reach::Address ? m_limits.connections : std::min(m_limits.connections * networkFactor, m_mostOfOneNetwork);
}

// The levels sink at the speed of the limits, so that new limits hold at once.
Meter &Limits::meter(const ClientKey &client, Reach reach, MonotonicTime now)
{
    Meter &meter = reach == Reach::Address ? m_addresses.of(client) : m_networks.of(client.network());
    if (meter.at == now)
        return meter;
    const double minutes = double((now - meter.at).count()) / millisecondsPerMinute;
    for (std::size_t i = 0; i < levels; ++i)
        meter.level[i] = std::max(0.0, meter.level[i] - minutes * perMinute(Cost(i), reach));
    meter.at = now;
    return meter;
}

std::optional<Exceeded> Limits::checkOne(const ClientKey &client, Cost cost, Reach reach, MonotonicTime now)
{
    const double rate = perMinute(cost, reach);
    const double level = meter(client, reach, now).level[std::size_t(cost)];
    if (rate <= 0 || level + 1 <= rate * minutesAtOnce)
        return {};
    const double minutes = (level + 1) / rate - minutesAtOnce;
    return Exceeded{cost, reach, Milliseconds(qint64(std::ceil(minutes * millisecondsPerMinute)))};
}

std::optional<Exceeded> Limits::checkAtOnce(const ClientKey &client, MonotonicTime now)
{
    for (const Reach reach : reaches)
        if (const int most = atOnce(reach); most > 0 && meter(client, reach, now).open >= most)
            return Exceeded{Cost::AtOnce, reach, Milliseconds(0)};
    return {};
}

std::optional<Exceeded> Limits::check(const ClientKey &client, Cost cost, MonotonicTime now)
{
    if (!m_limited)
        return {};
    if (cost == Cost::AtOnce)
        return checkAtOnce(client, now);
    for (const Reach reach : reaches)
        if (const auto exceeded = checkOne(client, cost, reach, now))
            return exceeded;
    return {};
}

std::optional<Exceeded> Limits::open(const ClientKey &client, MonotonicTime now)
{
    for (const Cost cost : {Cost::AtOnce, Cost::UnknownRecipient, Cost::Error})
        if (const auto exceeded = check(client, cost, now))
            return exceeded;
    if (const auto exceeded = take(client, Cost::Connection, now))
        return exceeded;
    m_addresses.opened(client);
    m_networks.opened(client.network());
    return {};
}

void Limits::closed(const ClientKey &client)
{
    m_addresses.closed(client);
    m_networks.closed(client.network());
}

std::optional<Exceeded> Limits::take(const ClientKey &client, Cost cost, MonotonicTime now)
{
    if (const auto exceeded = check(client, cost, now))
        return exceeded;
    charge(client, cost, 1, now);
    return {};
}

Milliseconds Limits::harvestWait(const ClientKey &client, MonotonicTime now)
{
    if (!m_limited)
        return {};
    double lately = 0;
    for (const Reach reach : reaches)
        lately = std::max(lately, meter(client, reach, now).level[std::size_t(Cost::UnknownRecipient)] / (reach == Reach::Network ? networkFactor : 1));
    return Milliseconds(qint64(1000 * std::clamp(lately + 1 - unknownForFree, 0.0, longestHarvestWait)));
}

void Limits::charge(const ClientKey &client, Cost cost, double amount, MonotonicTime now)
{
    for (const Reach reach : reaches) {
        double &level = meter(client, reach, now).level[std::size_t(cost)];
        const double most = perMinute(cost, reach) * minutesAtOnce * 3;
        level = std::min(level + amount, most);
    }
}

} // namespace admission
