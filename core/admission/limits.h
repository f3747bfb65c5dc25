// What a client may cost: how much one address, and the network it is in, may do in a time. PURE: `now` is an argument; everything is in
// memory and bounded (meters.h), so a restart forgives.
//
// Invariant: a limit is never a verdict on mail. Every answer is temporary (421, 451), and ends by itself as time passes.
// Callers: intake; one for all its sessions.
#pragma once
#include <optional>
#include "admission/meters.h"
#include "config/config.h"
#include "smtp/envelope.h"

namespace admission {

enum class Cost { Connection, Message, Recipient, UnknownRecipient, Error, Byte, AtOnce /* open connections */ };
enum class Reach { Address, Network };

struct Exceeded {
    Cost cost;
    Reach reach;
    Milliseconds wait; // until there is room again, if nothing else comes; 0: not known
};

// What the client is told: 421 4.7.0, for recipients 451 4.7.0 (those before it still get their mail, and 452 would bring the sender back
// at once in another transaction, RFC 5321 4.5.3.1.10).
smtp::Reply replyTo(const Exceeded &exceeded);
const char *reasonOf(const Exceeded &exceeded); // for the log: "limits.messages"

class Limits {
public:
    static constexpr std::size_t defaultCapacity = 10'000; // addresses, and as many networks: some 3 MB
    static constexpr int networkFactor = 4;
    static constexpr int minutesAtOnce = 5;

    explicit Limits(std::size_t capacity = defaultCapacity) : m_addresses(capacity), m_networks(capacity) {}

    // Acts at once, on who is connected too. A network may never have more than a quarter of `maxConnections` (20 at least) at once, unless
    // there is no limit on that. `limited` false: everything is allowed, and counted.
    void configure(const config::ClientLimits &limits, int maxConnections, bool limited);

    // May one more connection come in? Also not for who has used up its errors or unknown recipients. If so it counts until closed().
    std::optional<Exceeded> open(const ClientKey &client, MonotonicTime now);
    void closed(const ClientKey &client);

    // Charges what is within the limits, and nothing of what is not.
    std::optional<Exceeded> take(const ClientKey &client, Cost cost, MonotonicTime now);
    // Charges what has happened already; it may lead beyond the limit, but not so far that waiting for it takes longer than ten minutes.
    void charge(const ClientKey &client, Cost cost, double amount, MonotonicTime now);
    // Whether there is room for one more.
    std::optional<Exceeded> check(const ClientKey &client, Cost cost, MonotonicTime now);

    // How long the reply to a refused recipient is held back: nothing for the first five lately, then a second more for each, ten at most.
    Milliseconds harvestWait(const ClientKey &client, MonotonicTime now);

    std::size_t size() const { return m_addresses.size() + m_networks.size(); }

private:
    double perMinute(Cost cost, Reach reach) const;
    int atOnce(Reach reach) const;
    Meter &meter(const ClientKey &client, Reach reach, MonotonicTime now);
    std::optional<Exceeded> checkOne(const ClientKey &client, Cost cost, Reach reach, MonotonicTime now);
    std::optional<Exceeded> checkAtOnce(const ClientKey &client, MonotonicTime now);

    config::ClientLimits m_limits;
    std::array<double, levels> m_perMinute{}; // by Cost, of one address
    int m_mostOfOneNetwork = 0;
    bool m_limited = true;
    Meters m_addresses, m_networks;
};

} // namespace admission
