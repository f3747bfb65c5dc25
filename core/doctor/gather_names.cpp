// Of a gathering: the domain's MX, the addresses of names, the zone that holds a name, and DNSSEC.
#include "doctor/gather_hosts.h"
#include "doctor/gather_p.h"
#include "dns/name.h"
#include "dns/rdata.h"

namespace doctor {

namespace {

struct ValidatedPair {
    dns::Security domain = dns::Security::Unknown, root = dns::Security::Unknown;
    int missing = 2;
};

// Where the root itself cannot be validated nothing can: signatures are stripped on the way, or nobody knows the root.
Validation validationOf(const ValidatedPair &pair, bool anchorIsRoot)
{
    if (pair.root == dns::Security::Bogus || (anchorIsRoot && pair.root != dns::Security::Secure))
        return Validation::Unknown;
    switch (pair.domain) {
    case dns::Security::Insecure: return Validation::Insecure;
    case dns::Security::Secure: return Validation::Secure;
    case dns::Security::Bogus: return Validation::Bogus;
    case dns::Security::Unknown: return Validation::Unknown;
    }
    return Validation::Unknown;
}

} // namespace

void keepTheBest(QList<dns::Mx> &records, const QByteArray &us)
{
    dns::sortByPreference(records);
    if (records.size() <= maxTargets)
        return;
    const auto rest = records.mid(maxTargets);
    records.resize(maxTargets);
    for (const dns::Mx &mx : rest) {
        if (mx.host == us)
            records << mx;
    }
}

void gatherMx(Gathering &g)
{
    g.resolver.mx(g.facts.domain, &g, g.awaited<dns::MxAnswer>([&g](const dns::MxAnswer &answer) {
        g.facts.mx = answer;
        keepTheBest(g.facts.mx.records, g.us);
        g.onTargets(g.facts.mx.records);
        if (g.facts.mx.records.isEmpty())
            g.lookUp(g.facts.domain); // without MX the name itself counts (RFC 5321 5.1)
    }));
}

// An alias is no zone: its NS are those of where it leads.
void findZone(Gathering &g, const QByteArray &name, std::function<void(const QByteArray &, const QList<QByteArray> &)> found)
{
    if (!name.contains('.') || dns::addressLiteral(name))
        return;
    g.resolver.texts(name, dns::Type::Ns, &g, g.awaited<dns::Answer<QByteArray>>([&g, name, found](const dns::Answer<QByteArray> &answer) {
        const bool isAlias = !answer.canonicalName.isEmpty() && answer.canonicalName != name;
        const bool answered = answer.status == dns::Status::Ok || answer.status == dns::Status::NoData || answer.status == dns::Status::NameError;
        if (answer.status == dns::Status::Ok && !isAlias)
            found(name, answer.records);
        else if (answered)
            findZone(g, dns::parentName(name), found);
    }));
}

void gatherValidation(Gathering &g)
{
    const auto pair = std::make_shared<ValidatedPair>();
    const auto take = [&g, pair](dns::Security ValidatedPair::*half, dns::Security security) {
        (*pair).*half = security;
        if (--pair->missing == 0)
            g.facts.validation = validationOf(*pair, g.question.dns.trustAnchor.isEmpty());
    };
    g.resolver.validated(g.facts.domain, dns::Type::Mx, &g, g.awaited<dns::ValidatedAnswer>([take](const dns::ValidatedAnswer &answer) {
        take(&ValidatedPair::domain, answer.security);
    }));
    g.resolver.validated(".", dns::Type::Ns, &g, g.awaited<dns::ValidatedAnswer>([take](const dns::ValidatedAnswer &answer) {
        take(&ValidatedPair::root, answer.security);
    }));
}

} // namespace doctor
