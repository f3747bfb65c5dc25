#include "doctor/judge_tls.h"

#include <QJsonArray>
#include <algorithm>
#include "dns/name.h"
#include "doctor/demand.h"

namespace doctor {

namespace {

using std::chrono::days;
constexpr days steps[] = {days(21), days(7), days(1)}; // before the end; each is a news of its own (alerts: a higher `step`)

Finding onHost(const Picture &picture, const char *code, const MailHost &host, Severity severity, QJsonObject effect)
{
    return findingOn(picture, code, severity, text(host.name),
                     {{QStringLiteral("host"), text(host.name)}, {QStringLiteral("effect"), std::move(effect)}});
}

Finding onHost(const Picture &picture, const char *code, const MailHost &host, Demand demand)
{
    return onHost(picture, code, host, weightOf(demand), effectOf(demand));
}

// DANE asks whether the TLSA record fits, which is a finding of its own, and not for dates, name or issuer (RFC 7672 3.1).
Demand demandOnCertificate(const Picture &picture, const MailHost &host)
{
    const Demand demand = demandOn(picture.facts, host.name);
    return demand == Demand::Dane ? Demand::None : demand;
}

Finding notNow(const Picture &picture, const MailHost &host, const CertificateFact &certificate, Demand demand)
{
    Finding finding = onHost(picture, "TLS-203", host, demand);
    finding.parameters[QStringLiteral("from")] = isoTime(certificate.begins);
    finding.parameters[QStringLiteral("until")] = isoTime(certificate.ends);
    return finding;
}

// A certificate that was never meant to be trusted, such as the one we make ourselves, stops nobody until somebody insists.
Finding untrusted(const Picture &picture, const MailHost &host, const CertificateFact &certificate, Demand demand)
{
    Finding finding = onHost(picture, "TLS-206", host, demand);
    if (demand == Demand::None && certificate.isSelfSigned)
        finding.severity = Severity::Info;
    finding.parameters[QStringLiteral("reason")] = QString::fromUtf8(certificate.distrust);
    return finding;
}

Finding otherNames(const Picture &picture, const MailHost &host, const CertificateFact &certificate, Demand demand)
{
    Finding finding = onHost(picture, "TLS-205", host, demand);
    finding.parameters[QStringLiteral("names")] = certificate.names.isEmpty() ? QJsonArray{QStringLiteral("–")} : list(certificate.names);
    return finding;
}

std::optional<Finding> endsSoon(const Picture &picture, const MailHost &host, const CertificateFact &certificate)
{
    const auto step = std::ranges::count_if(steps, [&](days before) { return certificate.ends - picture.facts.now <= before; });
    if (step == 0)
        return {};
    Finding finding = onHost(picture, "TLS-204", host, Demand::None);
    finding.parameters[QStringLiteral("until")] = isoTime(certificate.ends);
    finding.parameters[QStringLiteral("step")] = qint64(step);
    return finding;
}

std::optional<Finding> judgeCertificate(const Picture &picture, const MailHost &host, const TlsFact &tls)
{
    if (!tls.certificate)
        return {};
    const CertificateFact &certificate = *tls.certificate;
    const Demand demand = demandOnCertificate(picture, host);
    if (certificate.ends <= picture.facts.now || certificate.begins > picture.facts.now)
        return notNow(picture, host, certificate, demand);
    if (!certificate.distrust.isEmpty())
        return untrusted(picture, host, certificate, demand);
    if (!certificate.isForHost && !dns::addressLiteral(host.name)) // a record with an address is a finding of its own
        return otherNames(picture, host, certificate, demand);
    return endsSoon(picture, host, certificate);
}

// Some senders then try without encryption, others give up (both are seen in the wild).
Finding noHandshake(const Picture &picture, const MailHost &host, const TlsFact &tls)
{
    const Demand demand = demandOn(picture.facts, host.name);
    Finding finding = onHost(picture, "TLS-202", host, weightOf(demand),
                             demand == Demand::None ? sentence("doctor.some-give-up") : effectOf(demand));
    QJsonObject why = sentence(tls.failure.isEmpty() ? "doctor.nothing-said" : "doctor.said");
    why[QStringLiteral("parameters")] = QJsonObject{{QStringLiteral("text"), QString::fromUtf8(tls.failure)}};
    finding.parameters[QStringLiteral("why")] = why;
    return finding;
}

std::optional<Finding> judgeTalk(const Picture &picture, const MailHost &host, const TlsFact &tls)
{
    switch (tls.state) {
    case TlsFact::State::NotTried:
    case TlsFact::State::NotOffered: return {};
    case TlsFact::State::Failed: return noHandshake(picture, host, tls);
    case TlsFact::State::OldOnly: {
        Finding finding = onHost(picture, "TLS-201", host, demandOn(picture.facts, host.name));
        finding.parameters[QStringLiteral("version")] = QString::fromLatin1(tls.version);
        return finding;
    }
    case TlsFact::State::Established: break;
    }
    return judgeCertificate(picture, host, tls);
}

enum class Offers { Unknown, Nothing, Tls };

Offers offersOf(const MailHost &host)
{
    Offers offers = Offers::Unknown;
    for (const MailHostFact &talk : host.talks) {
        if (talk.tls.state == TlsFact::State::NotOffered)
            return Offers::Nothing; // at one of its addresses is enough: senders may come there
        if (talk.tls.state != TlsFact::State::NotTried)
            offers = Offers::Tls;
    }
    return offers;
}

QList<Finding> judgeOffers(const Picture &picture)
{
    QList<QByteArray> with, without;
    Demand most = Demand::None;
    for (const MailHost &host : picture.hosts) {
        const Offers offers = offersOf(host);
        if (offers == Offers::Tls)
            with << host.name;
        if (offers != Offers::Nothing)
            continue;
        without << host.name;
        most = most == Demand::None ? demandOn(picture.facts, host.name) : most;
    }
    if (without.isEmpty())
        return {};
    if (with.isEmpty())
        return {findingOn(picture, "TLS-200", weightOf(most), text(picture.facts.domain),
                          {{QStringLiteral("hosts"), list(without)}, {QStringLiteral("effect"), effectOf(most)}})};
    QList<Finding> findings;
    for (const MailHost &host : picture.hosts) {
        if (!without.contains(host.name))
            continue;
        findings << onHost(picture, "TLS-207", host, demandOn(picture.facts, host.name));
        findings.last().parameters[QStringLiteral("others")] = list(with);
    }
    return findings;
}

} // namespace

QList<Finding> judgeTls(const Picture &picture)
{
    QList<Finding> findings = judgeOffers(picture);
    for (const MailHost &host : picture.hosts) {
        if (offersOf(host) == Offers::Nothing)
            continue;
        QStringList said; // once, however many of its addresses show it
        for (const MailHostFact &talk : host.talks) {
            const auto finding = judgeTalk(picture, host, talk.tls);
            if (!finding || said.contains(finding->code))
                continue;
            said << finding->code;
            findings << *finding;
        }
    }
    return findings;
}

} // namespace doctor
