// SIZE, BODY, SMTPUTF8, RET, ENVID, NOTIFY, ORCPT.
#include <QTest>
#include "smtp/parameters.h"

using namespace smtp;

class TestParameters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsThoseOfMail();
    void readsThoseOfRcpt();
    void refusesForMail_data();
    void refusesForMail();
    void refusesForRcpt_data();
    void refusesForRcpt();
    void understandsNothingThatIsNotOffered();
    void knowsXtext();
};

namespace {
constexpr Offers all{true, true, false};
}

void TestParameters::readsThoseOfMail()
{
    Sender sender;
    QVERIFY(!parseParameters("size=123  Body=8bitmime SMTPUTF8 RET=hdrs ENVID=a+2Bb", all, sender));
    QCOMPARE(sender.size, std::optional<qint64>(123));
    QVERIFY(sender.body == Body::EightBitMime && sender.smtpUtf8 && sender.ret == Return::Headers);
    QCOMPARE(sender.envelopeId, QByteArray("a+2Bb"));
    QVERIFY(!parseParameters("", {}, sender));
    Sender largest;
    QVERIFY(!parseParameters("SIZE=999999999999999999", {}, largest));
    QCOMPARE(*largest.size, 999999999999999999LL);
}

void TestParameters::readsThoseOfRcpt()
{
    Recipient recipient;
    QVERIFY(!parseParameters("NOTIFY=failure,SUCCESS ORCPT=rfc822;a+2Bb@c.test", all, recipient));
    QVERIFY(recipient.notify == (Notify::Failure | Notify::Success));
    QCOMPARE(recipient.orcpt, QByteArray("rfc822;a+2Bb@c.test"));
}

void TestParameters::refusesForMail_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"SIZE", "SIZE=", "SIZE=-1", "SIZE=1x", "SIZE=1000000000000000000", "SIZE=1 SIZE=2", "SIZE= 1", "BODY", "BODY=", "BODY=BINARYMIME",
                             "SMTPUTF8=1", "RET=", "RET=ALL", "RET=FULL RET=FULL", "ENVID=", "ENVID=a=b", "ENVID=+4", "ENVID=+4a", "NOTIFY=NEVER", "AUTH=<>", "=",
                             "X", "\xff=1"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("long ENVID") << "ENVID=" + QByteArray(301, 'a');
}

void TestParameters::refusesForMail()
{
    QFETCH(QByteArray, text);
    Sender sender;
    const auto refusal = parseParameters(text, all, sender);
    QVERIFY(refusal);
    QCOMPARE(refusal->code, 555);
}

void TestParameters::refusesForRcpt_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"NOTIFY", "NOTIFY=", "NOTIFY=SOMETIMES", "NOTIFY=NEVER,DELAY", "NOTIFY=DELAY,", "NOTIFY=DELAY NOTIFY=DELAY", "ORCPT=", "ORCPT=a@b",
                             "ORCPT=;a@b", "ORCPT=rfc822;", "ORCPT=rfc822;a=b", "ORCPT=a;b ORCPT=c;d", "SIZE=1"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("long ORCPT") << "ORCPT=rfc822;" + QByteArray(1600, 'a');
}

void TestParameters::refusesForRcpt()
{
    QFETCH(QByteArray, text);
    Recipient recipient;
    QVERIFY(parseParameters(text, all, recipient));
}

void TestParameters::understandsNothingThatIsNotOffered()
{
    for (const char *text : {"SMTPUTF8", "RET=FULL", "ENVID=a"}) {
        Sender sender;
        QVERIFY2(parseParameters(text, {}, sender), text);
    }
    for (const char *text : {"NOTIFY=NEVER", "ORCPT=rfc822;a@b"}) {
        Recipient recipient;
        QVERIFY2(parseParameters(text, {}, recipient), text);
    }
}

void TestParameters::knowsXtext()
{
    for (const char *good : {"a", "a+2Bb", "+00", "~!"})
        QVERIFY2(isXtext(good), good);
    for (const char *bad : {"", "a b", "a=b", "+", "+2", "+2b", "\x7f", "\xc3\xa9"})
        QVERIFY2(!isXtext(bad), bad);
}

QTEST_APPLESS_MAIN(TestParameters)
#include "tst_parameters.moc"
