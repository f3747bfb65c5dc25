#include "doctor/judge.h"

#include <algorithm>
#include "doctor/answers.h"
#include "doctor/judge_address.h"
#include "doctor/judge_fate.h"
#include "doctor/judge_place.h"
#include "doctor/judge_policy.h"
#include "doctor/judge_reach.h"
#include "doctor/judge_relation.h"
#include "doctor/judge_servers.h"
#include "doctor/judge_targets.h"
#include "doctor/judge_tls.h"
#include "doctor/judge_zone.h"
#include "doctor/records.h"

namespace doctor {

namespace {

Finding unknown(const Question &question, const Facts &facts)
{
    struct Reason {
        QString name;
        const char *code;
    };
    const Reason reason = facts.domain.isEmpty()                      ? Reason{QStringLiteral("badName"), "dns.bad-name"}
                        : facts.mx.status == dns::Status::TimedOut ? Reason{QStringLiteral("silent"), "dns.silent"}
                                                                      : Reason{QStringLiteral("failed"), "dns.failed"};
    const QString domain = facts.domain.isEmpty() ? question.domain : text(facts.domain);
    return {QStringLiteral("MX-112"), Severity::Unchecked, domain,
            {{QStringLiteral("domain"), domain}, {QStringLiteral("reason"), reason.name}, {QStringLiteral("why"), sentence(reason.code)}},
            {},
            {}};
}

Finding allRight(const Picture &picture)
{
    Finding finding = findingOn(picture, "MX-100", Severity::Info, text(picture.facts.domain));
    for (auto rung = picture.ladder.rbegin(); rung != picture.ladder.rend(); ++rung) { // the best of each is set last
        if (rung->isUs) {
            finding.parameters[QStringLiteral("host")] = rung->host;
            finding.parameters[QStringLiteral("preference")] = rung->preference;
        } else if (rung->isPrimary) {
            finding.parameters[QStringLiteral("primary")] = rung->host;
            finding.parameters[QStringLiteral("primaryPreference")] = rung->preference;
        }
        finding.now.prepend(rungText(picture, *rung));
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

// MX-114: only what resolvers say is judged then; they may still hold what was there before a change.
void judgeKnown(const Picture &picture, Report &report)
{
    report.findings << judgePlace(picture.question, picture.facts, picture.set) << judgeTargets(picture);
    if (picture.facts.servers.isEmpty() && picture.set.status != dns::Status::NameError)
        report.findings << findingOn(picture, "MX-114", Severity::Unchecked, text(picture.facts.domain));
    report.findings << judgeZone(picture) << judgeReach(picture) << judgeAddress(picture) << judgeTls(picture) << judgePolicy(picture)
                    << judgeFate(picture) << judgeRelation(picture);
}

} // namespace

Report judge(const Question &question, const Facts &facts)
{
    Report report;
    report.domain = facts.domain.isEmpty() ? question.domain : text(facts.domain);
    const MxSet set = countingSet(facts);
    const Picture picture = pictureOf(question, facts, set);
    const bool known = !facts.domain.isEmpty() && set.isKnown();
    const bool bogus = facts.validation == Validation::Bogus; // resolvers that look at signatures say nothing at all then
    if (known)
        judgeKnown(picture, report);
    else
        report.findings << (bogus ? brokenValidation(facts) : unknown(question, facts));
    if (known)
        report.ladder = picture.ladder;
    report.answers = answersOf(question, facts, set);
    if (!facts.domain.isEmpty())
        report.records = recordsOf(question, facts, set, picture.ladder);
    report.findings << judgeServers(question, facts);

    if (known || bogus)
        report.verdict = has(report.findings, Severity::Problem)   ? Verdict::Problem
                       : has(report.findings, Severity::Attention) ? Verdict::Attention
                                                                   : Verdict::Good;
    if (report.verdict == Verdict::Good)
        report.findings << allRight(picture);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding &a, const Finding &b) { return rank(a.severity) < rank(b.severity); });
    return report;
}

} // namespace doctor
