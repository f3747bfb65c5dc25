#include <QTest>
#include "config/names.h"

using namespace config;

class TestConfigNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void normalisesHostNames()
    {
        QCOMPARE(hostNameFromText(u"MX1.Example.Test."), "mx1.example.test");
        QCOMPARE(hostNameFromText(u"localhost"), "localhost");
        QCOMPARE(hostNameFromText(u"bücher.example"), "xn--bcher-kva.example");
        QCOMPARE(hostNameFromText(u"_dmarc.example"), "_dmarc.example");
    }
    void refusesWhatIsNoHostName_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *bad : {"", ".", "a..b", "-a.test", "a-.test", "a b", "192.0.2.1", "::1", "192.0.2.300", "a/b", "a\tb", "a:b", "*.test"})
            QTest::newRow(bad) << bad;
        QTest::newRow("label of 64") << QString(64, 'a') + ".test";
        QTest::newRow("254 in all") << QString("a.").repeated(126) + "ab";
    }
    void refusesWhatIsNoHostName()
    {
        QFETCH(QString, text);
        QVERIFY(!hostNameFromText(text));
    }
    void knowsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        for (const char *good : {"0.0.0.0", "255.255.255.255", "192.0.2.1", "::", "::1", "1::", "2001:db8::1", "1:2:3:4:5:6:7:8",
                                 "::ffff:192.0.2.1", "64:ff9b::192.0.2.33", "FE80::1"})
            QTest::newRow(good) << good << true;
        for (const char *bad : {"", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.", ".1.2.3", "01.2.3.4x", ":", ":::", "1::2::3", "12345::",
                                "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "g::1", ":1::2", "1::2:", "fe80::1%eth0", "1:2:3:4:5:6:7::8:9"})
            QTest::newRow(bad) << bad << false;
    }
    void knowsAddresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QCOMPARE(isIpAddress(text), is);
    }
    void knowsPrefixes()
    {
        QVERIFY(isIpPrefix(u"127.0.0.0/8"));
        QVERIFY(isIpPrefix(u"2001:db8::/32"));
        QVERIFY(isIpPrefix(u"::1"));
        QVERIFY(!isIpPrefix(u"127.0.0.0/33"));
        QVERIFY(!isIpPrefix(u"127.0.0.0/"));
        QVERIFY(!isIpPrefix(u"127.0.0.0/-1"));
        QVERIFY(!isIpPrefix(u"::1/129"));
    }
    void knowsPrincipals()
    {
        QVERIFY(isPrincipal(u"user:eva"));
        QVERIFY(isPrincipal(u"group:restante"));
        QVERIFY(isPrincipal(u"sid:S-1-5-32-544"));
        for (const char *bad : {"", "user:", "user", "eva", "group:a b", "sid:x", "role:x", "user:a:b"})
            QVERIFY2(!isPrincipal(QString(bad)), bad);
    }
    void knowsLdapUrls()
    {
        for (const char *good : {"ldap://dc1.firm.test", "ldaps://dc1.firm.test:636", "ldap://127.0.0.1:3890", "ldap://[::1]:389", "ldaps://[2001:db8::1]", "ldap://dc1/"})
            QVERIFY2(isLdapUrl(QString(good)), good);
        for (const char *bad : {"", "dc1.firm.test", "ldap://", "ldap:///", "http://dc1", "ldapi://x", "ldap://dc1:0", "ldap://dc1:65536", "ldap://dc1:x", "ldap://dc1/dc=x",
                                "ldap://dc1?x", "ldap://a b", "ldap://u@dc1", "ldap://[dc1]", "ldap://a ldap://b", "LDAP//dc1"})
            QVERIFY2(!isLdapUrl(QString(bad)), bad);
    }
    void knowsLdapAttributes()
    {
        for (const char *good : {"mail", "proxyAddresses", "msExchRecipientTypeDetails", "x-1", "1.2.840.113556.1.2.210"})
            QVERIFY2(isLdapAttribute(QString(good)), good);
        for (const char *bad : {"", "*", "+", "1", "1.", "mail;lang-cs", "a b", "-a", "mail,cn"})
            QVERIFY2(!isLdapAttribute(QString(bad)), bad);
    }
    void knowsMailAddresses()
    {
        QVERIFY(isMailAddress(u"a@b.test"));
        QVERIFY(isMailAddress(u"a.b+c@b.test"));
        for (const char *bad : {"", "a", "@b.test", "a@", "a b@c.test", "a@b c", "<a@b.test>", "a\r\n@b.test"})
            QVERIFY2(!isMailAddress(QString(bad)), bad);
    }
};

QTEST_APPLESS_MAIN(TestConfigNames)
#include "tst_config_names.moc"
