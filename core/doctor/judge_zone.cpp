#include "doctor/judge_zone.h"

#include <QJsonArray>
#include <algorithm>
#include "doctor/judge_fate.h"

namespace doctor {

namespace {

using std::chrono::seconds;
constexpr seconds longest = std::chrono::hours(24);
constexpr seconds shortest = std::chrono::minutes(5);
constexpr seconds usual = std::chrono::hours(1);

QList<QByteArray> namesOf(const QList<ServerFact> &servers)
{
    QList<QByteArray> names;
    for (const ServerFact &server : servers) {
        if (!names.contains(server.name))
            names << server.name;
    }
    return names;
}

std::optional<Finding> judgeSerials(const Picture &picture)
{
    QJsonArray serials, servers;
    for (const ServerFact &server : picture.set.servers) {
        if (!server.serial)
            continue;
        servers << text(server.name);
        if (!serials.contains(qint64(*server.serial)))
            serials << qint64(*server.serial);
    }
    if (serials.size() < 2 || authoritativeSets(picture.facts).size() > 1) // else they disagree, which is said already
        return {};
    QStringList texts; // numbers, but names of versions: no separators
    for (const auto &serial : std::as_const(serials))
        texts << QString::number(serial.toInteger());
    return findingOn(picture, "MX-117", Severity::Info, text(picture.facts.domain),
                     {{QStringLiteral("serials"), QJsonArray::fromStringList(texts)}, {QStringLiteral("servers"), servers}});
}

// Also 0, which recordText() would take for "not known".
QStringList recordsFor(const Picture &picture, seconds ttl)
{
    QStringList lines;
    for (const dns::Mx &mx : picture.set.records)
        lines << QStringLiteral("%1. %2 IN MX %3 %4.").arg(text(picture.facts.domain)).arg(ttl.count()).arg(mx.preference).arg(text(mx.host));
    return lines;
}

// A resolver's answer shows what is left of it: that can prove it long, never short.
std::optional<Finding> judgeTtl(const Picture &picture)
{
    const seconds ttl = picture.set.ttl;
    const bool isLong = ttl > longest;
    const bool isShort = ttl < shortest && !picture.set.servers.isEmpty();
    if (picture.set.records.isEmpty() || (!isLong && !isShort))
        return {};
    Finding finding = findingOn(picture, isLong ? "MX-118" : "MX-119", isLong ? Severity::Attention : Severity::Info,
                                text(picture.facts.domain), {{QStringLiteral("ttl"), qint64(ttl.count())}});
    finding.now = recordsFor(picture, ttl);
    finding.shouldBe = recordsFor(picture, usual);
    return finding;
}

// Two names for one address are one server; the two families of one name are one as well.
bool isSingle(const QList<ServerFact> &servers)
{
    QList<QHostAddress> v4, v6;
    for (const ServerFact &server : servers) {
        auto &family = server.address.protocol() == QAbstractSocket::IPv6Protocol ? v6 : v4;
        if (!server.address.isNull() && !family.contains(server.address))
            family << server.address;
    }
    const bool allKnown = std::none_of(servers.begin(), servers.end(), [](const ServerFact &one) { return one.address.isNull(); });
    if (namesOf(servers).size() == 1)
        return v4.size() <= 1 && v6.size() <= 1;
    return allKnown && v4.size() <= 1 && v6.size() <= 1 && v4.size() + v6.size() == 1;
}

// Only where all are known, and public: what is not may be anywhere.
bool isOneNetwork(const Picture &picture)
{
    const auto &servers = picture.facts.servers;
    return std::all_of(servers.begin(), servers.end(), [&](const ServerFact &one) {
        return !one.address.isNull() && picture.isPublic(one.address)
            && std::all_of(servers.begin(), servers.end(), [&](const ServerFact &other) {
                   return one.address.protocol() != other.address.protocol() || dns::isSameNetwork(one.address, other.address);
               });
    });
}

std::optional<Finding> judgePlacement(const Picture &picture)
{
    const auto &servers = picture.facts.servers;
    if (servers.isEmpty() || nameServersStandWithPrimary(picture)) // the stronger one
        return {};
    const bool single = isSingle(servers);
    if (!single && !isOneNetwork(picture))
        return {};
    QStringList networks;
    for (const ServerFact &server : servers) {
        if (const QString network = dns::networkText(server.address); !networks.contains(network))
            networks << network;
    }
    Finding finding = findingOn(picture, single ? "MX-120" : "MX-121", Severity::Attention, text(picture.facts.domain),
                                {{QStringLiteral("zone"), text(picture.facts.zone)}, {QStringLiteral("servers"), list(namesOf(servers))}});
    if (!single)
        finding.parameters[QStringLiteral("networks")] = QJsonArray::fromStringList(networks);
    return finding;
}

} // namespace

Finding brokenValidation(const Facts &facts)
{
    const QString domain = text(facts.domain);
    return {QStringLiteral("MX-122"), Severity::Problem, domain, {{QStringLiteral("domain"), domain}}, {}, {}};
}

QList<Finding> judgeZone(const Picture &picture)
{
    QList<Finding> findings;
    if (picture.facts.validation == Validation::Bogus)
        findings << brokenValidation(picture.facts);
    for (const auto &finding : {judgeSerials(picture), judgeTtl(picture), judgePlacement(picture)}) {
        if (finding)
            findings << *finding;
    }
    return findings;
}

} // namespace doctor
