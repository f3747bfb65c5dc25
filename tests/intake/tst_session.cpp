// One client's session over a real connection and a real spool.
#include "base/platform.h"
#include "relay_side.h"
#include "support/smtp_dialogue.h"

class tst_session : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesAMessageWithItsFacts();
    void changesNothingButTheTrace();
    void takesAMessageInChunks();
    void answersPipelinedCommandsInOneGo();
    void takesManyMessagesOnOneConnection();
    void refusesToRelay();
    void givesPostmasterAndAbuseADestination();
    void storesARecipientNamedTwiceOnce();
    void refusesTalkBeforeTheGreeting_data();
    void refusesTalkBeforeTheGreeting();
    void greetsAfterTheDelay();
    void sendsASilentClientAway();
    void keepsATalkingClient();
    void refusesWithoutRoomAtMail();
    void refusesAtTheDotWhatCrossesMinFree();
    void leavesOtherDomainsTheirShareOfTheDisk();
    void refusesWhatIsTooBig();
    void refusesAMessageInALoop();
    void holdsATransactionToOnePrimarysClass();
    void refusesTheExcessThatWasNotDeclared();
    void takesInternationalAddressesForWhomTheyAreFor();
    void startsAQueueByEtrn();
    void offersNoEtrnWhereNobodyAnswersIt();
    void takesAMessageOfManyMegabytes();
    void speaksTlsAndStoresItsFacts();
    void forgetsWhatCameBeforeTls();
    void doesNotOfferTlsWithoutACertificate();
    void survivesADisconnectAtEveryByte();
    void survivesRubbish_data();
    void survivesRubbish();
    void closesAfterABareLineEnd();
    void stopsReadingAClientThatDoesNotReadReplies();
};

void tst_session::storesAMessageWithItsFacts()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    QCOMPARE(client.reply(), QByteArray("220 mx2.example.test ESMTP\r\n"));
    QVERIFY(client.ask("EHLO client.test").contains("250-SIZE 50000000\r\n"));
    QCOMPARE(client.code("MAIL FROM:<a@sender.test> BODY=8BITMIME"), 250);
    QCOMPARE(client.code("RCPT TO:<b@example.test>"), 250);
    QCOMPARE(client.code("DATA"), 354);
    const QByteArray answer = client.ask("Subject: x\r\n\r\nhello\r\n.");
    QVERIFY2(answer.startsWith("250 2.0.0 Kept as "), answer.constData());
    QCOMPARE(client.code("QUIT"), 221);
    QVERIFY(client.waitClosed());

    const auto stored = relay.stored();
    QCOMPARE(stored.size(), 1);
    const auto &[due, bytes, envelope] = stored.first();
    QVERIFY(answer.contains(idText(due.message)));
    QCOMPARE(due.sender, QByteArray("a@sender.test"));
    QCOMPARE(due.address, QByteArray("b@example.test"));
    QCOMPARE(due.body, spool::Body::EightBitMime);
    QVERIFY(bytes.startsWith("Received: from client.test ([127.0.0.1])\r\n"));
    QVERIFY(bytes.contains("for <b@example.test>"));
    QVERIFY(bytes.contains(" id " + idText(due.message)));
    QCOMPARE(bytes.count("Received:"), 1);
    QVERIFY(bytes.endsWith("\r\nSubject: x\r\n\r\nhello\r\n"));
    QCOMPARE(envelope.clientAddress, QByteArray("127.0.0.1"));
    QCOMPARE(envelope.clientHelo, QByteArray("client.test"));
    QCOMPARE(envelope.arrived, relay.clock.wall());
}

void tst_session::changesNothingButTheTrace()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QByteArray body = "Subject: odd\r\n\r\n";
    for (int c = 0; c < 256; ++c)
        if (c != '\r' && c != '\n')
            body += char(c);
    body += "\r\n.\r\n..\r\n" + QByteArray(5000, 'l') + "\r\n.end\r\n";
    QByteArray stuffed = body;
    stuffed.replace("\r\n.", "\r\n..");
    QVERIFY(client.ask(stuffed + ".").startsWith("250 "));
    const QByteArray bytes = relay.stored().value(0).bytes;
    QVERIFY(bytes.endsWith(body));
    QVERIFY(bytes.left(bytes.size() - body.size()).endsWith("\r\n"));
}

void tst_session::takesAMessageInChunks()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QVERIFY(client.ask("EHLO client.test").contains("250-CHUNKING\r\n"));
    QByteArray body = "Subject: odd\r\n\r\n.\r\n..\r\n" + QByteArray(300'000, 'l') + "\r\n.end, and no CRLF";
    client.send("MAIL FROM:<a@sender.test>\r\nRCPT TO:<b@example.test>\r\nBDAT 200000\r\n" + body.left(200'000) + "BDAT 0\r\nBDAT "
                + QByteArray::number(body.size() - 200'000) + " LAST\r\n" + body.mid(200'000) + "NOOP\r\n");
    for (const char *reply : {"250 2.1.0", "250 2.1.5", "250 2.0.0 Chunk taken", "250 2.0.0 Chunk taken", "250 2.0.0 Kept", "250 2.0.0 OK"})
        QVERIFY(client.reply().startsWith(reply));
    const QByteArray bytes = relay.stored().value(0).bytes;
    QVERIFY(bytes.endsWith("\r\n" + body));
    QCOMPARE(bytes.count("Received:"), 1);
}

void tst_session::answersPipelinedCommandsInOneGo()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    client.send("MAIL FROM:<a@sender.test>\r\nRCPT TO:<b@example.test>\r\nRCPT TO:<c@other.test>\r\nRCPT TO:<d@example.test>\r\nDATA\r\n");
    for (const char *code : {"250", "250", "550", "250", "354"})
        QVERIFY(client.reply().startsWith(code));
    client.send("Subject: x\r\n\r\n.\r\nMAIL FROM:<e@sender.test>\r\nRSET\r\nNOOP\r\n");
    for (const char *code : {"250 2.0.0 Kept", "250 2.1.0", "250", "250"})
        QVERIFY(client.reply().startsWith(code));
    QCOMPARE(relay.stored().size(), 2);
}

void tst_session::takesManyMessagesOnOneConnection()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    for (int i = 0; i < 50; ++i) {
        client.send("MAIL FROM:<a@sender.test>\r\nRCPT TO:<b@example.test>\r\nDATA\r\n");
        QVERIFY(client.reply().startsWith("250") && client.reply().startsWith("250") && client.reply().startsWith("354"));
        QVERIFY(client.ask("Subject: " + QByteArray::number(i) + "\r\n\r\n.").startsWith("250"));
    }
    const auto stored = relay.stored();
    QCOMPARE(stored.size(), 50);
    for (int i = 0; i < 50; ++i)
        QVERIFY(stored[i].bytes.contains("\r\nSubject: " + QByteArray::number(i) + "\r\n"));
}

void tst_session::refusesToRelay()
{
    RelaySide relay;
    relay.config.smtp.clientLimits = false; // or it would be taken for a harvester
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    client.ask("MAIL FROM:<a@example.test>"); // a sender of ours opens no door
    for (const char *to : {"<b@other.test>", "<@example.test:b@other.test>", "<b%other.test@example.test>", "<\"b@other.test\"@example.test>",
                           "<b@[127.0.0.1]>", "<other.test!b@example.test>"}) {
        const QByteArray reply = client.ask("RCPT TO:" + QByteArray(to));
        QVERIFY2(reply.startsWith("550 5.7.1 "), to + reply);
    }
    QCOMPARE(client.code("DATA"), 503);
}

void tst_session::givesPostmasterAndAbuseADestination()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("", "postmaster"), 250);
    client.ask("DATA");
    QVERIFY(client.ask("Subject: to whom\r\n\r\n.").startsWith("250"));
    QCOMPARE(relay.stored().value(0).due.address, QByteArray("postmaster@example.test"));
}

void tst_session::storesARecipientNamedTwiceOnce()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("RCPT TO:<b@example.test>"), 250);
    QCOMPARE(client.code("RCPT TO:<postmaster>"), 250);
    QCOMPARE(client.code("RCPT TO:<postmaster@example.test>"), 250);
    client.ask("DATA");
    QVERIFY(client.ask("Subject: twice\r\n\r\n.").startsWith("250"));
    QCOMPARE(relay.stored().size(), 2);
}

void tst_session::refusesTalkBeforeTheGreeting_data()
{
    QTest::addColumn<QList<QByteArray>>("packets");
    const QByteArray mail = "EHLO spammer.test\r\nMAIL FROM:<a@sender.test>\r\nRCPT TO:<b@example.test>\r\nDATA\r\nSubject: x\r\n\r\nx\r\n.\r\nQUIT\r\n";
    QList<QByteArray> bytes;
    for (const char byte : mail)
        bytes << QByteArray(1, byte);
    QTest::newRow("a command") << QList<QByteArray>{"EHLO spammer.test\r\n"};
    QTest::newRow("a whole mail at once") << QList<QByteArray>{mail};
    QTest::newRow("a whole mail byte by byte") << bytes;
    QTest::newRow("half a command") << QList<QByteArray>{"EH"};
    QTest::newRow("a command in pieces") << QList<QByteArray>{"EH", "LO spam", "mer.test\r", "\n"};
    QTest::newRow("an end of line") << QList<QByteArray>{"\r\n"};
    QTest::newRow("HTTP") << QList<QByteArray>{"GET / HTTP/1.1\r\n", "Host: x\r\n\r\n"};
    QTest::newRow("noise") << QList<QByteArray>{QByteArray(200'000, '\0')};
}

void tst_session::refusesTalkBeforeTheGreeting()
{
    QFETCH(QList<QByteArray>, packets);
    RelaySide relay;
    relay.config.smtp.greetingDelay = std::chrono::seconds(1);
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QTRY_COMPARE(relay.intake->sessions(), 1);
    for (const QByteArray &packet : packets) {
        client.send(packet);
        client.socket.flush();
        QCoreApplication::processEvents();
    }
    QCOMPARE(client.reply(), QByteArray("554 5.5.1 You talked before the greeting\r\n"));
    QVERIFY(client.waitClosed());
    QVERIFY2(client.heard.isEmpty(), client.heard.constData()); // once, and no greeting after it
    QCOMPARE(relay.spool->counters().messages, 0);
    QTRY_COMPARE(relay.intake->sessions(), 0);
}

void tst_session::greetsAfterTheDelay()
{
    RelaySide relay;
    relay.config.smtp.greetingDelay = std::chrono::seconds(1);
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    QTRY_COMPARE(relay.intake->sessions(), 1);
    QVERIFY(client.reply(500).isEmpty());
    relay.clock.pass(std::chrono::seconds(1));
    QVERIFY(client.reply().startsWith("220 "));
}

void tst_session::sendsASilentClientAway()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    relay.clock.pass(std::chrono::seconds(301)); // RFC 5321 4.5.3.2.7
    QVERIFY(client.reply().startsWith("421 4.4.2 "));
    QVERIFY(client.waitClosed());
    QTRY_COMPARE(relay.intake->sessions(), 0);
}

void tst_session::keepsATalkingClient()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    for (int i = 0; i < 3; ++i) {
        relay.clock.pass(std::chrono::seconds(299));
        QCOMPARE(client.code("NOOP"), 250);
    }
}

void tst_session::refusesWithoutRoomAtMail()
{
    RelaySide relay;
    relay.config.spool.minFree = Q_INT64_C(1'000'000'000'000'000);
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    QVERIFY(client.ask("MAIL FROM:<a@sender.test> SIZE=100").startsWith("452 4.3.1 "));
    QVERIFY(client.ask("MAIL FROM:<a@sender.test>").startsWith("452 4.3.1 "));
    QCOMPARE(client.code("NOOP"), 250);
}

void tst_session::refusesAtTheDotWhatCrossesMinFree()
{
    // In memory, where nobody else takes or gives room meanwhile.
    const QString memory = QStringLiteral("/dev/shm");
    RelaySide relay(QFileInfo(memory).isWritable() ? memory + QStringLiteral("/relay-XXXXXX") : QString());
    const auto free = platform::freeBytes(relay.directory.path());
    QVERIFY(bool(free));
    relay.minFree = *free - 12'000'000;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    client.send((QByteArray(998, 'x') + "\r\n").repeated(30'000));
    QVERIFY(client.ask(".").startsWith("452 4.3.1 "));
    QCOMPARE(relay.spool->counters().messages, 0);
    QVERIFY(client.ask("MAIL FROM:<a@sender.test> SIZE=40000000").startsWith("452 4.3.1 "));
}

void tst_session::leavesOtherDomainsTheirShareOfTheDisk()
{
    const QString memory = QStringLiteral("/dev/shm"); // as above
    RelaySide relay(QFileInfo(memory).isWritable() ? memory + QStringLiteral("/relay-XXXXXX") : QString());
    config::Domain second;
    second.name = QStringLiteral("second.test");
    relay.config.domains.append(second);
    const auto free = platform::freeBytes(relay.directory.path());
    QVERIFY(bool(free));
    relay.minFree = *free - 20'000'000;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    QCOMPARE(client.code("MAIL FROM:<a@sender.test> SIZE=14000000"), 250);
    QCOMPARE(client.code("RCPT TO:<b@example.test>"), 250); // nobody else's mail waits
    client.ask("RSET");
    QCOMPARE(client.envelope("a@sender.test", "b@second.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QVERIFY(client.ask("Subject: x\r\n\r\nhello\r\n.").startsWith("250 "));
    QTRY_COMPARE(relay.spool->counters().messages, 1);
    QCOMPARE(client.code("MAIL FROM:<a@sender.test> SIZE=14000000"), 250);
    QVERIFY(client.ask("RCPT TO:<b@example.test>").startsWith("452 4.3.1 "));
    QCOMPARE(client.code("RCPT TO:<b@second.test>"), 250); // its own mail is no other's
    client.ask("RSET");
    QCOMPARE(client.code("MAIL FROM:<a@sender.test> SIZE=4000000"), 250);
    QCOMPARE(client.code("RCPT TO:<b@example.test>"), 250);
}

void tst_session::refusesWhatIsTooBig()
{
    RelaySide relay;
    relay.config.smtp.maxMessageSize = 1000;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    QVERIFY(client.ask("MAIL FROM:<a@sender.test> SIZE=1001").startsWith("552 5.3.4 "));
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    client.ask("DATA");
    QVERIFY(client.ask(QByteArray(200'000, 'x') + "\r\n.").startsWith("552 5.3.4 "));
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    client.ask("DATA");
    QVERIFY(client.ask("small\r\n.").startsWith("250 "));
    QCOMPARE(relay.stored().size(), 1);
}

void tst_session::refusesAMessageInALoop()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    const QByteArray line = "Received: from a by b; Sat, 21 Nov 2026 10:00:00 +0000\r\n";
    for (const auto &[lines, code] : {std::pair(100, "554 5.4.6 "), std::pair(99, "250 2.0.0 ")}) {
        QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
        QCOMPARE(client.code("DATA"), 354);
        QVERIFY(client.ask(line.repeated(lines) + "\r\n" + line + line + ".").startsWith(code));
    }
    QCOMPARE(relay.stored().size(), 1);
}

namespace {

smtp::Capabilities primary(std::optional<qint64> size, bool smtpUtf8)
{
    smtp::Capabilities some;
    some.size = size;
    some.smtpUtf8 = smtpUtf8;
    return some;
}

// example.test takes 10,000 bytes, other.test SMTPUTF8.
void addPrimaries(RelaySide &relay)
{
    config::Domain other;
    other.name = QStringLiteral("other.test");
    relay.config.domains.append(other);
    QVERIFY(bool(relay.open()));
    relay.intake->setPrimaries({{"example.test", primary(10'000, false)}, {"other.test", primary(0, true)}});
}

} // namespace

void tst_session::holdsATransactionToOnePrimarysClass()
{
    RelaySide relay;
    addPrimaries(relay);
    SmtpDialogue client(relay.port());
    client.reply();
    const QByteArray ehlo = client.ask("EHLO client.test");
    QVERIFY(ehlo.contains("250-SIZE 50000000\r\n") && ehlo.contains("250-SMTPUTF8\r\n"));
    QCOMPARE(client.code("MAIL FROM:<a@sender.test> SIZE=9000"), 250);
    QVERIFY(client.ask("RCPT TO:<b@example.test>").startsWith("552 5.3.4 "));
    QCOMPARE(client.code("RCPT TO:<b@other.test>"), 250);
    QVERIFY(client.ask("RCPT TO:<c@example.test>").startsWith("452 4.5.3 "));
    QCOMPARE(client.code("RCPT TO:<c@other.test>"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QVERIFY(client.ask("x\r\n.").startsWith("250 "));
    QCOMPARE(client.code("MAIL FROM:<a@sender.test> SIZE=7000"), 250);
    QCOMPARE(client.code("RCPT TO:<c@example.test>"), 250);
}

void tst_session::refusesTheExcessThatWasNotDeclared()
{
    RelaySide relay;
    addPrimaries(relay);
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QVERIFY(client.ask(QByteArray(9'000, 'x') + "\r\n.").startsWith("552 5.3.4 "));
    QCOMPARE(client.envelope("a@sender.test", "b@other.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QVERIFY(client.ask(QByteArray(9'000, 'x') + "\r\n.").startsWith("250 "));
}

void tst_session::takesInternationalAddressesForWhomTheyAreFor()
{
    RelaySide relay;
    addPrimaries(relay);
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    QCOMPARE(client.code("MAIL FROM:<ji\xc5\x99\xc3\xad@sender.test> SMTPUTF8"), 250);
    QVERIFY(client.ask("RCPT TO:<b@example.test>").startsWith("553 5.6.7 "));
    QCOMPARE(client.code("RCPT TO:<\xc5\xbe@other.test>"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QVERIFY(client.ask("x\r\n.").startsWith("250 "));
    relay.intake->setPrimaries({});
    SmtpDialogue later(relay.port());
    later.reply();
    QVERIFY(!later.ask("EHLO client.test").contains("SMTPUTF8"));
    QCOMPARE(later.code("MAIL FROM:<a@sender.test> SMTPUTF8"), 555);
}

void tst_session::startsAQueueByEtrn()
{
    RelaySide relay;
    relay.config.domains.first().aliases = {QStringLiteral("alias.test")};
    QVERIFY(bool(relay.open()));
    QByteArrayList asked;
    relay.intake->setEtrn([&asked](const QByteArray &domain) {
        asked.append(domain);
        return handover::Etrn::HandingOver;
    });
    SmtpDialogue client(relay.port());
    client.reply();
    QVERIFY(client.ask("EHLO client.test").contains("250-ETRN\r\n"));
    QCOMPARE(client.ask("ETRN Alias.test"), QByteArray("252 2.0.0 OK, pending messages for node Alias.test started\r\n"));
    QVERIFY(client.ask("ETRN stranger.test").startsWith("459 4.7.1 "));
    QCOMPARE(client.code("ETRN"), 501);
    QCOMPARE(asked, QByteArrayList{"example.test"});
}

void tst_session::offersNoEtrnWhereNobodyAnswersIt()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QVERIFY(!client.ask("EHLO client.test").contains("ETRN"));
    QCOMPARE(client.code("ETRN example.test"), 502);
}

void tst_session::takesAMessageOfManyMegabytes()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    client.ask("DATA");
    QByteArray body;
    for (int i = 0; body.size() < 20'000'000; ++i)
        body += QByteArray::number(i).rightJustified(70, '-') + "\r\n";
    client.send(body);
    QVERIFY(client.ask(".").startsWith("250 "));
    QVERIFY(relay.stored().value(0).bytes.endsWith("\r\n" + body));
}

void tst_session::speaksTlsAndStoresItsFacts()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QVERIFY(client.ask("EHLO client.test").contains("STARTTLS"));
    QVERIFY(client.startTls());
    QCOMPARE(client.code("MAIL FROM:<a@sender.test>"), 503); // who said EHLO is forgotten
    QVERIFY(!client.ask("EHLO client.test").contains("STARTTLS"));
    QCOMPARE(client.code("MAIL FROM:<a@sender.test>"), 250);
    QCOMPARE(client.code("RCPT TO:<b@example.test>"), 250);
    client.ask("DATA");
    QVERIFY(client.ask("Subject: safe\r\n\r\n.").startsWith("250"));
    const auto stored = relay.stored().value(0);
    QCOMPARE(stored.envelope.tlsVersion, QByteArray("TLSv1.3"));
    QVERIFY(stored.envelope.tlsCipher.startsWith("TLS_"));
    QVERIFY(stored.bytes.contains(" with ESMTPS id "));
}

void tst_session::forgetsWhatCameBeforeTls()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.ask("EHLO client.test");
    client.send("STARTTLS\r\nRSET\r\nQUIT\r\n"); // somebody on the line adds commands
    QVERIFY(client.reply().startsWith("220 "));
    QVERIFY(client.reply(500).isEmpty());
    client.socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.socket.startClientEncryption();
    QTRY_VERIFY(client.socket.isEncrypted());
    QVERIFY(client.ask("EHLO client.test").startsWith("250-"));
}

void tst_session::doesNotOfferTlsWithoutACertificate()
{
    RelaySide relay;
    relay.tls.reset();
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QVERIFY(!client.ask("EHLO client.test").contains("STARTTLS"));
    QCOMPARE(client.code("STARTTLS"), 502);
}

void tst_session::survivesADisconnectAtEveryByte()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    const QByteArray all = "EHLO client.test\r\nMAIL FROM:<a@sender.test>\r\nRCPT TO:<b@example.test>\r\nDATA\r\nSubject: x\r\n\r\nhello\r\n.\r\n";
    for (qsizetype cut = 0; cut < all.size(); ++cut) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), relay.port());
        socket.write(all.left(cut));
        QTRY_VERIFY(socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() == 0);
        cut % 2 == 0 ? socket.disconnectFromHost() : socket.abort();
    }
    QTRY_COMPARE(relay.intake->sessions(), 0);
    QCOMPARE(relay.spool->counters().messages, 0);
    SmtpDialogue client(relay.port());
    QVERIFY(client.reply().startsWith("220 "));
}

void tst_session::survivesRubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise(300'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char((i * 7919 + i / 13) & 0xff);
    QTest::newRow("noise") << noise;
    QTest::newRow("one endless line") << QByteArray(5'000'000, 'x');
    QTest::newRow("NULs") << QByteArray(100'000, '\0');
    QTest::newRow("empty lines") << QByteArray("\r\n").repeated(100'000);
    QTest::newRow("a TLS hello") << QByteArray::fromHex("16030100a5010000a10303") + QByteArray(2000, 'r');
    QTest::newRow("HTTP") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\n\r\nMAIL FROM:<a@b.test>\r\n").repeated(100);
}

void tst_session::survivesRubbish()
{
    QFETCH(QByteArray, bytes);
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    client.send(bytes);
    QVERIFY(QTest::qWaitFor([&] { return client.closed() || client.socket.bytesToWrite() == 0; }, 10'000));
    client.socket.abort();
    QTRY_COMPARE(relay.intake->sessions(), 0);
    QVERIFY(SmtpDialogue(relay.port()).reply().startsWith("220 "));
}

void tst_session::closesAfterABareLineEnd()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    client.ask("DATA");
    client.send("Subject: x\r\n\r\none\n.\nMAIL FROM:<smuggled@sender.test>\r\n.\r\nMAIL FROM:<next@sender.test>\r\n");
    QVERIFY(client.reply().startsWith("550 5.6.0 "));
    QVERIFY(client.reply().isEmpty());
    QVERIFY(client.waitClosed());
    QCOMPARE(relay.spool->counters().messages, 0);
}

void tst_session::stopsReadingAClientThatDoesNotReadReplies()
{
    RelaySide relay;
    relay.config.smtp.clientLimits = false;
    QVERIFY(bool(relay.open()));
    QTcpSocket deaf;
    deaf.setReadBufferSize(1); // it takes nothing in, so its kernel fills up, then ours
    deaf.connectToHost(QHostAddress(QHostAddress::LocalHost), relay.port());
    QTRY_COMPARE(relay.intake->sessions(), 1);
    const QByteArray commands = QByteArray("HELP\r\n").repeated(20'000);
    QElapsedTimer quiet;
    quiet.start();
    qsizetype before = -1, sent = 0;
    while (quiet.elapsed() < 500 && sent < 200'000'000) {
        if (deaf.bytesToWrite() < commands.size()) {
            deaf.write(commands);
            sent += commands.size();
        }
        if (std::exchange(before, deaf.bytesToWrite()) != deaf.bytesToWrite())
            quiet.restart();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    QVERIFY(sent < 200'000'000);
    QCOMPARE(relay.intake->sessions(), 1);
    deaf.abort();
    QTRY_COMPARE(relay.intake->sessions(), 0);
}

QTEST_GUILESS_MAIN(tst_session)
#include "tst_session.moc"
