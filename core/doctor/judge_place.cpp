#include "doctor/judge_place.h"

#include <algorithm>

namespace doctor {

namespace {

// What all findings on our place need to know.
struct Place {
    const Question &question;
    const Facts &facts;
    const MxSet &set;
    QList<Rung> ladder;
    QList<dns::Mx> proposed;
    const Rung *us = nullptr;      // our best
    const Rung *primary = nullptr; // the best of them

    QStringList texts(const QList<dns::Mx> &records) const
    {
        QStringList texts;
        for (const dns::Mx &mx : records)
            texts << recordText(facts.domain, set.ttl, mx);
        return texts;
    }
    Finding finding(const char *code, Severity severity) const
    {
        Finding finding{QString::fromLatin1(code), severity, QString::fromLatin1(facts.domain), {}, texts(set.records),
                        texts(proposed)};
        if (set.hasNullMx)
            finding.now.prepend(recordText(facts.domain, set.ttl, {0, ""}));
        finding.parameters[QStringLiteral("domain")] = finding.subject;
        finding.parameters[QStringLiteral("host")] = us ? us->host : question.hostname;
        if (us)
            finding.parameters[QStringLiteral("preference")] = us->preference;
        if (primary) {
            finding.parameters[QStringLiteral("primary")] = primary->host;
            finding.parameters[QStringLiteral("primaryPreference")] = primary->preference;
        }
        return finding;
    }
};

const Rung *bestOf(const QList<Rung> &ladder, bool Rung::*role)
{
    const auto best = std::find_if(ladder.begin(), ladder.end(), [&](const Rung &rung) { return rung.*role; });
    return best == ladder.end() ? nullptr : &*best;
}

Finding missing(const Place &place)
{
    Finding finding = place.finding("MX-101", Severity::Problem);
    if (place.proposed.isEmpty())
        return finding;
    // The one record is enough where the others can stay as they are.
    const bool othersStay = std::all_of(place.set.records.begin(), place.set.records.end(),
                                        [&](const dns::Mx &mx) { return place.proposed.contains(mx); });
    const QByteArray us = ourName(place.question);
    const auto ours = std::find_if(place.proposed.begin(), place.proposed.end(), [&](const dns::Mx &mx) { return mx.host == us; });
    if (othersStay && ours != place.proposed.end())
        finding.shouldBe = place.texts({*ours});
    return finding;
}

std::optional<Finding> withoutRecords(const Place &place)
{
    if (!place.set.records.isEmpty())
        return {};
    if (place.set.hasNullMx)
        return place.finding("MX-105", Severity::Problem);
    Finding finding = place.finding("MX-104", Severity::Problem);
    const bool noDomain = place.set.status == dns::Status::NameError;
    finding.parameters[QStringLiteral("reason")] = noDomain ? QStringLiteral("noDomain") : QStringLiteral("noMx");
    finding.parameters[QStringLiteral("why")] = sentence(noDomain ? "dns.no-domain" : "dns.no-mx");
    return finding;
}

} // namespace

QList<Finding> judgePlace(const Question &question, const Facts &facts, const MxSet &set)
{
    Place place{question, facts, set, ladderOf(question, facts, set), {}};
    place.proposed = proposedSet(question, facts, place.ladder);
    place.us = bestOf(place.ladder, &Rung::isUs);
    place.primary = bestOf(place.ladder, &Rung::isPrimary);

    if (const auto finding = withoutRecords(place))
        return {*finding};
    QList<Finding> findings;
    if (set.hasNullMx)
        findings << place.finding("MX-105", Severity::Attention); // senders disagree on what this means (RFC 7505 §3)
    if (!place.us)
        findings << missing(place);
    else if (!place.primary || place.us->preference < place.primary->preference)
        findings << place.finding("MX-103", Severity::Problem);
    else if (place.us->preference == place.primary->preference)
        findings << place.finding("MX-102", Severity::Attention);
    return findings;
}

QStringList placeCodes(const Question &question, const Facts &facts, const MxSet &set)
{
    QStringList codes;
    for (const Finding &finding : judgePlace(question, facts, set))
        codes << finding.code;
    return codes;
}

} // namespace doctor
