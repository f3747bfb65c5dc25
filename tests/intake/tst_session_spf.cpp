// The SPF verdict of a session: asked for, waited for, kept and written, over a real connection and a real spool.
#include "relay_side.h"
#include "support/fake_resolver.h"
#include "support/smtp_dialogue.h"

class tst_session_spf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesTheVerdictAboveItsTrace();
    void refusesNobodyForIt();
    void looksAtTheHeloOfANullSender();
    void looksAtEachSenderAnew();
    void asksWithALabels();
    void waitsForItAtTheDot();
    void forgetsItWithTheClient();
    void takesMailWithoutAnAnswer();
    void asksAboutNobodyWhoIsRefused();
    void canBeSwitchedOff();

private:
    bool open();
    static void greet(SmtpDialogue &client, const QByteArray &helo = "client.test");
    // A message from `sender`, the reply to its dot.
    static QByteArray mail(SmtpDialogue &client, const QByteArray &sender, const QByteArray &parameters = {});

    std::unique_ptr<FakeResolver> m_resolver;
    std::unique_ptr<RelaySide> m_relay;
};

void tst_session_spf::init()
{
    m_resolver = std::make_unique<FakeResolver>();
    m_resolver->strings["good.test"] = {"v=spf1 ip4:127.0.0.0/8 -all"};
    m_resolver->strings["bad.test"] = {"v=spf1 -all"};
    m_relay = std::make_unique<RelaySide>();
    m_relay->resolver = m_resolver.get();
    m_relay->config.doctor.treatAsPublic = QStringList{QStringLiteral("127.0.0.0/8")};
}

void tst_session_spf::cleanup()
{
    m_relay.reset();
    m_resolver.reset();
}

bool tst_session_spf::open() { return bool(m_relay->open()); }

void tst_session_spf::greet(SmtpDialogue &client, const QByteArray &helo)
{
    client.reply();
    client.ask("EHLO " + helo);
}

QByteArray tst_session_spf::mail(SmtpDialogue &client, const QByteArray &sender, const QByteArray &parameters)
{
    if (client.code("MAIL FROM:<" + sender + '>' + parameters) != 250 || client.code("RCPT TO:<b@example.test>") != 250 || client.code("DATA") != 354)
        return "refused";
    return client.ask("Subject: x\r\n\r\n.");
}

void tst_session_spf::writesTheVerdictAboveItsTrace()
{
    QVERIFY(open());
    SmtpDialogue client(m_relay->port());
    greet(client);
    QVERIFY(mail(client, "a@good.test").startsWith("250 "));
    const auto stored = m_relay->stored();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0].due.spf, spool::Spf::Pass);
    QCOMPARE(stored[0].envelope.spf, spool::Spf::Pass);
    QVERIFY2(stored[0].bytes.startsWith("Received-SPF: pass\r\n\treceiver=\"mx2.example.test\";\r\n\tidentity=\"mailfrom\";\r\n\tclient-ip=\"127.0.0.1\";\r\n"
                                        "\thelo=\"client.test\";\r\n\tenvelope-from=\"a@good.test\";\r\n\tmechanism=\"ip4:127.0.0.0/8\"\r\nReceived: from client.test "),
             stored[0].bytes.constData());
    QVERIFY(stored[0].bytes.endsWith("Subject: x\r\n\r\n"));
    QVERIFY(stored[0].due.clientEsmtp);
}

void tst_session_spf::refusesNobodyForIt()
{
    QVERIFY(open());
    SmtpDialogue client(m_relay->port());
    greet(client);
    QVERIFY(mail(client, "a@bad.test").startsWith("250 "));
    QCOMPARE(m_relay->stored().value(0).due.spf, spool::Spf::Fail);
}

void tst_session_spf::looksAtTheHeloOfANullSender()
{
    QVERIFY(open());
    SmtpDialogue client(m_relay->port());
    greet(client, "good.test");
    QVERIFY(mail(client, "").startsWith("250 "));
    const auto stored = m_relay->stored();
    QCOMPARE(stored.value(0).due.spf, spool::Spf::Pass);
    QVERIFY(stored[0].bytes.contains("identity=\"helo\""));
}

void tst_session_spf::looksAtEachSenderAnew()
{
    QVERIFY(open());
    SmtpDialogue client(m_relay->port());
    greet(client);
    for (const char *sender : {"a@good.test", "a@bad.test", "a@none.test"})
        QVERIFY(mail(client, sender).startsWith("250 "));
    QList<spool::Spf> verdicts;
    for (const auto &one : m_relay->stored())
        verdicts.append(one.due.spf);
    QCOMPARE(verdicts, (QList{spool::Spf::Pass, spool::Spf::Fail, spool::Spf::None}));
}

void tst_session_spf::asksWithALabels()
{
    m_resolver->strings["xn--bcher-kva.test"] = {"v=spf1 +all"};
    QVERIFY(open());
    smtp::Capabilities primary;
    primary.smtpUtf8 = true;
    m_relay->intake->setPrimaries({{"example.test", primary}});
    SmtpDialogue client(m_relay->port());
    greet(client);
    QVERIFY(mail(client, "a@b\xc3\xbc" "cher.test", " SMTPUTF8").startsWith("250 "));
    QCOMPARE(m_relay->stored().value(0).due.spf, spool::Spf::Pass);
}

void tst_session_spf::waitsForItAtTheDot()
{
    m_resolver->holding = true;
    QVERIFY(open());
    SmtpDialogue client(m_relay->port());
    greet(client);
    QCOMPARE(client.envelope("a@good.test", "b@example.test"), 250); // nobody waits before
    QCOMPARE(client.code("DATA"), 354);
    client.send("Subject: x\r\n\r\n.\r\n");
    QVERIFY(client.reply(300).isEmpty());
    QVERIFY(m_relay->stored().isEmpty());
    m_resolver->letGo();
    QVERIFY(client.reply().startsWith("250 "));
    QCOMPARE(m_relay->stored().value(0).due.spf, spool::Spf::Pass);
}

void tst_session_spf::forgetsItWithTheClient()
{
    m_resolver->holding = true;
    QVERIFY(open());
    {
        SmtpDialogue client(m_relay->port());
        greet(client);
        QCOMPARE(client.envelope("a@good.test", "b@example.test"), 250);
        QCOMPARE(client.code("DATA"), 354);
        client.send("Subject: x\r\n\r\n.\r\n");
        QVERIFY(client.reply(200).isEmpty());
    }
    QTRY_COMPARE(m_relay->intake->sessions(), 0);
    m_resolver->letGo();
    SmtpDialogue next(m_relay->port());
    greet(next);
    QVERIFY(mail(next, "a@bad.test").startsWith("250 "));
    const auto stored = m_relay->stored();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0].due.sender, "a@bad.test");
}

void tst_session_spf::takesMailWithoutAnAnswer()
{
    m_resolver->statuses["good.test"] = dns::Status::ServerFailure;
    QVERIFY(open());
    SmtpDialogue client(m_relay->port());
    greet(client);
    QVERIFY(mail(client, "a@good.test").startsWith("250 "));
    QCOMPARE(m_relay->stored().value(0).due.spf, spool::Spf::TempError);
}

void tst_session_spf::asksAboutNobodyWhoIsRefused()
{
    QVERIFY(open());
    SmtpDialogue client(m_relay->port());
    client.reply();
    QCOMPARE(client.envelope("a@good.test", "b@other.test"), 550);
    QCOMPARE(m_resolver->questions, 0);
}

void tst_session_spf::canBeSwitchedOff()
{
    m_relay->config.smtp.spf = false;
    QVERIFY(open());
    SmtpDialogue client(m_relay->port());
    greet(client);
    QVERIFY(mail(client, "a@good.test").startsWith("250 "));
    const auto stored = m_relay->stored();
    QCOMPARE(stored.value(0).due.spf, spool::Spf::Unchecked);
    QVERIFY(stored[0].bytes.startsWith("Received: from client.test "));
    QCOMPARE(m_resolver->questions, 0);
}

QTEST_GUILESS_MAIN(tst_session_spf)
#include "tst_session_spf.moc"
