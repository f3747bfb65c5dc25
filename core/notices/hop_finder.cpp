#include "notices/hop_finder.h"
#include <QPointer>
#include <memory>

namespace notices {

namespace {

constexpr qsizetype mostHosts = 10;

struct Search {
    dns::Resolver &resolver;
    QByteArray ourName;
    WhoseAddress whose;
    QPointer<QObject> context;
    std::function<void(const Hops &)> answer;
    QList<Hop> hops;
    qsizetype open = 0;
    bool isSilent = false; // a host's addresses are not known
};

void end(Search &search)
{
    const Hops found = usableHops(search.hops, search.ourName, search.whose);
    search.answer(found.problem == "outbound.no-address" && search.isSilent ? Hops{} : found);
}

void findAddresses(const std::shared_ptr<Search> &search)
{
    search->open = search->hops.size();
    for (qsizetype i = 0; i < search->hops.size(); ++i) {
        search->resolver.addresses(search->hops.at(i).name, search->context, [search, i](const dns::AddressAnswer &answer) {
            search->hops[i].addresses = answer.records;
            search->isSilent = search->isSilent || (answer.status != dns::Status::Ok && answer.status != dns::Status::NoData && answer.status != dns::Status::NameError);
            if (--search->open == 0)
                end(*search);
        });
    }
}

} // namespace

void findHops(dns::Resolver &resolver, const QByteArray &domain, const QByteArray &ourName, const WhoseAddress &whose, QObject *context,
              std::function<void(const Hops &)> answer)
{
    const auto search = std::make_shared<Search>(Search{resolver, ourName, whose, context, std::move(answer), {}});
    resolver.mx(domain, context, [search, domain](const dns::MxAnswer &found) {
        const bool none = found.status == dns::Status::NoData || (found.status == dns::Status::Ok && found.records.isEmpty());
        if (none) // implicit MX (RFC 5321 5.1)
            search->hops = {{0, domain, {}}};
        else if (found.status != dns::Status::Ok)
            return search->answer({});
        for (const dns::Mx &mx : found.records) {
            if (!mx.host.isEmpty() && search->hops.size() < mostHosts)
                search->hops.append({mx.preference, mx.host, {}});
        }
        if (search->hops.isEmpty()) // a null MX
            return search->answer({{}, "outbound.null-mx"});
        findAddresses(search);
    });
}

} // namespace notices
