// Limits and lists of bad clients towards one session, over a real connection and a real spool.
#include "relay_side.h"
#include "support/fake_resolver.h"
#include "support/smtp_dialogue.h"

class tst_session_guest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slowsHarvestersThenCutsThem();
    void readsNothingFromAHarvesterThatWaits();
    void answersAHarvesterThatWaitsWhenItStops();
    void refusesWhoIsListedButForPostmaster();
    void takesMailOfTheListedWhenAListOnlyLogs();
    void waitsForListsOnlyAtTheRecipient();
    void limitsMessages();
    void limitsRecipientsButTakesTheMessage();
    void limitsBytes();
    void keepsOutWhoMakesErrors();
};

namespace {

// "bad.test" works, and has 127.0.0.9.
void fillList(FakeResolver &resolver)
{
    resolver.hosts["2.0.0.127.bad.test"] = {QHostAddress("127.0.0.2")};
    resolver.hosts["9.0.0.127.bad.test"] = {QHostAddress("127.0.0.4")};
    resolver.strings["9.0.0.127.bad.test"] = {"see http://bad.test/\r\n250 forged"};
}

} // namespace

void tst_session_guest::slowsHarvestersThenCutsThem()
{
    RelaySide relay;
    relay.config.limits.unknownRecipientsPerMinute = 2;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "1@other.test"), 550);
    for (int i = 2; i <= 5; ++i)
        QCOMPARE(client.code("RCPT TO:<" + QByteArray::number(i) + "@other.test>"), 550);
    for (int i = 6; i <= 10; ++i) {
        client.send("RCPT TO:<" + QByteArray::number(i) + "@other.test>\r\n");
        QVERIFY(client.reply(400).isEmpty());
        relay.clock.pass(std::chrono::seconds(6));
        QVERIFY(client.reply().startsWith("550 5.7.1 "));
    }
    QCOMPARE(client.code("RCPT TO:<b@example.test>"), 250); // who exists is not slowed
    for (int i = 11; !client.closed() && i < 14; ++i) { // a minute gave it two more
        client.send("RCPT TO:<" + QByteArray::number(i) + "@other.test>\r\n");
        QVERIFY(client.reply(300).isEmpty());
        relay.clock.pass(std::chrono::seconds(6));
        const QByteArray reply = client.reply();
        QVERIFY(reply.startsWith("550 5.7.1 ") || reply.startsWith("421 4.7.0 Too many recipients that are not here"));
        if (reply.startsWith("421"))
            QVERIFY(client.waitClosed());
    }
    QVERIFY(client.closed());
    QVERIFY(SmtpDialogue(relay.port()).reply().startsWith("421 4.7.0 "));
    QVERIFY(SmtpDialogue(relay.port(), QStringLiteral("127.0.3.1")).reply().startsWith("220 "));
}

void tst_session_guest::readsNothingFromAHarvesterThatWaits()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    QByteArray commands = "MAIL FROM:<a@sender.test>\r\n";
    for (int i = 0; i < 6; ++i)
        commands += "RCPT TO:<" + QByteArray::number(i) + "@other.test>\r\n";
    client.send(commands + "NOOP\r\n");
    QCOMPARE(client.reply().left(3), QByteArray("250"));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.reply().left(3), QByteArray("550"));
    QVERIFY(client.reply(500).isEmpty());
    SmtpDialogue other(relay.port(), QStringLiteral("127.0.3.1"));
    QVERIFY(other.reply().startsWith("220 ")); // the wait is the harvester's alone
    relay.clock.pass(std::chrono::seconds(2));
    QCOMPARE(client.reply().left(3), QByteArray("550"));
    QCOMPARE(client.reply().left(3), QByteArray("250"));
}

void tst_session_guest::answersAHarvesterThatWaitsWhenItStops()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.envelope("a@sender.test", "b@other.test");
    for (int i = 0; i < 4; ++i)
        client.code("RCPT TO:<b@other.test>");
    client.send("RCPT TO:<b@other.test>\r\n");
    QVERIFY(client.reply(400).isEmpty());
    bool stopped = false;
    relay.intake->stop(std::chrono::seconds(30), [&] { stopped = true; });
    QVERIFY(client.reply().startsWith("550 "));
    QVERIFY(client.reply().startsWith("421 4.3.2 "));
    QTRY_VERIFY(stopped);
}

void tst_session_guest::refusesWhoIsListedButForPostmaster()
{
    FakeResolver resolver;
    fillList(resolver);
    RelaySide relay;
    relay.resolver = &resolver;
    relay.config.smtp.dnsbl = {{QStringLiteral("bad.test"), true}};
    QVERIFY(bool(relay.open()));
    QTRY_COMPARE(resolver.questions, 3); // the test points; there is no IPv6 in it
    QTest::qWait(20);
    SmtpDialogue client(relay.port(), QStringLiteral("127.0.0.9"));
    QVERIFY(client.reply().startsWith("220 "));
    client.ask("EHLO client.test");
    QCOMPARE(client.code("MAIL FROM:<a@sender.test>"), 250);
    QCOMPARE(client.ask("RCPT TO:<b@example.test>"),
             QByteArray("554 5.7.1 Your address 127.0.0.9 is listed by bad.test: see http://bad.test/? 250 forged; mail to postmaster is taken\r\n"));
    QVERIFY(client.ask("RCPT TO:<b@other.test>").startsWith("550 5.7.1 ")); // what would be refused anyway
    for (const char *role : {"postmaster", "postmaster@example.test", "Abuse@example.test"})
        QCOMPARE(client.code(QByteArray("RCPT TO:<") + role + ">"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QVERIFY(client.ask("Subject: not us\r\n\r\n.").startsWith("250 "));
    SmtpDialogue other(relay.port(), QStringLiteral("127.0.0.8"));
    QVERIFY(other.reply().startsWith("220 "));
    QCOMPARE(other.envelope("a@sender.test", "b@example.test"), 250);
}

void tst_session_guest::takesMailOfTheListedWhenAListOnlyLogs()
{
    FakeResolver resolver;
    fillList(resolver);
    RelaySide relay;
    relay.resolver = &resolver;
    relay.config.smtp.dnsbl = {{QStringLiteral("bad.test"), false}};
    QVERIFY(bool(relay.open()));
    QTRY_COMPARE(resolver.questions, 3);
    QTest::qWait(20);
    SmtpDialogue client(relay.port(), QStringLiteral("127.0.0.9"));
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
}

void tst_session_guest::waitsForListsOnlyAtTheRecipient()
{
    FakeResolver resolver;
    fillList(resolver);
    RelaySide relay;
    relay.resolver = &resolver;
    relay.config.smtp.dnsbl = {{QStringLiteral("bad.test"), true}};
    QVERIFY(bool(relay.open()));
    QTRY_COMPARE(resolver.questions, 3);
    QTest::qWait(20);
    resolver.silent = true;
    QElapsedTimer timer;
    timer.start();
    SmtpDialogue client(relay.port(), QStringLiteral("127.0.0.9"));
    client.reply();
    client.ask("EHLO client.test");
    QCOMPARE(client.code("MAIL FROM:<a@sender.test>"), 250);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(client.code("RCPT TO:<b@example.test>"), 250); // could not be checked
    QVERIFY(timer.elapsed() > 2500);
    timer.restart();
    QCOMPARE(client.code("RCPT TO:<c@example.test>"), 250); // not again
    QVERIFY(timer.elapsed() < 2500);
}

void tst_session_guest::limitsMessages()
{
    RelaySide relay;
    relay.config.limits.messagesPerMinute = 1;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
        QCOMPARE(client.code("DATA"), 354);
        QVERIFY(client.ask("Subject: x\r\n\r\nhello\r\n.").startsWith("250 "));
    }
    QCOMPARE(client.ask("MAIL FROM:<a@sender.test>"),
             QByteArray("421 4.7.0 Too many messages in a short time from your address, try again in a minute\r\n"));
    QVERIFY(client.waitClosed());
    QCOMPARE(relay.stored().size(), 5);
}

void tst_session_guest::limitsRecipientsButTakesTheMessage()
{
    RelaySide relay;
    relay.config.limits.recipientsPerMinute = 1;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "1@example.test"), 250);
    for (int i = 2; i <= 5; ++i)
        QCOMPARE(client.code("RCPT TO:<" + QByteArray::number(i) + "@example.test>"), 250);
    QVERIFY(client.ask("RCPT TO:<6@example.test>").startsWith("451 4.7.0 "));
    QCOMPARE(client.code("DATA"), 354);
    QVERIFY(client.ask("Subject: x\r\n\r\nhello\r\n.").startsWith("250 "));
    QCOMPARE(relay.stored().size(), 5);
}

void tst_session_guest::limitsBytes()
{
    RelaySide relay;
    relay.config.limits.bytesPerMinute = 1000;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QVERIFY(client.ask(QByteArray("0123456789\r\n").repeated(1000) + ".").startsWith("250 ")); // what has begun is taken
    QVERIFY(client.ask("MAIL FROM:<a@sender.test>").startsWith("421 4.7.0 Too much mail "));
    QVERIFY(client.waitClosed());
}

void tst_session_guest::keepsOutWhoMakesErrors()
{
    RelaySide relay;
    relay.config.limits.errorsPerMinute = 1;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.code("FOO"), 500);
    QVERIFY(SmtpDialogue(relay.port()).reply().startsWith("421 4.7.0 Too many refused commands"));
    relay.clock.pass(std::chrono::minutes(1));
    QVERIFY(SmtpDialogue(relay.port()).reply().startsWith("220 "));
}

QTEST_GUILESS_MAIN(tst_session_guest)
#include "tst_session_guest.moc"
