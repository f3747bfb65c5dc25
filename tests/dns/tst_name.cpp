#include <QTest>
#include "dns/name.h"

using namespace dns;

class TstName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesNamesInOneWay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name"); // empty: refused
        QTest::newRow("as it is") << QByteArray("mx1.example.test") << QByteArray("mx1.example.test");
        QTest::newRow("capitals and the dot") << QByteArray("MX1.Example.TEST.") << QByteArray("mx1.example.test");
        QTest::newRow("service label") << QByteArray("_25._tcp.mx.test") << QByteArray("_25._tcp.mx.test");
        QTest::newRow("RFC 2317") << QByteArray("1.0/25.2.0.192.in-addr.arpa") << QByteArray("1.0/25.2.0.192.in-addr.arpa");
        QTest::newRow("label of 63") << QByteArray(63, 'a') + ".test" << QByteArray(63, 'a') + ".test";
        QTest::newRow("label of 64") << QByteArray(64, 'a') + ".test" << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("root") << QByteArray(".") << QByteArray();
        QTest::newRow("empty label") << QByteArray("a..test") << QByteArray();
        QTest::newRow("dot first") << QByteArray(".test") << QByteArray();
        QTest::newRow("two dots last") << QByteArray("a.test..") << QByteArray();
        QTest::newRow("blank") << QByteArray("a b.test") << QByteArray();
        QTest::newRow("escape") << QByteArray("a\\046b.test") << QByteArray();
        QTest::newRow("NUL") << QByteArray("a\0b.test", 8) << QByteArray();
        QTest::newRow("8 bits") << QByteArray("p\xc5\x99\xc3\xad.test") << QByteArray();
        QTest::newRow("253") << (QByteArray(49, 'a') + '.').repeated(5) + "abc" << (QByteArray(49, 'a') + '.').repeated(5) + "abc";
        QTest::newRow("254") << (QByteArray(49, 'a') + '.').repeated(5) + "abcd" << QByteArray();
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 'a') << QByteArray();
    }
    void writesNamesInOneWay()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, name);
        QCOMPARE(normalName(text).value_or(QByteArray()), name);
        QCOMPARE(normalName(text).has_value(), !name.isEmpty());
    }

    void spellsAnyName()
    {
        QCOMPARE(spelledName("Mx1.example.test."), QByteArray("mx1.example.test"));
        QCOMPARE(spelledName("a+b@c\\.d e.test"), QByteArray("a\\043b\\064c\\092.d\\032e.test"));
        QCOMPARE(spelledName(QByteArray("\0\xff.test", 7)), QByteArray("\\000\\255.test"));
        QVERIFY(spelledName(QByteArray(63, '+') + ".test"));
        for (const QByteArray &none : {QByteArray(), QByteArray("."), QByteArray("a..test"), QByteArray(".test"), QByteArray(64, '+') + ".test", QByteArray(1 << 20, '+')})
            QVERIFY(!spelledName(none));
    }

    void climbsToTheParent()
    {
        QCOMPARE(parentName("mx.example.test"), "example.test");
        QCOMPARE(parentName("test"), "");
        QCOMPARE(parentName(""), "");
    }

    void knowsAddressesFromNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("IPv4") << QByteArray("192.0.2.1") << true;
        QTest::newRow("IPv6") << QByteArray("2001:db8::1") << true;
        QTest::newRow("short") << QByteArray("127.1") << false;
        QTest::newRow("number") << QByteArray("1") << false;
        QTest::newRow("too large") << QByteArray("192.0.2.256") << false;
        QTest::newRow("empty part") << QByteArray("192.0..1") << false;
        QTest::newRow("name") << QByteArray("mx.example.test") << false;
        QTest::newRow("name of numbers") << QByteArray("1.2.3.4.test") << false;
        QTest::newRow("colons only") << QByteArray("::::") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void knowsAddressesFromNames()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isAddress);
        QCOMPARE(addressLiteral(text).has_value(), isAddress);
    }

    void keepsLocalhostHere()
    {
        QVERIFY(isLocalhost("localhost"));
        QVERIFY(isLocalhost("mx.localhost"));
        QVERIFY(!isLocalhost("notlocalhost"));
        QVERIFY(!isLocalhost("localhost.test"));
    }
};
QTEST_APPLESS_MAIN(TstName)
#include "tst_name.moc"
