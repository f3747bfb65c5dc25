// Which addresses the world can reach, and which share a network.
#include <QTest>
#include "dns/address.h"

class TstDnsAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatIsPublic_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        for (const char *office : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "169.254.1.1", "::1", "fe80::1", "fd00::1",
                                   "::ffff:192.168.1.1"})
            QTest::newRow(office) << QString::fromLatin1(office) << false;
        for (const char *open : {"192.0.2.1", "172.32.0.1", "100.128.0.1", "2001:db8::1", "198.51.100.7"})
            QTest::newRow(open) << QString::fromLatin1(open) << true;
    }
    void knowsWhatIsPublic()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPublic);
        QCOMPARE(dns::isPublic(QHostAddress(address), {}), isPublic);
        QVERIFY(dns::isPublic(QHostAddress(address), dns::networksFrom({"0.0.0.0/0", "::/0"})));
    }
    void readsOnlyPrefixes()
    {
        QCOMPARE(dns::networksFrom({"127.0.0.0/8", "nonsense", "", "2001:db8::/32"}).size(), 2);
    }
    void knowsWhoSharesANetwork_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *one, const char *other, bool same) {
            QTest::addRow("%s and %s", one, other) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
        };
        row("192.0.2.1", "192.0.2.254", true);
        row("192.0.2.1", "192.0.3.1", false);
        row("192.0.2.1", "::ffff:192.0.2.9", true);
        row("2001:db8:1:2::1", "2001:db8:1:ffff::1", true);
        row("2001:db8:1::1", "2001:db8:2::1", false);
        row("192.0.2.1", "2001:db8::1", false);
        row("", "", false);
        row("192.0.2.1", "", false);
    }
    void knowsWhoSharesANetwork()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(dns::isSameNetwork(QHostAddress(one), QHostAddress(other)), same);
        QCOMPARE(dns::isSameNetwork(QHostAddress(other), QHostAddress(one)), same);
    }
    void namesTheNetwork()
    {
        QCOMPARE(dns::networkText(QHostAddress(QStringLiteral("192.0.2.77"))), "192.0.2.0/24");
        QCOMPARE(dns::networkText(QHostAddress(QStringLiteral("2001:db8:1:2::3"))), "2001:db8:1::/48");
    }
    void writesTheNameForPtr()
    {
        QCOMPARE(dns::reverseName(QHostAddress(QStringLiteral("192.0.2.77"))), "77.2.0.192.in-addr.arpa");
        QCOMPARE(dns::reverseName(QHostAddress(QStringLiteral("::ffff:192.0.2.77"))), "77.2.0.192.in-addr.arpa");
        QCOMPARE(dns::reverseName(QHostAddress(QStringLiteral("2001:db8::1"))),
                 "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
    }
};
QTEST_APPLESS_MAIN(TstDnsAddress)
#include "tst_dns_address.moc"
