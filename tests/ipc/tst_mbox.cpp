#include <QRegularExpression>
#include <QTest>
#include "ipc/mbox.h"

using ipc::MboxWriter;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

QByteArray written(const QByteArray &message, qsizetype cut)
{
    MboxWriter writer;
    QByteArray out;
    for (qsizetype at = 0; at < message.size(); at += cut)
        out += writer.add(QByteArrayView(message).sliced(at).first(std::min(cut, message.size() - at)));
    return out + writer.end();
}

// What a mail program does with mboxrd: one ">" less, and line ends of the wire.
QByteArray readBack(QByteArray stored)
{
    stored.chop(1); // the empty line
    QString text = QString::fromLatin1(stored);
    static const QRegularExpression quoted(QStringLiteral("^>(>*From )"), QRegularExpression::MultilineOption);
    text.replace(quoted, QStringLiteral("\\1"));
    return text.replace(u'\n', QStringLiteral("\r\n")).toLatin1();
}

} // namespace

class TestMbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotesWhatLooksLikeABeginning_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("nothing") << QByteArray("a\r\n") << QByteArray("a\n\n");
        QTest::newRow("From at a line's start") << QByteArray("a\r\nFrom x\r\n") << QByteArray("a\n>From x\n\n");
        QTest::newRow("at the very start") << QByteArray("From x\r\n") << QByteArray(">From x\n\n");
        QTest::newRow("quoted already") << QByteArray(">From x\r\n>>From y\r\n") << QByteArray(">>From x\n>>>From y\n\n");
        QTest::newRow("inside a line") << QByteArray("a From x\r\n> From y\r\n") << QByteArray("a From x\n> From y\n\n");
        QTest::newRow("a longer word") << QByteArray("Fromage\r\nFrom\r\nFrom:x\r\n") << QByteArray("Fromage\nFrom\nFrom:x\n\n");
        QTest::newRow("small letters") << QByteArray("from x\r\n") << QByteArray("from x\n\n");
        QTest::newRow("begins twice") << QByteArray("FFrom x\r\n") << QByteArray("FFrom x\n\n");
        QTest::newRow("ends in the middle of it") << QByteArray("a\r\nFro") << QByteArray("a\nFro\n\n");
        QTest::newRow("no end of the last line") << QByteArray("a") << QByteArray("a\n\n");
        QTest::newRow("empty lines stay") << QByteArray("a\r\n\r\n\r\nb\r\n") << QByteArray("a\n\n\nb\n\n");
        QTest::newRow("a return that ends no line") << QByteArray("a\rb\r\r\n") << QByteArray("a\rb\r\n\n");
        QTest::newRow("bytes of every kind") << QByteArray("\0\x80\xff\r\n", 5) << QByteArray("\0\x80\xff\n\n", 5);
    }
    void quotesWhatLooksLikeABeginning()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, stored);
        for (qsizetype cut = 1; cut <= message.size(); ++cut)
            QCOMPARE(written(message, cut), stored);
    }
    void canBeReadBackExactly()
    {
        const QByteArray message = "Received: x\r\n\r\nFrom me\r\n>From you\r\n>>>From them\r\n\r\nFrom\r\n.\r\n> From\r\n";
        QCOMPARE(readBack(written(message, 7)), message);
    }
    void saysWhoseAndForWhomItIs()
    {
        QCOMPARE(MboxWriter::begin("eva@out.test", {"a@firm.test", "b@firm.test"}, noon),
                 "From eva@out.test Sat Nov 21 12:00:00 2026\nReturn-Path: <eva@out.test>\nX-Original-To: a@firm.test\nX-Original-To: b@firm.test\n");
        QCOMPARE(MboxWriter::begin({}, {"a@firm.test"}, noon),
                 "From MAILER-DAEMON Sat Nov 21 12:00:00 2026\nReturn-Path: <>\nX-Original-To: a@firm.test\n");
    }
    void anAddressMakesNoSecondLine()
    {
        const QByteArray head = MboxWriter::begin("\"a b\r\nFrom x\"@out.test", {"c\nSubject: forged"}, noon);
        QCOMPARE(head.count('\n'), 3);
        QVERIFY(head.startsWith("From \"a_b__From_x\"@out.test Sat "));
    }
    void theNextMessageBeginsAnew()
    {
        MboxWriter writer;
        QByteArray out = writer.add("x\r");
        out += writer.end();
        out += writer.add("From y\r\n");
        out += writer.end();
        QCOMPARE(out, "x\r\n\n>From y\n\n");
    }
};

QTEST_APPLESS_MAIN(TestMbox)
#include "tst_mbox.moc"
