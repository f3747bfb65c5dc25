#include "intake/guest.h"
#include <algorithm>
#include <utility>

namespace intake {

using admission::Cost;
using admission::Exceeded;

namespace {
constexpr double earlyTalkCosts = 5; // errors: mail servers do not do it
}

admission::ClientKey keyOf(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // an IPv4 one comes mapped
    admission::ClientKey key;
    std::copy(std::begin(bytes.c), std::end(bytes.c), key.bytes.begin());
    return key;
}

Guest::Guest(std::shared_ptr<admission::Limits> limits, const admission::ClientKey &client, const Clock &clock)
    : m_limits(std::move(limits)), m_client(client), m_clock(clock)
{
}

Guest::~Guest() { m_limits->closed(m_client); }

std::optional<Exceeded> Guest::message()
{
    const MonotonicTime now = m_clock.monotonic();
    if (const auto exceeded = m_limits->check(m_client, Cost::Byte, now))
        return exceeded;
    return m_limits->take(m_client, Cost::Message, now);
}

std::optional<Exceeded> Guest::recipient() { return m_limits->take(m_client, Cost::Recipient, m_clock.monotonic()); }

void Guest::received(qint64 bytes) { m_limits->charge(m_client, Cost::Byte, double(bytes), m_clock.monotonic()); }

void Guest::earlyTalk() { m_limits->charge(m_client, Cost::Error, earlyTalkCosts, m_clock.monotonic()); }

void Guest::errors(int inAll)
{
    if (inAll > m_errors)
        m_limits->charge(m_client, Cost::Error, inAll - std::exchange(m_errors, inAll), m_clock.monotonic());
}

Guest::Harvest Guest::refusedRecipient()
{
    const MonotonicTime now = m_clock.monotonic();
    const Milliseconds wait = m_limits->harvestWait(m_client, now);
    return {wait, m_limits->take(m_client, Cost::UnknownRecipient, now)};
}

} // namespace intake
