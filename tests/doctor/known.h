// A domain that is right in everything, for tests that spoil one thing at a time.
//
//   Known known = Known::right();
//   known.ours().tls.certificate->ends = …;
//   QCOMPARE(known.said(), (QStringList{"TLS-203 attention"}));
#pragma once
#include <QTest>
#include "doctor/codes.h"
#include "doctor/judge.h"
#include "words/words.h"

namespace doctor {

inline dns::AddressAnswer at(const QByteArray &name, const char *address)
{
    return {dns::Status::Ok, {QHostAddress(QLatin1String(address))}, std::chrono::seconds(600), name};
}

inline smtp::Reply reply(int code, const QByteArray &enhanced = {}, const QByteArray &text = "Text") { return {code, enhanced, text}; }

inline QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return QStringLiteral("problem");
    case Severity::Attention: return QStringLiteral("attention");
    case Severity::Unchecked: return QStringLiteral("unchecked");
    case Severity::Info: return QStringLiteral("info");
    }
    return {};
}

struct Known {
    Question question;
    Facts facts;

    static WallTime now() { return WallTime(std::chrono::sys_days(std::chrono::year(2026) / 3 / 1)); }

    static CertificateFact certificate(const QByteArray &name, std::chrono::days left)
    {
        CertificateFact one;
        one.begins = now() - std::chrono::days(30);
        one.ends = now() + left;
        one.fingerprint = "c0ffee";
        one.keyFingerprint = "5eed";
        one.isForHost = true;
        one.names = {name};
        return one;
    }

    // Postfix as Debian sets it up, more or less.
    static MailHostFact conversation(const QByteArray &host, const char *address, std::chrono::days left)
    {
        MailHostFact talk;
        talk.host = host;
        talk.address = QHostAddress(QLatin1String(address));
        talk.reach = Reach::Open;
        talk.greeting = reply(220);
        talk.capabilities.ehloName = host;
        talk.capabilities.esmtp = talk.capabilities.eightBitMime = talk.capabilities.dsn = talk.capabilities.startTls = true;
        talk.capabilities.size = 10'240'000;
        talk.tls = {TlsFact::State::Established, "TLSv1.3", {}, certificate(host, left), {}};
        talk.mail = talk.postmaster = reply(250, "2.1.0");
        talk.unknown = reply(550, "5.1.1");
        talk.foreign = reply(554, "5.7.1");
        return talk;
    }

    // Without a policy and without TLSA: whoever wants them adds them.
    static Known right()
    {
        using namespace std::chrono;
        Known known;
        known.question.domain = QStringLiteral("example.test");
        known.question.hostname = QStringLiteral("mx2.example.test");
        known.question.publicAddresses = {QStringLiteral("198.51.100.2")};
        known.question.primaries = {{QStringLiteral("mx1.example.test"), 25}};
        Facts &facts = known.facts;
        facts.domain = facts.zone = "example.test";
        facts.now = now();
        known.setMx({{10, "mx1.example.test"}, {20, "mx2.example.test"}});
        facts.hosts = {{"mx1.example.test", at("mx1.example.test", "192.0.2.1")}, {"mx2.example.test", at("mx2.example.test", "198.51.100.2")}};
        facts.validation = Validation::Insecure;
        facts.mailHosts = {conversation("mx1.example.test", "192.0.2.1", days(60)), conversation("mx2.example.test", "127.0.0.1", days(70))};
        known.ours().isInside = true;
        facts.addresses = {{QHostAddress(QStringLiteral("198.51.100.2")),
                            {dns::Status::Ok, {"mx2.example.test"}, {}, {{"bl.test", dns::Listed::No}}}}};
        facts.tlsa = {{"mx1.example.test", {dns::Status::NoData, false, 0, {}}}, {"mx2.example.test", {dns::Status::NoData, false, 0, {}}}};
        facts.policy.state = PolicyFact::State::None;
        facts.tlsReports.status = dns::Status::NoData;
        facts.serversOf = {{"mx1.example.test", {"ns1.example.test", "ns2.example.test"}}, {"mx2.example.test", {"ns1.other.test", "ns2.other.test"}}};
        facts.outbound = {Reach::Silent, Reach::Open};
        facts.own = {now() - days(30), now() - days(29), now() - hours(1), {}, 10'240'000 - 2048, OwnFacts::Directory::Ready, false, {}, false};
        return known;
    }

    void setMx(const QList<dns::Mx> &mx, std::chrono::seconds ttl = std::chrono::hours(1))
    {
        facts.mx = {dns::Status::Ok, mx, ttl, "example.test"};
        facts.servers = {{"ns1.example.test", QHostAddress(QStringLiteral("203.0.113.53")), Said::Records, mx, ttl, 1},
                         {"ns2.example.test", QHostAddress(QStringLiteral("198.51.100.53")), Said::Records, mx, ttl, 1}};
    }

    // A third host behind us, of somebody else.
    MailHostFact &addThird()
    {
        setMx(facts.mx.records + QList<dns::Mx>{{30, "mx3.example.test"}});
        facts.hosts["mx3.example.test"] = at("mx3.example.test", "203.0.113.3");
        facts.mailHosts << conversation("mx3.example.test", "203.0.113.3", std::chrono::days(80));
        return facts.mailHosts.last();
    }

    void setPolicy(const QByteArray &mode, const QList<QByteArray> &patterns)
    {
        facts.policy = {PolicyFact::State::Known, {"v=STSv1; id=1"}, mode, patterns, std::chrono::days(7), {}};
        facts.tlsReports = {dns::Status::Ok, {"v=TLSRPTv1; rua=mailto:a@example.test"}, std::chrono::hours(1), {}};
    }
    void setTlsa(const QByteArray &host, bool matches = true)
    {
        facts.tlsa[host] = {dns::Status::Ok, true, 1, {"3 1 1 0123"}};
        facts.tlsReports = {dns::Status::Ok, {"v=TLSRPTv1; rua=mailto:a@example.test"}, std::chrono::hours(1), {}};
        for (MailHostFact &talk : facts.mailHosts) {
            if (talk.host == host)
                talk.tls.tlsaMatches = matches;
        }
    }

    MailHostFact &primary() { return facts.mailHosts[0]; }
    MailHostFact &ours() { return facts.mailHosts[1]; }

    Report report() const { return judge(question, facts); }

    // "TLS-203 attention", worst first, without what is said of a right domain as well; each looked at by isWhole().
    QStringList said() const
    {
        static const QStringList always{QStringLiteral("MX-100 info"), QStringLiteral("NET-301 info"), QStringLiteral("NET-319 info")};
        QStringList all;
        for (const Finding &finding : report().findings) {
            const QString one = finding.code + u' ' + severityText(finding.severity);
            if (!isWhole(finding))
                all << QStringLiteral("not whole: ") + one;
            if (!always.contains(one))
                all << one;
        }
        return all;
    }

    // It may weigh what it weighs, and its sentence and advice lack no parameter, in any nesting.
    static bool isWhole(const Finding &finding)
    {
        const QString sentence = words::sentence(finding.code, finding.parameters, QStringLiteral("en"));
        const QString advice = words::advice(finding.code, finding.parameters, QStringLiteral("en"));
        const bool said = words::knows(finding.code) && !sentence.contains(u'…') && !sentence.contains(QLatin1String("doctor.")) && !advice.contains(u'…');
        if (!said)
            qWarning("%s | %s", qPrintable(sentence), qPrintable(advice));
        return said && mayWeigh(finding.code.toStdString(), finding.severity) && !finding.subject.isEmpty();
    }

    Finding finding(const char *code) const
    {
        for (const Finding &one : report().findings) {
            if (one.code == QLatin1String(code))
                return one;
        }
        return {};
    }
    QString sentence(const char *code) const { return words::sentence(QLatin1String(code), finding(code).parameters, QStringLiteral("en")); }
};

} // namespace doctor
Q_DECLARE_METATYPE(doctor::Known)
