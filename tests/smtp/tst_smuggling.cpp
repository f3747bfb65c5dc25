// End-of-data tricks, both ways: what comes in must never be two messages, and what goes out must be read as what was meant.
#include <QTest>
#include "smtp/data_reader.h"
#include "smtp/dot_stuffer.h"
#include "support/server_owner.h"

class TestSmuggling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverTakesTheRestForCommands_data();
    void neverTakesTheRestForCommands();
    void takesHarmlessBytesAsTheyAre_data();
    void takesHarmlessBytesAsTheyAre();
    void sendsWhatIsReadBackUnchanged_data();
    void sendsWhatIsReadBackUnchanged();
    void altersNothingBetweenBareLineEnds();
};

namespace {

const QByteArray opening = "EHLO a.test\r\nMAIL FROM:<a@remote.test>\r\nRCPT TO:<b@example.test>\r\nDATA\r\n";
const QByteArray second = "MAIL FROM:<evil@remote.test>\r\nRCPT TO:<b@example.test>\r\nDATA\r\nevil\r\n.\r\n";

ServerOwner played(const QByteArray &body, qsizetype cut)
{
    ServerOwner owner({100000, 10, 10}, false);
    owner.receive(opening);
    owner.receive(QByteArrayView(body).first(cut));
    owner.receive(QByteArrayView(body).sliced(cut));
    return owner;
}

} // namespace

void TestSmuggling::neverTakesTheRestForCommands_data()
{
    QTest::addColumn<QByteArray>("pattern");
    const QByteArrayList ends{"\n", "\r", "\r\n", "\n\r", "\r\r\n", "\n\n", "\r\r"};
    for (const QByteArray &before : ends)
        for (const QByteArray &after : ends)
            if (before != "\r\n" || after != "\r\n")
                QTest::addRow("%s . %s", before.toHex().constData(), after.toHex().constData()) << before + '.' + after;
}

void TestSmuggling::neverTakesTheRestForCommands()
{
    QFETCH(QByteArray, pattern);
    const QByteArray body = "text" + pattern + second;
    for (qsizetype cut = 0; cut <= body.size(); ++cut) {
        ServerOwner owner = played(body, cut);
        QCOMPARE(owner.out.count("354 "), 1);
        QCOMPARE(owner.out.count("550 5.6.0"), 1);
        QVERIFY(owner.closed);
        // Nothing was committed, and nothing after the message was carried out.
        QCOMPARE(owner.events, (QByteArrayList{"begin <a@remote.test> <b@example.test>", "abort", "close"}));
    }
}

void TestSmuggling::takesHarmlessBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("NUL before the dot") << QByteArray("a\r\n\0.\r\n", 7) << QByteArray("a\r\n\0.\r\n", 7);
    QTest::newRow("NUL after the dot") << QByteArray("a\r\n.\0\r\n", 7) << QByteArray("a\r\n\0\r\n", 6);
    QTest::newRow("blank before the dot") << QByteArray("a\r\n .\r\n") << QByteArray("a\r\n .\r\n");
    QTest::newRow("blank after the dot") << QByteArray("a\r\n. \r\n") << QByteArray("a\r\n \r\n");
    QTest::newRow("two dots") << QByteArray("a\r\n..\r\n") << QByteArray("a\r\n.\r\n");
    QTest::newRow("NEL") << QByteArray("a\x85.\x85\r\n") << QByteArray("a\x85.\x85\r\n");
    QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8.\xe2\x80\xa8\r\n") << QByteArray("a\xe2\x80\xa8.\xe2\x80\xa8\r\n");
    QTest::newRow("form feed") << QByteArray("a\f.\f\v.\v\r\n") << QByteArray("a\f.\f\v.\v\r\n");
    QTest::newRow("full stop of another script") << QByteArray("a\r\n\xe3\x80\x82\r\n") << QByteArray("a\r\n\xe3\x80\x82\r\n");
}

void TestSmuggling::takesHarmlessBytesAsTheyAre()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, message);
    const QByteArray all = body + ".\r\nQUIT\r\n";
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        ServerOwner owner = played(all, cut);
        QCOMPARE(owner.events, (QByteArrayList{"begin <a@remote.test> <b@example.test>", "message " + message, "close"}));
    }
}

void TestSmuggling::sendsWhatIsReadBackUnchanged_data()
{
    QTest::addColumn<QByteArray>("message");
    int number = 0;
    for (const char *message :
         {"", "\r\n", ".\r\n", "..\r\n", "...\r\n", ".", "a", "a\r\n", "a\r\n.\r\n", "a\r\n.\r\nMAIL FROM:<evil@b>\r\n", ".\r\n.\r\n.\r\n", "a\r\n..\r\n",
          "a\r\n.b\r\n", "\r\n.\r\n", "\r\n\r\n.\r\n\r\n", "a.\r\n", "a.b.c", ".a\r\n.b\r\n.c", "a\r\n. \r\n", "\xff\r\n.\xff\r\n", "QUIT\r\n", "a\r\n.\r\n.\r\n"})
        QTest::addRow("%d", number++) << QByteArray(message);
}

void TestSmuggling::sendsWhatIsReadBackUnchanged()
{
    QFETCH(QByteArray, message);
    const bool endsWell = message.isEmpty() || message.endsWith("\r\n");
    for (qsizetype cut = 0; cut <= message.size(); ++cut) {
        smtp::DotStuffer stuffer;
        QByteArray wire;
        stuffer.append(wire, QByteArrayView(message).first(cut));
        stuffer.append(wire, QByteArrayView(message).sliced(cut));
        stuffer.appendEnd(wire);
        smtp::DataReader reader;
        QByteArray back;
        qsizetype used = 0;
        while (used < wire.size() && !reader.atEnd()) {
            const auto piece = reader.take(QByteArrayView(wire).sliced(used));
            used += piece.consumed;
            back += piece.bytes.toByteArray();
        }
        QCOMPARE(back, endsWell ? message : message + "\r\n");
        QCOMPARE(used, wire.size()); // the end is where we meant it
        QVERIFY(reader.atEnd() && !reader.hasBareLineEnd());
    }
}

void TestSmuggling::altersNothingBetweenBareLineEnds()
{
    smtp::DotStuffer stuffer;
    QByteArray wire;
    stuffer.append(wire, "a\n.\nb\r.\rc\r\n");
    stuffer.appendEnd(wire);
    QCOMPARE(wire, QByteArray("a\n.\nb\r.\rc\r\n.\r\n"));
}

QTEST_APPLESS_MAIN(TestSmuggling)
#include "tst_smuggling.moc"
