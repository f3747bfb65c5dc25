// The ladder and its records (MX-100 to MX-114), present and absent: facts in, findings out.
#include <QJsonArray>
#include <QTest>
#include "doctor/judge.h"

using namespace doctor;
using namespace std::chrono_literals;

namespace {

dns::AddressAnswer at(const QByteArray &name, const char *address)
{
    return {dns::Status::Ok, {QHostAddress(QLatin1String(address))}, 600s, name};
}

ServerFact server(const QByteArray &name, const char *address, const QList<dns::Mx> &mx, quint32 serial = 1)
{
    return {name, QHostAddress(QLatin1String(address)), mx.isEmpty() ? Said::NoMx : Said::Records, mx, 600s, serial};
}

ServerFact failing(const QByteArray &name, const char *address, Said said)
{
    return {name, QHostAddress(QLatin1String(address)), said, {}, {}, {}};
}

Question question()
{
    Question question;
    question.domain = QStringLiteral("example.test");
    question.hostname = QStringLiteral("mx2.example.test");
    question.publicAddresses = {QStringLiteral("198.51.100.2")};
    return question;
}

// As it should be, then the records a test wants.
Facts factsWith(const QList<dns::Mx> &mx)
{
    Facts facts;
    facts.domain = "example.test";
    facts.zone = "example.test";
    facts.mx = {mx.isEmpty() ? dns::Status::NoData : dns::Status::Ok, mx, 600s, "example.test"};
    facts.servers = {server("ns1.example.test", "192.0.2.53", mx), server("ns2.example.test", "198.51.100.54", mx)};
    facts.hosts = {{"mx1.example.test", at("mx1.example.test", "192.0.2.1")},
                   {"mx2.example.test", at("mx2.example.test", "198.51.100.2")},
                   {"mx3.example.test", at("mx3.example.test", "192.0.2.3")}};
    return facts;
}
const QList<dns::Mx> right{{10, "mx1.example.test"}, {20, "mx2.example.test"}};

QStringList codes(const Report &report)
{
    QStringList codes;
    for (const Finding &finding : report.findings)
        codes << finding.code;
    return codes;
}
Finding finding(const Report &report, const char *code)
{
    for (const Finding &f : report.findings) {
        if (f.code == QLatin1String(code))
            return f;
    }
    return {};
}
QString line(const QString &text) { return QStringLiteral("example.test. 600 IN MX ") + text; }

} // namespace
Q_DECLARE_METATYPE(doctor::Facts)
Q_DECLARE_METATYPE(doctor::Question)

class TstJudge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsWrongAndNothingElse_data()
    {
        QTest::addColumn<Question>("asked");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QStringList>("expected"); // all codes, worst first
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, const Facts &facts, const QStringList &expected, Verdict verdict,
                            const Question &asked = question()) { QTest::newRow(name) << asked << facts << expected << verdict; };
        const auto withHost = [](Facts facts, const QByteArray &name, const dns::AddressAnswer &answer) {
            facts.hosts[name] = answer;
            return facts;
        };
        const auto withServer = [](Facts facts, const ServerFact &second) {
            facts.servers[1] = second;
            return facts;
        };
        Question configured = question();
        configured.primaries = {{QStringLiteral("mx1.example.test"), 25}};

        row("right", factsWith(right), {"MX-100"}, Verdict::Good);
        row("right, configured", factsWith(right), {"MX-100"}, Verdict::Good, configured);
        row("missing", factsWith({{10, "mx1.example.test"}}), {"MX-101"}, Verdict::Problem);
        row("equal", factsWith({{10, "mx1.example.test"}, {10, "mx2.example.test"}}), {"MX-102"}, Verdict::Attention);
        row("better", factsWith({{20, "mx1.example.test"}, {10, "mx2.example.test"}}), {"MX-103"}, Verdict::Problem);
        row("alone", factsWith({{10, "mx2.example.test"}}), {"MX-103"}, Verdict::Problem);
        row("no MX", factsWith({}), {"MX-104"}, Verdict::Problem);
        Facts noDomain = factsWith({});
        noDomain.mx.status = dns::Status::NameError;
        noDomain.servers.clear();
        row("no domain", noDomain, {"MX-104"}, Verdict::Problem);
        row("null MX", factsWith({{0, ""}}), {"MX-105"}, Verdict::Problem);
        row("null MX beside others", factsWith({{0, ""}, {10, "mx1.example.test"}, {20, "mx2.example.test"}}), {"MX-105"},
            Verdict::Attention);
        row("address as primary", factsWith({{10, "192.0.2.1"}, {20, "mx2.example.test"}}), {"MX-106"}, Verdict::Problem);
        row("address as us", factsWith({{10, "mx1.example.test"}, {20, "198.51.100.2"}}), {"MX-106"}, Verdict::Problem);
        row("address as third", factsWith(right + QList<dns::Mx>{{30, "192.0.2.3"}}), {"MX-106", "MX-109"}, Verdict::Attention);
        row("alias", withHost(factsWith(right), "mx1.example.test", at("mail.example.test", "192.0.2.1")), {"MX-107"},
            Verdict::Attention);
        row("primary without address", withHost(factsWith(right), "mx1.example.test", {dns::Status::NameError, {}, {}, {}}),
            {"MX-108"}, Verdict::Problem);
        row("we without address", withHost(factsWith(right), "mx2.example.test", {dns::Status::NoData, {}, {}, {}}), {"MX-108"},
            Verdict::Problem);
        row("missing and without address",
            withHost(factsWith({{10, "mx1.example.test"}}), "mx2.example.test", {dns::Status::NameError, {}, {}, {}}),
            {"MX-101", "MX-108"}, Verdict::Problem);
        row("third behind us", factsWith(right + QList<dns::Mx>{{30, "mx3.example.test"}}), {"MX-109", "MX-100"}, Verdict::Good);
        row("third before us, none configured", factsWith(right + QList<dns::Mx>{{15, "mx3.example.test"}}), {"MX-109", "MX-100"},
            Verdict::Good);
        row("third before us, primary configured", factsWith(right + QList<dns::Mx>{{15, "mx3.example.test"}}), {"MX-109"},
            Verdict::Attention, configured);
        row("servers disagree on our place",
            withServer(factsWith(right), server("ns2.example.test", "198.51.100.54", {{10, "mx1.example.test"}})), {"MX-110"},
            Verdict::Problem);
        row("servers disagree on a detail",
            withServer(factsWith(right), server("ns2.example.test", "198.51.100.54", {{10, "mx1.example.test"}, {25, "mx2.example.test"}})),
            {"MX-110"}, Verdict::Attention);
        row("a silent server", withServer(factsWith(right), failing("ns2.example.test", "198.51.100.54", Said::Silent)),
            {"MX-111", "MX-100"}, Verdict::Good);
        Facts oneFamily = factsWith(right);
        oneFamily.servers << failing("ns1.example.test", "2001:db8::53", Said::Silent);
        row("a server silent at one address", oneFamily, {"MX-100"}, Verdict::Good);
        row("a lame server", withServer(factsWith(right), failing("ns2.example.test", "198.51.100.54", Said::NotAuthoritative)),
            {"MX-111"}, Verdict::Attention);
        row("a refusing server", withServer(factsWith(right), failing("ns2.example.test", "198.51.100.54", Said::Refused)), {"MX-111"},
            Verdict::Attention);
        row("a server without address", withServer(factsWith(right), failing("ns2.example.test", "", Said::NoAddress)), {"MX-111"},
            Verdict::Attention);
        row("an alias that leads elsewhere, at one server", withServer(factsWith(right), failing("ns2.example.test", "198.51.100.54", Said::Alias)),
            {"MX-100"}, Verdict::Good);
        Facts alias = factsWith(right);
        alias.servers = {failing("ns1.example.test", "192.0.2.53", Said::Alias), failing("ns2.example.test", "198.51.100.54", Said::Alias)};
        row("an alias: what resolvers find counts", alias, {"MX-100"}, Verdict::Good);
        alias.mx = {dns::Status::ServerFailure, {}, {}, {}};
        row("an alias that leads nowhere", alias, {"MX-112"}, Verdict::Unknown);
        Facts intercepted = factsWith(right);
        intercepted.servers = {failing("ns1.example.test", "192.0.2.53", Said::NotAuthoritative),
                               failing("ns2.example.test", "198.51.100.54", Said::NotAuthoritative)};
        row("somebody answers in their place", intercepted, {"MX-111", "MX-111", "MX-100"}, Verdict::Good);
        intercepted.mx = {dns::Status::NoData, {}, {}, {}};
        row("somebody answers in their place, and says nothing", intercepted, {"MX-112", "MX-111", "MX-111"}, Verdict::Unknown);
        Facts nothing;
        nothing.domain = "example.test";
        nothing.mx.status = dns::Status::TimedOut;
        row("nothing known", nothing, {"MX-112"}, Verdict::Unknown);
        nothing.servers = {failing("ns1.example.test", "192.0.2.53", Said::Refused)};
        row("nothing known, lame", nothing, {"MX-111", "MX-112"}, Verdict::Unknown);
        row("no name", Facts(), {"MX-112"}, Verdict::Unknown);
        row("target not looked up", withHost(factsWith(right), "mx1.example.test", {dns::Status::TimedOut, {}, {}, {}}),
            {"MX-113", "MX-100"}, Verdict::Good);
        row("target with a bad answer", withHost(factsWith(right), "mx1.example.test", {dns::Status::Malformed, {}, {}, {}}), {"MX-113", "MX-100"},
            Verdict::Good);
        row("target that no host can be", withHost(factsWith({{10, "mx\\0321.example.test"}, {20, "mx2.example.test"}}), "mx\\0321.example.test",
                                                   {dns::Status::Malformed, {}, {}, {}}), {"MX-108"}, Verdict::Problem);
        Facts onlyServers = factsWith(right);
        onlyServers.mx = {dns::Status::TimedOut, {}, {}, {}};
        row("resolver silent, servers answer", onlyServers, {"MX-100"}, Verdict::Good);
        Facts onlyResolver = factsWith(right);
        onlyResolver.servers = {failing("ns1.example.test", "192.0.2.53", Said::Silent), failing("ns2.example.test", "198.51.100.54", Said::Silent)};
        row("servers silent, resolver answers", onlyResolver, {"MX-111", "MX-111", "MX-100"}, Verdict::Good);
        Facts withoutServers = factsWith(right);
        withoutServers.servers.clear();
        row("no name server found", withoutServers, {"MX-114", "MX-100"}, Verdict::Good);
        Facts stale = factsWith(right);
        stale.mx.records = {{10, "mx1.example.test"}};
        row("resolver still has the old records", stale, {"MX-100"}, Verdict::Good);
    }
    void findsWhatIsWrongAndNothingElse()
    {
        QFETCH(Question, asked);
        QFETCH(Facts, facts);
        QFETCH(QStringList, expected);
        QFETCH(Verdict, verdict);
        const Report report = judge(asked, facts);
        QCOMPARE(codes(report), expected);
        QCOMPARE(report.verdict, verdict);
    }

    void writesTheRecordsToHave_data()
    {
        QTest::addColumn<QList<dns::Mx>>("now");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QStringList>("shouldBe");
        using Set = QList<dns::Mx>;
        const auto row = [](const char *name, const Set &now, const char *code, const QStringList &shouldBe) {
            QTest::newRow(name) << now << QByteArray(code) << shouldBe;
        };
        row("missing: the one record", {{10, "mx1.example.test"}}, "MX-101", {line("20 mx2.example.test.")});
        row("missing behind 0", {{0, "mx1.example.test"}}, "MX-101", {line("10 mx2.example.test.")});
        row("missing behind 65530", {{65530, "mx1.example.test"}}, "MX-101", {line("65535 mx2.example.test.")});
        row("missing behind the worst: both", {{65535, "mx1.example.test"}}, "MX-101",
            {line("10 mx1.example.test."), line("20 mx2.example.test.")});
        row("equal: the full set", {{10, "mx1.example.test"}, {10, "mx2.example.test"}}, "MX-102",
            {line("10 mx1.example.test."), line("20 mx2.example.test.")});
        row("better: the full set", {{20, "mx1.example.test"}, {10, "mx2.example.test"}, {40, "mx3.example.test"}}, "MX-103",
            {line("20 mx1.example.test."), line("30 mx2.example.test."), line("40 mx3.example.test.")});
        row("alone, primary unknown: no guess", {{10, "mx2.example.test"}}, "MX-103", {});
        row("address as us", {{10, "mx1.example.test"}, {20, "198.51.100.2"}}, "MX-106", {line("20 mx2.example.test.")});
        row("address of a known host", {{10, "192.0.2.1"}, {20, "mx2.example.test"}}, "MX-106", {line("10 mx1.example.test.")});
        row("address of nobody known", {{10, "192.0.2.99"}, {20, "mx2.example.test"}}, "MX-106", {});
    }
    void writesTheRecordsToHave()
    {
        QFETCH(QList<dns::Mx>, now);
        QFETCH(QByteArray, code);
        QFETCH(QStringList, shouldBe);
        QCOMPARE(finding(judge(question(), factsWith(now)), code.constData()).shouldBe, shouldBe);
    }

    void proposesTheConfiguredPrimaryWhereThereIsNone()
    {
        Question asked = question();
        asked.primaries = {{QStringLiteral("127.0.0.1"), 25}, {QStringLiteral("Mail.Example.test"), 25}};
        const Finding none = finding(judge(asked, factsWith({})), "MX-104");
        QCOMPARE(none.shouldBe, (QStringList{"example.test. 600 IN MX 10 mail.example.test.", "example.test. 600 IN MX 20 mx2.example.test."}));
        QCOMPARE(none.parameters["reason"].toString(), "noMx");
        QCOMPARE(finding(judge(asked, factsWith({{0, ""}})), "MX-105").now, (QStringList{"example.test. 600 IN MX 0 ."}));
    }
    void proposesTheDomainItselfWhenItTakesMailByItsAddress()
    {
        Facts facts = factsWith({});
        facts.hosts["example.test"] = at("example.test", "192.0.2.1");
        QCOMPARE(finding(judge(question(), facts), "MX-104").shouldBe.value(0), line("10 example.test."));
    }
    void proposesNothingWithoutANameOfOurs()
    {
        Question asked = question();
        asked.hostname = QStringLiteral("localhost");
        asked.publicAddresses.clear();
        QVERIFY(finding(judge(asked, factsWith({{10, "mx1.example.test"}})), "MX-101").shouldBe.isEmpty());
    }
    void givesTheAddressRecordsOfOurOwnName()
    {
        Facts facts = factsWith(right);
        facts.hosts["mx2.example.test"] = {dns::Status::NameError, {}, {}, {}};
        QCOMPARE(finding(judge(question(), facts), "MX-108").shouldBe, (QStringList{"mx2.example.test. 3600 IN A 198.51.100.2"}));
    }
    void tellsWhereAnAliasLeads()
    {
        Facts facts = factsWith(right);
        facts.hosts["mx1.example.test"] = at("mail.example.test", "192.0.2.1");
        QCOMPARE(finding(judge(question(), facts), "MX-107").shouldBe, (QStringList{line("10 mail.example.test.")}));
    }

    void knowsWhoIsWhoOnTheLadder_data()
    {
        QTest::addColumn<Question>("asked");
        QTest::addColumn<QStringList>("roles");
        const auto row = [](const char *name, const QString &hostname, const QStringList &addresses, const QList<Endpoint> &primaries,
                            const QStringList &roles) {
            Question asked;
            asked.domain = QStringLiteral("example.test");
            asked.hostname = hostname;
            asked.publicAddresses = addresses;
            asked.primaries = primaries;
            QTest::newRow(name) << asked << roles;
        };
        const QString us = QStringLiteral("MX2.example.test.");
        row("by name", us, {}, {}, {"primary", "us", "other"});
        row("by public address", "backup.test", {"198.51.100.2"}, {}, {"primary", "us", "other"});
        row("primary by name", us, {}, {{"mx3.example.test", 25}}, {"other", "us", "primary"});
        row("primary by address", us, {}, {{"192.0.2.3", 2525}}, {"other", "us", "primary"});
        row("primary by its name's address", us, {}, {{"inside.test", 25}}, {"other", "us", "primary"});
        row("primary inside, not on the ladder", us, {}, {{"10.0.0.5", 25}}, {"primary", "us", "other"});
        row("both behind one address", us, {"192.0.2.1"}, {{"mx1.example.test", 25}}, {"primary", "us", "other"});
        row("two primaries", us, {}, {{"mx1.example.test", 25}, {"mx3.example.test", 25}}, {"primary", "us", "primary"});
        row("we are not on it", "backup.test", {"192.0.2.99"}, {}, {"primary", "other", "other"});
    }
    void knowsWhoIsWhoOnTheLadder()
    {
        QFETCH(Question, asked);
        QFETCH(QStringList, roles);
        Facts facts = factsWith(right + QList<dns::Mx>{{30, "mx3.example.test"}});
        facts.hosts["inside.test"] = at("inside.test", "192.0.2.3");
        QStringList seen;
        for (const Rung &rung : judge(asked, facts).ladder)
            seen << (rung.isUs ? "us" : rung.isPrimary ? "primary" : "other");
        QCOMPARE(seen, roles);
    }
    void takesAllOfTheBestForPrimaries()
    {
        const auto ladder = judge(question(), factsWith({{10, "mx1.example.test"}, {10, "mx3.example.test"}, {20, "mx2.example.test"}})).ladder;
        QVERIFY(ladder[0].isPrimary && ladder[1].isPrimary && ladder[2].isUs);
        QCOMPARE(ladder[0].addresses, (QStringList{"192.0.2.1"}));
    }

    void namesWhichServerSaysWhat()
    {
        Facts facts = factsWith(right);
        facts.servers[1] = server("ns2.example.test", "198.51.100.54", {{10, "mx1.example.test"}}, 7);
        const Finding disagree = finding(judge(question(), facts), "MX-110");
        const QJsonArray answers = disagree.parameters["answers"].toArray();
        QCOMPARE(answers.size(), 2);
        const QJsonObject newer = answers[0].toObject(); // as many of each: the newer serial counts
        QCOMPARE(newer["server"].toString(), "ns2.example.test");
        QCOMPARE(newer["serial"].toInt(), 7);
        QCOMPARE(newer["records"].toArray(), (QJsonArray{"10 mx1.example.test"}));
        QCOMPARE(disagree.shouldBe, (QStringList{line("10 mx1.example.test."), line("20 mx2.example.test.")}));
    }
    void doesNotMindTheOrderOfEqualRecords()
    {
        Facts facts = factsWith({{10, "mx1.example.test"}, {10, "mx3.example.test"}, {20, "mx2.example.test"}});
        facts.servers[1].mx = {{10, "mx3.example.test"}, {10, "mx1.example.test"}, {20, "mx2.example.test"}};
        QVERIFY(!codes(judge(question(), facts)).contains("MX-110"));
    }
    void believesTheMajorityOfServers()
    {
        Facts facts = factsWith(right);
        facts.servers << server("ns3.example.test", "192.0.2.55", {{10, "mx1.example.test"}}, 99);
        QCOMPARE(judge(question(), facts).ladder.size(), 2);
    }
    void judgesAHundredRecords()
    {
        QList<dns::Mx> many{{10, "mx1.example.test"}};
        Facts facts = factsWith({});
        for (int i = 0; i < 98; ++i) {
            const QByteArray name = "m" + QByteArray::number(i) + ".example.test";
            many << dns::Mx{quint16(100 + i), name};
            facts.hosts[name] = at(name, "192.0.2.77");
        }
        many << dns::Mx{20, "mx2.example.test"};
        facts.mx = {dns::Status::Ok, many, 600s, "example.test"};
        facts.servers = {server("ns1.example.test", "192.0.2.53", many), server("ns2.example.test", "198.51.100.54", many)};
        const Report report = judge(question(), facts);
        QCOMPARE(report.verdict, Verdict::Good);
        QCOMPARE(report.ladder.size(), 100);
        QCOMPARE(finding(report, "MX-109").parameters["count"].toInt(), 98);
        QCOMPARE(codes(report), (QStringList{"MX-109", "MX-100"}));
    }
};
QTEST_APPLESS_MAIN(TstJudge)
#include "tst_judge.moc"
