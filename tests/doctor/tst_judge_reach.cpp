// Who can be reached: mail servers at port 25, the world from here, we by the world.
#include "known.h"

using namespace doctor;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

void close(MailHostFact &talk, Reach reach)
{
    MailHostFact closed;
    closed.host = talk.host;
    closed.address = talk.address;
    closed.isInside = talk.isInside;
    closed.reach = reach;
    talk = closed;
}

void nobodyCame(Known &k, std::chrono::hours listening)
{
    k.facts.own.listensSince = Known::now() - listening;
    k.facts.own.firstPublicClient.reset();
    k.facts.own.lastPublicClient.reset();
}

void addAddress(Known &k, const char *address, Reach reach)
{
    MailHostFact second = k.primary();
    second.address = QHostAddress(QLatin1String(address));
    close(second, reach);
    k.facts.mailHosts << second;
}

} // namespace

class TstJudgeReach : public QObject {
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
        row("primary refuses", {"NET-300 problem"}, [](Known &k) { close(k.primary(), Reach::Refused); });
        row("primary silent, others answer", {"NET-300 problem"}, [](Known &k) { close(k.primary(), Reach::Silent); });
        row("primary without a way, others answer", {"NET-300 problem"}, [](Known &k) { close(k.primary(), Reach::Unreachable); });
        row("primary silent, nobody else tried", {"NET-300 unchecked"}, [](Known &k) {
            close(k.primary(), Reach::Silent);
            k.facts.outbound.clear();
        });
        row("primary silent, as everybody", {"NET-306 attention", "NET-300 unchecked"}, [](Known &k) {
            close(k.primary(), Reach::Silent);
            k.facts.outbound = {Reach::Silent, Reach::Silent};
        });
        row("primary refuses, nobody else tried", {"NET-300 problem"}, [](Known &k) {
            close(k.primary(), Reach::Refused);
            k.facts.outbound.clear();
        });
        row("primary does not greet", {"NET-300 unchecked"}, [](Known &k) { close(k.primary(), Reach::Open); });
        row("one of its addresses does not greet", {}, [](Known &k) { addAddress(k, "192.0.2.11", Reach::Open); });
        row("primary not tried", {}, [](Known &k) { close(k.primary(), Reach::NotTried); });
        row("we do not answer ourselves", {"NET-300 problem"}, [](Known &k) { close(k.ours(), Reach::Refused); });
        row("third refuses", {"NET-300 attention", "MX-109 info"}, [](Known &k) { close(k.addThird(), Reach::Refused); });
        row("second address refuses", {"NET-300 attention"}, [](Known &k) { addAddress(k, "192.0.2.11", Reach::Refused); });
        row("second address silent", {}, [](Known &k) { addAddress(k, "2001:db8::11", Reach::Silent); });
        row("both addresses refuse", {"NET-300 problem"}, [](Known &k) {
            close(k.primary(), Reach::Silent);
            addAddress(k, "192.0.2.11", Reach::Refused);
        });

        row("nobody came in two days", {}, [](Known &k) { nobodyCame(k, 48h); });
        row("nobody came in more", {"NET-301 attention"}, [](Known &k) { nobodyCame(k, 49h); });
        row("somebody came 30 days ago", {}, [](Known &k) { k.facts.own.lastPublicClient = Known::now() - 24h * 30; });
        row("somebody came longer ago", {"NET-301 attention"}, [](Known &k) { k.facts.own.lastPublicClient = Known::now() - 24h * 31; });
        row("nobody came, but nobody could", {"MX-101 problem"}, [](Known &k) {
            nobodyCame(k, 49h);
            k.setMx({{10, "mx1.example.test"}});
        });
        row("nobody came, for our address is private", {"MX-115 problem"}, [](Known &k) {
            nobodyCame(k, 49h);
            k.facts.hosts["mx2.example.test"] = at("mx2.example.test", "10.0.0.2");
            k.question.publicAddresses.clear();
            k.facts.addresses.clear();
        });
        row("all from one private address", {"NET-305 problem"}, [](Known &k) {
            nobodyCame(k, 49h);
            k.facts.own.onlyClient = QHostAddress(QStringLiteral("192.168.1.1"));
        });

        row("nobody outside reached", {"NET-306 attention"}, [](Known &k) { k.facts.outbound = {Reach::Silent, Reach::Unreachable}; });
        row("nobody outside reached, smarthost", {"NET-306 info"}, [](Known &k) {
            k.facts.outbound = {Reach::Refused};
            k.facts.own.hasSmarthost = true;
        });
        row("nobody outside tried", {}, [](Known &k) { k.facts.outbound = {Reach::NotTried}; });
        row("nobody outside reached, so notices stay", {"NET-306 attention"}, [](Known &k) {
            k.facts.outbound = {Reach::Silent};
            k.facts.own.cannotLeave = {"notices.no-route"};
        });
    }
    void findsOnlyWhatIsWrong()
    {
        QFETCH(Known, known);
        QFETCH(QStringList, expected);
        QCOMPARE(known.said(), expected);
    }

    void saysWhenTheWorldCame()
    {
        Known known = Known::right();
        QVERIFY(known.sentence("NET-301").contains("The first connection from a public address came on"));
        nobodyCame(known, 49h);
        QVERIFY(known.sentence("NET-301").contains("No connection has come from a public address since"));
        known.facts.own = {};
        QCOMPARE(known.finding("NET-301").code, QString()); // no service that listens
    }
    void namesWhatWasTried()
    {
        Known known = Known::right();
        close(known.primary(), Reach::Refused);
        QCOMPARE(known.sentence("NET-300"), "mx1.example.test could not be reached at 192.0.2.1, port 25: it takes no connections there.");
    }
};
QTEST_APPLESS_MAIN(TstJudgeReach)
#include "tst_judge_reach.moc"
