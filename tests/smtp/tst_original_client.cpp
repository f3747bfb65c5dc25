// How the original client is written for the next server.
#include <QTest>
#include "smtp/original_client.h"

using namespace smtp;

class TestOriginalClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAnyBytesAsXtext();
    void saysWhatNobodyKnows();
    void saysThatMailOfOursHasNoClient();
    void keepsLinesShort();
    void leavesOutWhatIsTooLong();
    void letsNothingEndTheCommand();
    void leavesOutXclientThatCannotSayTheAddress();
    void knowsNamesThatMayBeGreetedWith();
};

void TestOriginalClient::writesAnyBytesAsXtext()
{
    QCOMPARE(xtext("a.b-C_1"), QByteArray("a.b-C_1"));
    QCOMPARE(xtext("a+b=c d"), QByteArray("a+2Bb+3Dc+20d"));
    QCOMPARE(xtext(QByteArray("\0\r\n\xff", 4)), QByteArray("+00+0D+0A+FF"));
}

void TestOriginalClient::saysWhatNobodyKnows()
{
    QCOMPARE(xforwardCommands({"192.0.2.1", {}, false, "5"}, {"NAME", "ADDR", "HELO", "PORT", "PROTO", "IDENT", "SOURCE", "FUTURE"}),
             QList<QByteArray>{"XFORWARD NAME=[UNAVAILABLE] ADDR=192.0.2.1 HELO=[UNAVAILABLE] PORT=[UNAVAILABLE] PROTO=SMTP IDENT=5 SOURCE=REMOTE\r\n"});
    QVERIFY(xforwardCommands({"192.0.2.1", "x", true, "5"}, {}).isEmpty());
    QVERIFY(xforwardCommands({"192.0.2.1", "x", true, "5"}, {"FUTURE"}).isEmpty());
}

void TestOriginalClient::saysThatMailOfOursHasNoClient()
{
    QCOMPARE(xforwardCommands({}, {"ADDR", "PROTO", "SOURCE"}), QList<QByteArray>{"XFORWARD ADDR=[UNAVAILABLE] PROTO=[UNAVAILABLE] SOURCE=LOCAL\r\n"});
}

void TestOriginalClient::keepsLinesShort()
{
    const OriginalClient client{"192.0.2.1", QByteArray(255, 'h'), true, QByteArray(255, 'i')};
    const QList<QByteArray> commands = xforwardCommands(client, {"HELO", "IDENT", "ADDR"});
    QCOMPARE(commands.size(), 2);
    for (const QByteArray &command : commands) {
        QVERIFY(command.size() <= 512);
        QVERIFY(command.startsWith("XFORWARD ") && command.endsWith("\r\n"));
    }
    QCOMPARE(commands.join(), "XFORWARD HELO=" + QByteArray(255, 'h') + "\r\nXFORWARD IDENT=" + QByteArray(255, 'i') + " ADDR=192.0.2.1\r\n");
    QVERIFY(xclientCommand(client, {"NAME", "ADDR", "PROTO", "HELO"}).size() <= 512);
}

void TestOriginalClient::leavesOutWhatIsTooLong()
{
    QCOMPARE(xforwardCommands({{}, QByteArray(86, ' '), true, {}}, {"HELO"}), QList<QByteArray>{"XFORWARD HELO=[UNAVAILABLE]\r\n"});
}

void TestOriginalClient::letsNothingEndTheCommand()
{
    const OriginalClient client{"192.0.2.1", "a\r\nQUIT\r\n", true, {}};
    QCOMPARE(xforwardCommands(client, {"HELO"}), QList<QByteArray>{"XFORWARD HELO=a+0D+0AQUIT+0D+0A\r\n"});
    QCOMPARE(xclientCommand(client, {"ADDR", "HELO"}), QByteArray("XCLIENT ADDR=192.0.2.1 HELO=a+0D+0AQUIT+0D+0A\r\n"));
}

void TestOriginalClient::leavesOutXclientThatCannotSayTheAddress()
{
    QVERIFY(xclientCommand({"192.0.2.1", "x", true, {}}, {"NAME", "HELO"}).isEmpty());
    QCOMPARE(xclientCommand({"2001:db8::1", "x", false, "9"}, {"NAME", "ADDR", "PROTO", "HELO", "LOGIN"}),
             QByteArray("XCLIENT NAME=[UNAVAILABLE] ADDR=IPV6:2001:db8::1 PROTO=SMTP HELO=x\r\n"));
}

void TestOriginalClient::knowsNamesThatMayBeGreetedWith()
{
    for (const char *good : {"a", "mail.example.test", "[192.0.2.1]", "[IPv6:2001:db8::1]", "under_score"})
        QVERIFY2(isPlainHelo(good), good);
    for (const char *bad : {"", "a b", "a\r\nb", "a?b", "<a>", "\xc3\xa9"})
        QVERIFY2(!isPlainHelo(bad), bad);
    QVERIFY(!isPlainHelo(QByteArray(256, 'a')));
}

QTEST_APPLESS_MAIN(TestOriginalClient)
#include "tst_original_client.moc"
