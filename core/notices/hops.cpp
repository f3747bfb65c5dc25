#include "notices/hops.h"
#include <algorithm>

namespace notices {

using handover::Whose;

namespace {

bool isUs(const Hop &hop, const QByteArray &ourName, const WhoseAddress &whose)
{
    if (!ourName.isEmpty() && hop.name.toLower() == ourName)
        return true;
    return std::ranges::any_of(hop.addresses, [&](const QHostAddress &address) { return whose(address) == Whose::Ours; });
}

} // namespace

QList<Hop> hopsByMx(const QByteArray &domain, const dns::MxAnswer &answer)
{
    if (answer.status == dns::Status::NoData || answer.records.isEmpty())
        return {{0, domain, {}}};
    QList<Hop> hops;
    for (const dns::Mx &mx : answer.records) {
        if (!mx.host.isEmpty())
            hops.append({mx.preference, mx.host, {}});
    }
    std::ranges::stable_sort(hops, {}, &Hop::preference);
    return hops.first(std::min(hops.size(), mostHops));
}

Hops usableHops(QList<Hop> all, const QByteArray &ourName, const WhoseAddress &whose)
{
    std::ranges::stable_sort(all, {}, &Hop::preference);
    const auto ours = std::ranges::find_if(all, [&](const Hop &hop) { return isUs(hop, ourName, whose); });
    Hops usable;
    if (ours != all.end()) {
        usable.problem = "outbound.only-us";
        all.removeIf([limit = ours->preference](const Hop &hop) { return hop.preference >= limit; });
    }
    for (Hop &hop : all) {
        if (hop.addresses.removeIf([&](const QHostAddress &address) { return whose(address) == Whose::Primary; }) > 0)
            usable.problem = "outbound.only-primary";
        if (!hop.addresses.isEmpty())
            usable.hops.append(std::move(hop));
    }
    if (!usable.hops.isEmpty())
        usable.problem.clear();
    else if (usable.problem.isEmpty())
        usable.problem = "outbound.no-address";
    return usable;
}

} // namespace notices
