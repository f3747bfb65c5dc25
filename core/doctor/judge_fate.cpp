#include "doctor/judge_fate.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace doctor {

namespace {

struct Pair {
    QHostAddress ours, theirs; // null: there is none
};

template <typename Meets> Pair firstPair(const Picture &picture, Meets meets)
{
    const auto theirs = picture.addressesOf(Role::Primary);
    for (const QHostAddress &our : picture.addressesOf(Role::Us)) {
        const auto met = std::find_if(theirs.begin(), theirs.end(), [&](const QHostAddress &their) { return meets(our, their); });
        if (met != theirs.end())
            return {our, *met};
    }
    return {};
}

Pair sameAddress(const Picture &picture)
{
    return firstPair(picture, [](const QHostAddress &a, const QHostAddress &b) { return a == b; });
}
Pair sameNetwork(const Picture &picture) { return firstPair(picture, dns::isSameNetwork); }

Finding onBoth(const Picture &picture, const char *code, Severity severity)
{
    const QString us = picture.nameOf(Role::Us);
    return findingOn(picture, code, severity, us, {{QStringLiteral("host"), us}, {QStringLiteral("primary"), picture.nameOf(Role::Primary)}});
}

QList<QByteArray> serversOf(const Picture &picture, Role role) { return picture.facts.serversOf.value(picture.nameOf(role).toLatin1()); }

std::optional<Finding> judgeNameServers(const Picture &picture)
{
    const auto ours = serversOf(picture, Role::Us);
    const auto theirs = serversOf(picture, Role::Primary);
    if (ours.isEmpty() || QSet<QByteArray>(ours.begin(), ours.end()) != QSet<QByteArray>(theirs.begin(), theirs.end()))
        return {};
    Finding finding = onBoth(picture, "NET-312", Severity::Info);
    finding.parameters[QStringLiteral("servers")] = list(ours);
    return finding;
}

const CertificateFact *certificateOf(const Picture &picture, Role role)
{
    const MailHost *host = picture.host(role);
    const MailHostFact *talk = host ? host->greeted() : nullptr;
    return talk && talk->tls.certificate ? &*talk->tls.certificate : nullptr;
}

std::optional<Finding> judgeCertificateDays(const Picture &picture)
{
    using std::chrono::floor, std::chrono::days;
    const CertificateFact *ours = certificateOf(picture, Role::Us);
    const CertificateFact *theirs = certificateOf(picture, Role::Primary);
    if (!ours || !theirs || floor<days>(ours->ends) != floor<days>(theirs->ends))
        return {};
    Finding finding = onBoth(picture, "NET-313", Severity::Info);
    finding.parameters[QStringLiteral("until")] = isoTime(std::min(ours->ends, theirs->ends));
    return finding;
}

Finding nameServersBesidePrimary(const Picture &picture)
{
    Finding finding = onBoth(picture, "NET-315", Severity::Attention);
    finding.subject = text(picture.facts.domain);
    QJsonArray servers;
    for (const ServerFact &server : picture.facts.servers) {
        if (!servers.contains(text(server.name)))
            servers << text(server.name);
    }
    finding.parameters[QStringLiteral("servers")] = servers;
    return finding;
}

// Addresses alone are too little to say so: name servers or certificates have to have been compared as well.
std::optional<Finding> nothingShared(const Picture &picture)
{
    const bool moreCompared = (!serversOf(picture, Role::Us).isEmpty() && !serversOf(picture, Role::Primary).isEmpty())
        || (certificateOf(picture, Role::Us) && certificateOf(picture, Role::Primary));
    if (!moreCompared || picture.addressesOf(Role::Us).isEmpty() || picture.addressesOf(Role::Primary).isEmpty())
        return {};
    return onBoth(picture, "NET-319", Severity::Info);
}

} // namespace

bool nameServersStandWithPrimary(const Picture &picture)
{
    const auto &servers = picture.facts.servers;
    const auto primary = picture.addressesOf(Role::Primary);
    if (servers.isEmpty() || !sameNetwork(picture).ours.isNull() || picture.addressesOf(Role::Us).isEmpty())
        return false;
    return std::all_of(servers.begin(), servers.end(), [&](const ServerFact &server) {
        return picture.isPublic(server.address) && std::any_of(primary.begin(), primary.end(), [&](const QHostAddress &address) {
                   return dns::isSameNetwork(server.address, address);
               });
    });
}

QList<Finding> judgeFate(const Picture &picture)
{
    if (const Pair pair = sameAddress(picture); !pair.ours.isNull()) {
        Finding finding = onBoth(picture, "NET-310", Severity::Problem);
        finding.parameters[QStringLiteral("address")] = pair.ours.toString();
        return {finding};
    }
    QList<Finding> findings;
    if (const Pair pair = sameNetwork(picture); !pair.ours.isNull()) {
        findings << onBoth(picture, "NET-311", Severity::Attention);
        findings.last().parameters[QStringLiteral("network")] = dns::networkText(pair.ours);
    } else if (nameServersStandWithPrimary(picture)) {
        findings << nameServersBesidePrimary(picture);
    } else if (const auto nothing = nothingShared(picture)) {
        findings << *nothing;
    }
    for (const auto &finding : {judgeNameServers(picture), judgeCertificateDays(picture)}) {
        if (finding)
            findings << *finding;
    }
    return findings;
}

} // namespace doctor
