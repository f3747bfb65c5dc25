#include "control/doctor_findings.h"
#include <algorithm>

namespace control {

namespace {

alerts::Severity severityOf(doctor::Severity severity)
{
    switch (severity) {
    case doctor::Severity::Problem: return alerts::Severity::Problem;
    case doctor::Severity::Attention: return alerts::Severity::Attention;
    case doctor::Severity::Info:
    case doctor::Severity::Unchecked: break;
    }
    return alerts::Severity::Info;
}

alerts::Finding findingOf(const doctor::Finding &finding, WallTime since, alerts::Telling telling)
{
    return {finding.code, severityOf(finding.severity), finding.subject, finding.parameters, since, telling};
}

// A primary that answers us, and did so before the look, may still be out of reach for the world.
bool isKnownBetter(const doctor::Finding &finding, WallTime looked, const Watched &watched)
{
    if (finding.code == QLatin1String("NET-300") && finding.parameters.value(QLatin1String("isPrimary")).toBool())
        return std::ranges::any_of(watched.primaries, [&](const auto &one) { return one.state != handover::PrimaryState::Up || one.since >= looked - longestLook; });
    if (finding.code == QLatin1String("TLS-203") || finding.code == QLatin1String("TLS-204"))
        return finding.subject == watched.hostname;
    return finding.code == QLatin1String("REL-411");
}

// Nobody loses mail by it: as long as no sender knows of the backup, or it cannot tell senders of a delay, all is as it was before there was one.
bool isTask(const doctor::Standing &one)
{
    constexpr const char *parts[] = {"MX-101", "NET-302", "NET-303", "NET-306"};
    return one.isFromStart && std::ranges::any_of(parts, [&](const char *code) { return one.finding.code == QLatin1String(code); });
}

} // namespace

QList<alerts::Finding> doctorFindings(const QMap<QString, doctor::CheckUp> &looks, const Watched &watched)
{
    QList<alerts::Finding> all;
    for (auto look = looks.begin(); look != looks.end(); ++look) {
        for (const doctor::Standing &one : look->standing) {
            if ((!one.counts && !isTask(one)) || isKnownBetter(one.finding, look->at, watched))
                continue;
            all << findingOf(one.finding, one.since, alerts::Telling::WhileItLasts);
            all.last().isTask = isTask(one);
        }
        for (const doctor::Change &change : look->changes)
            all << findingOf(doctor::findingOf(look.key(), change), change.at, alerts::Telling::Once);
    }
    return all;
}

} // namespace control
