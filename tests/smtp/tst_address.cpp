// Mailboxes: what is one, and what is not.
#include <QTest>
#include "smtp/address.h"

using namespace smtp;

class TestAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsMailboxes_data();
    void understandsMailboxes();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void findsTheEndOfAPath_data();
    void findsTheEndOfAPath();
    void keepsToTheLimits();
    void takesUtf8OnlyWhenAllowed();
};

void TestAddress::understandsMailboxes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("domain");
    const auto row = [](const char *text, const char *local, const char *domain) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(local) << QByteArray(domain);
    };
    row("a@b", "a", "b");
    row("John.Doe@Example.Test", "John.Doe", "Example.Test");
    row("a+tag@b.test", "a+tag", "b.test");
    row("!#$%&'*+-/=?^_`{|}~@b.test", "!#$%&'*+-/=?^_`{|}~", "b.test");
    row("\"quoted local\"@b.test", "\"quoted local\"", "b.test");
    row("\"a@b\"@c.test", "\"a@b\"", "c.test");
    row("\"a\\\"b\"@c.test", "\"a\\\"b\"", "c.test");
    row("\"\"@c.test", "\"\"", "c.test");
    row("\">\"@c.test", "\">\"", "c.test");
    row("a@[192.0.2.1]", "a", "[192.0.2.1]");
    row("a@[IPv6:2001:db8::1]", "a", "[IPv6:2001:db8::1]");
    row("a@[IPv6:::1]", "a", "[IPv6:::1]");
    row("a@[IPv6:::]", "a", "[IPv6:::]");
    row("a@[IPv6:::ffff:192.0.2.1]", "a", "[IPv6:::ffff:192.0.2.1]");
    row("a@[IPv6:1:2:3:4:5:6:7:8]", "a", "[IPv6:1:2:3:4:5:6:7:8]");
    row("a@[x400:c=cz]", "a", "[x400:c=cz]");
    row("@one.test:a@b.test", "a", "b.test");
    row("@one.test,@two.test:a@b.test", "a", "b.test");
    row("postmaster", "postmaster", "");
    row("PostMaster", "PostMaster", "");
    row("a@b_c.test", "a", "b_c.test");
    row("a@1.test", "a", "1.test");
    row("a@xn--pklad-zsa96e.test", "a", "xn--pklad-zsa96e.test");
}

void TestAddress::understandsMailboxes()
{
    QFETCH(QByteArray, text);
    const auto address = parseAddress(text);
    QVERIFY(address);
    QTEST(address->local, "local");
    QTEST(address->domain, "domain");
}

void TestAddress::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "a", "@b.test", "a@", "a@b@c.test", "a b@c.test", ".a@b.test", "a.@b.test", "a..b@c.test", "a@.b", "a@b.", "a@b..c", "a@-b", "a@b-",
          "a@b-.c", "a@b c", "a@(comment)b", "a,b@c.test", "a;b@c.test", "a:b@c.test", "<a@b>", "a\"b@c.test", "\"a@b.test", "\"a\"b@c.test",
          "\"a\\\"@b.test", "\"\\\"@b.test", "a@[192.0.2]", "a@[192.0.2.256]", "a@[192.0.2.1.1]", "a@[192.0.2.+1]", "a@[192.0.2.1", "a@192.0.2.1]",
          "a@[]", "a@[IPv6:]", "a@[IPv6:1::2::3]", "a@[IPv6:1:2:3:4:5:6:7]", "a@[IPv6:1:2:3:4:5:6:7:8:9]", "a@[IPv6:12345::]", "a@[IPv6::1]",
          "a@[IPv6:1:]", "a@[IPv6:g::]", "a@[IPv6:1.2.3.4]", "a@[:x]", "a@[x:]", "a@[x:[]", "a@[x:a>b]", "a@[x:<]", "a@[x:\"y]", "@one.test", "@one.test:", "@one.test,a@b.test",
          "@:a@b.test", "@one.test:@two.test:a@b.test", "postmaster ", "abuse", "\xc3\xa9@b.test", "a@\xc3\xa9.test", "\"\xc3\xa9\"@b.test",
          "a@b.test\x7f", "a\x01@b.test", "\"a\tb\"@c.test"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL in the local part") << QByteArray("a\0b@c.test", 10);
    QTest::newRow("NUL in quotes") << QByteArray("\"a\0b\"@c.test", 12);
    QTest::newRow("NUL in the domain") << QByteArray("a@b\0c", 5);
    QTest::newRow("CRLF in quotes") << QByteArray("\"a\r\nb\"@c.test");
}

void TestAddress::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseAddress(text));
}

void TestAddress::findsTheEndOfAPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("length"); // -1: none
    QTest::newRow("null") << QByteArray("<>") << 2;
    QTest::newRow("plain") << QByteArray("<a@b> SIZE=1") << 5;
    QTest::newRow("quoted bracket") << QByteArray("<\">\"@b>x") << 7;
    QTest::newRow("escaped quote") << QByteArray("<\"\\\">\"@b>") << 9;
    QTest::newRow("not closed") << QByteArray("<a@b") << -1;
    QTest::newRow("closed within quotes") << QByteArray("<\"a@b>") << -1;
    QTest::newRow("not opened") << QByteArray("a@b>") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
}

void TestAddress::findsTheEndOfAPath()
{
    QFETCH(QByteArray, text);
    QTEST(int(pathLength(text).value_or(-1)), "length");
}

void TestAddress::keepsToTheLimits()
{
    QVERIFY(parseAddress(QByteArray(64, 'a') + "@b.test"));
    QVERIFY(!parseAddress(QByteArray(65, 'a') + "@b.test"));
    const QByteArray label(63, 'x');
    QVERIFY(parseAddress("a@" + label + ".test"));
    QVERIFY(!parseAddress("a@" + label + "x.test"));
    const QByteArray domain = (label + '.').repeated(3) + QByteArray(60, 'y'); // 252
    QVERIFY(parseAddress("a@" + domain)); // 254
    QVERIFY(!parseAddress("ab@" + domain));
    QVERIFY(isDomainName((label + '.').repeated(3) + label));
    QVERIFY(!isDomainName((label + '.').repeated(4) + "a"));
}

void TestAddress::takesUtf8OnlyWhenAllowed()
{
    QVERIFY(parseAddress("ji\xc5\x99\xc3\xad@p\xc5\x99.test", Utf8::Allowed));
    QVERIFY(parseAddress("\"ji\xc5\x99\xc3\xad x\"@p.test", Utf8::Allowed));
    QVERIFY(!parseAddress("ji\xc5\x99\xc3\xad@p.test", Utf8::Refused));
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
