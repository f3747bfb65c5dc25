#include "doctor/judge_policy.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include "dns/name.h"
#include "doctor/demand.h"

namespace doctor {

namespace {

constexpr std::chrono::seconds usualMaxAge = std::chrono::days(7);

QString tlsaText(const QByteArray &host, const QByteArray &record)
{
    return QStringLiteral("_25._tcp.%1. 3600 IN TLSA %2").arg(text(host), text(record));
}

// For the key where it is known: such a record outlives renewals that keep it.
QStringList tlsaFor(const MailHost &host)
{
    for (const MailHostFact &talk : host.talks) {
        if (!talk.tls.certificate)
            continue;
        if (const QByteArray key = talk.tls.certificate->keyFingerprint; !key.isEmpty())
            return {tlsaText(host.name, "3 1 1 " + key)};
        if (const QByteArray whole = talk.tls.certificate->fingerprint; !whole.isEmpty())
            return {tlsaText(host.name, "3 0 1 " + whole)};
    }
    return {};
}

QStringList tlsaNow(const Facts &facts, const QByteArray &host)
{
    QStringList lines;
    for (const QByteArray &record : facts.tlsa.value(host).texts)
        lines << tlsaText(host, record);
    return lines;
}

// A record that is not signed is none for senders; whether it is signed is known with every answer but failures.
bool isKnown(const TlsaFact &tlsa)
{
    return tlsa.status == dns::Status::Ok || tlsa.status == dns::Status::NoData || tlsa.status == dns::Status::NameError;
}

QList<Finding> judgeTlsa(const Picture &picture)
{
    QList<QByteArray> with;
    for (const MailHost &host : picture.hosts) {
        if (hasTlsa(picture.facts, host.name))
            with << host.name;
    }
    QList<Finding> findings;
    for (const MailHost &host : picture.hosts) {
        const auto tlsa = picture.facts.tlsa.constFind(host.name);
        const bool isWithout = tlsa != picture.facts.tlsa.constEnd() && isKnown(*tlsa) && !with.contains(host.name);
        const bool fails = with.contains(host.name) && std::any_of(host.talks.begin(), host.talks.end(), [](const MailHostFact &talk) {
            return talk.tls.tlsaMatches == false;
        });
        if (!fails && (!isWithout || with.isEmpty()))
            continue;
        Finding finding = findingOn(picture, fails ? "TLS-209" : "TLS-208", fails ? Severity::Problem : Severity::Attention,
                                    text(host.name), {{QStringLiteral("host"), text(host.name)}});
        if (!fails)
            finding.parameters[QStringLiteral("others")] = list(with);
        finding.now = tlsaNow(picture.facts, host.name);
        finding.shouldBe = tlsaFor(host);
        findings << finding;
    }
    return findings;
}

QStringList policyText(const QByteArray &mode, const QList<QByteArray> &patterns, std::chrono::seconds maxAge)
{
    QStringList lines{QStringLiteral("version: STSv1"), QStringLiteral("mode: %1").arg(text(mode))};
    for (const QByteArray &pattern : patterns)
        lines << QStringLiteral("mx: %1").arg(text(pattern));
    return lines << QStringLiteral("max_age: %1").arg(maxAge.count());
}

// As it is, with a line for each host that it lacks.
QStringList wholePolicy(const Picture &picture)
{
    const PolicyFact &policy = picture.facts.policy;
    const bool known = policy.state == PolicyFact::State::Known;
    QList<QByteArray> patterns = known ? policy.patterns : QList<QByteArray>();
    for (const Rung &rung : picture.ladder) {
        const QByteArray host = rung.host.toLatin1();
        if (!(known && isNamedBy(policy, host)) && !patterns.contains(host) && !dns::addressLiteral(host))
            patterns << host;
    }
    return policyText(known ? policy.mode : "testing", patterns, known && policy.maxAge.count() > 0 ? policy.maxAge : usualMaxAge);
}

QList<Finding> judgeNames(const Picture &picture)
{
    const PolicyFact &policy = picture.facts.policy;
    const bool enforced = policy.mode == "enforce";
    QList<Finding> findings;
    for (const MailHost &host : picture.hosts) {
        const bool onLadder = std::any_of(picture.ladder.begin(), picture.ladder.end(),
                                          [&](const Rung &rung) { return rung.host.toLatin1() == host.name; });
        if (!onLadder || isNamedBy(policy, host.name) || dns::addressLiteral(host.name))
            continue;
        Finding finding = findingOn(picture, "TLS-210", enforced ? Severity::Problem : Severity::Attention, text(host.name),
                                    {{QStringLiteral("host"), text(host.name)},
                                     {QStringLiteral("mode"), text(policy.mode)},
                                     {QStringLiteral("effect"), sentence(enforced ? "doctor.policy-refuses" : "doctor.policy-tests")}});
        finding.now = policyText(policy.mode, policy.patterns, policy.maxAge);
        finding.shouldBe = wholePolicy(picture);
        findings << finding;
    }
    return findings;
}

// That its address could not be looked up just now is no fact about the policy.
Finding withoutPolicy(const Picture &picture)
{
    const PolicyFact &policy = picture.facts.policy;
    const bool notLookedUp = policy.reason.startsWith("dns.");
    const bool bad = policy.state == PolicyFact::State::BadPolicy;
    const QByteArray fallback = notLookedUp ? "doctor.policy-not-looked-up" : bad ? "doctor.policy-bad" : "doctor.policy-unreachable";
    const QByteArray why = policy.reason.isEmpty() || notLookedUp ? fallback : policy.reason;
    const QString domain = text(picture.facts.domain);
    const QString host = QStringLiteral("mta-sts.") + domain;
    QJsonObject said = sentence(why.constData());
    said[QStringLiteral("parameters")] = QJsonObject{{QStringLiteral("host"), host}};
    Finding finding = findingOn(picture, "TLS-211", notLookedUp ? Severity::Unchecked : Severity::Attention, domain,
                                {{QStringLiteral("why"), said},
                                 {QStringLiteral("url"), QStringLiteral("https://%1/.well-known/mta-sts.txt").arg(host)}});
    finding.shouldBe = wholePolicy(picture);
    return finding;
}

Finding badRecord(const Picture &picture)
{
    const QString name = QStringLiteral("_mta-sts.%1. 3600 IN TXT").arg(text(picture.facts.domain));
    Finding finding = findingOn(picture, "TLS-213", Severity::Attention, text(picture.facts.domain));
    for (const QByteArray &record : picture.facts.policy.records)
        finding.now << QStringLiteral("%1 \"%2\"").arg(name, QString::fromUtf8(record));
    // Any id will do that is another one after each change of the policy (RFC 8461 3.1).
    const QString id = QDateTime::fromMSecsSinceEpoch(picture.facts.now.time_since_epoch().count(), Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss"));
    finding.shouldBe = QStringList{QStringLiteral("%1 \"v=STSv1; id=%2;\"").arg(name, id)};
    return finding;
}

QList<Finding> judgeMtaSts(const Picture &picture)
{
    switch (picture.facts.policy.state) {
    case PolicyFact::State::NotKnown:
    case PolicyFact::State::None: return {};
    case PolicyFact::State::BadRecord: return {badRecord(picture)};
    case PolicyFact::State::Unreachable:
    case PolicyFact::State::BadPolicy: return {withoutPolicy(picture)};
    case PolicyFact::State::Known: break;
    }
    return picture.facts.policy.mode == "none" ? QList<Finding>() : judgeNames(picture);
}

bool hasReports(const dns::Answer<QByteArray> &answer)
{
    return std::any_of(answer.records.begin(), answer.records.end(), [](const QByteArray &record) { return record.startsWith("v=TLSRPTv1"); });
}

std::optional<Finding> judgeReports(const Picture &picture)
{
    const PolicyFact &policy = picture.facts.policy;
    const bool hasPolicy = policy.state != PolicyFact::State::NotKnown && policy.state != PolicyFact::State::None
        && !(policy.state == PolicyFact::State::Known && policy.mode == "none");
    const bool anyTlsa = std::any_of(picture.hosts.begin(), picture.hosts.end(),
                                     [&](const MailHost &host) { return hasTlsa(picture.facts, host.name); });
    const dns::Answer<QByteArray> &reports = picture.facts.tlsReports;
    const bool known = reports.status == dns::Status::Ok || reports.status == dns::Status::NoData || reports.status == dns::Status::NameError;
    if (!(hasPolicy || anyTlsa) || !known || hasReports(reports))
        return {};
    const QString domain = text(picture.facts.domain);
    Finding finding = findingOn(picture, "TLS-212", Severity::Info, domain);
    finding.shouldBe = QStringList{QStringLiteral("_smtp._tls.%1. 3600 IN TXT \"v=TLSRPTv1; rua=mailto:postmaster@%1\"").arg(domain)};
    return finding;
}

} // namespace

QList<Finding> judgePolicy(const Picture &picture)
{
    QList<Finding> findings = judgeTlsa(picture) + judgeMtaSts(picture);
    if (const auto finding = judgeReports(picture))
        findings << *finding;
    return findings;
}

} // namespace doctor
