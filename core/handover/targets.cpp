#include "handover/targets.h"
#include <algorithm>
#include <optional>

namespace handover {

namespace {

bool listensOn(const Endpoint &listener, const QHostAddress &address, quint16 port)
{
    if (listener.port != port)
        return false;
    if (listener.host.isEmpty() || listener.host == QLatin1String("*"))
        return true;
    const QHostAddress own(listener.host);
    return own.isEqual(address) || own == QHostAddress(QHostAddress::AnyIPv4) || own == QHostAddress(QHostAddress::AnyIPv6)
        || own == QHostAddress(QHostAddress::Any);
}

bool contains(const QList<QHostAddress> &addresses, const QHostAddress &address)
{
    return std::ranges::any_of(addresses, [&](const QHostAddress &a) { return a.isEqual(address, QHostAddress::ConvertV4MappedToIPv4); });
}

bool isUs(const Self &self, const MxHost &mx, quint16 port)
{
    if (!self.hostname.isEmpty() && mx.host == self.hostname)
        return true;
    return std::ranges::any_of(mx.addresses, [&](const QHostAddress &address) { return isSelf(self, address, port); });
}

QByteArray problemOf(dns::Status status, const QList<MxHost> &hosts)
{
    if (status == dns::Status::NameError)
        return QByteArrayLiteral("route.no-such-domain");
    if (status == dns::Status::NoData || (status == dns::Status::Ok && hosts.isEmpty()))
        return QByteArrayLiteral("route.no-mx");
    if (status != dns::Status::Ok)
        return QByteArrayLiteral("route.dns-failed");
    if (std::ranges::all_of(hosts, [](const MxHost &mx) { return mx.host.isEmpty(); }))
        return QByteArrayLiteral("route.null-mx");
    return {};
}

} // namespace

bool isSelf(const Self &self, const QHostAddress &address, quint16 port)
{
    if (contains(self.publicAddresses, address))
        return true;
    const bool local = address.isLoopback() || contains(self.localAddresses, address);
    return local && std::ranges::any_of(self.listen, [&](const Endpoint &listener) { return listensOn(listener, address, port); });
}

Targets protectedTargets(dns::Status status, const QList<MxHost> &hosts, const Self &self, quint16 port)
{
    const QByteArray problem = problemOf(status, hosts);
    if (!problem.isEmpty())
        return {{}, {}, problem};
    std::optional<quint16> ours;
    quint16 best = 0xffff;
    for (const MxHost &mx : hosts) {
        best = std::min(best, mx.preference);
        if (isUs(self, mx, port))
            ours = std::min(ours.value_or(0xffff), mx.preference);
    }
    QList<MxHost> kept;
    for (const MxHost &mx : hosts) {
        const bool wanted = ours ? mx.preference < *ours : mx.preference == best;
        if (wanted && !mx.host.isEmpty())
            kept.append(mx);
    }
    if (kept.isEmpty())
        return {{}, {}, QByteArrayLiteral("route.only-us")};
    std::ranges::stable_sort(kept, {}, &MxHost::preference);
    Targets targets;
    for (const MxHost &mx : kept) {
        targets.endpoints.append({QString::fromLatin1(mx.host), port});
        targets.ranks.append(mx.preference);
    }
    return targets;
}

} // namespace handover
