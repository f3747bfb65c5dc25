#include "dns/address.h"
#include <algorithm>
#include "dns/blocklist.h"

namespace dns {

namespace {

constexpr int network4 = 24;
constexpr int network6 = 48;

// "::ffff:192.168.1.1" is what it stands for.
QHostAddress plain(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

bool isIpv4(const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; }

bool isWithin(const QHostAddress &address, const Networks &networks)
{
    return std::any_of(networks.begin(), networks.end(), [&](const auto &network) { return address.isInSubnet(network); });
}

QHostAddress networkOf(const QHostAddress &address)
{
    const QHostAddress one = plain(address);
    if (isIpv4(one))
        return QHostAddress(one.toIPv4Address() & 0xffffff00U);
    Q_IPV6ADDR bytes = one.toIPv6Address();
    std::fill(std::begin(bytes.c) + network6 / 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

} // namespace

Networks networksFrom(const QStringList &prefixes)
{
    Networks networks;
    for (const QString &prefix : prefixes) {
        const auto network = QHostAddress::parseSubnet(prefix);
        if (network.second >= 0)
            networks << network;
    }
    return networks;
}

bool isPublic(const QHostAddress &address, const Networks &treatAsPublic)
{
    static const Networks ofOffices = networksFrom({QStringLiteral("10.0.0.0/8"), QStringLiteral("172.16.0.0/12"), QStringLiteral("192.168.0.0/16"),
                                                    QStringLiteral("100.64.0.0/10"), QStringLiteral("fc00::/7")});
    const QHostAddress one = plain(address);
    return isWithin(one, treatAsPublic) || (one.isGlobal() && !isWithin(one, ofOffices));
}

bool isSameNetwork(const QHostAddress &a, const QHostAddress &b)
{
    return !a.isNull() && !b.isNull() && networkOf(a) == networkOf(b);
}

QString networkText(const QHostAddress &address)
{
    const QHostAddress network = networkOf(address);
    return QStringLiteral("%1/%2").arg(network.toString()).arg(isIpv4(network) ? network4 : network6);
}

QByteArray reverseName(const QHostAddress &address)
{
    const QHostAddress one = plain(address);
    return blocklistName(one, isIpv4(one) ? "in-addr.arpa" : "ip6.arpa");
}

} // namespace dns
