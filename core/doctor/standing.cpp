#include "doctor/standing.h"
#include <algorithm>
#include "doctor/report_json.h"

namespace doctor {

namespace {

bool isOne(const Finding &a, const Finding &b) { return a.code == b.code && a.subject == b.subject; }
bool isBad(const Finding &finding) { return finding.severity == Severity::Attention || finding.severity == Severity::Problem; }

// What is known of a mail server only from having talked to it.
bool isFromTalking(const QString &code) { return code.startsWith(QLatin1String("TLS-20")) || code.startsWith(QLatin1String("REL-")) || code == QLatin1String("NET-304"); }

// What name servers must answer for.
bool isOfNameServers(const QString &code)
{
    constexpr const char *all[] = {"MX-110", "MX-111", "MX-117"};
    return std::ranges::any_of(all, [&](const char *one) { return code == QLatin1String(one); });
}

bool hides(const Finding &why, const Finding &finding)
{
    const bool isUnchecked = why.severity == Severity::Unchecked;
    if (isUnchecked && isOne(why, finding))
        return true;
    if (why.code == QLatin1String("MX-112"))
        return true;
    if (why.code == QLatin1String("NET-300"))
        return why.subject == finding.subject && isFromTalking(finding.code);
    if (why.code == QLatin1String("MX-113"))
        return why.subject == finding.subject;
    if (why.code == QLatin1String("MX-114") || (why.code == QLatin1String("MX-111") && isUnchecked))
        return isOfNameServers(finding.code);
    if (why.code == QLatin1String("TLS-211"))
        return finding.code == QLatin1String("TLS-210") || (isUnchecked && finding.code == QLatin1String("TLS-211"));
    return false;
}

} // namespace

bool isHidden(const Finding &finding, const Report &look)
{
    return look.verdict == Verdict::Unknown || std::ranges::any_of(look.findings, [&](const Finding &why) { return hides(why, finding); });
}

QList<Standing> standingAfter(const QList<Standing> &before, const Report &look, WallTime at, LookIs is)
{
    QList<Standing> now;
    for (const Finding &found : look.findings) {
        if (!isBad(found) || now.size() >= mostStanding)
            continue;
        const auto known = std::ranges::find_if(before, [&](const Standing &one) { return isOne(one.finding, found); });
        if (known == before.end() || known->since > at) // the clock was set back
            now << Standing{found, at, known != before.end() && known->counts, false, is == LookIs::First || (known != before.end() && known->isFromStart)};
        else
            now << Standing{found, known->since, true, false, known->isFromStart && !known->isMissed};
    }
    for (const Standing &one : before) {
        if (std::ranges::any_of(now, [&](const Standing &found) { return isOne(found.finding, one.finding); }) || now.size() >= mostStanding)
            continue;
        const bool hidden = isHidden(one.finding, look);
        if ((one.counts && !one.isMissed) || (hidden && (one.counts || one.isFromStart)))
            now << Standing{one.finding, one.since, one.counts, !hidden, one.isFromStart};
    }
    return now;
}

QJsonArray jsonOf(const QList<Standing> &standing)
{
    QJsonArray all;
    for (const Standing &one : standing) {
        QJsonObject json = jsonOf(one.finding);
        json.insert(QStringLiteral("since"), qint64(one.since.time_since_epoch().count()));
        json.insert(QStringLiteral("counts"), one.counts);
        json.insert(QStringLiteral("isMissed"), one.isMissed);
        json.insert(QStringLiteral("isFromStart"), one.isFromStart);
        all << json;
    }
    return all;
}

QList<Standing> standingFrom(const QJsonArray &json)
{
    QList<Standing> all;
    for (const QJsonValue &value : json) {
        const QJsonObject one = value.toObject();
        if (const auto finding = findingFrom(one); finding && isBad(*finding) && all.size() < mostStanding)
            all << Standing{*finding, WallTime(Milliseconds(one.value(QLatin1String("since")).toInteger())), one.value(QLatin1String("counts")).toBool(),
                            one.value(QLatin1String("isMissed")).toBool(), one.value(QLatin1String("isFromStart")).toBool()};
    }
    return all;
}

} // namespace doctor
