// Who exists, as a client of a session is told, over a real connection; the test answers for the primary.
#include "relay_side.h"
#include "support/smtp_dialogue.h"

using directory::Ruled;
using directory::Ruling;

class TestSessionExistence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_relay.reset(); }
    void saysWhatIsRuled_data();
    void saysWhatIsRuled();
    void waitsForTheAnswer();
    void asksTogetherAboutWhatWasSentTogether();
    void forgetsWhatItForesawWithTheTransaction();
    void asksNotAboutPostmasterAndAbuse();
    void asksNotAboutStrangersDomains();
    void asksPlainNames();
    void stopsAskingAfterTwentySeconds();
    void outlivesAClientThatLeaves();
    void outlivesAnEnd();

private:
    struct Question { QByteArray domain, local, address; QPointer<QObject> context; std::function<void(Ruled)> answer; };
    std::unique_ptr<RelaySide> m_relay;
    Ruled m_ruled;
    QList<std::pair<QByteArray, QByteArray>> m_rulesAsked;
    QList<Question> m_questions;
    int m_unasked = 0;
};

void TestSessionExistence::init()
{
    m_ruled = {Ruling::Accept, "directory.known-good"};
    m_rulesAsked.clear();
    m_questions.clear();
    m_unasked = 0;
    m_relay = std::make_unique<RelaySide>();
    QVERIFY(bool(m_relay->open()));
    intake::Gate gate;
    gate.rule = [this](const QByteArray &domain, const QByteArray &local) {
        m_rulesAsked.append({domain, local});
        return m_ruled;
    };
    gate.ask = [this](const QByteArray &domain, const QByteArray &local, const QByteArray &address, QObject *context, std::function<void(Ruled)> answer) {
        m_questions.append({domain, local, address, context, std::move(answer)});
    };
    gate.unasked = [this](const QByteArray &, const QByteArray &) {
        ++m_unasked;
        return Ruled{Ruling::Defer, "directory.not-answered"};
    };
    m_relay->intake->setGate(std::make_shared<const intake::Gate>(std::move(gate)));
}

void TestSessionExistence::saysWhatIsRuled_data()
{
    QTest::addColumn<Ruling>("ruling");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("accept") << Ruling::Accept << QByteArray("250 2.1.5 ");
    QTest::newRow("refuse") << Ruling::Refuse << QByteArray("550 5.1.1 ");
    QTest::newRow("defer") << Ruling::Defer << QByteArray("450 4.1.1 ");
}

void TestSessionExistence::saysWhatIsRuled()
{
    QFETCH(Ruling, ruling);
    QFETCH(QByteArray, reply);
    m_ruled.ruling = ruling;
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    client.ask("MAIL FROM:<a@sender.test>");
    QVERIFY(client.ask("RCPT TO:<b@example.test>").startsWith(reply));
}

void TestSessionExistence::waitsForTheAnswer()
{
    m_ruled = {Ruling::Ask, "directory.ask"};
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    client.send("MAIL FROM:<a@sender.test>\r\nRCPT TO:<b@example.test>\r\nRCPT TO:<c@example.test>\r\nDATA\r\n");
    QVERIFY(client.reply().startsWith("250 "));
    QTRY_COMPARE(m_questions.size(), 2); // about both at once
    m_questions[0].answer({Ruling::Accept, "directory.asked-exists"});
    QVERIFY(client.reply().startsWith("250 2.1.5 "));
    m_questions[1].answer({Ruling::Refuse, "directory.asked-unknown"});
    QVERIFY(client.reply().startsWith("550 5.1.1 "));
    QVERIFY(client.reply().startsWith("354 "));
    client.send("Subject: x\r\n\r\nhello\r\n.\r\n");
    QVERIFY(client.reply().startsWith("250 2.0.0 "));
    QCOMPARE(m_relay->stored().size(), 1);
}

// As many at a time as the primary is asked about in one transaction; each once, and answered in order.
void TestSessionExistence::asksTogetherAboutWhatWasSentTogether()
{
    m_ruled = {Ruling::Ask, "directory.ask"};
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    QByteArray sent = "MAIL FROM:<a@sender.test>\r\n";
    for (int i = 0; i < 10; ++i)
        sent += "RCPT TO:<b" + QByteArray::number(i) + "@example.test>\r\n";
    client.send(sent + "DATA\r\n");
    QVERIFY(client.reply().startsWith("250 "));
    QTRY_COMPARE(m_questions.size(), 8);
    for (int i = 7; i > 0; --i) // the one before them is the last
        m_questions[i].answer({i == 3 ? Ruling::Refuse : Ruling::Accept, "directory.asked-exists"});
    QVERIFY(client.reply(100).isEmpty());
    m_questions[0].answer({Ruling::Accept, "directory.asked-exists"});
    for (int i = 0; i < 8; ++i)
        QVERIFY(client.reply().startsWith(i == 3 ? "550 5.1.1 " : "250 2.1.5 "));
    QTRY_COMPARE(m_questions.size(), 10);
    m_questions[8].answer({Ruling::Defer, "directory.not-answered"});
    m_questions[9].answer({Ruling::Accept, "directory.asked-exists"});
    QVERIFY(client.reply().startsWith("450 4.1.1 "));
    QVERIFY(client.reply().startsWith("250 2.1.5 "));
    QVERIFY(client.reply().startsWith("354 "));
    client.send("Subject: x\r\n\r\nhello\r\n.\r\n");
    QVERIFY(client.reply().startsWith("250 2.0.0 "));
    QCOMPARE(m_questions.size(), 10);
}

// The answer to the first ends the transaction in which the second was foreseen.
void TestSessionExistence::forgetsWhatItForesawWithTheTransaction()
{
    m_ruled = {Ruling::Ask, "directory.ask"};
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    client.send("MAIL FROM:<a@sender.test>\r\nRCPT TO:<b@example.test>\r\nRCPT TO:<c@example.test>\r\nRSET\r\nMAIL FROM:<d@sender.test>\r\n"
                "RCPT TO:<c@example.test>\r\n");
    QVERIFY(client.reply().startsWith("250 "));
    QTRY_COMPARE(m_questions.size(), 2);
    m_questions[0].answer({Ruling::Accept, "directory.asked-exists"});
    m_questions[1].answer({Ruling::Accept, "directory.asked-exists"});
    for (int i = 0; i < 4; ++i)
        QVERIFY(client.reply().startsWith("250 "));
    QTRY_COMPARE(m_questions.size(), 3); // another transaction asks again
    QVERIFY(!m_questions[1].context);
    m_questions[2].answer({Ruling::Refuse, "directory.asked-unknown"});
    QVERIFY(client.reply().startsWith("550 "));
}

void TestSessionExistence::asksNotAboutPostmasterAndAbuse()
{
    m_ruled = {Ruling::Refuse, "directory.known-bad"};
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    client.ask("MAIL FROM:<a@sender.test>");
    for (const char *who : {"postmaster", "PostMaster@example.test", "abuse@example.test", "postmaster@mx2.example.test"})
        QCOMPARE(client.code("RCPT TO:<" + QByteArray(who) + ">"), 250);
    QVERIFY(m_rulesAsked.isEmpty());
}

void TestSessionExistence::asksNotAboutStrangersDomains()
{
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    client.ask("MAIL FROM:<a@sender.test>");
    QCOMPARE(client.code("RCPT TO:<b@other.test>"), 550);
    QVERIFY(m_rulesAsked.isEmpty());
}

void TestSessionExistence::asksPlainNames()
{
    m_ruled = {Ruling::Ask, "directory.ask"};
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    client.ask("MAIL FROM:<a@sender.test>");
    client.send("RCPT TO:<\"Ann\\ Lee\"@EXAMPLE.test>\r\n");
    QTRY_COMPARE(m_questions.size(), 1);
    QCOMPARE(m_questions[0].domain, QByteArray("example.test"));
    QCOMPARE(m_questions[0].local, QByteArray("Ann Lee"));
    QCOMPARE(m_questions[0].address, QByteArray("\"Ann\\ Lee\"@EXAMPLE.test"));
    m_questions[0].answer({Ruling::Accept, "directory.asked-exists"});
    QVERIFY(client.reply().startsWith("250 "));
}

void TestSessionExistence::stopsAskingAfterTwentySeconds()
{
    m_ruled = {Ruling::Ask, "directory.ask"};
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    client.ask("MAIL FROM:<a@sender.test>");
    for (int i = 0; i < 4; ++i) {
        client.send("RCPT TO:<b" + QByteArray::number(i) + "@example.test>\r\n");
        QTRY_COMPARE(m_questions.size(), i + 1);
        m_relay->clock.pass(std::chrono::seconds(5));
        m_questions[i].answer({Ruling::Defer, "directory.not-answered"});
        QVERIFY(client.reply().startsWith("450 4.1.1 "));
    }
    QCOMPARE(client.code("RCPT TO:<b5@example.test>"), 450);
    QCOMPARE(m_questions.size(), 4);
    QCOMPARE(m_unasked, 1);
    client.ask("RSET");
    client.ask("MAIL FROM:<a@sender.test>");
    client.send("RCPT TO:<b6@example.test>\r\n");
    QTRY_COMPARE(m_questions.size(), 5); // each transaction has its own
}

void TestSessionExistence::outlivesAClientThatLeaves()
{
    m_ruled = {Ruling::Ask, "directory.ask"};
    {
        SmtpDialogue client(m_relay->port());
        client.reply();
        client.ask("EHLO client.test");
        client.ask("MAIL FROM:<a@sender.test>");
        client.send("RCPT TO:<b@example.test>\r\n");
        QTRY_COMPARE(m_questions.size(), 1);
    }
    QTRY_COMPARE(m_relay->intake->sessions(), 0);
    QTRY_VERIFY(!m_questions[0].context);
}

void TestSessionExistence::outlivesAnEnd()
{
    m_ruled = {Ruling::Ask, "directory.ask"};
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.ask("EHLO client.test");
    client.ask("MAIL FROM:<a@sender.test>");
    client.send("RCPT TO:<b@example.test>\r\n");
    QTRY_COMPARE(m_questions.size(), 1);
    bool stopped = false;
    m_relay->intake->stop(std::chrono::seconds(30), [&stopped] { stopped = true; });
    m_questions[0].answer({Ruling::Accept, "directory.asked-exists"});
    QVERIFY(client.reply().startsWith("250 "));
    QVERIFY(client.reply().startsWith("421 "));
    QTRY_VERIFY(stopped);
}

QTEST_GUILESS_MAIN(TestSessionExistence)
#include "tst_session_existence.moc"
