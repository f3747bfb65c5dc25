// What is found in a header, however it is cut, folded or broken.
#include <QTest>
#include "mail/header_scan.h"

using mail::HeaderFacts;
using mail::HeaderScan;
using mail::scanHeader;

class TestHeaderScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatItLooksFor();
    void findsTheSameInEveryCut();
    void countsReceived();
    void findsTheIdsOfReceived();
    void readsFoldedValuesInOneLine();
    void takesTheFirstOfTwo();
    void knowsAnEmptyListId();
    void passesOverLinesThatAreNoHeader();
    void looksNoFurtherThanTheEmptyLine();
    void staysWithinItsBounds();
    void countsALastLineWithoutEnd();
};

namespace {

const QByteArray sample = "Received: from a by b; date\r\nReceived: from b\r\n\tby c with ESMTP id\r\n 1k-2f; date\r\nSUBJECT:  Hello\r\n\tworld \r\nMessage-Id: <1@x>\r\n"
                          "List-ID: <news.x>\r\nPrecedence: bulk\r\nAuto-Submitted: auto-generated\r\nContent-Language: cs\r\n\r\nSubject: body\r\n";

bool same(const HeaderFacts &a, const HeaderFacts &b)
{
    return a.messageId == b.messageId && a.listId == b.listId && a.precedence == b.precedence && a.autoSubmitted == b.autoSubmitted
        && a.contentLanguage == b.contentLanguage && a.subject == b.subject && a.hasListId == b.hasListId && a.received == b.received && a.receivedIds == b.receivedIds
        && a.headerBytes == b.headerBytes && a.isComplete == b.isComplete;
}

} // namespace

void TestHeaderScan::findsWhatItLooksFor()
{
    const HeaderFacts facts = scanHeader(sample);
    QCOMPARE(facts.messageId, QByteArray("<1@x>"));
    QCOMPARE(facts.listId, QByteArray("<news.x>"));
    QVERIFY(facts.hasListId);
    QCOMPARE(facts.precedence, QByteArray("bulk"));
    QCOMPARE(facts.autoSubmitted, QByteArray("auto-generated"));
    QCOMPARE(facts.contentLanguage, QByteArray("cs"));
    QCOMPARE(facts.subject, QByteArray("Hello world"));
    QCOMPARE(facts.received, 2);
    QCOMPARE(facts.headerBytes, sample.indexOf("\r\n\r\n") + 4);
    QVERIFY(facts.isComplete);
}

void TestHeaderScan::findsTheSameInEveryCut()
{
    const HeaderFacts whole = scanHeader(sample);
    for (qsizetype cut = 0; cut <= sample.size(); ++cut) {
        HeaderScan scan;
        scan.take(QByteArrayView(sample).first(cut));
        scan.take(QByteArrayView(sample).sliced(cut));
        scan.end();
        QVERIFY2(same(scan.facts(), whole), QByteArray::number(cut).constData());
    }
    HeaderScan bytewise;
    for (const char c : sample)
        bytewise.take(QByteArrayView(&c, 1));
    QVERIFY(bytewise.atEnd());
    QVERIFY(same(bytewise.facts(), whole));
}

void TestHeaderScan::countsReceived()
{
    QCOMPARE(scanHeader(QByteArray("Received: x\r\n").repeated(101) + "\r\n").received, 101);
    QCOMPARE(scanHeader("X-Received: x\r\nReceivedX: y\r\n received: z\r\n\r\n").received, 0);
}

void TestHeaderScan::findsTheIdsOfReceived()
{
    QCOMPARE(scanHeader(sample).receivedIds, QList<QByteArray>{"1k-2f"});
    const auto ids = [](const QByteArray &value) { return scanHeader("Received: " + value + "\r\n\r\n").receivedIds; };
    QCOMPARE(ids("from a by b with ESMTP id x-1 for <c@d>; date"), QList<QByteArray>{"x-1"});
    QCOMPARE(ids("from a by b id x-1(comment); date"), QList<QByteArray>{"x-1"});
    QCOMPARE(ids("by b id x-1"), QList<QByteArray>{"x-1"});
    QVERIFY(ids("by b id ; date").isEmpty());
    QVERIFY(ids("by b; date").isEmpty());
    QVERIFY(ids("by b id " + QByteArray(256, 'x') + "; date").isEmpty());
    QVERIFY(scanHeader("X-Received: by b id 1-2; date\r\n\r\n").receivedIds.isEmpty());
    QCOMPARE(scanHeader(QByteArray("Received: by b id 1-2; date\r\n").repeated(200)).receivedIds.size(), HeaderScan::mostIds);
}

void TestHeaderScan::readsFoldedValuesInOneLine()
{
    QCOMPARE(scanHeader("Message-ID:\r\n <1@x>\r\n\r\n").messageId, QByteArray("<1@x>"));
    QCOMPARE(scanHeader("Subject: a\n b\n\tc\n\n").subject, QByteArray("a b c"));
}

void TestHeaderScan::takesTheFirstOfTwo()
{
    QCOMPARE(scanHeader("Message-ID: <1@x>\r\nMessage-ID: <2@x>\r\n\r\n").messageId, QByteArray("<1@x>"));
}

void TestHeaderScan::knowsAnEmptyListId()
{
    const HeaderFacts facts = scanHeader("List-Id:\r\n\r\n");
    QVERIFY(facts.hasListId);
    QVERIFY(facts.listId.isEmpty());
}

void TestHeaderScan::passesOverLinesThatAreNoHeader()
{
    const HeaderFacts facts = scanHeader("From someone Mon\r\n: nothing\r\nno colon\r\n folded\r\nSubject : found\r\n\r\n");
    QCOMPARE(facts.subject, QByteArray("found"));
    QVERIFY(facts.isComplete);
}

void TestHeaderScan::looksNoFurtherThanTheEmptyLine()
{
    const HeaderFacts facts = scanHeader("\r\nSubject: body\r\n");
    QVERIFY(facts.subject.isEmpty());
    QCOMPARE(facts.headerBytes, 2);
}

void TestHeaderScan::staysWithinItsBounds()
{
    HeaderScan scan;
    scan.take("Subject: ");
    for (int i = 0; i < 200; ++i)
        scan.take(QByteArray(1000, 'x'));
    QVERIFY(scan.atEnd());
    QVERIFY(!scan.facts().isComplete);
    QVERIFY(scan.facts().subject.size() <= 2048);
    QVERIFY(scan.facts().subject.startsWith("xxx"));
}

void TestHeaderScan::countsALastLineWithoutEnd()
{
    QCOMPARE(scanHeader("Subject: only").subject, QByteArray("only"));
    QVERIFY(!scanHeader("Subject: only").isComplete);
}

QTEST_APPLESS_MAIN(TestHeaderScan)
#include "tst_header_scan.moc"
