// What would take the primary and us at once.
#include "known.h"

using namespace doctor;

namespace {

void moveUs(Known &k, const char *address)
{
    k.facts.hosts["mx2.example.test"] = at("mx2.example.test", address);
    k.question.publicAddresses = {QString::fromLatin1(address)};
    k.facts.addresses.clear();
}

void moveServers(Known &k, const char *first, const char *second)
{
    k.facts.servers[0].address = QHostAddress(QLatin1String(first));
    k.facts.servers[1].address = QHostAddress(QLatin1String(second));
}

QStringList allCodes(const Known &k)
{
    QStringList codes;
    for (const Finding &finding : k.report().findings)
        codes << finding.code;
    return codes;
}

} // namespace

class TstJudgeFate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsOnlyWhatIsWrong_data()
    {
        QTest::addColumn<Known>("known");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &expected, auto spoil) {
            Known known = Known::right();
            spoil(known);
            QTest::newRow(name) << known << expected;
        };
        row("same address", {"NET-310 problem"}, [](Known &k) { moveUs(k, "192.0.2.1"); });
        row("same address, by the configuration", {"NET-310 problem"}, [](Known &k) { k.question.publicAddresses << QStringLiteral("192.0.2.1"); });
        row("same address as a configured one", {"NET-310 problem"}, [](Known &k) { k.question.primaries << Endpoint{QStringLiteral("198.51.100.2"), 2525}; });
        row("same network", {"NET-311 attention"}, [](Known &k) { moveUs(k, "192.0.2.99"); });
        row("same network of IPv6", {"NET-311 attention"}, [](Known &k) {
            k.facts.hosts["mx1.example.test"].records << QHostAddress(QStringLiteral("2001:db8::1"));
            k.facts.hosts["mx2.example.test"].records << QHostAddress(QStringLiteral("2001:db8:0:5::1"));
        });
        row("networks side by side", {}, [](Known &k) { moveUs(k, "192.0.3.1"); });
        row("private networks may be two", {}, [](Known &k) { k.question.primaries << Endpoint{QStringLiteral("10.0.0.5"), 25}; });
        row("same name servers", {"NET-312 info"}, [](Known &k) {
            k.facts.serversOf["mx2.example.test"] = {"ns2.example.test", "ns1.example.test"};
        });
        row("one name server more", {}, [](Known &k) {
            k.facts.serversOf["mx2.example.test"] = {"ns2.example.test", "ns1.example.test", "ns3.example.test"};
        });
        row("certificates end together", {"NET-313 info"}, [](Known &k) {
            k.ours().tls.certificate->ends = k.primary().tls.certificate->ends + std::chrono::hours(20);
        });
        row("certificates end a day apart", {}, [](Known &k) {
            k.ours().tls.certificate->ends = k.primary().tls.certificate->ends + std::chrono::hours(24);
        });
        row("name servers beside the primary", {"NET-315 attention"}, [](Known &k) { moveServers(k, "192.0.2.53", "192.0.2.54"); });
        row("the only name server beside the primary", {"NET-315 attention"}, [](Known &k) { moveServers(k, "192.0.2.53", "192.0.2.53"); });
        row("one name server beside the primary", {}, [](Known &k) { moveServers(k, "192.0.2.53", "203.0.113.53"); });
        row("name servers beside us", {"MX-121 attention"}, [](Known &k) { moveServers(k, "198.51.100.53", "198.51.100.54"); });
    }
    void findsOnlyWhatIsWrong()
    {
        QFETCH(Known, known);
        QFETCH(QStringList, expected);
        QCOMPARE(known.said(), expected);
    }

    void saysThatNothingIsSharedOnlyWhenItLooked()
    {
        Known known = Known::right();
        QVERIFY(allCodes(known).contains("NET-319"));
        known.facts.serversOf.clear();
        QVERIFY(allCodes(known).contains("NET-319")); // certificates were compared
        known.ours().tls.certificate.reset();
        QVERIFY(!allCodes(known).contains("NET-319"));
        known = Known::right();
        moveUs(known, "192.0.2.99");
        QVERIFY(!allCodes(known).contains("NET-319"));
        known = Known::right();
        moveServers(known, "192.0.2.53", "192.0.2.54");
        QVERIFY(!allCodes(known).contains("NET-319"));
    }
    void namesTheNetwork()
    {
        Known known = Known::right();
        moveUs(known, "192.0.2.99");
        QCOMPARE(known.sentence("NET-311"), "mx2.example.test and mx1.example.test are in the same network (192.0.2.0/24). When its line or its power fails, both fail.");
    }
};
QTEST_APPLESS_MAIN(TstJudgeFate)
#include "tst_judge_fate.moc"
