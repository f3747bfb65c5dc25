// Replies as they go over the wire.
#include <QTest>
#include "smtp/replies.h"

using namespace smtp;

class TestReplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesReplies_data();
    void writesReplies();
    void keepsLinesShort();
    void putsTheEnhancedCodeOnEveryLine();
};

namespace {
QByteArray wire(const Reply &reply)
{
    QByteArray out;
    appendReply(out, reply);
    return out;
}
}

void TestReplies::writesReplies_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("plain") << 250 << QByteArray("2.0.0") << QByteArray("OK") << QByteArray("250 2.0.0 OK\r\n");
    QTest::newRow("no enhanced code") << 354 << QByteArray() << QByteArray("go") << QByteArray("354 go\r\n");
    QTest::newRow("no text") << 250 << QByteArray() << QByteArray() << QByteArray("250 \r\n");
    QTest::newRow("control bytes") << 550 << QByteArray("5.0.0") << QByteArray("a\rb\tc\x7f\xff") << QByteArray("550 5.0.0 a?b?c??\r\n");
    QTest::newRow("forged reply") << 550 << QByteArray("5.0.0") << QByteArray("a\n250 OK") << QByteArray("550-5.0.0 a\r\n550 5.0.0 250 OK\r\n");
    QTest::newRow("no code") << 0 << QByteArray() << QByteArray("x") << QByteArray("451 4.3.0 Local problem, try again later\r\n");
    QTest::newRow("high code") << 600 << QByteArray() << QByteArray("x") << QByteArray("451 4.3.0 Local problem, try again later\r\n");
}

void TestReplies::writesReplies()
{
    QFETCH(int, code);
    QFETCH(QByteArray, enhanced);
    QFETCH(QByteArray, text);
    QTEST(wire({code, enhanced, text}), "wire");
}

void TestReplies::keepsLinesShort()
{
    QVERIFY(wire({550, "5.100.100", QByteArray(2000, 'x')}).size() <= 512);
}

void TestReplies::putsTheEnhancedCodeOnEveryLine()
{
    QCOMPARE(wire({550, "5.7.1", "one\ntwo\nthree"}), QByteArray("550-5.7.1 one\r\n550-5.7.1 two\r\n550 5.7.1 three\r\n"));
}

QTEST_APPLESS_MAIN(TestReplies)
#include "tst_replies.moc"
