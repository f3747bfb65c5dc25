// Of a gathering: what the DNS says of our own addresses: their names (PTR), and the lists of bad clients that have them.
#include "doctor/gather_p.h"
#include "dns/blocklist.h"
#include "dns/name.h"

namespace doctor {

namespace {

// What a list says of its own two test entries and of an address (RFC 5782 5).
struct Look {
    dns::Listed has = dns::Listed::Unknown, hasNot = dns::Listed::Unknown, address = dns::Listed::Unknown;
    int missing = 3;
};

dns::Listed meaningOf(const Look &look)
{
    if (look.has == dns::Listed::Unknown || look.hasNot == dns::Listed::Unknown)
        return dns::Listed::Unknown;
    const bool works = look.has == dns::Listed::Yes && look.hasNot == dns::Listed::No;
    return works ? look.address : dns::Listed::Unusable;
}

void askList(Gathering &g, const QHostAddress &address, const QByteArray &zone)
{
    const auto look = std::make_shared<Look>();
    const auto ask = [&g, look, zone, address](const QHostAddress &about, dns::Listed Look::*part) {
        g.resolver.addressesOf(dns::blocklistName(about, zone), dns::Type::A, &g, g.awaited<dns::AddressAnswer>([&g, look, zone, address, part](const dns::AddressAnswer &answer) {
            (*look).*part = dns::meaningOf(answer);
            if (--look->missing == 0)
                g.facts.addresses[address].lists[zone] = meaningOf(*look);
        }));
    };
    ask(dns::listedTestPoint(address.protocol()), &Look::has);
    ask(dns::unlistedTestPoint(address.protocol()), &Look::hasNot);
    ask(address, &Look::address);
}

// A name that no host can have is not looked up, and leads nowhere.
bool isKnown(dns::Status status, const QByteArray &name)
{
    return status == dns::Status::Ok || status == dns::Status::NoData || status == dns::Status::NameError || !dns::normalName(name);
}

void askNames(Gathering &g, const QHostAddress &address)
{
    g.resolver.texts(dns::reverseName(address), dns::Type::Ptr, &g, g.awaited<dns::Answer<QByteArray>>([&g, address](const dns::Answer<QByteArray> &answer) {
        AddressFact &fact = g.facts.addresses[address];
        fact.status = answer.status;
        fact.names = answer.records.mid(0, maxNames);
        const QList<QByteArray> names = fact.names;
        for (const QByteArray &name : names) {
            g.resolver.addresses(name, &g, g.awaited<dns::AddressAnswer>([&g, address, name](const dns::AddressAnswer &back) {
                if (isKnown(back.status, name) && !back.records.contains(address))
                    g.facts.addresses[address].elsewhere << name;
            }));
        }
    }));
}

} // namespace

void gatherAddress(Gathering &g, const QHostAddress &address)
{
    if (address.isNull() || g.facts.addresses.contains(address) || g.facts.addresses.size() >= maxOwnAddresses)
        return;
    g.facts.addresses[address] = {};
    if (!dns::isPublic(address, g.treatAsPublic)) // nobody sees it, and lists have no private ones
        return;
    askNames(g, address);
    const QStringList &zones = g.question.doctor.blocklists;
    for (const QString &zone : zones.mid(0, maxBlocklists))
        askList(g, address, zone.toLatin1());
}

} // namespace doctor
