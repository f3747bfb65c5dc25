#include "doctor/judge.h"

#include <QJsonArray>
#include <algorithm>
#include "dns/name.h"
#include "doctor/judge_place.h"
#include "doctor/judge_servers.h"
#include "doctor/ladder.h"

// Codes and what they weigh. Problem: mail gets lost, or comes here while the primary is well. Attention: it works, not as it
// should. Unchecked: we do not know. Info: nothing to do.
//   MX-100  all right                                     info
//   MX-101  we are missing                                problem
//   MX-102  our preference equals the primary's           attention
//   MX-103  we are better than the primary, or alone      problem
//   MX-104  no MX at all, or no such domain               problem
//   MX-105  null MX                                       problem; attention beside other records
//   MX-106  a target is an address                        problem for us and the primary, else attention
//   MX-107  a target is an alias                          attention
//   MX-108  a target has no address                       problem for us and the primary, else attention
//   MX-109  hosts that are neither us nor the primary     attention when one stands before us though primaries are configured, else info
//   MX-110  name servers disagree                         problem when it decides about our place, else attention
//   MX-111  a name server cannot be used                  attention when lame, else unchecked
//   MX-112  nothing could be checked                      unchecked
//   MX-113  a target's address could not be looked up     unchecked
//   MX-114  no name server of the domain was found        unchecked

namespace doctor {

namespace {

QString latin1(const QByteArray &text) { return QString::fromLatin1(text); }

QString rungText(const Facts &facts, const MxSet &set, const Rung &rung)
{
    return recordText(facts.domain, set.ttl, {quint16(rung.preference), rung.host.toLatin1()});
}

Finding aboutTarget(const char *code, Severity severity, const Facts &facts, const MxSet &set, const Rung &rung)
{
    return {latin1(code), severity, rung.host,
            {{QStringLiteral("domain"), latin1(facts.domain)},
             {QStringLiteral("target"), rung.host},
             {QStringLiteral("preference"), rung.preference}},
            {rungText(facts, set, rung)},
            {}};
}

Severity weightOf(const Rung &rung) { return rung.isUs || rung.isPrimary ? Severity::Problem : Severity::Attention; }

// The address records that our own name should have; empty when we do not know our public addresses.
QStringList ourAddressRecords(const Question &question)
{
    QStringList records;
    for (const QString &text : question.publicAddresses) {
        if (const auto address = dns::addressLiteral(text.toLatin1())) {
            const bool v6 = address->protocol() == QAbstractSocket::IPv6Protocol;
            records << QStringLiteral("%1. 3600 IN %2 %3").arg(latin1(ourName(question)), v6 ? QStringLiteral("AAAA") : QStringLiteral("A"),
                                                                address->toString());
        }
    }
    return ourName(question).isEmpty() ? QStringList() : records;
}

Finding addressAsTarget(const Question &question, const Facts &facts, const MxSet &set, const Rung &rung)
{
    Finding finding = aboutTarget("MX-106", weightOf(rung), facts, set, rung);
    QByteArray name = rung.isUs ? ourName(question) : QByteArray();
    for (auto host = facts.hosts.begin(); !rung.isUs && name.isEmpty() && host != facts.hosts.end(); ++host) {
        if (!dns::addressLiteral(host.key()) && host->records.contains(QHostAddress(rung.host)) && host.key() != ourName(question))
            name = host.key();
    }
    if (!name.isEmpty())
        finding.shouldBe << recordText(facts.domain, set.ttl, {quint16(rung.preference), name});
    return finding;
}

std::optional<Finding> judgeTarget(const Question &question, const Facts &facts, const MxSet &set, const Rung &rung)
{
    const QByteArray host = rung.host.toLatin1();
    if (dns::addressLiteral(host))
        return addressAsTarget(question, facts, set, rung);
    const dns::AddressAnswer answer = facts.hosts.value(host, {dns::Status::TimedOut, {}, {}, host});
    const bool alias = !answer.canonicalName.isEmpty() && answer.canonicalName != host;
    switch (answer.status) {
    case dns::Status::Ok:
        if (!alias)
            return {};
        break;
    case dns::Status::NoData:
    case dns::Status::NameError:
    case dns::Status::Malformed: { // a name that no host can have
        Finding finding = aboutTarget("MX-108", weightOf(rung), facts, set, rung);
        if (rung.isUs)
            finding.shouldBe = ourAddressRecords(question);
        return finding;
    }
    case dns::Status::ServerFailure:
    case dns::Status::TimedOut: return aboutTarget("MX-113", Severity::Unchecked, facts, set, rung);
    }
    Finding finding = aboutTarget("MX-107", Severity::Attention, facts, set, rung);
    finding.parameters[QStringLiteral("canonical")] = latin1(answer.canonicalName);
    finding.shouldBe << recordText(facts.domain, set.ttl, {quint16(rung.preference), answer.canonicalName});
    return finding;
}

// Our name before it is on the ladder: a record that leads nowhere must not be pasted unwarned.
std::optional<Finding> judgeOurMissingAddress(const Question &question, const Facts &facts, const MxSet &set)
{
    const QByteArray us = ourName(question);
    const bool onLadder = std::any_of(set.records.begin(), set.records.end(), [&](const dns::Mx &mx) { return mx.host == us; });
    const auto found = facts.hosts.constFind(us);
    if (us.isEmpty() || onLadder || found == facts.hosts.constEnd())
        return {};
    if (found->status != dns::Status::NoData && found->status != dns::Status::NameError)
        return {};
    return Finding{QStringLiteral("MX-108"), Severity::Problem, latin1(us),
                   {{QStringLiteral("domain"), latin1(facts.domain)}, {QStringLiteral("target"), latin1(us)}}, {},
                   ourAddressRecords(question)};
}

std::optional<Finding> judgeOthers(const Question &question, const Facts &facts, const MxSet &set, const QList<Rung> &ladder)
{
    const auto us = std::find_if(ladder.begin(), ladder.end(), [](const Rung &rung) { return rung.isUs; });
    Finding finding{QStringLiteral("MX-109"), Severity::Info, latin1(facts.domain), {}, {}, {}};
    QJsonArray hosts;
    for (const Rung &rung : ladder) {
        if (rung.isUs || rung.isPrimary)
            continue;
        hosts << rung.host;
        finding.now << rungText(facts, set, rung);
        if (us != ladder.end() && rung.preference <= us->preference && !question.primaries.isEmpty())
            finding.severity = Severity::Attention;
    }
    if (hosts.isEmpty())
        return {};
    finding.parameters = {{QStringLiteral("domain"), finding.subject},
                          {QStringLiteral("hosts"), hosts},
                          {QStringLiteral("count"), int(hosts.size())}};
    return finding;
}

Finding unknown(const Question &question, const Facts &facts)
{
    struct Reason {
        QString name;
        const char *code;
    };
    const Reason reason = facts.domain.isEmpty()                      ? Reason{QStringLiteral("badName"), "dns.bad-name"}
                        : facts.mx.status == dns::Status::TimedOut ? Reason{QStringLiteral("silent"), "dns.silent"}
                                                                      : Reason{QStringLiteral("failed"), "dns.failed"};
    const QString domain = facts.domain.isEmpty() ? question.domain : latin1(facts.domain);
    return {QStringLiteral("MX-112"), Severity::Unchecked, domain,
            {{QStringLiteral("domain"), domain}, {QStringLiteral("reason"), reason.name}, {QStringLiteral("why"), sentence(reason.code)}},
            {},
            {}};
}

// Only what resolvers say is judged then; they may still hold what was there before a change.
Finding withoutServers(const Facts &facts)
{
    const QString domain = latin1(facts.domain);
    return {QStringLiteral("MX-114"), Severity::Unchecked, domain, {{QStringLiteral("domain"), domain}}, {}, {}};
}

Finding allRight(const Facts &facts, const MxSet &set, const QList<Rung> &ladder)
{
    Finding finding{QStringLiteral("MX-100"), Severity::Info, latin1(facts.domain), {}, {}, {}};
    finding.parameters[QStringLiteral("domain")] = finding.subject;
    for (auto rung = ladder.rbegin(); rung != ladder.rend(); ++rung) { // the best of each is set last
        if (rung->isUs) {
            finding.parameters[QStringLiteral("host")] = rung->host;
            finding.parameters[QStringLiteral("preference")] = rung->preference;
        } else if (rung->isPrimary) {
            finding.parameters[QStringLiteral("primary")] = rung->host;
            finding.parameters[QStringLiteral("primaryPreference")] = rung->preference;
        }
        finding.now.prepend(rungText(facts, set, *rung));
    }
    return finding;
}

int rank(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return 0;
    case Severity::Attention: return 1;
    case Severity::Unchecked: return 2;
    case Severity::Info: return 3;
    }
    return 3;
}

bool has(const QList<Finding> &findings, Severity severity)
{
    return std::any_of(findings.begin(), findings.end(), [=](const Finding &finding) { return finding.severity == severity; });
}

void judgeKnown(const Question &question, const Facts &facts, const MxSet &set, Report &report)
{
    report.ladder = ladderOf(question, facts, set);
    report.findings << judgePlace(question, facts, set);
    for (const Rung &rung : report.ladder) {
        if (const auto finding = judgeTarget(question, facts, set, rung))
            report.findings << *finding;
    }
    if (const auto finding = judgeOurMissingAddress(question, facts, set))
        report.findings << *finding;
    if (const auto finding = judgeOthers(question, facts, set, report.ladder))
        report.findings << *finding;
    if (facts.servers.isEmpty() && set.status != dns::Status::NameError)
        report.findings << withoutServers(facts);
}

} // namespace

Report judge(const Question &question, const Facts &facts)
{
    Report report;
    report.domain = facts.domain.isEmpty() ? question.domain : latin1(facts.domain);
    const MxSet set = countingSet(facts);
    const bool known = !facts.domain.isEmpty() && set.isKnown();
    if (known)
        judgeKnown(question, facts, set, report);
    else
        report.findings << unknown(question, facts);
    report.findings << judgeServers(question, facts);

    if (known)
        report.verdict = has(report.findings, Severity::Problem)   ? Verdict::Problem
                       : has(report.findings, Severity::Attention) ? Verdict::Attention
                                                                   : Verdict::Good;
    if (report.verdict == Verdict::Good)
        report.findings << allRight(facts, set, report.ladder);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding &a, const Finding &b) { return rank(a.severity) < rank(b.severity); });
    return report;
}

} // namespace doctor
