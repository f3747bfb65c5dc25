#include "notices/hop_finder.h"
#include <QPointer>
#include <memory>

namespace notices {

namespace {

struct Search {
    QList<Hop> hops;
    std::function<void(QList<Hop>, Said)> answer;
    qsizetype open = 0;
    Said said = Said::All;
};

bool isAnswer(dns::Status status) { return status == dns::Status::Ok || status == dns::Status::NoData || status == dns::Status::NameError; }

} // namespace

void findAddresses(dns::Resolver &resolver, QList<Hop> hops, QObject *context, std::function<void(QList<Hop>, Said)> answer)
{
    const qsizetype open = hops.size();
    const auto search = std::make_shared<Search>(Search{std::move(hops), std::move(answer), open});
    for (qsizetype i = 0; i < open; ++i) {
        resolver.addresses(search->hops.at(i).name, context, [search, i](const dns::AddressAnswer &found) {
            search->hops[i].addresses = found.records;
            if (!isAnswer(found.status))
                search->said = Said::NotAll;
            if (--search->open == 0)
                search->answer(std::move(search->hops), search->said);
        });
    }
}

void findHops(dns::Resolver &resolver, const QByteArray &domain, const QByteArray &ourName, const WhoseAddress &whose, QObject *context,
              std::function<void(const Hops &)> answer)
{
    const QPointer<QObject> alive(context);
    resolver.mx(domain, context, [&resolver, domain, ourName, whose, alive, answer = std::move(answer)](const dns::MxAnswer &found) {
        if (found.status != dns::Status::Ok && found.status != dns::Status::NoData)
            return answer({});
        const QList<Hop> hops = hopsByMx(domain, found);
        if (hops.isEmpty())
            return answer({{}, "outbound.null-mx"});
        findAddresses(resolver, hops, alive, [ourName, whose, answer](QList<Hop> all, Said said) {
            const Hops usable = usableHops(std::move(all), ourName, whose);
            answer(usable.problem == "outbound.no-address" && said == Said::NotAll ? Hops{} : usable);
        });
    });
}

} // namespace notices
