#include <QtTest>
#include "dns/blocklist.h"
#include "intake/blocklists.h"
#include "support/fake_resolver.h"

using intake::Blocklists;
using intake::Listing;

namespace {

const QHostAddress client(QStringLiteral("192.0.2.9"));
const QHostAddress other(QStringLiteral("192.0.2.10"));
const QHostAddress client6(QStringLiteral("2001:db8::9"));

// A resolver that knows working lists.
struct Lists {
    FakeResolver resolver;

    void add(const QByteArray &zone, bool withIpv6 = true)
    {
        list(zone, QHostAddress(QStringLiteral("127.0.0.2")));
        if (withIpv6)
            list(zone, QHostAddress(QStringLiteral("::ffff:7f00:2")));
    }
    void list(const QByteArray &zone, const QHostAddress &who, const QString &answer = QStringLiteral("127.0.0.4"), const QByteArray &reason = {})
    {
        resolver.hosts[dns::blocklistName(who, zone)] = {QHostAddress(answer)};
        if (!reason.isEmpty())
            resolver.strings[dns::blocklistName(who, zone)] = {reason};
    }
};

config::Blocklist refusing(const char *zone) { return {QString::fromLatin1(zone), true}; }
config::Blocklist logging(const char *zone) { return {QString::fromLatin1(zone), false}; }

} // namespace

class tst_blocklists : public QObject {
    Q_OBJECT

    std::optional<QList<Listing>> asked(Blocklists &lists, const QHostAddress &who, int milliseconds = 10'000)
    {
        auto found = std::make_shared<std::optional<QList<Listing>>>();
        lists.ask(who, this, [found](const QList<Listing> &listings) { *found = listings; });
        (void)QTest::qWaitFor([&] { return found->has_value(); }, milliseconds);
        return *found;
    }

private Q_SLOTS:
    void findsWhoIsListedAndWhy()
    {
        Lists dns;
        dns.add("bad.test");
        dns.list("bad.test", client, QStringLiteral("127.0.0.4"), "seen sending spam");
        dns.list("bad.test", client6);
        Blocklists lists;
        lists.configure({refusing("bad.test")}, &dns.resolver);
        QTRY_VERIFY(lists.asksAbout(client) && lists.asksAbout(client6));
        const auto found = asked(lists, client);
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->first().zone, QByteArray("bad.test"));
        QCOMPARE(found->first().reason, QByteArray("seen sending spam"));
        QVERIFY(found->first().refuse);
        QVERIFY(asked(lists, other)->isEmpty());
        QCOMPARE(asked(lists, client6)->size(), 1);
    }
    void tellsListsThatOnlyLogFromThoseThatRefuse()
    {
        Lists dns;
        dns.add("one.test");
        dns.add("two.test");
        dns.list("one.test", client);
        dns.list("two.test", client);
        Blocklists lists;
        lists.configure({logging("one.test"), logging("two.test")}, &dns.resolver);
        QTRY_VERIFY(lists.asksAbout(client));
        QTRY_COMPARE(asked(lists, client)->size(), 2);
        QVERIFY(!asked(lists, client)->first().refuse);
        lists.configure({refusing("one.test")}, &dns.resolver);
        QVERIFY(lists.asksAbout(client)); // what is known of it stays
        QVERIFY(asked(lists, client)->first().refuse);
    }
    void asksOnlyListsThatPassTheTest_data()
    {
        QTest::addColumn<QString>("listedPoint");   // what 127.0.0.2 is answered with
        QTest::addColumn<QString>("unlistedPoint"); // likewise 127.0.0.1
        QTest::addColumn<bool>("works");
        QTest::newRow("works") << "127.0.0.2" << "" << true;
        QTest::newRow("empty") << "" << "" << false;
        QTest::newRow("lists everybody") << "127.0.0.2" << "127.0.0.2" << false;
        QTest::newRow("parked") << "198.51.100.1" << "198.51.100.1" << false;
        QTest::newRow("refuses us") << "127.255.255.254" << "127.255.255.254" << false;
        QTest::newRow("refuses us half of the time") << "127.0.0.2" << "127.255.255.254" << false;
    }
    void asksOnlyListsThatPassTheTest()
    {
        QFETCH(QString, listedPoint);
        QFETCH(QString, unlistedPoint);
        QFETCH(bool, works);
        Lists dns;
        if (!listedPoint.isEmpty())
            dns.list("bad.test", QHostAddress(QStringLiteral("127.0.0.2")), listedPoint);
        if (!unlistedPoint.isEmpty())
            dns.list("bad.test", QHostAddress(QStringLiteral("127.0.0.1")), unlistedPoint);
        dns.list("bad.test", client);
        Blocklists lists;
        lists.configure({refusing("bad.test")}, &dns.resolver);
        if (works) {
            QTRY_VERIFY(lists.asksAbout(client));
        } else {
            QTRY_VERIFY(dns.resolver.answers() >= 2); // to the two questions of the test
            QCOMPARE(dns.resolver.answers(), dns.resolver.questions);
            QVERIFY(!lists.asksAbout(client));
        }
        QCOMPARE(asked(lists, client)->size(), works ? 1 : 0);
        QVERIFY(!lists.asksAbout(client6)); // has no such entry
    }
    void stopsAskingAListThatRefusesUs()
    {
        Lists dns;
        dns.add("bad.test");
        dns.list("bad.test", client, QStringLiteral("127.255.255.254"));
        dns.list("bad.test", other);
        Blocklists lists;
        lists.configure({refusing("bad.test")}, &dns.resolver);
        QTRY_VERIFY(lists.asksAbout(client));
        QVERIFY(asked(lists, client)->isEmpty());
        QVERIFY(!lists.asksAbout(other));
        QVERIFY(asked(lists, other)->isEmpty());
        lists.testAll();
        QTRY_VERIFY(lists.asksAbout(other)); // works again
    }
    void stopsAskingAListThatBeginsToListEverybody()
    {
        Lists dns;
        dns.add("bad.test");
        Blocklists lists;
        lists.configure({refusing("bad.test")}, &dns.resolver);
        QTRY_VERIFY(lists.asksAbout(client));
        dns.list("bad.test", QHostAddress(QStringLiteral("127.0.0.1")));
        lists.testAll();
        QTRY_VERIFY(!lists.asksAbout(client));
    }
    void listsNobodyWhenAListFails()
    {
        Lists dns;
        dns.add("bad.test");
        dns.list("bad.test", client);
        Blocklists lists;
        lists.configure({refusing("bad.test")}, &dns.resolver);
        QTRY_VERIFY(lists.asksAbout(client));
        dns.resolver.statuses[dns::blocklistName(client, "bad.test")] = dns::Status::ServerFailure;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(lists.asksAbout(client));
            QVERIFY(asked(lists, client)->isEmpty());
        }
        QVERIFY(!lists.asksAbout(client)); // ten in a row are enough
    }
    void waitsForNobodyLongerThanItsLimit()
    {
        Lists dns;
        dns.add("bad.test");
        dns.add("slow.test");
        dns.list("bad.test", client);
        Blocklists lists;
        lists.configure({logging("bad.test"), refusing("slow.test")}, &dns.resolver);
        QTRY_VERIFY(lists.asksAbout(client));
        QTRY_COMPARE(asked(lists, client)->size(), 1);
        dns.resolver.silent = true;
        QElapsedTimer timer;
        timer.start();
        const auto found = asked(lists, client);
        QVERIFY(found && found->isEmpty());
        QVERIFY(timer.elapsed() >= 2800);
    }
    void asksNobodyWithoutLists()
    {
        FakeResolver resolver;
        Blocklists lists;
        lists.configure({}, &resolver);
        QVERIFY(!lists.asksAbout(client));
        QVERIFY(asked(lists, client)->isEmpty());
        QCOMPARE(resolver.questions, 0);
    }
};

QTEST_GUILESS_MAIN(tst_blocklists)
#include "tst_blocklists.moc"
