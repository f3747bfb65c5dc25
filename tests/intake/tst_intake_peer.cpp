// Real clients: swaks, plain and over STARTTLS.
#include <QProcess>
#include "relay_side.h"

class tst_intake_peer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesMailFromSwaks_data();
    void takesMailFromSwaks();
};

void tst_intake_peer::takesMailFromSwaks_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << QStringList{} << false;
    QTest::newRow("pipelined") << QStringList{"--pipeline"} << false;
    QTest::newRow("STARTTLS") << QStringList{"--tls"} << true;
    QTest::newRow("TLS 1.2") << QStringList{"--tls", "--tls-protocol", "tlsv1_2"} << true;
}

void tst_intake_peer::takesMailFromSwaks()
{
    QFETCH(QStringList, options);
    QFETCH(bool, tls);
    RelaySide relay;
    QVERIFY(bool(relay.open()));
    QProcess swaks;
    swaks.setProcessChannelMode(QProcess::MergedChannels);
    swaks.start(QStringLiteral("swaks"), QStringList{"--server", "127.0.0.1", "--port", QString::number(relay.port()), "--helo", "client.test",
        "--from", "a@sender.test", "--to", "b@example.test,c@example.test", "--h-Subject", "from swaks"} + options);
    QTRY_VERIFY_WITH_TIMEOUT(swaks.state() == QProcess::NotRunning, 30'000);
    QVERIFY2(swaks.exitCode() == 0, swaks.readAll());
    const auto stored = relay.stored();
    QCOMPARE(stored.size(), 2);
    QVERIFY(stored.first().bytes.contains("Subject: from swaks\r\n"));
    QCOMPARE(!stored.first().envelope.tlsVersion.isEmpty(), tls);
}

QTEST_GUILESS_MAIN(tst_intake_peer)
#include "tst_intake_peer.moc"
