#include <QTest>
#include "handover/transcript.h"

using handover::Transcript;
using Kind = Transcript::Kind;

class TestTranscript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheBeginningAndTheLastTransaction()
    {
        Transcript said;
        said.received("220 mx1 ESMTP\r\n");
        said.sent("EHLO mx2\r\n", Kind::Command);
        said.received("250-mx1\r\n250 PIPELINING\r\n");
        for (const char *to : {"a", "b"}) {
            said.beginTransaction();
            said.sent("MAIL FROM:<s@out.test>\r\nRCPT TO:<" + QByteArray(to) + "@firm.test>\r\n", Kind::Command);
            said.received("250 ok\r\n550 5.1.1 who is ");
            said.received(QByteArray(to) + "?\r\n"); // in pieces
        }
        QCOMPARE(said.text(), QByteArray("< 220 mx1 ESMTP\n> EHLO mx2\n< 250-mx1\n< 250 PIPELINING\n"
                                         "> MAIL FROM:<s@out.test>\n> RCPT TO:<b@firm.test>\n< 250 ok\n< 550 5.1.1 who is b?\n"));
    }
    void keepsNoPasswordAndNoMessage()
    {
        Transcript said;
        said.sent("AUTH PLAIN AHVzZXIAc2VjcmV0\r\n", Kind::Login);
        said.received("235 welcome\r\n");
        said.sent("auth login\r\n", Kind::Login);
        said.received("334 VXNlcm5hbWU6\r\n");
        said.sent("dXNlcg==\r\n", Kind::Login);
        said.received("3");
        said.received("34 UGFzc3dvcmQ6\r\n");
        said.sent("c2VjcmV0\r\n", Kind::Login);
        said.beginTransaction();
        said.sent("DATA\r\n", Kind::Command);
        said.sent("Subject: secret\r\n", Kind::Body);
        said.sent("\r\nsecret\r\n", Kind::Body);
        said.sent(".\r\n", Kind::Command);
        QCOMPARE(said.text(), QByteArray("> AUTH PLAIN […]\n< 235 welcome\n> AUTH login\n< 334 VXNlcm5hbWU6\n> […]\n< 334 UGFzc3dvcmQ6\n> […]\n"
                                         "> DATA\n> […]\n> .\n"));
    }
    void isBoundedAndKeepsBothEnds()
    {
        Transcript said;
        for (int i = 0; i < 50'000; ++i)
            said.received("220-" + QByteArray::number(i) + " a greeting without an end\r\n");
        said.beginTransaction();
        for (int i = 0; i < 20'000; ++i) {
            said.sent("RCPT TO:<r" + QByteArray::number(i) + "@firm.test>\r\n", Kind::Command);
            said.received("451 later\r\n");
        }
        said.sent("QUIT\r\n", Kind::Command);
        said.received(QByteArray(100'000, 'x')); // one line
        const QByteArray text = said.text();
        QVERIFY2(text.size() <= Transcript::most + 64, qPrintable(QString::number(text.size())));
        QVERIFY(text.startsWith("< 220-0 a greeting"));
        QVERIFY(text.contains("[…]\n"));
        QVERIFY(text.contains("> RCPT TO:<r0@firm.test>\n"));
        QVERIFY(text.endsWith("xxx\n"));
    }
    void isHarmlessToATerminal()
    {
        Transcript said;
        said.received("220 \x1b[31mred\x07 \xff\xfe\r\n250 \xc4\x8d" "au\r\n");
        QCOMPARE(said.text(), QByteArray("< 220 ?[31mred? ??\n< 250 čau\n"));
    }
    void nothingSaidIsNothing() { QVERIFY(Transcript().text().isEmpty()); }
};

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
