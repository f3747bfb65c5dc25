#include "dns/blocklist.h"
#include <algorithm>

namespace dns {

namespace {

bool isIpv4(const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; }

} // namespace

QByteArray blocklistName(const QHostAddress &address, const QByteArray &zone)
{
    QByteArray name;
    if (isIpv4(address)) {
        const quint32 bits = address.toIPv4Address();
        for (int shift = 0; shift < 32; shift += 8)
            name += QByteArray::number((bits >> shift) & 0xff) + '.';
        return name + zone;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 15; i >= 0; --i) {
        name += QByteArray::number(bytes[i] & 0x0f, 16) + '.';
        name += QByteArray::number(bytes[i] >> 4, 16) + '.';
    }
    return name + zone;
}

QHostAddress listedTestPoint(QAbstractSocket::NetworkLayerProtocol protocol)
{
    return QHostAddress(protocol == QAbstractSocket::IPv4Protocol ? QStringLiteral("127.0.0.2") : QStringLiteral("::ffff:7f00:2"));
}

QHostAddress unlistedTestPoint(QAbstractSocket::NetworkLayerProtocol protocol)
{
    return QHostAddress(protocol == QAbstractSocket::IPv4Protocol ? QStringLiteral("127.0.0.1") : QStringLiteral("::ffff:7f00:1"));
}

Listed meaningOf(const AddressAnswer &answer)
{
    if (answer.status == Status::NoData || answer.status == Status::NameError)
        return Listed::No;
    if (answer.status != Status::Ok)
        return Listed::Unknown;
    const auto within = [&answer](const QHostAddress &net, int bits) {
        return std::any_of(answer.records.cbegin(), answer.records.cend(),
                           [&](const QHostAddress &record) { return isIpv4(record) && record.isInSubnet(net, bits); });
    };
    if (within(QHostAddress(QStringLiteral("127.255.255.0")), 24) || !within(QHostAddress(QStringLiteral("127.0.0.0")), 8))
        return Listed::Unusable;
    return Listed::Yes;
}

} // namespace dns
