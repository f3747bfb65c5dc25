#include "doctor/judge_address.h"

#include <QJsonArray>
#include <algorithm>
#include "dns/name.h"

namespace doctor {

namespace {

bool isKnown(dns::Status status)
{
    return status == dns::Status::Ok || status == dns::Status::NoData || status == dns::Status::NameError;
}

QString ptrText(const QHostAddress &address, const QByteArray &name)
{
    return QStringLiteral("%1. 3600 IN PTR %2.").arg(text(dns::reverseName(address)), text(name));
}

// The name that PTR should have: the one we stand under in the MX records, else our own.
QByteArray properName(const Picture &picture)
{
    const QByteArray onLadder = picture.nameOf(Role::Us).toLatin1();
    return onLadder.contains('.') && !dns::addressLiteral(onLadder) ? onLadder : ourName(picture.question);
}

// A name of ours that no address of the world belongs to: that is said of the name (MX-108, MX-115).
bool leadsNowhere(const Picture &picture, const QByteArray &name)
{
    const bool isOurs = name == ourName(picture.question)
        || std::any_of(picture.ladder.begin(), picture.ladder.end(), [&](const Rung &rung) { return rung.isUs && rung.host.toLatin1() == name; });
    const auto found = picture.facts.hosts.constFind(name);
    return isOurs && found != picture.facts.hosts.constEnd() && isKnown(found->status)
        && std::none_of(found->records.begin(), found->records.end(), [&](const QHostAddress &one) { return picture.isPublic(one); });
}

// Right is a PTR with a name that leads back, as far as is known, or with our own, wherever that leads.
std::optional<Finding> judgePtr(const Picture &picture, const QHostAddress &address, const AddressFact &fact)
{
    const bool isRight = std::any_of(fact.names.begin(), fact.names.end(), [&](const QByteArray &name) {
        return !fact.elsewhere.contains(name) || leadsNowhere(picture, name);
    });
    if (!isKnown(fact.status) || isRight)
        return {};
    Finding finding = findingOn(picture, fact.names.isEmpty() ? "NET-302" : "NET-303", Severity::Attention, address.toString(),
                                {{QStringLiteral("address"), address.toString()}});
    if (!fact.names.isEmpty())
        finding.parameters[QStringLiteral("names")] = list(fact.names);
    for (const QByteArray &name : fact.names)
        finding.now << ptrText(address, name);
    if (const QByteArray name = properName(picture); !name.isEmpty())
        finding.shouldBe << ptrText(address, name);
    return finding;
}

std::optional<Finding> judgeLists(const Picture &picture, const QHostAddress &address, const AddressFact &fact)
{
    QList<QByteArray> zones;
    for (auto zone = fact.lists.begin(); zone != fact.lists.end(); ++zone) {
        if (*zone == dns::Listed::Yes)
            zones << zone.key();
    }
    if (zones.isEmpty())
        return {};
    std::sort(zones.begin(), zones.end());
    return findingOn(picture, "NET-314", Severity::Attention, address.toString(),
                     {{QStringLiteral("address"), address.toString()}, {QStringLiteral("lists"), list(zones)}});
}

// Where the host is, as far as that is known: behind NAT it sees other addresses itself than the world does.
QList<QHostAddress> whereabouts(const Picture &picture, const MailHost &host)
{
    QList<QHostAddress> addresses = picture.facts.hosts.value(host.name).records + picture.addressesOf(host.role);
    for (const MailHostFact &talk : host.talks) {
        if (!talk.isInside)
            addresses << talk.address;
    }
    return addresses;
}

enum class Leads { Unknown, There, Elsewhere };

Leads leads(const Picture &picture, const MailHost &host, const QByteArray &said)
{
    const auto name = dns::normalName(said);
    if (!name || !name->contains('.') || dns::addressLiteral(*name) || dns::isLocalhost(*name))
        return Leads::Elsewhere;
    const auto found = picture.facts.hosts.constFind(*name);
    const auto addresses = whereabouts(picture, host);
    if (found == picture.facts.hosts.constEnd() || !isKnown(found->status) || addresses.isEmpty())
        return Leads::Unknown;
    if (found->records.isEmpty() && *name == ourName(picture.question))
        return Leads::Unknown; // MX-108
    const bool there = std::any_of(addresses.begin(), addresses.end(),
                                   [&](const QHostAddress &address) { return found->records.contains(address); });
    return there ? Leads::There : Leads::Elsewhere;
}

// Receivers look at the name of who sends. We do; a primary often sends by another way, and then it is only untidy.
std::optional<Finding> judgeName(const Picture &picture, const MailHost &host)
{
    const MailHostFact *talk = host.greeted();
    if (host.role == Role::Other || !talk || leads(picture, host, talk->capabilities.ehloName) != Leads::Elsewhere)
        return {};
    return findingOn(picture, "NET-304", host.role == Role::Us ? Severity::Attention : Severity::Info, text(host.name),
                     {{QStringLiteral("host"), text(host.name)},
                      {QStringLiteral("name"), QString::fromUtf8(talk->capabilities.ehloName)}});
}

} // namespace

QList<Finding> judgeAddress(const Picture &picture)
{
    QList<Finding> findings;
    QList<QHostAddress> addresses = picture.facts.addresses.keys();
    std::sort(addresses.begin(), addresses.end(), [](const QHostAddress &a, const QHostAddress &b) { return a.toString() < b.toString(); });
    for (const QHostAddress &address : std::as_const(addresses)) {
        if (!picture.isPublic(address))
            continue;
        const AddressFact fact = picture.facts.addresses.value(address);
        for (const auto &finding : {judgePtr(picture, address, fact), judgeLists(picture, address, fact)}) {
            if (finding)
                findings << *finding;
        }
    }
    for (const MailHost &host : picture.hosts) {
        if (const auto finding = judgeName(picture, host))
            findings << *finding;
    }
    return findings;
}

} // namespace doctor
