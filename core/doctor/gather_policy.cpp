// Of a gathering: what is published about TLS: MTA-STS (RFC 8461) and where reports go (RFC 8460).
#include <algorithm>
#include "doctor/gather_p.h"
#include "doctor/mta_sts.h"
#include "net/web_request.h"

namespace doctor {

namespace {

using net::WebReply;

constexpr qsizetype mostTried = 2; // addresses of the policy's host

// 200 alone is a policy (RFC 8461 3.3).
PolicyFact policyOf(PolicyFact known, const Result<WebReply> &reply)
{
    if (reply && reply->status == 200)
        return withPolicy(std::move(known), reply->body);
    const QByteArray why = reply ? QByteArray("web.status") : reply.error().code.toLatin1();
    known.reason = why == "net.connection-refused" ? QByteArray("web.refused") : why; // that one speaks of mail
    return known;
}

void fetch(Gathering &g, const QList<QHostAddress> &addresses)
{
    net::WebRequest request;
    request.url.setScheme(QStringLiteral("https"));
    request.url.setHost(QStringLiteral("mta-sts.") + QString::fromLatin1(g.facts.domain));
    if (g.question.doctor.httpsPort != 443)
        request.url.setPort(g.question.doctor.httpsPort);
    request.url.setPath(QStringLiteral("/.well-known/mta-sts.txt"));
    request.address = addresses.first();
    request.extraCa = g.extraCa;
    request.limit = policyLimit / mostTried;
    net::askWeb(request, &g, g.awaited<Result<WebReply>>([&g, rest = addresses.mid(1)](const Result<WebReply> &reply) {
        if (!reply && !rest.isEmpty())
            return fetch(g, rest);
        g.facts.policy = policyOf(g.facts.policy, reply);
    }));
}

void findPolicy(Gathering &g)
{
    const QByteArray host = "mta-sts." + g.facts.domain;
    g.facts.policy.reason = "dns.silent"; // until there is an answer
    g.resolver.addresses(host, &g, g.awaited<dns::AddressAnswer>([&g](const dns::AddressAnswer &answer) {
        const bool isNone = answer.status == dns::Status::NoData || answer.status == dns::Status::NameError;
        if (answer.status == dns::Status::Ok)
            g.facts.policy.reason = "net.timed-out";
        else if (answer.status != dns::Status::TimedOut)
            g.facts.policy.reason = isNone ? "policy.no-host" : "dns.failed";
        QList<QHostAddress> addresses = answer.records;
        std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress &one) { return one.protocol() == QAbstractSocket::IPv4Protocol; });
        if (!addresses.isEmpty())
            fetch(g, addresses.mid(0, mostTried));
    }));
}

} // namespace

void gatherPolicy(Gathering &g)
{
    using Texts = dns::Answer<QByteArray>;
    g.resolver.texts("_mta-sts." + g.facts.domain, dns::Type::Txt, &g, g.awaited<Texts>([&g](const Texts &answer) {
        const bool isNone = answer.status == dns::Status::NoData || answer.status == dns::Status::NameError;
        if (answer.status != dns::Status::Ok && !isNone)
            return; // not known
        g.facts.policy = policyOfRecords(answer.records.mid(0, maxTexts));
        if (g.facts.policy.state == PolicyFact::State::Unreachable)
            findPolicy(g);
    }));
    g.resolver.texts("_smtp._tls." + g.facts.domain, dns::Type::Txt, &g, g.awaited<Texts>([&g](const Texts &answer) {
        g.facts.tlsReports = answer;
        g.facts.tlsReports.records = answer.records.mid(0, maxTexts);
    }));
}

} // namespace doctor
