#include "doctor/answers.h"
#include <QSet>
#include <algorithm>
#include "doctor/ladder.h"

namespace doctor {

namespace {

using Records = std::optional<QStringList>; // none: not answered

QString latin1(const QByteArray &text) { return QString::fromLatin1(text); }

QStringList sorted(const QList<QByteArray> &texts)
{
    QStringList made;
    for (const QByteArray &text : texts)
        made << latin1(text);
    made.sort();
    return made;
}

bool isAnswered(dns::Status status) { return status == dns::Status::Ok || status == dns::Status::NoData || status == dns::Status::NameError; }

Records mxOf(const MxSet &set)
{
    if (!set.isKnown())
        return {};
    QStringList records = set.hasNullMx ? QStringList{QStringLiteral("0 .")} : QStringList();
    for (const dns::Mx &mx : set.records)
        records << QStringLiteral("%1 %2").arg(mx.preference).arg(latin1(mx.host));
    return records;
}

Records nameServersOf(const Facts &facts)
{
    if (facts.servers.isEmpty())
        return {};
    QSet<QByteArray> names;
    for (const ServerFact &server : facts.servers)
        names.insert(server.name);
    return sorted(names.values());
}

Records addressesOf(const Facts &facts, const QByteArray &host)
{
    const auto found = facts.hosts.constFind(host);
    if (found == facts.hosts.constEnd() || !isAnswered(found->status))
        return {};
    QList<QByteArray> texts;
    for (const QHostAddress &address : found->records)
        texts << address.toString().toLatin1();
    return sorted(texts);
}

Records tlsaOf(const Facts &facts, const QByteArray &host)
{
    const auto found = facts.tlsa.constFind(host);
    return found != facts.tlsa.constEnd() && isAnswered(found->status) ? Records(sorted(found->texts)) : Records();
}

// The keys: a certificate that is renewed for the same key is what everybody expects of it. A host without TLS has answered, too.
Records certificateOf(const Facts &facts, const QByteArray &host)
{
    QSet<QByteArray> keys;
    bool isAnswered = false;
    for (const MailHostFact &talk : facts.mailHosts) {
        if (talk.host != host)
            continue;
        isAnswered = isAnswered || talk.tls.state == TlsFact::State::NotOffered || talk.tls.certificate;
        if (talk.tls.certificate)
            keys.insert(talk.tls.certificate->keyFingerprint);
    }
    return isAnswered ? Records(sorted(keys.values())) : Records();
}

Records policyOf(const PolicyFact &policy)
{
    if (policy.state == PolicyFact::State::None)
        return QStringList();
    if (policy.state != PolicyFact::State::Known)
        return {};
    return QStringList{QStringLiteral("mode: ") + latin1(policy.mode)} + sorted(policy.patterns);
}

class Collected {
public:
    void add(Asked asked, const QString &name, const Records &records)
    {
        if (records)
            all.insert({asked, name}, *records);
    }
    Answers all;
};

void addHost(const Facts &facts, const QByteArray &host, Collected &to)
{
    const QString name = latin1(host);
    to.add(Asked::Addresses, name, addressesOf(facts, host));
    to.add(Asked::Certificate, name, certificateOf(facts, host));
    to.add(Asked::Tlsa, name, tlsaOf(facts, host));
}

} // namespace

const char *driftCode(Asked asked)
{
    switch (asked) {
    case Asked::Mx: return "drift.mx";
    case Asked::NameServers: return "drift.name-servers";
    case Asked::Addresses: return "drift.addresses";
    case Asked::Pointer: return "drift.pointer";
    case Asked::Certificate: return "drift.certificate";
    case Asked::Tlsa: return "drift.tlsa";
    case Asked::Policy: return "drift.policy";
    }
    return "";
}

Answers answersOf(const Question &question, const Facts &facts, const MxSet &set)
{
    Collected collected;
    const QString domain = latin1(facts.domain);
    collected.add(Asked::Mx, domain, mxOf(set));
    collected.add(Asked::NameServers, domain, nameServersOf(facts));
    collected.add(Asked::Policy, domain, policyOf(facts.policy));
    for (const Rung &rung : ladderOf(question, facts, set))
        if (rung.isUs || rung.isPrimary)
            addHost(facts, rung.host.toLatin1(), collected);
    for (auto at = facts.addresses.begin(); at != facts.addresses.end(); ++at)
        collected.add(Asked::Pointer, at.key().toString(), isAnswered(at->status) ? Records(sorted(at->names)) : Records());
    return collected.all;
}

} // namespace doctor
