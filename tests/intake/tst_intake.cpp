// Listeners, limits and the end of all sessions.
#include <QTcpServer>
#include "relay_side.h"
#include "support/smtp_dialogue.h"

class tst_intake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listensNowhereWithoutDomains();
    void letsNewcomersWaitUntilTheSpoolIsOpen();
    void namesTheListenerThatFailsAndOpensTheOthers();
    void opensAndClosesListenersAsConfigured();
    void keepsSessionsWhenTheConfigurationChanges();
    void limitsConnections();
    void limitsConnectionsOfOneNetwork();
    void limitsConnectionsInATime();
    void limitsActOnReload();
    void givesThePlaceOfTheLongestIdleOfTheGreediestNetwork();
    void neverGivesThePlaceOfAMessage();
    void turnsACrowdAwayAndGoesOn();
    void dropsWhoeverDoesNotLeave();
    void tellsIdleSessionsWhenItStops();
    void answersAMessageInFlightBeforeItStops();
    void cutsSessionsAtTheLimit();
};

void tst_intake::listensNowhereWithoutDomains()
{
    RelaySide relay;
    relay.config.domains.clear();
    QVERIFY(bool(relay.open()));
    QVERIFY(relay.intake->ports().isEmpty());
}

void tst_intake::letsNewcomersWaitUntilTheSpoolIsOpen()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    intake::Intake early(relay.clock);
    QVERIFY(bool(early.configure(relay.config, relay.tls)));
    SmtpDialogue client(early.ports().value(0));
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    QVERIFY(client.reply(200).isEmpty());
    early.open(*relay.spool);
    QVERIFY(client.reply().startsWith("220 "));
}

void tst_intake::namesTheListenerThatFailsAndOpensTheOthers()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    RelaySide relay;
    relay.config.listen = {{{QStringLiteral("127.0.0.1"), other.serverPort()}}, {{QStringLiteral("127.0.0.1"), 0}}};
    const auto opened = relay.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("net.address-in-use"));
    QVERIFY(opened.error().detail.startsWith(QStringLiteral("listen[0]: 127.0.0.1:%1: ").arg(other.serverPort())));
    QCOMPARE(relay.intake->ports().value(0), quint16(0));
    QCOMPARE(relay.intake->closedListeners(), QStringList{QStringLiteral("127.0.0.1:%1").arg(other.serverPort())});
    SmtpDialogue client(relay.intake->ports().value(1));
    QVERIFY(client.reply().startsWith("220 "));
}

void tst_intake::opensAndClosesListenersAsConfigured()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    const quint16 first = relay.port();
    relay.config.listen << config::Listener{{QStringLiteral("::1"), 0}};
    QVERIFY(bool(relay.intake->configure(relay.config, relay.tls)));
    QCOMPARE(relay.intake->ports().size(), 2);
    QCOMPARE(relay.port(), first); // the same door, not a new one
    relay.config.listen.removeFirst();
    QVERIFY(bool(relay.intake->configure(relay.config, relay.tls)));
    SmtpDialogue client(first);
    QVERIFY(client.waitClosed());
    relay.config.domains.clear();
    QVERIFY(bool(relay.intake->configure(relay.config, relay.tls)));
    QVERIFY(relay.intake->ports().isEmpty());
}

void tst_intake::keepsSessionsWhenTheConfigurationChanges()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue before(relay.port());
    before.reply();
    relay.config.hostname = QStringLiteral("mx9.example.test");
    relay.config.domains.first().name = QStringLiteral("other.test");
    QVERIFY(bool(relay.intake->configure(relay.config, relay.tls)));
    QCOMPARE(before.envelope("a@sender.test", "b@example.test"), 250);
    SmtpDialogue after(relay.port());
    QVERIFY(after.reply().startsWith("220 mx9.example.test "));
    QCOMPARE(after.envelope("a@sender.test", "b@example.test"), 550);
}

void tst_intake::limitsConnections()
{
    RelaySide relay;
    relay.config.smtp.maxConnections = 2;
    QVERIFY(bool(relay.open()));
    SmtpDialogue one(relay.port()), two(relay.port());
    QVERIFY(one.reply().startsWith("220 ") && two.reply().startsWith("220 "));
    SmtpDialogue three(relay.port());
    QVERIFY(three.reply().startsWith("421 4.3.2 "));
    QVERIFY(three.waitClosed());
    one.code("QUIT");
    QTRY_COMPARE(relay.intake->sessions(), 1);
    SmtpDialogue four(relay.port());
    QVERIFY(four.reply().startsWith("220 "));
}

void tst_intake::limitsConnectionsOfOneNetwork()
{
    RelaySide relay;
    relay.config.smtp.maxConnections = 100; // a quarter of them for one
    QVERIFY(bool(relay.open()));
    std::vector<std::unique_ptr<SmtpDialogue>> clients;
    for (int i = 0; i < 25; ++i) {
        clients.push_back(std::make_unique<SmtpDialogue>(relay.port()));
        QVERIFY(clients.back()->reply().startsWith("220 "));
    }
    SmtpDialogue more(relay.port());
    QVERIFY(more.reply().startsWith("421 4.7.0 "));

    relay.config.smtp.clientLimits = false;
    QVERIFY(bool(relay.intake->configure(relay.config, relay.tls)));
    SmtpDialogue free(relay.port());
    QVERIFY(free.reply().startsWith("220 "));
}

void tst_intake::limitsConnectionsInATime()
{
    RelaySide relay;
    relay.config.limits.connectionsPerMinute = 1;
    QVERIFY(bool(relay.open()));
    for (int i = 0; i < 5; ++i)
        QVERIFY(SmtpDialogue(relay.port()).reply().startsWith("220 "));
    QCOMPARE(SmtpDialogue(relay.port()).reply(),
             QByteArray("421 4.7.0 Too many connections in a short time from your address, try again in a minute\r\n"));
    QVERIFY(SmtpDialogue(relay.port(), QStringLiteral("127.0.0.2")).reply().startsWith("220 "));
    relay.clock.pass(std::chrono::minutes(1));
    QVERIFY(SmtpDialogue(relay.port()).reply().startsWith("220 "));
}

void tst_intake::limitsActOnReload()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("RSET"), 250);
    relay.config.limits.messagesPerMinute = 1;
    QVERIFY(bool(relay.intake->configure(relay.config, relay.tls)));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(client.code("MAIL FROM:<a@sender.test>"), 250);
        QCOMPARE(client.code("RSET"), 250);
    }
    relay.config.smtp.clientLimits = false;
    QVERIFY(bool(relay.intake->configure(relay.config, relay.tls)));
    QCOMPARE(client.code("MAIL FROM:<a@sender.test>"), 250);
    QCOMPARE(client.code("RSET"), 250);
    relay.config.smtp.clientLimits = true;
    QVERIFY(bool(relay.intake->configure(relay.config, relay.tls)));
    QVERIFY(client.ask("MAIL FROM:<a@sender.test>").startsWith("421 4.7.0 "));
    QVERIFY(client.waitClosed());
}

void tst_intake::givesThePlaceOfTheLongestIdleOfTheGreediestNetwork()
{
    using namespace std::chrono_literals;
    RelaySide relay;
    relay.config.smtp.maxConnections = 4;
    QVERIFY(bool(relay.open()));
    SmtpDialogue alone(relay.port(), QStringLiteral("127.0.2.1"));
    QVERIFY(alone.reply().startsWith("220 "));
    relay.clock.pass(10s);
    std::vector<std::unique_ptr<SmtpDialogue>> greedy;
    for (const char *from : {"127.0.1.1", "127.0.1.2", "127.0.1.3"}) {
        greedy.push_back(std::make_unique<SmtpDialogue>(relay.port(), QString::fromLatin1(from)));
        QVERIFY(greedy.back()->reply().startsWith("220 "));
        relay.clock.pass(1s);
    }
    relay.clock.pass(10s);
    QCOMPARE(greedy[0]->code("NOOP"), 250);
    SmtpDialogue newcomer(relay.port(), QStringLiteral("127.0.3.1"));
    QVERIFY(newcomer.reply().startsWith("220 "));
    QVERIFY(greedy[1]->reply().startsWith("421 4.3.2 "));
    QVERIFY(greedy[1]->waitClosed());
    for (SmtpDialogue *stays : {&alone, greedy[0].get(), greedy[2].get(), &newcomer})
        QCOMPARE(stays->code("NOOP"), 250);
    QTRY_COMPARE(relay.intake->sessions(), 4);
}

void tst_intake::neverGivesThePlaceOfAMessage()
{
    RelaySide relay;
    relay.config.smtp.maxConnections = 1;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    client.send("Subject: x\r\n\r\n");
    relay.clock.pass(std::chrono::seconds(30));
    QVERIFY(SmtpDialogue(relay.port(), QStringLiteral("127.0.3.1")).reply().startsWith("421 4.3.2 "));
    QVERIFY(client.ask("hello\r\n.").startsWith("250 "));
    relay.clock.pass(std::chrono::seconds(30));
    QVERIFY(SmtpDialogue(relay.port(), QStringLiteral("127.0.3.1")).reply().startsWith("220 "));
}

void tst_intake::turnsACrowdAwayAndGoesOn()
{
    RelaySide relay;
    relay.config.smtp.maxConnections = 1;
    QVERIFY(bool(relay.open()));
    SmtpDialogue in(relay.port());
    in.reply();
    std::vector<std::unique_ptr<SmtpDialogue>> crowd;
    for (int i = 0; i < 250; ++i)
        crowd.push_back(std::make_unique<SmtpDialogue>(relay.port()));
    for (auto &client : crowd)
        QVERIFY(client->reply().startsWith("421 "));
    crowd.clear();
    QCOMPARE(in.code("QUIT"), 221);
    QTRY_COMPARE(relay.intake->sessions(), 0);
    SmtpDialogue next(relay.port());
    QVERIFY(next.reply().startsWith("220 "));
}

// Those who were told to go and hold their connection hold up nobody.
void tst_intake::dropsWhoeverDoesNotLeave()
{
    RelaySide relay;
    relay.config.limits.connections = 1;
    QVERIFY(bool(relay.open()));
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 700; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->setProxy(QNetworkProxy::NoProxy);
        crowd.back()->setReadBufferSize(1);
        crowd.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), relay.port());
    }
    QElapsedTimer timer;
    timer.start();
    SmtpDialogue honest(relay.port(), QStringLiteral("127.0.3.1"));
    QVERIFY(honest.reply().startsWith("220 "));
    QVERIFY2(timer.elapsed() < 1500, QByteArray::number(timer.elapsed())); // and not the two seconds that each of the crowd is waited for
    QCOMPARE(relay.intake->sessions(), 2);
}

void tst_intake::tellsIdleSessionsWhenItStops()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    const quint16 port = relay.port();
    SmtpDialogue client(port);
    client.reply();
    client.ask("EHLO client.test");
    bool stopped = false;
    relay.intake->stop(std::chrono::seconds(30), [&] { stopped = true; });
    QVERIFY(client.reply().startsWith("421 4.3.2 "));
    QTRY_VERIFY(stopped);
    SmtpDialogue late(port);
    QVERIFY(late.waitClosed());
    QVERIFY(late.heard.isEmpty());
}

void tst_intake::answersAMessageInFlightBeforeItStops()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    client.send("Subject: x\r\n\r\nfirst half\r\n");
    QTRY_COMPARE(client.socket.bytesToWrite(), 0);
    bool stopped = false;
    relay.intake->stop(std::chrono::seconds(30), [&] { stopped = true; });
    QVERIFY(client.ask("second half\r\n.").startsWith("250 "));
    QVERIFY(client.reply().startsWith("421 "));
    QTRY_VERIFY(stopped);
    QCOMPARE(relay.stored().size(), 1);
}

void tst_intake::cutsSessionsAtTheLimit()
{
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    SmtpDialogue client(relay.port());
    client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    bool stopped = false;
    relay.intake->stop(std::chrono::milliseconds(300), [&] { stopped = true; });
    QTRY_VERIFY(stopped);
    QVERIFY(client.waitClosed());
    QCOMPARE(relay.spool->counters().messages, 0);
}

QTEST_GUILESS_MAIN(tst_intake)
#include "tst_intake.moc"
