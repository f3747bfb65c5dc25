#include <QtTest>
#include "admission/domains.h"
#include "admission/recipient_path.h"

using admission::recipientPath;

class tst_recipient_path : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesApart_data();
    void takesApart();
    void knowsRoles();
    void looksUpNamesAndAliases();
};

void tst_recipient_path::takesApart_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("localPart");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<bool>("leadsOn");
    const auto row = [](const char *address, const char *local, const char *domain, bool leadsOn) {
        QTest::newRow(address) << QByteArray(address) << QByteArray(local) << QByteArray(domain) << leadsOn;
    };
    row("user@example.test", "user", "example.test", false);
    row("User@EXAMPLE.Test", "User", "example.test", false);
    row("user+tag@example.test", "user+tag", "example.test", false);
    row("b\xc3\xbc" "cher@b\xc3\xbc" "cher.test", "b\xc3\xbc" "cher", "xn--bcher-kva.test", false);
    row("x@XN--BCHER-KVA.test", "x", "xn--bcher-kva.test", false);
    row("postmaster", "postmaster", "", false);
    row("", "", "", false);
    row("@", "", "", false);
    row("user@", "user", "", false);
    row("user@example.test.", "user", "example.test.", false);
    row("user@[127.0.0.1]", "user", "[127.0.0.1]", false);
    row("\"two words\"@example.test", "two words", "example.test", false);
    row("\"a\\\"b\"@example.test", "a\"b", "example.test", false);
    row("user%other.test@example.test", "user%other.test", "example.test", true);
    row("other.test!user@example.test", "other.test!user", "example.test", true);
    row("\"user@other.test\"@example.test", "user@other.test", "example.test", true);
    row("\"user\\@other.test\"@example.test", "user@other.test", "example.test", true);
    row("user@other.test@example.test", "user@other.test", "example.test", true);
    row("@other.test:user@example.test", "@other.test:user", "example.test", true);
    row("\"user@example.test", "\"user@example.test", "", true); // quotes that never end: no domain
    row("user@example.test\"@other.test", "user@example.test\"@other.test", "", true);
}

void tst_recipient_path::takesApart()
{
    QFETCH(QByteArray, address);
    const auto path = recipientPath(address);
    QTEST(path.localPart, "localPart");
    QTEST(path.domain, "domain");
    QTEST(path.leadsOn, "leadsOn");
}

void tst_recipient_path::knowsRoles()
{
    for (const char *role : {"postmaster", "PostMaster@example.test", "abuse@example.test", "\"Abuse\"@example.test"})
        QVERIFY2(admission::isRole(recipientPath(role)), role);
    for (const char *other : {"", "@", "postmasters@example.test", "user@postmaster.test", "post.master@example.test"})
        QVERIFY2(!admission::isRole(recipientPath(other)), other);
}

void tst_recipient_path::looksUpNamesAndAliases()
{
    config::Domain first, second;
    first.name = QStringLiteral("example.test");
    first.aliases = {QStringLiteral("alias.test"), QStringLiteral("bücher.test")};
    second.name = QStringLiteral("second.test");
    const admission::Domains domains({first, second});
    QCOMPARE(domains.first(), QByteArray("example.test"));
    QCOMPARE(domains.protectedBy("example.test").value_or(""), QByteArray("example.test"));
    QCOMPARE(domains.protectedBy("alias.test").value_or(""), QByteArray("example.test"));
    QCOMPARE(domains.protectedBy("xn--bcher-kva.test").value_or(""), QByteArray("example.test"));
    QCOMPARE(domains.protectedBy("second.test").value_or(""), QByteArray("second.test"));
    for (const char *other : {"", "test", "sub.example.test", "xexample.test", "example.test.", "example.tes", "[example.test]"})
        QVERIFY2(!domains.protectedBy(other), other);
}

QTEST_APPLESS_MAIN(tst_recipient_path)
#include "tst_recipient_path.moc"
