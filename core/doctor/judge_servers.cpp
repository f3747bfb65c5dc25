#include "doctor/judge_servers.h"

#include <QJsonArray>
#include <algorithm>
#include "doctor/judge_place.h"

namespace doctor {

namespace {

QString nameOf(Said said)
{
    switch (said) {
    case Said::Records: return QStringLiteral("records");
    case Said::NoMx: return QStringLiteral("noMx");
    case Said::NoName: return QStringLiteral("noDomain");
    case Said::Alias: return QStringLiteral("alias");
    case Said::NotAuthoritative: return QStringLiteral("notAuthoritative");
    case Said::Refused: return QStringLiteral("refused");
    case Said::Silent: return QStringLiteral("silent");
    case Said::NoAddress: return QStringLiteral("noAddress");
    case Said::AddressUnknown: return QStringLiteral("addressUnknown");
    }
    return {};
}

// Why a server cannot be used; only for what is no answer.
const char *whyOf(Said said)
{
    switch (said) {
    case Said::NotAuthoritative: return "dns.server-lame";
    case Said::Refused: return "dns.server-refused";
    case Said::NoAddress: return "dns.server-no-address";
    case Said::AddressUnknown: return "dns.server-address-unknown";
    default: return "dns.server-silent";
    }
}

bool isAnswer(Said said) { return said == Said::Records || said == Said::NoMx || said == Said::NoName || said == Said::Alias; }

QJsonObject saidBy(const ServerFact &server, const MxSet &set)
{
    QJsonArray records;
    for (const dns::Mx &mx : set.records)
        records << QStringLiteral("%1 %2").arg(mx.preference).arg(QString::fromLatin1(mx.host));
    QJsonObject said{{QStringLiteral("server"), QString::fromLatin1(server.name)},
                     {QStringLiteral("address"), server.address.toString()},
                     {QStringLiteral("said"), nameOf(server.said)},
                     {QStringLiteral("records"), records}};
    if (server.serial)
        said[QStringLiteral("serial")] = qint64(*server.serial);
    return said;
}

QStringList whoSaysWhat(const Facts &facts, const MxSet &set)
{
    QStringList lines;
    for (const ServerFact &server : set.servers) {
        const QString who = QStringLiteral("; %1 (%2)").arg(QString::fromLatin1(server.name), server.address.toString());
        if (set.records.isEmpty())
            lines << QStringLiteral("%1: %2").arg(who, nameOf(server.said));
        else
            lines << who;
    }
    for (const dns::Mx &mx : set.records)
        lines << recordText(facts.domain, set.ttl, mx);
    return lines;
}

// A change on its way looks like this too. It is a problem only when it decides whether we get the mail.
std::optional<Finding> disagreement(const Question &question, const Facts &facts)
{
    const auto sets = authoritativeSets(facts);
    if (sets.size() < 2)
        return {};
    Finding finding{QStringLiteral("MX-110"), Severity::Attention, QString::fromLatin1(facts.domain), {}, {}, {}};
    QJsonArray answers;
    for (const MxSet &set : sets) {
        if (placeCodes(question, facts, set) != placeCodes(question, facts, sets.first()))
            finding.severity = Severity::Problem;
        finding.now << whoSaysWhat(facts, set);
        for (const ServerFact &server : set.servers)
            answers << saidBy(server, set);
    }
    finding.parameters = {{QStringLiteral("domain"), finding.subject},
                          {QStringLiteral("count"), int(sets.size())},
                          {QStringLiteral("answers"), answers}};
    const auto best = std::find_if(sets.begin(), sets.end(), [&](const MxSet &set) { return placeCodes(question, facts, set).isEmpty(); });
    for (const dns::Mx &mx : best == sets.end() ? QList<dns::Mx>() : best->records)
        finding.shouldBe << recordText(facts.domain, best->ttl, mx);
    return finding;
}

// Lame is a fact about that server. Silence may be ours (no IPv6 here, a firewall), and so may a missing AA bit from all of
// them at once: then somebody on the way answers in their place.
Severity severityOf(Said said, bool allWithoutAuthority)
{
    switch (said) {
    case Said::Refused:
    case Said::NoAddress: return Severity::Attention;
    case Said::NotAuthoritative: return allWithoutAuthority ? Severity::Unchecked : Severity::Attention;
    default: return Severity::Unchecked;
    }
}

QList<Finding> unusable(const Facts &facts)
{
    const bool allWithoutAuthority = std::none_of(facts.servers.begin(), facts.servers.end(), [](const ServerFact &s) {
        return isAnswer(s.said) || s.said == Said::Refused;
    });
    QList<Finding> findings;
    for (const ServerFact &server : facts.servers) {
        if (isAnswer(server.said))
            continue;
        const bool reachedElsewhere = std::any_of(facts.servers.begin(), facts.servers.end(), [&](const ServerFact &other) {
            return other.name == server.name && isAnswer(other.said);
        });
        if (server.said == Said::Silent && reachedElsewhere)
            continue; // one family of addresses works, as on most office lines
        findings << Finding{QStringLiteral("MX-111"), severityOf(server.said, allWithoutAuthority),
                            QString::fromLatin1(server.name),
                            {{QStringLiteral("domain"), QString::fromLatin1(facts.domain)},
                             {QStringLiteral("server"), QString::fromLatin1(server.name)},
                             {QStringLiteral("address"), server.address.toString()},
                             {QStringLiteral("reason"), nameOf(server.said)},
                             {QStringLiteral("why"), sentence(whyOf(server.said))}},
                            {},
                            {}};
    }
    return findings;
}

} // namespace

QList<Finding> judgeServers(const Question &question, const Facts &facts)
{
    QList<Finding> findings = unusable(facts);
    if (const auto finding = disagreement(question, facts))
        findings << *finding;
    return findings;
}

} // namespace doctor
