// The zone that the records stand in: signatures, serials, TTL, name servers.
#include "known.h"

using namespace doctor;
using namespace std::chrono_literals;

namespace {

void moveServers(Known &known, const char *first, const char *second)
{
    known.facts.servers[0].address = QHostAddress(QLatin1String(first));
    known.facts.servers[1].address = QHostAddress(QLatin1String(second));
}

void setTtl(Known &known, std::chrono::seconds ttl) { known.setMx(known.facts.mx.records, ttl); }

} // namespace

class TstJudgeZone : public QObject {
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
        row("serials apart", {"MX-117 info"}, [](Known &k) { k.facts.servers[1].serial = 2; });
        row("serials apart, and other records", {"MX-110 attention"}, [](Known &k) {
            k.facts.servers[1].serial = 2;
            k.facts.servers[1].mx[1].preference = 25;
        });
        row("a serial is not known", {}, [](Known &k) { k.facts.servers[1].serial.reset(); });
        row("TTL of a day", {}, [](Known &k) { setTtl(k, 24h); });
        row("TTL of more", {"MX-118 attention"}, [](Known &k) { setTtl(k, 24h + 1s); });
        row("TTL of five minutes", {}, [](Known &k) { setTtl(k, 5min); });
        row("TTL of less", {"MX-119 info"}, [](Known &k) { setTtl(k, 299s); });
        row("TTL of 0", {"MX-119 info"}, [](Known &k) { setTtl(k, 0s); });
        row("little left of it at a resolver", {"MX-114 unchecked"}, [](Known &k) {
            setTtl(k, 10s);
            k.facts.servers.clear();
        });
        row("much left of it at a resolver", {"MX-118 attention", "MX-114 unchecked"}, [](Known &k) {
            setTtl(k, 48h);
            k.facts.servers.clear();
        });
        row("one server", {"MX-120 attention"}, [](Known &k) { k.facts.servers.removeLast(); });
        row("one server, in both families", {"MX-120 attention"}, [](Known &k) {
            k.facts.servers[1].name = k.facts.servers[0].name;
            k.facts.servers[1].address = QHostAddress(QStringLiteral("2001:db8::53"));
        });
        row("one server by two names", {"MX-120 attention"}, [](Known &k) { moveServers(k, "203.0.113.53", "203.0.113.53"); });
        row("one name with addresses in two networks", {}, [](Known &k) { k.facts.servers[1].name = k.facts.servers[0].name; });
        row("one network", {"MX-121 attention"}, [](Known &k) { moveServers(k, "203.0.113.53", "203.0.113.54"); });
        row("one network of IPv6", {"MX-121 attention"}, [](Known &k) { moveServers(k, "2001:db8::53", "2001:db8:0:1::53"); });
        row("one network, one more elsewhere", {}, [](Known &k) {
            k.facts.servers << k.facts.servers[0];
            k.facts.servers[2].name = "ns3.example.test";
            moveServers(k, "203.0.113.53", "203.0.113.54");
            k.facts.servers[2].address = QHostAddress(QStringLiteral("198.51.100.53"));
        });
        row("private ones may be anywhere", {}, [](Known &k) { moveServers(k, "10.0.0.53", "10.0.0.54"); });
        row("an address is not known", {"MX-111 unchecked"}, [](Known &k) {
            k.facts.servers[1] = {"ns2.example.test", {}, Said::AddressUnknown, {}, {}, {}};
        });
        row("a server has no address", {"MX-111 attention"}, [](Known &k) {
            k.facts.servers[1] = {"ns2.example.test", {}, Said::NoAddress, {}, {}, {}};
        });
        row("signatures broken", {"MX-122 problem"}, [](Known &k) { k.facts.validation = Validation::Bogus; });
        row("signatures broken, and resolvers that say nothing", {"MX-122 problem"}, [](Known &k) {
            k.facts.validation = Validation::Bogus;
            k.facts.mx = {dns::Status::ServerFailure, {}, {}, {}};
            k.facts.servers.clear();
        });
        row("signed", {}, [](Known &k) { k.facts.validation = Validation::Secure; });
        row("validation not known", {}, [](Known &k) { k.facts.validation = Validation::Unknown; });
    }
    void findsOnlyWhatIsWrong()
    {
        QFETCH(Known, known);
        QFETCH(QStringList, expected);
        QCOMPARE(known.said(), expected);
    }

    void isAProblemEvenWhereNothingElseIsKnown()
    {
        Known known = Known::right();
        known.facts.validation = Validation::Bogus;
        known.facts.mx = {dns::Status::ServerFailure, {}, {}, {}};
        known.facts.servers.clear();
        QCOMPARE(known.report().verdict, Verdict::Problem);
    }
    void givesTheRecordsWithAnHour()
    {
        Known known = Known::right();
        setTtl(known, 72h);
        QCOMPARE(known.finding("MX-118").now, (QStringList{"example.test. 259200 IN MX 10 mx1.example.test.", "example.test. 259200 IN MX 20 mx2.example.test."}));
        QCOMPARE(known.finding("MX-118").shouldBe, (QStringList{"example.test. 3600 IN MX 10 mx1.example.test.", "example.test. 3600 IN MX 20 mx2.example.test."}));
        setTtl(known, 0s);
        QCOMPARE(known.finding("MX-119").now.value(0), "example.test. 0 IN MX 10 mx1.example.test.");
    }
    void namesTheNetwork()
    {
        Known known = Known::right();
        moveServers(known, "203.0.113.53", "203.0.113.54");
        QCOMPARE(known.sentence("MX-121"), "All name servers of example.test (ns1.example.test, ns2.example.test) are in one network: 203.0.113.0/24.");
    }
};
QTEST_APPLESS_MAIN(TstJudgeZone)
#include "tst_judge_zone.moc"
