// The whole check against real name servers (Knot, one or two of them, and one that never answers) and mail servers on loopback, each in a
// network of its own that counts as public.
#include <QJsonArray>
#include <QTest>
#include <memory>
#include "dns/unbound_resolver.h"
#include "doctor/doctor.h"
#include "doctor/gather.h"
#include "net/certificate.h"
#include "support/black_hole.h"
#include "support/fake_primary.h"
#include "support/knot.h"
#include "support/silent_server.h"

using namespace doctor;
using namespace std::chrono_literals;

namespace {

const QString first = QStringLiteral("127.3.3.3");
const QString second = QStringLiteral("127.4.4.4");
const QString primaryAddress = QStringLiteral("127.1.1.1"), ourAddress = QStringLiteral("127.2.2.2"), othersAddress = QStringLiteral("127.6.6.6");

// Name servers at both addresses; mx1 is the primary, mx2 is us.
QByteArray zone(const QByteArray &mx, int serial = 1)
{
    return "$TTL 3600\n@ SOA ns1 admin " + QByteArray::number(serial) + " 3600 600 86400 60\n@ NS ns1\n@ NS ns2\n"
        "ns1 A 127.3.3.3\nns2 A 127.4.4.4\nmx1 A 127.1.1.1\nmx2 A 127.2.2.2\nmx3 A 127.6.6.6\nhost A 127.6.6.6\n" + mx;
}
const QByteArray right = "@ MX 10 mx1\n@ MX 20 mx2\n";

QList<Knot::Zone> zones(const QByteArray &mx, int serial = 1) { return {{"example.test", zone(mx, serial)}}; }

QByteArray hundredRecords()
{
    QByteArray text = right;
    for (int i = 0; i < 98; ++i)
        text += "@ MX " + QByteArray::number(100 + i) + " m" + QByteArray::number(i) + "\nm" + QByteArray::number(i) + " A 127.6.6.6\n";
    return text;
}

// A mail server as it should be, with a certificate of its own making.
struct MailServer : FakePrimary {
    void begin(const QString &address, quint16 port, const QByteArray &name)
    {
        const auto pair = net::selfSigned(QString::fromLatin1(name));
        tls = *net::TlsServerContext::fromPem(pair->certificate, pair->key);
        host = address;
        banner = "220 " + name;
        ehloReply = "250-" + name + "\r\n250-PIPELINING\r\n250 STARTTLS";
        rcptReplies["restante-test@example.invalid"] = "554 5.7.1 no relaying";
        if (!listen(port))
            qWarning("does not listen");
    }
};

} // namespace
Q_DECLARE_METATYPE(doctor::Verdict)

class TstGather : public QObject {
    Q_OBJECT

    quint16 m_port = 0, m_smtpPort = 0;
    std::unique_ptr<MailServer> m_primary, m_us, m_others;

    Question question(const QString &domain = QStringLiteral("example.test")) const
    {
        Question question;
        question.domain = domain;
        question.hostname = QStringLiteral("mx2.example.test");
        question.dns.authoritativePort = m_port;
        question.doctor.smtpPort = m_smtpPort;
        question.doctor.treatAsPublic = QStringList{QStringLiteral("127.0.0.0/8")};
        question.doctor.blocklists.clear();
        question.doctor.worldDomains.clear();
        return question;
    }

    // Checked through a resolver that forwards to the first server.
    Report checked(const Question &asked)
    {
        dns::UnboundResolver resolver({{first, m_port}});
        QObject context;
        std::optional<Report> report;
        check(asked, resolver, &context, [&](const Report &r) { report = r; });
        if (report)
            qWarning("answered from inside the call");
        (void)QTest::qWaitFor([&] { return report.has_value(); }, 60'000);
        return report.value();
    }
    Facts gathered(const QString &domain) { return gathered(question(domain)); }
    Facts gathered(const Question &asked)
    {
        dns::UnboundResolver resolver({{first, m_port}});
        QObject context;
        std::optional<Facts> facts;
        gather(asked, resolver, &context, [&](const Facts &f) { facts = f; });
        (void)QTest::qWaitFor([&] { return facts.has_value(); }, 60'000);
        return facts.value();
    }
    // On names: what mail servers say has tests of its own.
    static QStringList codes(const Report &report)
    {
        QStringList codes;
        for (const Finding &finding : report.findings)
            if (finding.code.startsWith(QLatin1String("MX-")))
                codes << finding.code;
        return codes;
    }

private Q_SLOTS:
    void init()
    {
        m_port = freePort({first, second});
        m_smtpPort = freePort({primaryAddress, ourAddress, othersAddress});
        QVERIFY(m_port && m_smtpPort);
        for (auto *server : {&m_primary, &m_us, &m_others})
            *server = std::make_unique<MailServer>();
        m_primary->begin(primaryAddress, m_smtpPort, "mx1.example.test");
        m_us->begin(ourAddress, m_smtpPort, "mx2.example.test");
        m_others->begin(othersAddress, m_smtpPort, "mx3.example.test");
    }

    void givesEachZoneItsVerdictAndRecord_data()
    {
        QTest::addColumn<QByteArray>("mx");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("shouldBe");
        QTest::newRow("right") << right << Verdict::Good << "MX-100" << QStringList();
        QTest::newRow("equal preference")
            << QByteArray("@ MX 10 mx1\n@ MX 10 mx2\n") << Verdict::Attention << "MX-102"
            << QStringList{"example.test. 3600 IN MX 10 mx1.example.test.", "example.test. 3600 IN MX 20 mx2.example.test."};
        QTest::newRow("missing") << QByteArray("@ MX 10 mx1\n") << Verdict::Problem << "MX-101"
                                 << QStringList{"example.test. 3600 IN MX 20 mx2.example.test."};
    }
    void givesEachZoneItsVerdictAndRecord()
    {
        QFETCH(QByteArray, mx);
        QFETCH(Verdict, verdict);
        QFETCH(QString, code);
        QFETCH(QStringList, shouldBe);
        Knot one(first, m_port, zones(mx));
        Knot two(second, m_port, zones(mx));
        QVERIFY2(one.start(), one.log().constData());
        QVERIFY2(two.start(), two.log().constData());
        const Report report = checked(question());
        QCOMPARE(codes(report), QStringList{code});
        QCOMPARE(report.verdict, verdict);
        QCOMPARE(report.findings[0].shouldBe, shouldBe);
        QCOMPARE(report.ladder[0].host, "mx1.example.test");
        QVERIFY(report.ladder[0].isPrimary);
        QCOMPARE(report.ladder[0].addresses, QStringList{primaryAddress});
    }

    void seesThatTheServersDisagree()
    {
        Knot one(first, m_port, zones(right, 2));
        Knot two(second, m_port, zones("@ MX 10 mx1\n", 1));
        QVERIFY2(one.start(), one.log().constData());
        QVERIFY2(two.start(), two.log().constData());
        const Report report = checked(question());
        QCOMPARE(codes(report), QStringList{"MX-110"});
        QCOMPARE(report.verdict, Verdict::Problem);
        const QJsonArray answers = report.findings[0].parameters["answers"].toArray();
        QCOMPARE(answers[0].toObject()["address"].toString(), first);
        QCOMPARE(answers[0].toObject()["serial"].toInt(), 2);
        QCOMPARE(answers[1].toObject()["address"].toString(), second);
        QCOMPARE(answers[1].toObject()["serial"].toInt(), 1);
    }
    void isNotHeldUpByABlackHole()
    {
        Knot one(first, m_port, zones(right));
        SilentServer silent;
        QVERIFY2(one.start(), one.log().constData());
        QVERIFY(silent.bind(second, m_port));
        QElapsedTimer took;
        took.start();
        const Report report = checked(question());
        QVERIFY2(took.elapsed() < 9'000, QByteArray::number(took.elapsed())); // all that is waited for has 10 s
        QCOMPARE(codes(report), (QStringList{"MX-111", "MX-100"}));
        QCOMPARE(report.verdict, Verdict::Good);
        QCOMPARE(report.findings[0].severity, Severity::Unchecked);
    }
    void endsWhenNobodyAnswersAtAll()
    {
        SilentServer silent;
        QVERIFY(silent.bind(first, m_port));
        QElapsedTimer took;
        took.start();
        const Report report = checked(question());
        QVERIFY2(took.elapsed() < 20'000, QByteArray::number(took.elapsed()));
        QCOMPARE(codes(report), QStringList{"MX-112"});
        QCOMPARE(report.verdict, Verdict::Unknown);
    }
    void endsAtItsLimitWithWhatIsThere()
    {
        SilentServer silent;
        QVERIFY(silent.bind(first, m_port));
        dns::UnboundResolver resolver({{first, m_port}});
        QObject context;
        std::optional<Facts> facts;
        QElapsedTimer took;
        took.start();
        gather(question(), resolver, &context, [&](const Facts &f) { facts = f; }, 300ms);
        QTRY_VERIFY(facts);
        QVERIFY2(took.elapsed() < 9'000, QByteArray::number(took.elapsed())); // the ordinary limit is 10 s
        QCOMPARE(facts->mx.status, dns::Status::TimedOut);
        QTRY_VERIFY(context.children().isEmpty()); // late answers find nothing to break
    }
    void seesALameServer()
    {
        Knot one(first, m_port, zones(right));
        Knot two(second, m_port, {{"other.test", zone(right)}});
        QVERIFY2(one.start(), one.log().constData());
        QVERIFY2(two.start(), two.log().constData());
        const Report report = checked(question());
        QCOMPARE(codes(report), QStringList{"MX-111"});
        QCOMPARE(report.findings[0].parameters["reason"].toString(), "refused");
        QCOMPARE(report.verdict, Verdict::Attention);
    }
    void climbsToTheZoneThatHoldsTheDomain()
    {
        Knot one(first, m_port, zones(right + "sub MX 10 mx1\n"));
        Knot two(second, m_port, zones(right + "sub MX 10 mx1\n"));
        QVERIFY2(one.start(), one.log().constData());
        QVERIFY2(two.start(), two.log().constData());
        const Facts facts = gathered(QStringLiteral("sub.example.test"));
        QCOMPARE(facts.zone, "example.test");
        QCOMPARE(facts.servers.size(), 2);
        QCOMPARE(facts.servers[0].said, Said::Records);
        QCOMPARE(facts.servers[0].mx, (QList<dns::Mx>{{10, "mx1.example.test"}}));
        QCOMPARE(facts.servers[1].serial, 1u);
        QCOMPARE(gathered(QStringLiteral("host.example.test")).servers.value(0).said, Said::NoMx);
        QCOMPARE(gathered(QStringLiteral("a.b.gone.example.test")).servers.value(0).said, Said::NoName);
    }
    void takesTheNameAsPeopleWriteIt()
    {
        Knot one(first, m_port, {{"xn--pklad-zsa96e.test", zone(right)}});
        QVERIFY2(one.start(), one.log().constData());
        QCOMPARE(gathered(QString::fromUtf8(" P\xc5\x99\xc3\xadklad.test. ")).domain, "xn--pklad-zsa96e.test");
    }
    void saysThatRubbishIsNoDomain_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral("a b");
        QTest::newRow("address of mail") << QStringLiteral("a@example.test");
        QTest::newRow("endless") << QString(100'000, u'a');
    }
    void saysThatRubbishIsNoDomain()
    {
        QFETCH(QString, domain);
        const Report report = checked(question(domain));
        QCOMPARE(codes(report), QStringList{"MX-112"});
        QCOMPARE(report.findings[0].parameters["reason"].toString(), "badName");
    }
    void judgesAHundredRecords()
    {
        Knot one(first, m_port, zones(hundredRecords()));
        Knot two(second, m_port, zones(hundredRecords()));
        QVERIFY2(one.start(), one.log().constData());
        QVERIFY2(two.start(), two.log().constData());
        QElapsedTimer took;
        took.start();
        const Report report = checked(question());
        QVERIFY2(took.elapsed() < 9'000, QByteArray::number(took.elapsed())); // all that is waited for has 10 s
        QCOMPARE(report.ladder.size(), 100);
        QCOMPARE(codes(report), (QStringList{"MX-109", "MX-100"}));
        QCOMPARE(report.verdict, Verdict::Good);
    }
    void hearsEveryMailServerOnce()
    {
        Knot one(first, m_port, zones(right));
        Knot two(second, m_port, zones(right));
        QVERIFY2(one.start(), one.log().constData());
        QVERIFY2(two.start(), two.log().constData());
        Question asked = question();
        asked.primaries = {{QStringLiteral("mx1.example.test"), m_smtpPort}, {primaryAddress, m_smtpPort}}; // one place under two names
        const Facts facts = gathered(asked);
        QCOMPARE(facts.mailHosts.size(), 3);
        for (const MailHostFact &fact : facts.mailHosts) {
            QCOMPARE(fact.reach, Reach::Open);
            QCOMPARE(fact.tls.state, TlsFact::State::Established);
            QCOMPARE(fact.unknown.code, 250);
            QCOMPARE(fact.foreign.code, 554);
        }
        QCOMPARE(m_primary->connections, 2);
        QCOMPARE(m_primary->mostOpen, 1);
        QVERIFY(m_primary->mails.isEmpty());
        QList<QByteArray> servers = facts.serversOf.value("mx1.example.test");
        std::sort(servers.begin(), servers.end());
        QCOMPARE(servers, (QList<QByteArray>{"ns1.example.test", "ns2.example.test"}));
        QCOMPARE(facts.validation, Validation::Unknown);
        QCOMPARE(facts.policy.state, PolicyFact::State::None);
        QCOMPARE(facts.tlsReports.status, dns::Status::NameError);
        QVERIFY(facts.now != WallTime{});
    }
    void looksAtOurAddress()
    {
        QList<Knot::Zone> served = zones(right);
        const QByteArray head = "$TTL 60\n@ SOA ns1.example.test. admin 1 3600 600 86400 60\n@ NS ns1.example.test.\n";
        served << Knot::Zone{"127.in-addr.arpa", head + "2.2.2 PTR mx2.example.test.\n2.2.2 PTR elsewhere.example.test.\n"}
               << Knot::Zone{"good.test", head + "2.0.0.127 A 127.0.0.2\n"} << Knot::Zone{"bad.test", head + "2.0.0.127 A 127.0.0.2\n2.2.2.127 A 127.0.0.4\n"}
               << Knot::Zone{"all.test", head + "* A 127.0.0.2\n"} << Knot::Zone{"dead.test", head};
        Knot one(first, m_port, served);
        QVERIFY2(one.start(), one.log().constData());
        Question asked = question();
        asked.doctor.blocklists = QStringList{"good.test", "bad.test", "all.test", "dead.test", "unserved.test"};
        const Facts facts = gathered(asked);
        const AddressFact fact = facts.addresses.value(QHostAddress(ourAddress));
        QCOMPARE(fact.status, dns::Status::Ok);
        QCOMPARE(fact.names.size(), 2);
        QCOMPARE(fact.elsewhere, QList<QByteArray>{"elsewhere.example.test"});
        QCOMPARE(fact.lists.value("good.test"), dns::Listed::No);
        QCOMPARE(fact.lists.value("bad.test"), dns::Listed::Yes);
        QCOMPARE(fact.lists.value("all.test"), dns::Listed::Unusable);  // it lists everybody
        QCOMPARE(fact.lists.value("dead.test"), dns::Listed::Unusable); // its test entry is missing
        QCOMPARE(fact.lists.value("unserved.test"), dns::Listed::Unknown);
        QVERIFY(!facts.addresses.contains(QHostAddress(primaryAddress)));
    }
    void greetsTheWorldAndSaysNothing()
    {
        QList<Knot::Zone> served = zones(right);
        const QByteArray head = "$TTL 60\n@ SOA ns1.example.test. admin 1 3600 600 86400 60\n@ NS ns1.example.test.\n";
        served << Knot::Zone{"world.test", head + "@ MX 10 mx3.example.test.\n"} << Knot::Zone{"gone.test", head + "@ MX 10 mx\nmx A 127.6.6.7\n"};
        Knot one(first, m_port, served);
        QVERIFY2(one.start(), one.log().constData());
        Question asked = question();
        asked.doctor.worldDomains = QStringList{"world.test", "gone.test", "nowhere.invalid"};
        Facts facts = gathered(asked);
        std::sort(facts.outbound.begin(), facts.outbound.end());
        QCOMPARE(facts.outbound, (QList<Reach>{Reach::Open, Reach::Refused}));
        QVERIFY(m_others->commands.isEmpty());
    }
    void conversesWithTheBestOfAHundred()
    {
        Knot one(first, m_port, zones(hundredRecords()));
        QVERIFY2(one.start(), one.log().constData());
        const Facts facts = gathered(QStringLiteral("example.test"));
        QCOMPARE(facts.mailHosts.size(), maxHosts);
        const auto has = [&](const char *host) {
            return std::any_of(facts.mailHosts.begin(), facts.mailHosts.end(), [&](const MailHostFact &fact) { return fact.host == host; });
        };
        QVERIFY(has("mx1.example.test") && has("mx2.example.test") && has("m7.example.test") && !has("m8.example.test"));
        QCOMPARE(m_others->mostOpen, 1);
    }
    void endsInTimeWhereHalfOfTheHostsAreBlackHoles()
    {
        BlackHole hole;
        QVERIFY(hole.open(QStringLiteral("127.8.8.8"), m_smtpPort));
        Knot one(first, m_port, zones(right + "@ MX 30 h1\n@ MX 30 h2\nh1 A 127.8.8.8\nh2 A 127.8.8.8\n"));
        QVERIFY2(one.start(), one.log().constData());
        QElapsedTimer took;
        took.start();
        const Facts facts = gathered(QStringLiteral("example.test"));
        QVERIFY2(took.elapsed() < 10'000, QByteArray::number(took.elapsed()));
        QCOMPARE(facts.mailHosts.size(), 4);
        for (const MailHostFact &fact : facts.mailHosts)
            QCOMPARE(fact.reach, fact.address == QHostAddress(QStringLiteral("127.8.8.8")) ? Reach::Silent : Reach::Open);
    }
    void keepsWhatWasHeardAtItsLimit()
    {
        m_primary->silentAt = FakePrimary::Stage::Rcpt;
        Knot one(first, m_port, zones(right));
        QVERIFY2(one.start(), one.log().constData());
        dns::UnboundResolver resolver({{first, m_port}});
        QObject context;
        std::optional<Facts> facts;
        gather(question(), resolver, &context, [&](const Facts &f) { facts = f; }, 2s);
        QTRY_VERIFY(facts);
        const auto primary = std::find_if(facts->mailHosts.begin(), facts->mailHosts.end(), [](const MailHostFact &fact) { return fact.host == "mx1.example.test"; });
        QVERIFY(primary != facts->mailHosts.end());
        QCOMPARE(primary->greeting.code, 220);
        QCOMPARE(primary->tls.state, TlsFact::State::Established);
        QCOMPARE(primary->postmaster.code, 0);
    }
    void isQuietWhenTheContextIsGoneBeforeTheAnswers()
    {
        Knot one(first, m_port, zones(right));
        QVERIFY2(one.start(), one.log().constData());
        dns::UnboundResolver resolver({{first, m_port}});
        auto context = std::make_unique<QObject>();
        bool called = false;
        check(question(), resolver, context.get(), [&](const Report &) { called = true; });
        context.reset();
        (void)checked(question());
        QVERIFY(!called);
    }
    void isQuietAtItsLimitWhenTheContextIsGone()
    {
        SilentServer silent;
        QVERIFY(silent.bind(first, m_port));
        dns::UnboundResolver resolver({{first, m_port}});
        auto context = std::make_unique<QObject>();
        QObject later;
        bool called = false, ended = false;
        gather(question(), resolver, context.get(), [&](const Facts &) { called = true; }, 2s); // long enough for a busy machine to come to the next line
        QTRY_VERIFY(silent.isAsked()); // under way
        context.reset();
        gather(question(), resolver, &later, [&](const Facts &) { ended = true; }, 2s);
        QTRY_VERIFY(ended); // and so the first one's limit is over too
        QVERIFY(!called);
    }
};
QTEST_GUILESS_MAIN(TstGather)
#include "tst_gather.moc"
