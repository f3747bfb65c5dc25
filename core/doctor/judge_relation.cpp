#include "doctor/judge_relation.h"

#include <QJsonArray>
#include <algorithm>
#include "base/units.h"
#include "doctor/judge_reach.h"

namespace doctor {

namespace {

constexpr qint64 traceRoom = 64'000;           // we take a little less than the primary: our trace is added
constexpr qint64 mostConfigurable = 2'000'000'000;

bool isYes(const smtp::Reply &reply) { return reply.code >= 200 && reply.code < 300; }
bool isLater(const smtp::Reply &reply) { return reply.code >= 400 && reply.code < 500; }
bool isNo(const smtp::Reply &reply) { return reply.code >= 500; }

// Meant for who asks, or for all of the domain, not for one address (RFC 3463: X.7 is policy).
bool isAboutUs(const smtp::Reply &reply) { return isNo(reply) && (reply.enhanced.startsWith("5.7.") || (reply.enhanced.isEmpty() && reply.code == 554)); }

Finding onPrimary(const Picture &picture, const char *code, Severity severity, const MailHost &primary)
{
    return findingOn(picture, code, severity, text(primary.name), {{QStringLiteral("primary"), text(primary.name)}});
}

Finding onReply(const Picture &picture, const char *code, Severity severity, const MailHost &primary, const smtp::Reply &reply)
{
    Finding finding = onPrimary(picture, code, severity, primary);
    finding.parameters[QStringLiteral("reply")] = replyText(reply);
    return finding;
}

// How it receives us: the first reply that is no yes. Servers put off refusing a client until RCPT, so that counts as well,
// unless it knows the difference: then it is about postmaster only.
std::optional<Finding> judgeReception(const Picture &picture, const MailHost &primary, const MailHostFact &talk)
{
    for (const smtp::Reply &reply : {talk.greeting, talk.mail}) {
        if (isNo(reply))
            return onReply(picture, "REL-403", Severity::Problem, primary, reply);
        if (isLater(reply))
            return onReply(picture, "REL-404", Severity::Attention, primary, reply);
    }
    const bool likewise = talk.unknown.code == 0 || isAboutUs(talk.unknown);
    if (isAboutUs(talk.postmaster) && likewise)
        return onReply(picture, "REL-403", Severity::Problem, primary, talk.postmaster);
    if (isNo(talk.postmaster))
        return onReply(picture, "REL-409", Severity::Attention, primary, talk.postmaster);
    if (isLater(talk.postmaster))
        return onReply(picture, "REL-404", Severity::Attention, primary, talk.postmaster);
    return {};
}

bool takesAll(const MailHost &host)
{
    return std::any_of(host.talks.begin(), host.talks.end(), [](const MailHostFact &talk) { return isYes(talk.unknown); });
}
bool relays(const MailHost &host)
{
    return std::any_of(host.talks.begin(), host.talks.end(), [](const MailHostFact &talk) { return isYes(talk.foreign); });
}

QList<Finding> judgePrimary(const Picture &picture, const MailHost &primary)
{
    QList<Finding> findings;
    for (const MailHostFact &talk : primary.talks) {
        if (const auto finding = judgeReception(picture, primary, talk)) {
            findings << *finding;
            break; // the same at its other addresses
        }
    }
    if (takesAll(primary)) {
        const bool weToo = picture.facts.own.takesUnknown;
        findings << onPrimary(picture, "REL-405", weToo ? Severity::Attention : Severity::Info, primary);
    }
    if (relays(primary))
        findings << onPrimary(picture, "REL-408", Severity::Attention, primary);
    return findings;
}

// Line of our configuration that makes both the same.
QString sizeSetting(qint64 bytes)
{
    return QStringLiteral("\"smtp\": { \"maxMessageSize\": \"%1\" }").arg(sizeText(std::min(bytes, mostConfigurable)));
}

std::optional<Finding> judgeSize(const Picture &picture, const MailHost &primary)
{
    const qint64 ours = picture.facts.own.maxMessageSize;
    const qint64 theirs = primary.greeted()->capabilities.size.value_or(0); // 0: no limit, or none that it tells
    if (ours == 0 || theirs == 0 || (ours <= theirs && ours + traceRoom >= theirs))
        return {};
    Finding finding = onPrimary(picture, ours > theirs ? "REL-400" : "REL-401", Severity::Attention, primary);
    finding.parameters[QStringLiteral("ours")] = ours;
    finding.parameters[QStringLiteral("theirs")] = theirs;
    finding.now << sizeSetting(ours);
    finding.shouldBe << sizeSetting(theirs);
    return finding;
}

// Those that decide which mail can be sent; encryption and size are findings of their own, the rest is only speed.
QStringList offersOf(const smtp::Capabilities &capabilities)
{
    QStringList offers;
    if (capabilities.eightBitMime)
        offers << QStringLiteral("8BITMIME");
    if (capabilities.smtpUtf8)
        offers << QStringLiteral("SMTPUTF8");
    if (capabilities.dsn)
        offers << QStringLiteral("DSN");
    return offers;
}

QJsonArray onlyIn(const QStringList &these, const QStringList &others)
{
    QJsonArray only;
    for (const QString &one : these) {
        if (!others.contains(one))
            only << one;
    }
    return only.isEmpty() ? QJsonArray{QStringLiteral("–")} : only;
}

std::optional<Finding> judgeOffers(const Picture &picture, const MailHost &primary)
{
    const MailHost *us = picture.host(Role::Us);
    if (!us)
        return {};
    const QStringList ours = offersOf(us->greeted()->capabilities);
    const QStringList theirs = offersOf(primary.greeted()->capabilities);
    if (ours == theirs)
        return {};
    Finding finding = onPrimary(picture, "REL-402", Severity::Info, primary);
    finding.parameters[QStringLiteral("here")] = onlyIn(ours, theirs);
    finding.parameters[QStringLiteral("there")] = onlyIn(theirs, ours);
    return finding;
}

QList<Finding> judgeOurDoor(const Picture &picture, bool primaryTakesAll)
{
    const OwnFacts &own = picture.facts.own;
    const QString name = picture.nameOf(Role::Us);
    bool takes = own.takesUnknown;
    QList<Finding> findings;
    for (const MailHost &host : picture.hosts) {
        if (host.role != Role::Us)
            continue;
        takes = takes || takesAll(host);
        if (relays(host))
            findings << findingOn(picture, "REL-407", Severity::Problem, text(host.name), {{QStringLiteral("host"), text(host.name)}});
    }
    if (primaryTakesAll) // then we cannot know better, and it is said there
        return findings;
    if (takes)
        findings << findingOn(picture, "REL-406", Severity::Attention, name, {{QStringLiteral("host"), name}});
    else if (own.directory == OwnFacts::Directory::NotReady)
        findings << findingOn(picture, "REL-410", Severity::Info, text(picture.facts.domain));
    return findings;
}

// One reason, one finding. That nobody at all can be reached is said by NET-306.
QList<Finding> judgeWayOut(const Picture &picture)
{
    const OwnFacts &own = picture.facts.own;
    const QString us = picture.nameOf(Role::Us);
    QList<Finding> findings;
    for (const QByteArray &code : own.cannotLeave) {
        if (code == "notices.no-route" && !own.hasSmarthost && isOutboundBlocked(picture.facts))
            continue;
        const QByteArray why = "doctor.cannot-leave-" + code.mid(code.indexOf('.') + 1);
        findings << findingOn(picture, "REL-411", code == "notices.only-primary" ? Severity::Attention : Severity::Problem, us,
                              {{QStringLiteral("reason"), text(code)}, {QStringLiteral("why"), sentence(why.constData())}});
    }
    return findings;
}

} // namespace

QList<Finding> judgeRelation(const Picture &picture)
{
    QList<Finding> findings;
    bool primaryTakesAll = false;
    for (const MailHost &host : picture.hosts) {
        if (host.role != Role::Primary)
            continue;
        findings << judgePrimary(picture, host);
        primaryTakesAll = primaryTakesAll || takesAll(host);
        if (!host.greeted())
            continue;
        for (const auto &finding : {judgeSize(picture, host), judgeOffers(picture, host)}) {
            if (finding)
                findings << *finding;
        }
    }
    return findings + judgeOurDoor(picture, primaryTakesAll) + judgeWayOut(picture);
}

} // namespace doctor
