// Our TLS against OpenSSL's own client program.
#include <QProcess>
#include "support/loopback.h"

class tst_tls_peer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksWithOpenssl_data();
    void speaksWithOpenssl();
    void resumesByTicket_data();
    void resumesByTicket();
    void showsTheCertificateForTheNameAskedFor_data();
    void showsTheCertificateForTheNameAskedFor();
private:
    QByteArray talk(const QStringList &options, QByteArray *received = nullptr);
};

// One session: openssl connects, sends a line, gets one. Answers what openssl printed.
QByteArray tst_tls_peer::talk(const QStringList &options, QByteArray *received)
{
    static const auto context = net::TlsServerContext::fromPairs({*net::selfSigned(QStringLiteral("mx2.example.test")),
                                                                  *net::selfSigned(QStringLiteral("mx2.other.test"))});
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
    QTest::newRow("1.2 as old as it may be") << QStringList{"-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-SHA"} << true;
    QTest::newRow("3DES and the like are refused") << QStringList{"-tls1_2", "-cipher", "3DES:RC4:ARIA:CAMELLIA:AESCCM8:aNULL:eNULL:SEED:IDEA@SECLEVEL=0"} << false;
    QTest::newRow("1.0 is refused") << QStringList{"-tls1", "-cipher", "DEFAULT@SECLEVEL=0"} << false;
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

void tst_tls_peer::resumesByTicket_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("1.2") << QStringList{"-tls1_2"};
    QTest::newRow("1.3") << QStringList{"-tls1_3"};
    QTest::newRow("1.2, second certificate") << QStringList{"-tls1_2", "-servername", "mx2.other.test"};
    QTest::newRow("1.3, second certificate") << QStringList{"-tls1_3", "-servername", "mx2.other.test"};
}

void tst_tls_peer::resumesByTicket()
{
    QFETCH(QStringList, options);
    QTemporaryDir directory;
    const QString session = directory.filePath(QStringLiteral("session"));
    talk(options + QStringList{"-sess_out", session});
    QVERIFY(QFile::exists(session));
    const QByteArray printed = talk(options + QStringList{"-sess_in", session});
    QVERIFY2(printed.contains("Reused, TLSv1."), printed);
}

void tst_tls_peer::showsTheCertificateForTheNameAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("no name") << QStringList{"-noservername"} << QByteArray("CN = mx2.example.test");
    QTest::newRow("the first") << QStringList{"-servername", "mx2.example.test"} << QByteArray("CN = mx2.example.test");
    QTest::newRow("the second") << QStringList{"-servername", "MX2.other.test"} << QByteArray("CN = mx2.other.test");
    QTest::newRow("nobody's") << QStringList{"-servername", "nobody.test"} << QByteArray("CN = mx2.example.test");
}

void tst_tls_peer::showsTheCertificateForTheNameAskedFor()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, subject);
    const QByteArray printed = talk(options);
    QVERIFY2(printed.contains("subject=" + subject), printed);
}

QTEST_GUILESS_MAIN(tst_tls_peer)
#include "tst_tls_peer.moc"
