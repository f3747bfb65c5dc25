// What a client has sent behind the recipient that is being asked about.
#include <QtTest>
#include "intake/foresight.h"

using intake::recipientsAhead;

class TestForesight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsRecipients_data();
    void findsRecipients();
    void looksNoFurtherThanTold();
};

void TestForesight::findsRecipients_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("found");
    const QByteArray one = "RCPT TO:<b@example.test>\r\n", two = "rcpt to: <c@example.test> NOTIFY=NEVER\r\n";
    QTest::newRow("nothing") << QByteArray() << QList<QByteArray>();
    QTest::newRow("one") << one << QList<QByteArray>{"b@example.test"};
    QTest::newRow("two, and data") << one + two + "DATA\r\n" + one << QList<QByteArray>{"b@example.test", "c@example.test"};
    QTest::newRow("half a line") << one + "RCPT TO:<c@exam" << QList<QByteArray>{"b@example.test"};
    QTest::newRow("a bare line feed is no end") << QByteArray("RCPT TO:<b@example.test>\nRCPT TO:<c@example.test>\r\n") << QList<QByteArray>();
    QTest::newRow("no address is left out") << QByteArray("RCPT TO:<b@\r\nRCPT TO:b@example.test\r\nRCPT\r\nRCPT TO:<>\r\n") + two
                                            << QList<QByteArray>{"c@example.test"};
    QTest::newRow("quoted") << QByteArray("RCPT TO:<\"a>\\\" b\"@example.test>\r\n") << QList<QByteArray>{"\"a>\\\" b\"@example.test"};
    QTest::newRow("UTF-8") << QByteArray("RCPT TO:<j\xc3\xa1n@example.test>\r\n") << QList<QByteArray>{"j\xc3\xa1n@example.test"};
    QTest::newRow("other commands end it") << "NOOP\r\n" + one << QList<QByteArray>();
    QTest::newRow("an endless line") << QByteArray("RCPT TO:<" + QByteArray(100'000, 'a')) + "@example.test>\r\n" + one << QList<QByteArray>();
}

void TestForesight::findsRecipients()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, found);
    QCOMPARE(recipientsAhead(bytes, 10), found);
    for (qsizetype end = 0; end < std::min<qsizetype>(bytes.size(), 300); ++end) {
        const QList<QByteArray> part = recipientsAhead(QByteArrayView(bytes).first(end), 10);
        QCOMPARE(part, found.first(std::min(found.size(), part.size()))); // never something else for being cut
    }
}

void TestForesight::looksNoFurtherThanTold()
{
    const QByteArray many = QByteArray("RCPT TO:<b@example.test>\r\n").repeated(100);
    QCOMPARE(recipientsAhead(many, 7).size(), 7);
    QCOMPARE(recipientsAhead(QByteArray("RCPT\r\n").repeated(100) + many, 7).size(), 0);
}

QTEST_GUILESS_MAIN(TestForesight)
#include "tst_foresight.moc"
