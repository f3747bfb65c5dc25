#include "doctor/judge_targets.h"

#include <QJsonArray>
#include <algorithm>
#include "dns/name.h"

namespace doctor {

namespace {

Finding aboutTarget(const char *code, Severity severity, const Picture &picture, const Rung &rung)
{
    Finding finding = findingOn(picture, code, severity, rung.host,
                                {{QStringLiteral("target"), rung.host}, {QStringLiteral("preference"), rung.preference}});
    finding.now << rungText(picture, rung);
    return finding;
}

QString recordWith(const Picture &picture, const Rung &rung, const QByteArray &host)
{
    return recordText(picture.facts.domain, picture.set.ttl, {quint16(rung.preference), host});
}

Severity weightOf(const Rung &rung) { return roleOf(rung) == Role::Other ? Severity::Attention : Severity::Problem; }

// The address records that our own name should have; empty when we do not know our public addresses.
QStringList ourAddressRecords(const Question &question)
{
    QStringList records;
    for (const QString &one : question.publicAddresses) {
        if (const auto address = dns::addressLiteral(one.toLatin1())) {
            const bool v6 = address->protocol() == QAbstractSocket::IPv6Protocol;
            records << QStringLiteral("%1. 3600 IN %2 %3").arg(text(ourName(question)), v6 ? QStringLiteral("AAAA") : QStringLiteral("A"),
                                                                address->toString());
        }
    }
    return ourName(question).isEmpty() ? QStringList() : records;
}

Finding addressAsTarget(const Picture &picture, const Rung &rung)
{
    const auto &hosts = picture.facts.hosts;
    Finding finding = aboutTarget("MX-106", weightOf(rung), picture, rung);
    const QByteArray us = ourName(picture.question);
    QByteArray name = rung.isUs ? us : QByteArray();
    for (auto host = hosts.begin(); !rung.isUs && name.isEmpty() && host != hosts.end(); ++host) {
        if (!dns::addressLiteral(host.key()) && host->records.contains(QHostAddress(rung.host)) && host.key() != us)
            name = host.key();
    }
    if (!name.isEmpty())
        finding.shouldBe << recordWith(picture, rung, name);
    return finding;
}

bool isOnlyPrivate(const Picture &picture, const dns::AddressAnswer &answer)
{
    return answer.status == dns::Status::Ok && !answer.records.isEmpty()
        && std::none_of(answer.records.begin(), answer.records.end(), [&](const QHostAddress &one) { return picture.isPublic(one); });
}

std::optional<Finding> judgeAddresses(const Picture &picture, const Rung &rung, const dns::AddressAnswer &answer)
{
    if (!isOnlyPrivate(picture, answer))
        return {};
    Finding finding = aboutTarget("MX-115", weightOf(rung), picture, rung);
    finding.parameters[QStringLiteral("addresses")] = list(answer.records);
    if (rung.isUs)
        finding.shouldBe = ourAddressRecords(picture.question);
    return finding;
}

Finding withoutAddress(const Picture &picture, const Rung &rung)
{
    Finding finding = aboutTarget("MX-108", weightOf(rung), picture, rung);
    if (rung.isUs)
        finding.shouldBe = ourAddressRecords(picture.question);
    return finding;
}

std::optional<Finding> judgeTarget(const Picture &picture, const Rung &rung)
{
    const QByteArray host = rung.host.toLatin1();
    if (dns::addressLiteral(host))
        return addressAsTarget(picture, rung);
    const dns::AddressAnswer answer = picture.facts.hosts.value(host, {dns::Status::TimedOut, {}, {}, host});
    const bool alias = !answer.canonicalName.isEmpty() && answer.canonicalName != host;
    switch (answer.status) {
    case dns::Status::Ok:
        if (!alias)
            return judgeAddresses(picture, rung, answer);
        break;
    case dns::Status::Malformed:
        if (!dns::normalName(host)) // that no host can have; of others the answer was bad, which says nothing
            return withoutAddress(picture, rung);
        return aboutTarget("MX-113", Severity::Unchecked, picture, rung);
    case dns::Status::NoData:
    case dns::Status::NameError: return withoutAddress(picture, rung);
    case dns::Status::ServerFailure:
    case dns::Status::TimedOut: return aboutTarget("MX-113", Severity::Unchecked, picture, rung);
    }
    Finding finding = aboutTarget("MX-107", Severity::Attention, picture, rung);
    finding.parameters[QStringLiteral("canonical")] = text(answer.canonicalName);
    finding.shouldBe << recordWith(picture, rung, answer.canonicalName);
    return finding;
}

// Our name before it is on the ladder: a record that leads nowhere must not be pasted unwarned.
std::optional<Finding> judgeOurName(const Picture &picture)
{
    const QByteArray us = ourName(picture.question);
    const auto &records = picture.set.records;
    const bool onLadder = std::any_of(records.begin(), records.end(), [&](const dns::Mx &mx) { return mx.host == us; });
    const auto found = picture.facts.hosts.constFind(us);
    if (us.isEmpty() || onLadder || found == picture.facts.hosts.constEnd())
        return {};
    const bool nowhere = found->status == dns::Status::NoData || found->status == dns::Status::NameError;
    if (!nowhere && !isOnlyPrivate(picture, *found))
        return {};
    Finding finding = findingOn(picture, nowhere ? "MX-108" : "MX-115", Severity::Problem, text(us), {{QStringLiteral("target"), text(us)}});
    if (!nowhere)
        finding.parameters[QStringLiteral("addresses")] = list(found->records);
    finding.shouldBe = ourAddressRecords(picture.question);
    return finding;
}

// Which of its records to keep: the one that makes it what it is.
Finding twice(const Picture &picture, const QList<Rung> &same)
{
    Finding finding = aboutTarget("MX-116", Severity::Attention, picture, same.first());
    QJsonArray preferences;
    finding.now.clear();
    for (const Rung &rung : same) {
        preferences << rung.preference;
        finding.now << rungText(picture, rung);
    }
    finding.parameters[QStringLiteral("preferences")] = preferences;
    finding.shouldBe << rungText(picture, same.first().isUs ? same.last() : same.first());
    return finding;
}

QList<Finding> judgeHost(const Picture &picture, const QString &host)
{
    QList<Rung> same;
    for (const Rung &rung : picture.ladder) {
        if (rung.host == host)
            same << rung;
    }
    QList<Finding> findings;
    if (const auto finding = judgeTarget(picture, same.first()))
        findings << *finding;
    if (same.size() > 1)
        findings << twice(picture, same);
    return findings;
}

// Who answers there, by the name it gives itself: "mx3.example.test (mail.provider.test)".
QString introduced(const MailHost &host)
{
    const MailHostFact *talk = host.greeted();
    const QByteArray name = talk ? talk->capabilities.ehloName : QByteArray();
    return name.isEmpty() || name == host.name ? text(host.name) : QStringLiteral("%1 (%2)").arg(text(host.name), QString::fromUtf8(name));
}

QJsonObject whoAnswers(const Picture &picture)
{
    QJsonArray answering, silent;
    for (const MailHost &host : picture.hosts) {
        if (host.role != Role::Other)
            continue;
        const bool tried = std::any_of(host.talks.begin(), host.talks.end(), [](const MailHostFact &talk) { return talk.reach != Reach::NotTried; });
        if (host.open())
            answering << introduced(host);
        else if (tried)
            silent << text(host.name);
    }
    const bool both = !answering.isEmpty() && !silent.isEmpty();
    QJsonObject said = sentence(both                      ? "doctor.others-some-answer"
                                : !answering.isEmpty() ? "doctor.others-answer"
                                : !silent.isEmpty()    ? "doctor.others-silent"
                                                       : "doctor.others-not-asked");
    said[QStringLiteral("parameters")] = QJsonObject{{QStringLiteral("answering"), answering}, {QStringLiteral("silent"), silent}};
    return said;
}

std::optional<Finding> judgeOthers(const Picture &picture)
{
    const Rung *us = picture.rung(Role::Us);
    Finding finding = findingOn(picture, "MX-109", Severity::Info, text(picture.facts.domain));
    QJsonArray hosts;
    for (const Rung &rung : picture.ladder) {
        if (roleOf(rung) != Role::Other)
            continue;
        if (!hosts.contains(rung.host))
            hosts << rung.host;
        finding.now << rungText(picture, rung);
        if (us && rung.preference <= us->preference && !picture.question.primaries.isEmpty())
            finding.severity = Severity::Attention;
    }
    if (hosts.isEmpty())
        return {};
    finding.parameters[QStringLiteral("hosts")] = hosts;
    finding.parameters[QStringLiteral("count")] = int(hosts.size());
    finding.parameters[QStringLiteral("answers")] = whoAnswers(picture);
    return finding;
}

} // namespace

QString rungText(const Picture &picture, const Rung &rung) { return recordWith(picture, rung, rung.host.toLatin1()); }

QList<Finding> judgeTargets(const Picture &picture)
{
    QList<Finding> findings;
    QStringList judged;
    for (const Rung &rung : picture.ladder) {
        if (judged.contains(rung.host))
            continue;
        judged << rung.host;
        findings << judgeHost(picture, rung.host);
    }
    for (const auto &finding : {judgeOurName(picture), judgeOthers(picture)}) {
        if (finding)
            findings << *finding;
    }
    return findings;
}

} // namespace doctor
