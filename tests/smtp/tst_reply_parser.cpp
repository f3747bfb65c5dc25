// Replies of servers, good and bad.
#include <QTest>
#include "smtp/reply_parser.h"

using namespace smtp;

class TestReplyParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsReplies_data();
    void readsReplies();
    void breaksOnWhatIsNone_data();
    void breaksOnWhatIsNone();
    void readsOneReplyAtATime();
    void keepsToItsBounds();
};

void TestReplyParser::readsReplies_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *input, int code, const char *enhanced, const char *text) {
        QTest::newRow(input) << QByteArray(input) << code << QByteArray(enhanced) << QByteArray(text);
    };
    row("250 OK\r\n", 250, "", "OK");
    row("250\r\n", 250, "", "");
    row("250 \r\n", 250, "", "");
    row("250 OK\n", 250, "", "OK");
    row("250 2.1.0 OK\r\n", 250, "2.1.0", "OK");
    row("250 2.1.0\r\n", 250, "2.1.0", "");
    row("550 5.1.1  <a@b>: unknown\r\n", 550, "5.1.1", "<a@b>: unknown");
    row("550 2.1.1 wrong class\r\n", 550, "", "2.1.1 wrong class");
    row("550 5.1.1000 x\r\n", 550, "", "5.1.1000 x");
    row("550 5.1. x\r\n", 550, "", "5.1. x");
    row("550 5.1.1x\r\n", 550, "", "5.1.1x");
    row("250-one\r\n250-two\r\n250 three\r\n", 250, "", "one\ntwo\nthree");
    row("250-\r\n250 \r\n", 250, "", "\n");
    row("550-5.7.1 one\r\n550 5.7.1 two\r\n", 550, "5.7.1", "one\ntwo");
    row("550-5.7.1 one\r\n550 two\r\n", 550, "5.7.1", "one\ntwo");
    row("250 caf\xc3\xa9\r\n", 250, "", "caf\xc3\xa9");
}

void TestReplyParser::readsReplies()
{
    QFETCH(QByteArray, input);
    for (qsizetype cut = 0; cut <= input.size(); ++cut) {
        ReplyParser parser;
        QCOMPARE(parser.take(input.left(cut)) + parser.take(input.mid(cut)), input.size());
        if (cut == input.size())
            continue; // the second take began the next reply
        QVERIFY(parser.state() == ReplyParser::State::Complete);
        QTEST(parser.reply().code, "code");
        QTEST(parser.reply().enhanced, "enhanced");
        QTEST(parser.reply().text, "text");
    }
}

void TestReplyParser::breaksOnWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("input");
    for (const char *input : {"\r\n", "OK\r\n", "25\r\n", "2500\r\n", "250x\r\n", "199 x\r\n", "600 x\r\n", "000 x\r\n", "-50 x\r\n", " 250 x\r\n", "250-a\r\n251 b\r\n",
                              "250-a\r\n\r\n", "250-a\r\nb\r\n", "HTTP/1.1 200 OK\r\n", "\xff\xfb\x01\r\n"})
        QTest::newRow(input) << QByteArray(input);
}

void TestReplyParser::breaksOnWhatIsNone()
{
    QFETCH(QByteArray, input);
    ReplyParser parser;
    for (const char c : input)
        (void)parser.take(QByteArrayView(&c, 1));
    QVERIFY(parser.state() == ReplyParser::State::Broken);
    QCOMPARE(parser.take("250 OK\r\n"), 0); // stays so
}

void TestReplyParser::readsOneReplyAtATime()
{
    ReplyParser parser;
    const QByteArray input = "250 one\r\n550 two\r\n";
    QCOMPARE(parser.take(input), 9);
    QCOMPARE(parser.reply().text, QByteArray("one"));
    QCOMPARE(parser.take(QByteArrayView(input).sliced(9)), 9);
    QCOMPARE(parser.reply().code, 550);
}

void TestReplyParser::keepsToItsBounds()
{
    ReplyParser line;
    (void)line.take("250 " + QByteArray(5000, 'x'));
    QVERIFY(line.state() == ReplyParser::State::Broken);
    ReplyParser just;
    (void)just.take("250 " + QByteArray(2042, 'x') + "\r\n"); // 2,048
    QVERIFY(just.state() == ReplyParser::State::Complete);
    ReplyParser lines;
    (void)lines.take(QByteArray("250-x\r\n").repeated(99) + "250 x\r\n");
    QVERIFY(lines.state() == ReplyParser::State::Complete);
    ReplyParser tooMany;
    (void)tooMany.take(QByteArray("250-x\r\n").repeated(101));
    QVERIFY(tooMany.state() == ReplyParser::State::Broken);
}

QTEST_APPLESS_MAIN(TestReplyParser)
#include "tst_reply_parser.moc"
