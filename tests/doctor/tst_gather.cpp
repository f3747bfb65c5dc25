// The whole check against real name servers: Knot, one or two of them, and one that never answers.
#include <QJsonArray>
#include <QTest>
#include <memory>
#include "dns/unbound_resolver.h"
#include "doctor/doctor.h"
#include "doctor/gather.h"
#include "support/knot.h"
#include "support/silent_server.h"

using namespace doctor;
using namespace std::chrono_literals;

namespace {

const QString first = QStringLiteral("127.0.0.1");
const QString second = QStringLiteral("127.0.0.2");

// Name servers at both addresses; mx1 is the primary, mx2 is us.
QByteArray zone(const QByteArray &mx, int serial = 1)
{
    return "$TTL 3600\n@ SOA ns1 admin " + QByteArray::number(serial) + " 3600 600 86400 60\n@ NS ns1\n@ NS ns2\n"
        "ns1 A 127.0.0.1\nns2 A 127.0.0.2\nmx1 A 192.0.2.1\nmx2 A 198.51.100.2\nmx3 A 192.0.2.3\nhost A 192.0.2.9\n" + mx;
}
const QByteArray right = "@ MX 10 mx1\n@ MX 20 mx2\n";

QList<Knot::Zone> zones(const QByteArray &mx, int serial = 1) { return {{"example.test", zone(mx, serial)}}; }

QByteArray hundredRecords()
{
    QByteArray text = right;
    for (int i = 0; i < 98; ++i)
        text += "@ MX " + QByteArray::number(100 + i) + " m" + QByteArray::number(i) + "\nm" + QByteArray::number(i) + " A 192.0.2.77\n";
    return text;
}

} // namespace
Q_DECLARE_METATYPE(doctor::Verdict)

class TstGather : public QObject {
    Q_OBJECT

    quint16 m_port = 0;

    Question question(const QString &domain = QStringLiteral("example.test")) const
    {
        Question question;
        question.domain = domain;
        question.hostname = QStringLiteral("mx2.example.test");
        question.dns.authoritativePort = m_port;
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
        (void)QTest::qWaitFor([&] { return report.has_value(); }, 15'000);
        return report.value();
    }
    Facts gathered(const QString &domain)
    {
        dns::UnboundResolver resolver({{first, m_port}});
        QObject context;
        std::optional<Facts> facts;
        gather(question(domain), resolver, &context, [&](const Facts &f) { facts = f; });
        (void)QTest::qWaitFor([&] { return facts.has_value(); }, 15'000);
        return facts.value();
    }
    static QStringList codes(const Report &report)
    {
        QStringList codes;
        for (const Finding &finding : report.findings)
            codes << finding.code;
        return codes;
    }

private Q_SLOTS:
    void init()
    {
        m_port = freePort({first, second});
        QVERIFY(m_port);
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
        QCOMPARE(report.ladder[0].addresses, (QStringList{"192.0.2.1"}));
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
        QVERIFY2(took.elapsed() < 5'000, QByteArray::number(took.elapsed()));
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
        QVERIFY2(took.elapsed() < 10'500, QByteArray::number(took.elapsed()));
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
        QVERIFY(took.elapsed() < 2'000);
        QCOMPARE(facts->mx.status, dns::Status::TimedOut);
        QTest::qWait(50); // late answers must find nothing to break
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
        QVERIFY2(took.elapsed() < 5'000, QByteArray::number(took.elapsed()));
        QCOMPARE(report.ladder.size(), 100);
        QCOMPARE(codes(report), (QStringList{"MX-109", "MX-100"}));
        QCOMPARE(report.verdict, Verdict::Good);
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
        gather(question(), resolver, context.get(), [&](const Facts &) { called = true; }, 300ms);
        QTRY_VERIFY(silent.isAsked()); // under way
        context.reset();
        gather(question(), resolver, &later, [&](const Facts &) { ended = true; }, 300ms);
        QTRY_VERIFY(ended); // and so the first one's limit is over too
        QVERIFY(!called);
    }
};
QTEST_GUILESS_MAIN(TstGather)
#include "tst_gather.moc"
