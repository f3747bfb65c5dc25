#include "doctor/picture.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include "dns/name.h"

namespace doctor {

namespace {

MailHost *hostNamed(QList<MailHost> &hosts, const QByteArray &name)
{
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const MailHost &host) { return host.name == name; });
    return found == hosts.end() ? nullptr : &*found;
}

MailHost *ours(QList<MailHost> &hosts)
{
    const auto found = std::find_if(hosts.begin(), hosts.end(), [](const MailHost &host) { return host.role == Role::Us; });
    return found == hosts.end() ? nullptr : &*found;
}

// Ours was asked by whatever name the configuration has; on the ladder it may stand by another.
MailHost *homeOf(const MailHostFact &talk, QList<MailHost> &hosts, const QByteArray &us)
{
    if (MailHost *host = hostNamed(hosts, talk.host); host && (host->role == Role::Us || !talk.isInside))
        return host;
    if (!talk.isInside && (us.isEmpty() || talk.host != us))
        return nullptr; // of a name server that disagrees
    if (MailHost *host = ours(hosts))
        return host;
    return &hosts.emplaceBack(MailHost{talk.host, Role::Us, {}});
}

void addPublic(const Picture &picture, const QList<QHostAddress> &some, QList<QHostAddress> &all)
{
    for (const QHostAddress &address : some) {
        if (!address.isNull() && picture.isPublic(address) && !all.contains(address))
            all << address;
    }
}

QList<QHostAddress> lookedUp(const Facts &facts, const QString &name)
{
    if (const auto literal = dns::addressLiteral(name.toLatin1()))
        return {*literal};
    return facts.hosts.value(dns::normalName(name.toUtf8()).value_or(QByteArray())).records;
}

} // namespace

const MailHostFact *MailHost::open() const
{
    const auto found = std::find_if(talks.begin(), talks.end(), [](const MailHostFact &talk) { return talk.reach == Reach::Open; });
    return found == talks.end() ? nullptr : &*found;
}

const MailHostFact *MailHost::greeted() const
{
    const auto found = std::find_if(talks.begin(), talks.end(), [](const MailHostFact &talk) {
        return talk.reach == Reach::Open && !talk.capabilities.ehloName.isEmpty();
    });
    return found == talks.end() ? nullptr : &*found;
}

const Rung *Picture::rung(Role role) const
{
    const auto found = std::find_if(ladder.begin(), ladder.end(), [=](const Rung &one) { return roleOf(one) == role; });
    return found == ladder.end() ? nullptr : &*found;
}

const MailHost *Picture::host(Role role) const
{
    const auto found = std::find_if(hosts.begin(), hosts.end(), [=](const MailHost &one) { return one.role == role && one.greeted(); });
    return found == hosts.end() ? nullptr : &*found;
}

QString Picture::nameOf(Role role) const
{
    if (const Rung *best = rung(role))
        return best->host;
    if (role == Role::Us)
        return question.hostname;
    return role == Role::Primary && !question.primaries.isEmpty() ? question.primaries.first().host : QString();
}

QList<QHostAddress> Picture::addressesOf(Role role) const
{
    QList<QHostAddress> all;
    for (const Rung &one : ladder) {
        if (roleOf(one) == role)
            addPublic(*this, lookedUp(facts, one.host), all);
    }
    QStringList configured;
    if (role == Role::Us)
        configured = question.publicAddresses;
    if (role == Role::Us && !rung(Role::Us))
        configured << question.hostname;
    for (const Endpoint &primary : question.primaries) {
        if (role == Role::Primary)
            configured << primary.host;
    }
    for (const QString &one : configured)
        addPublic(*this, lookedUp(facts, one), all);
    return all;
}

Picture pictureOf(const Question &question, const Facts &facts, const MxSet &set)
{
    Picture picture{question, facts, set, ladderOf(question, facts, set), {}, dns::networksFrom(question.doctor.treatAsPublic)};
    for (const Rung &rung : picture.ladder) {
        if (const QByteArray name = rung.host.toLatin1(); !hostNamed(picture.hosts, name))
            picture.hosts << MailHost{name, roleOf(rung), {}};
    }
    for (const MailHostFact &talk : facts.mailHosts) {
        if (MailHost *host = homeOf(talk, picture.hosts, ourName(question)))
            host->talks << talk;
    }
    return picture;
}

Role roleOf(const Rung &rung) { return rung.isUs ? Role::Us : rung.isPrimary ? Role::Primary : Role::Other; }

QString text(const QByteArray &name) { return QString::fromLatin1(name); }

QJsonArray list(const QList<QByteArray> &names)
{
    QJsonArray all;
    for (const QByteArray &name : names)
        all << text(name);
    return all;
}

QJsonArray list(const QList<QHostAddress> &addresses)
{
    QJsonArray all;
    for (const QHostAddress &address : addresses)
        all << address.toString();
    return all;
}

QString isoTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QString replyText(const smtp::Reply &reply)
{
    QByteArray line = QByteArray::number(reply.code);
    if (!reply.enhanced.isEmpty())
        line += ' ' + reply.enhanced;
    const QByteArray first = reply.text.split('\n').value(0);
    return QString::fromUtf8(first.isEmpty() ? line : line + ' ' + first);
}

Finding findingOn(const Picture &picture, const char *code, Severity severity, const QString &subject, QJsonObject parameters)
{
    parameters.insert(QStringLiteral("domain"), text(picture.facts.domain));
    return {QString::fromLatin1(code), severity, subject, std::move(parameters), {}, {}};
}

} // namespace doctor
