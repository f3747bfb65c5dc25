// What is written to log in.
#include <QTest>
#include "smtp/login.h"

using namespace smtp;

class TestLogin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesPlainInOneLine()
    {
        QCOMPARE(loginLines({"backup", "se:cret"}, {"CRAM-MD5", "LOGIN", "PLAIN"}), QList<QByteArray>{"AUTH PLAIN AGJhY2t1cABzZTpjcmV0"});
    }
    void writesALongOneInTwo()
    {
        const Login login{"backup", QByteArray(400, 'x')};
        const QList<QByteArray> lines = loginLines(login, {"PLAIN"});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), QByteArray("AUTH PLAIN"));
        QCOMPARE(QByteArray::fromBase64(lines.last()), QByteArray("\0backup\0", 8) + login.password);
    }
    void writesLoginWhereThereIsNoPlain()
    {
        QCOMPARE(loginLines({"backup", "secret"}, {"LOGIN", "GSSAPI"}), (QList<QByteArray>{"AUTH LOGIN", "YmFja3Vw", "c2VjcmV0"}));
    }
    void knowsNoOtherWay()
    {
        QVERIFY(loginLines({"backup", "secret"}, {"CRAM-MD5", "GSSAPI", "NTLM"}).isEmpty());
        QVERIFY(loginLines({"backup", "secret"}, {}).isEmpty());
    }
    void readsASecret()
    {
        QCOMPARE(loginFromText("backup@example.test:se:cret"), (Login{"backup@example.test", "se:cret"}));
        for (const char *bad : {"", "backup", ":secret", "backup:", "ba\nckup:secret", "backup:sec\x01ret"})
            QVERIFY2(!loginFromText(bad), bad);
        QVERIFY(!loginFromText(QByteArray("backup:se\0cret", 14)));
    }
};

QTEST_APPLESS_MAIN(TestLogin)
#include "tst_login.moc"
