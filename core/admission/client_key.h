// Who a client is as far as counting goes: its address, or the network it is in. PURE value.
#pragma once
#include <QHashFunctions>
#include <algorithm>
#include <array>

namespace admission {

struct ClientKey {
    std::array<quint8, 16> bytes{}; // an IPv6 address, or an IPv4 one mapped into it (RFC 4291 2.5.5.2)

    // The /24 of an IPv4 address, the /64 of an IPv6 one: whoever has one address there may well have them all.
    ClientKey network() const
    {
        constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
        const bool isIpv4 = std::equal(mapped.begin(), mapped.end(), bytes.begin());
        ClientKey network = *this;
        std::fill(network.bytes.begin() + (isIpv4 ? 15 : 8), network.bytes.end(), quint8(0));
        return network;
    }

    friend bool operator==(const ClientKey &, const ClientKey &) = default;
    friend size_t qHash(const ClientKey &key, size_t seed = 0) { return qHashBits(key.bytes.data(), key.bytes.size(), seed); }
};

} // namespace admission
