// Of a gathering: the name servers of the zone that holds the domain, each asked for itself.
#include <algorithm>
#include "doctor/gather_p.h"
#include "dns/authority_query.h"
#include "dns/rdata.h"

namespace doctor {

namespace {

using dns::AuthorityAnswer;

std::optional<QByteArray> aliasOf(const QList<dns::Record> &answers, const QByteArray &name)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const dns::Record &record) {
        return record.type == quint16(dns::Type::Cname) && record.owner == name;
    });
    return found == answers.end() ? std::nullopt : dns::nameFromRdata(found->rdata);
}

// Where the aliases of the answer lead from `name` (RFC 1034 3.6.2). At most one step a record: they may lead in circles.
QByteArray endOfAliases(const QList<dns::Record> &answers, QByteArray name)
{
    for (qsizetype steps = 0; steps < answers.size(); ++steps) {
        const auto target = aliasOf(answers, name);
        if (!target)
            break;
        name = *target;
    }
    return name;
}

// Who has records of other names only does not know of this one, whatever its bits say.
bool isOfOthers(const QList<dns::Record> &answers, const QByteArray &name)
{
    return !answers.isEmpty() && std::none_of(answers.begin(), answers.end(), [&](const dns::Record &record) { return record.owner == name; });
}

Said saidOf(const AuthorityAnswer &answer, const QByteArray &name, const ServerFact &server)
{
    if (!answer.replied || answer.message.truncated) // the half of an answer is none
        return Said::Silent;
    if (answer.status == dns::Status::ServerFailure)
        return Said::Refused;
    if (!answer.message.authoritative || isOfOthers(answer.message.answers, name))
        return Said::NotAuthoritative;
    if (!server.mx.isEmpty())
        return Said::Records;
    if (aliasOf(answer.message.answers, name))
        return Said::Alias;
    return answer.status == dns::Status::NameError ? Said::NoName : Said::NoMx;
}

qsizetype addServer(Gathering &g, const ServerFact &server)
{
    g.facts.servers << server;
    return g.facts.servers.size() - 1;
}

void takeMx(Gathering &g, ServerFact &server, const AuthorityAnswer &answer)
{
    const QByteArray owner = endOfAliases(answer.message.answers, g.facts.domain);
    for (const dns::Record &record : answer.message.answers) {
        const auto mx = record.type == quint16(dns::Type::Mx) && record.owner == owner ? dns::mxFromRdata(record.rdata) : std::nullopt;
        if (!mx)
            continue;
        server.mx << *mx;
        server.ttl = record.ttl;
    }
    keepTheBest(server.mx, g.us);
    server.said = saidOf(answer, g.facts.domain, server);
    if (server.said == Said::Records)
        g.onTargets(server.mx);
}

void takeSoa(ServerFact &server, const QByteArray &zone, const AuthorityAnswer &answer)
{
    for (const dns::Record &record : answer.message.answers) {
        if (record.type == quint16(dns::Type::Soa) && record.owner == zone)
            server.serial = dns::serialFromRdata(record.rdata);
    }
}

void askServer(Gathering &g, qsizetype index)
{
    const QHostAddress address = g.facts.servers[index].address;
    const quint16 port = g.question.dns.authoritativePort;
    dns::askAuthority({g.facts.domain, dns::Type::Mx, address, port, serverLimit}, &g, g.awaited<AuthorityAnswer>([&g, index](const AuthorityAnswer &answer) {
        takeMx(g, g.facts.servers[index], answer);
    }));
    dns::askAuthority({g.facts.zone, dns::Type::Soa, address, port, serverLimit}, &g, g.awaited<AuthorityAnswer>([&g, index](const AuthorityAnswer &answer) {
        takeSoa(g.facts.servers[index], g.facts.zone, answer);
    }));
}

void onAddresses(Gathering &g, qsizetype index, const dns::AddressAnswer &answer)
{
    if (answer.status == dns::Status::NoData || answer.status == dns::Status::NameError)
        g.facts.servers[index].said = Said::NoAddress;
    for (qsizetype i = 0; i < std::min(answer.records.size(), maxAddresses); ++i) {
        const ServerFact server{g.facts.servers[index].name, answer.records[i], Said::Silent, {}, {}, {}};
        if (i > 0)
            index = addServer(g, server);
        else
            g.facts.servers[index] = server;
        askServer(g, index);
    }
}

} // namespace

void gatherServers(Gathering &g)
{
    findZone(g, g.facts.domain, [&g](const QByteArray &zone, const QList<QByteArray> &servers) {
        g.facts.zone = zone;
        for (const QByteArray &name : servers.first(std::min(servers.size(), maxServers))) {
            const qsizetype index = addServer(g, {name, {}, Said::AddressUnknown, {}, {}, {}});
            g.resolver.addresses(name, &g, g.awaited<dns::AddressAnswer>([&g, index](const dns::AddressAnswer &answer) {
                onAddresses(g, index, answer);
            }));
        }
    });
}

} // namespace doctor
