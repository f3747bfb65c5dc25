#include "doctor/demand.h"

#include <algorithm>
#include "dns/name.h"

namespace doctor {

bool isNamedBy(const PolicyFact &policy, const QByteArray &host)
{
    return std::any_of(policy.patterns.begin(), policy.patterns.end(), [&](const QByteArray &one) {
        const QByteArray pattern = one.toLower();
        return pattern.startsWith("*.") ? dns::parentName(host) == pattern.mid(2) : host == pattern;
    });
}

bool hasTlsa(const Facts &facts, const QByteArray &host)
{
    const TlsaFact tlsa = facts.tlsa.value(host);
    return tlsa.isSecure && tlsa.records > 0;
}

Demand demandOn(const Facts &facts, const QByteArray &host)
{
    const PolicyFact &policy = facts.policy;
    if (policy.state == PolicyFact::State::Known && policy.mode == "enforce" && isNamedBy(policy, host))
        return Demand::Policy;
    return hasTlsa(facts, host) ? Demand::Dane : Demand::None;
}

QJsonObject effectOf(Demand demand)
{
    switch (demand) {
    case Demand::None: break;
    case Demand::Policy: return sentence("doctor.policy-refuses");
    case Demand::Dane: return sentence("doctor.dane-refuses");
    }
    return sentence("doctor.delivered-anyway");
}

Severity weightOf(Demand demand) { return demand == Demand::None ? Severity::Attention : Severity::Problem; }

} // namespace doctor
