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

} // namespace

QList<alerts::Finding> doctorFindings(const QMap<QString, doctor::CheckUp> &looks, const Watched &watched)
{
    QList<alerts::Finding> all;
    for (auto look = looks.begin(); look != looks.end(); ++look) {
        for (const doctor::Standing &one : look->standing) {
            if (one.counts && !isKnownBetter(one.finding, look->at, watched))
                all << findingOf(one.finding, one.since, alerts::Telling::WhileItLasts);
        }
        for (const doctor::Change &change : look->changes)
            all << findingOf(doctor::findingOf(look.key(), change), change.at, alerts::Telling::Once);
    }
    return all;
}

} // namespace control
