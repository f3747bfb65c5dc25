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
    void turnsACrowdAwayAndGoesOn();
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
