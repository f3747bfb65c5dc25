// What the client writes for whom, and what it reads out of EHLO.
#include <QTest>
#include "smtp/client_commands.h"

using namespace smtp;

class TestClientCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheAnnouncement();
    void readsOddAnnouncements();
    void leavesOutWhatWasNotAnnounced();
    void writesWhatWasAnnounced();
    void refusesControlCharacters();
};

namespace {

Transaction full()
{
    Transaction t;
    t.envelope.sender = {"a@b.test", {}, true, Body::EightBitMime, Return::Full, "id+2B1"};
    t.envelope.recipients = {{"c@d.test", Notify::Success | Notify::Delay, "rfc822;e@f.test"}, {"g@h.test", Notify::Never, {}}};
    t.size = 4711;
    return t;
}

} // namespace

void TestClientCommands::readsTheAnnouncement()
{
    const Capabilities c = capabilitiesFrom({250, {}, "mail.example.test greets you\nPIPELINING\nsize 35882577\n8BITMIME\nSMTPUTF8\nDSN\nSTARTTLS\n"
                                                      "ENHANCEDSTATUSCODES\nCHUNKING\nXFORWARD NAME addr\nXCLIENT ADDR helo\nAUTH PLAIN login\nXYZZY 1 2"});
    QCOMPARE(c.ehloName, QByteArray("mail.example.test"));
    QVERIFY(c.esmtp && c.pipelining && c.eightBitMime && c.smtpUtf8 && c.dsn && c.startTls && c.enhanced && c.chunking);
    QCOMPARE(c.size, std::optional<qint64>(35882577));
    QCOMPARE(c.xforward, (QList<QByteArray>{"NAME", "ADDR"}));
    QCOMPARE(c.xclient, (QList<QByteArray>{"ADDR", "HELO"}));
    QCOMPARE(c.auth, (QList<QByteArray>{"PLAIN", "LOGIN"}));
}

void TestClientCommands::readsOddAnnouncements()
{
    const Capabilities none = capabilitiesFrom({250, {}, "mail.example.test"});
    QVERIFY(none.esmtp && !none.pipelining && !none.size);
    QCOMPARE(capabilitiesFrom({250, {}, "x\nSIZE"}).size, std::optional<qint64>(0));
    QCOMPARE(capabilitiesFrom({250, {}, "x\nSIZE -5"}).size, std::optional<qint64>(0));
    QCOMPARE(capabilitiesFrom({250, {}, "x\nSIZE many"}).size, std::optional<qint64>(0));
    QCOMPARE(capabilitiesFrom({250, {}, "x\nAUTH=LOGIN PLAIN"}).auth, (QList<QByteArray>{"LOGIN", "PLAIN"}));
    QVERIFY(!capabilitiesFrom({250, {}, "PIPELINING\n\n \nSTARTTLSX"}).pipelining);
    QVERIFY(capabilitiesFrom({250, {}, ""}).ehloName.isEmpty());
}

void TestClientCommands::leavesOutWhatWasNotAnnounced()
{
    QCOMPARE(mailCommand(full(), {}), QByteArray("MAIL FROM:<a@b.test>\r\n"));
    QCOMPARE(rcptCommand(full().envelope.recipients[0], {}), QByteArray("RCPT TO:<c@d.test>\r\n"));
    QCOMPARE(mailCommand({}, {}), QByteArray("MAIL FROM:<>\r\n"));
}

void TestClientCommands::writesWhatWasAnnounced()
{
    Capabilities peer;
    peer.size = 0;
    peer.eightBitMime = peer.smtpUtf8 = peer.dsn = true;
    QCOMPARE(mailCommand(full(), peer), QByteArray("MAIL FROM:<a@b.test> SIZE=4711 BODY=8BITMIME SMTPUTF8 RET=FULL ENVID=id+2B1\r\n"));
    QCOMPARE(rcptCommand(full().envelope.recipients[0], peer), QByteArray("RCPT TO:<c@d.test> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;e@f.test\r\n"));
    QCOMPARE(rcptCommand(full().envelope.recipients[1], peer), QByteArray("RCPT TO:<g@h.test> NOTIFY=NEVER\r\n"));
    QCOMPARE(mailCommand({}, peer), QByteArray("MAIL FROM:<>\r\n"));
}

void TestClientCommands::refusesControlCharacters()
{
    QVERIFY(canBeWritten(full().envelope));
    for (const char *bad : {"a\r\nRCPT TO:<x@y>", "a\n", "\x7f", "a\tb"}) {
        Envelope one = full().envelope, two = one, three = one, four = one;
        one.sender.address = two.sender.envelopeId = three.recipients[1].address = four.recipients[0].orcpt = bad;
        QVERIFY(!canBeWritten(one) && !canBeWritten(two) && !canBeWritten(three) && !canBeWritten(four));
    }
}

QTEST_APPLESS_MAIN(TestClientCommands)
#include "tst_client_commands.moc"
