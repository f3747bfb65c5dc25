#include "doctor/judge_reach.h"

#include <QJsonArray>
#include <algorithm>
#include "dns/name.h"

namespace doctor {

namespace {

constexpr std::chrono::hours longEnough{48}; // every domain's worst MX is found by somebody within two days
constexpr std::chrono::days tooQuiet{30};    // since somebody came: the way in may have been closed meanwhile

bool isOpen(Reach reach) { return reach == Reach::Open; }

const char *whyOf(Reach reach)
{
    switch (reach) {
    case Reach::Refused: return "doctor.reach-refused";
    case Reach::Unreachable: return "doctor.reach-unreachable";
    default: return "doctor.reach-silent";
    }
}

// That port 25 leaves this line: else its silence is no fact about a server.
bool leaves(const Picture &picture)
{
    if (std::any_of(picture.facts.outbound.begin(), picture.facts.outbound.end(), isOpen))
        return true;
    return std::any_of(picture.facts.mailHosts.begin(), picture.facts.mailHosts.end(),
                       [](const MailHostFact &talk) { return isOpen(talk.reach) && !talk.isInside; });
}

// Nothing is said of a host whose address is a fault of its own.
QList<const MailHostFact *> failedTalks(const Picture &picture, const MailHost &host)
{
    QList<const MailHostFact *> failed;
    for (const MailHostFact &talk : host.talks) {
        if (talk.reach != Reach::NotTried && !isOpen(talk.reach) && (talk.isInside || picture.isPublic(talk.address)))
            failed << &talk;
    }
    return failed;
}

Severity severityOf(const Picture &picture, const MailHost &host, Reach reach)
{
    if (reach != Reach::Refused && !leaves(picture))
        return Severity::Unchecked;
    return host.role == Role::Other ? Severity::Attention : Severity::Problem;
}

Finding unreachable(const Picture &picture, const MailHost &host, const QList<const MailHostFact *> &talks, Severity severity, const char *why)
{
    QList<QHostAddress> addresses;
    for (const MailHostFact *talk : talks)
        addresses << talk->address;
    return findingOn(picture, "NET-300", severity, text(host.name),
                     {{QStringLiteral("host"), text(host.name)},
                      {QStringLiteral("addresses"), list(addresses)},
                      {QStringLiteral("port"), talks.first()->port},
                      {QStringLiteral("isPrimary"), host.role == Role::Primary},
                      {QStringLiteral("why"), sentence(why)}});
}

// Where one address answers, another that refuses only costs time, and one that is silent may be a family that this line does not have.
std::optional<Finding> judgeHost(const Picture &picture, const MailHost &host)
{
    auto failed = failedTalks(picture, host);
    std::stable_sort(failed.begin(), failed.end(), [](const MailHostFact *a, const MailHostFact *b) {
        return (a->reach == Reach::Refused) > (b->reach == Reach::Refused);
    });
    if (failed.isEmpty())
        return {};
    if (!host.open())
        return unreachable(picture, host, failed, severityOf(picture, host, failed.first()->reach), whyOf(failed.first()->reach));
    failed.removeIf([](const MailHostFact *talk) { return talk->reach != Reach::Refused; });
    if (failed.isEmpty())
        return {};
    return unreachable(picture, host, failed, Severity::Attention, whyOf(Reach::Refused));
}

// Senders wait five minutes for a greeting (RFC 5321 4.5.3.2.1), we do not: so it is no fault that none came.
std::optional<Finding> judgeSilence(const Picture &picture, const MailHost &host)
{
    QList<const MailHostFact *> mute;
    for (const MailHostFact &talk : host.talks) {
        if (isOpen(talk.reach) && talk.greeting.code != 0)
            return {};
        if (isOpen(talk.reach))
            mute << &talk;
    }
    if (mute.isEmpty())
        return {};
    return unreachable(picture, host, mute, Severity::Unchecked, "doctor.reach-mute");
}

// Whether anybody could come: on the ladder, by an address of the world.
bool isToBeFound(const Picture &picture)
{
    return picture.rung(Role::Us) && !picture.addressesOf(Role::Us).isEmpty();
}

// What reaches us from the outside can only be told by who came (ux: "first / last seen a public client").
std::optional<Finding> judgeVisitors(const Picture &picture)
{
    const OwnFacts &own = picture.facts.own;
    if (!own.listensSince || !own.onlyClient.isNull())
        return {};
    const bool seen = own.firstPublicClient && own.lastPublicClient;
    const bool isQuiet = seen ? picture.facts.now - *own.lastPublicClient > tooQuiet : picture.facts.now - *own.listensSince > longEnough;
    QJsonObject how = sentence(seen ? "doctor.public-seen" : "doctor.public-not-seen");
    how[QStringLiteral("parameters")] = seen ? QJsonObject{{QStringLiteral("first"), isoTime(*own.firstPublicClient)},
                                                           {QStringLiteral("last"), isoTime(*own.lastPublicClient)}}
                                             : QJsonObject{{QStringLiteral("since"), isoTime(*own.listensSince)}};
    const QString us = picture.nameOf(Role::Us);
    return findingOn(picture, "NET-301", isQuiet && isToBeFound(picture) ? Severity::Attention : Severity::Info, us,
                     {{QStringLiteral("host"), us}, {QStringLiteral("seen"), how}});
}

std::optional<Finding> judgeClients(const Picture &picture)
{
    const QHostAddress only = picture.facts.own.onlyClient;
    if (only.isNull())
        return {};
    return findingOn(picture, "NET-305", Severity::Problem, only.toString(), {{QStringLiteral("address"), only.toString()}});
}

std::optional<Finding> judgeOutbound(const Picture &picture)
{
    if (!isOutboundBlocked(picture.facts))
        return {};
    const bool smarthost = picture.facts.own.hasSmarthost;
    const QString us = picture.nameOf(Role::Us);
    return findingOn(picture, "NET-306", smarthost ? Severity::Info : Severity::Attention, us,
                     {{QStringLiteral("tried"), int(picture.facts.outbound.size())},
                      {QStringLiteral("effect"), sentence(smarthost ? "doctor.leave-by-smarthost" : "doctor.leave-not")}});
}

} // namespace

bool isOutboundBlocked(const Facts &facts)
{
    const bool tried = std::any_of(facts.outbound.begin(), facts.outbound.end(), [](Reach reach) { return reach != Reach::NotTried; });
    return tried && std::none_of(facts.outbound.begin(), facts.outbound.end(), isOpen);
}

QList<Finding> judgeReach(const Picture &picture)
{
    QList<Finding> findings;
    for (const MailHost &host : picture.hosts) {
        for (const auto &finding : {judgeHost(picture, host), judgeSilence(picture, host)}) {
            if (finding)
                findings << *finding;
        }
    }
    for (const auto &finding : {judgeVisitors(picture), judgeClients(picture), judgeOutbound(picture)}) {
        if (finding)
            findings << *finding;
    }
    return findings;
}

} // namespace doctor
