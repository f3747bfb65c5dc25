// Our TLS against OpenSSL's own client program.
#include <QProcess>
#include "support/loopback.h"

class tst_tls_peer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksWithOpenssl_data();
    void speaksWithOpenssl();
    void resumesByTicket();
private:
    QByteArray talk(const QStringList &options, QByteArray *received = nullptr);
};

// One session: openssl connects, sends a line, gets one. Answers what openssl printed.
QByteArray tst_tls_peer::talk(const QStringList &options, QByteArray *received)
{
    static const auto pair = net::selfSigned(QStringLiteral("mx2.example.test"));
    static const auto context = net::TlsServerContext::fromPem(pair->certificate, pair->key);
    net::Listener listener;
    if (!listener.listen(QStringLiteral("127.0.0.1"), 0))
        return {};
    End server;
    connect(&listener, &net::Listener::accepted, &listener, [&](const auto &c) {
        server.take(c);
        c->startServerTls(*context);
    });
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"),
        QStringLiteral("127.0.0.1:%1").arg(listener.port()), QStringLiteral("-ign_eof")} + options);
    openssl.write("hello\r\n");
    QByteArray printed;
    const bool answered = QTest::qWaitFor([&] { return server.received.contains('\n') || openssl.state() == QProcess::NotRunning; }, 10'000);
    if (answered && server.connection) {
        server.connection->write("from restante\r\n");
        server.connection->closeAfterWriting();
    }
    (void)QTest::qWaitFor([&] { return openssl.state() == QProcess::NotRunning; }, 10'000);
    if (received)
        *received = server.received;
    return openssl.readAll();
}

void tst_tls_peer::speaksWithOpenssl_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("works");
    QTest::newRow("1.3") << QStringList{"-tls1_3"} << true;
    QTest::newRow("1.2") << QStringList{"-tls1_2"} << true;
    QTest::newRow("1.1 is refused") << QStringList{"-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"} << false;
}

void tst_tls_peer::speaksWithOpenssl()
{
    QFETCH(QStringList, options);
    QFETCH(bool, works);
    QByteArray received;
    const QByteArray printed = talk(options, &received);
    QCOMPARE(received, works ? QByteArray("hello\r\n") : QByteArray());
    QCOMPARE(printed.contains("from restante"), works);
}

void tst_tls_peer::resumesByTicket()
{
    QTemporaryDir directory;
    const QString session = directory.filePath(QStringLiteral("session"));
    talk({"-tls1_2", "-sess_out", session});
    QVERIFY(QFile::exists(session));
    QVERIFY(talk({"-tls1_2", "-sess_in", session}).contains("Reused, TLSv1.2"));
}

QTEST_GUILESS_MAIN(tst_tls_peer)
#include "tst_tls_peer.moc"
