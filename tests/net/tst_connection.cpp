#include <QTcpSocket>
#include "support/loopback.h"

class tst_connection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesBytesBothWays();
    void tellsAddressesAsIpv4();
    void leavesUnreadWhatTheOwnerLeaves();
    void stopsReadingWhenTheOwnerDoes();
    void asksForMoreAfterConsume();
    void givesUpOnAPeerThatDoesNotRead();
    void sendsAllBeforeClosing();
    void lastReplySurvivesAPeerThatStillSends();
    void givesWhatCameBeforeThePeersEnd();
    void closesOnceAndSaysNothingAfter();
    void mayBeLetGoInsideItsOwnSignal();
    void startsTlsAndCarriesBytes();
    void forgetsWhatCameBeforeTls();
    void failsTlsOnRubbish();
    void verifiesTheNameButLeavesTheJudgement();
    void carriesMegabytesOverTls();
};

namespace {

std::shared_ptr<const net::TlsServerContext> serverContext(net::PemPair *pair = nullptr)
{
    const auto pem = net::selfSigned(QStringLiteral("mx2.example.test"));
    if (!pem)
        return nullptr;
    if (pair)
        *pair = *pem;
    const auto context = net::TlsServerContext::fromPem(pem->certificate, pem->key);
    return context ? *context : nullptr;
}

std::shared_ptr<const net::TlsClientContext> clientContext(const QByteArray &ca = {})
{
    const auto context = net::TlsClientContext::make(ca);
    return context ? *context : nullptr;
}

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251) & 0xff);
    return bytes;
}

} // namespace

void tst_connection::carriesBytesBothWays()
{
    Loopback l;
    QVERIFY(l.open());
    l.client.connection->write("EHLO a\r\n");
    l.client.connection->write("NOOP\r\n");
    l.server.connection->write("220 hello\r\n");
    QTRY_COMPARE(l.server.received, QByteArray("EHLO a\r\nNOOP\r\n"));
    QTRY_COMPARE(l.client.received, QByteArray("220 hello\r\n"));
    QCOMPARE(l.server.arrivals, 1); // written in one turn, sent in one piece
}

void tst_connection::tellsAddressesAsIpv4()
{
    net::Listener listener;
    QVERIFY(listener.listen(QStringLiteral("*"), 0));
    End server;
    connect(&listener, &net::Listener::accepted, this, [&](const auto &c) { server.take(c); });
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    QTRY_VERIFY(server.connection);
    QCOMPARE(server.connection->peerAddress().protocol(), QAbstractSocket::IPv4Protocol);
    QCOMPARE(server.connection->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.connection->peerPort(), socket.localPort());
    QCOMPARE(server.connection->localPort(), listener.port());
}

void tst_connection::leavesUnreadWhatTheOwnerLeaves()
{
    Loopback l;
    QVERIFY(l.open());
    l.server.reading = false;
    l.client.connection->write("one two");
    QTRY_COMPARE(l.server.connection->unread(), QByteArrayView("one two"));
    l.server.connection->consume(4);
    QCOMPARE(l.server.connection->unread(), QByteArrayView("two"));
    l.client.connection->write(" three");
    QTRY_COMPARE(l.server.connection->unread(), QByteArrayView("two three"));
}

void tst_connection::stopsReadingWhenTheOwnerDoes()
{
    Loopback l;
    QVERIFY(l.open());
    l.server.reading = false;
    qsizetype sent = 0;
    // The client's kernel and the server's kernel fill up; then nothing moves, because the server's program holds a bounded part only.
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 300 && sent < 64'000'000) {
        if (l.client.connection->pendingOutput() < 200'000) {
            l.client.connection->write(QByteArray(100'000, 'x'));
            sent += 100'000;
            quiet.restart();
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    QVERIFY(sent < 64'000'000);
    QCOMPARE(l.server.connection->unread().size(), net::Connection::inputLimit);
}

void tst_connection::asksForMoreAfterConsume()
{
    Loopback l;
    QVERIFY(l.open());
    l.server.reading = false;
    const QByteArray bytes = pattern(900'000);
    l.client.connection->write(bytes);
    QTRY_COMPARE(l.server.connection->unread().size(), net::Connection::inputLimit);
    l.server.reading = true;
    l.server.read();
    QTRY_COMPARE(l.server.received.size(), bytes.size());
    QVERIFY(l.server.received == bytes);
}

void tst_connection::givesUpOnAPeerThatDoesNotRead()
{
    Loopback l;
    QVERIFY(l.open());
    l.client.reading = false;
    for (int i = 0; i < 1000 && !l.server.closed; ++i) {
        l.server.connection->write(QByteArray(100'000, 'x'));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(l.server.closed);
    QCOMPARE(l.server.closed->code, QStringLiteral("net.peer-does-not-read"));
}

void tst_connection::sendsAllBeforeClosing()
{
    Loopback l;
    QVERIFY(l.open());
    const QByteArray bytes = pattern(800'000);
    l.server.connection->write(bytes);
    l.server.connection->closeAfterWriting();
    QTRY_VERIFY(l.client.closed);
    QVERIFY(l.client.received == bytes);
    QCOMPARE(l.client.closed->code, QStringLiteral("net.peer-closed"));
    QTRY_VERIFY(l.server.closed);
    QCOMPARE(l.server.closed->code, QStringLiteral("net.closed"));
}

void tst_connection::lastReplySurvivesAPeerThatStillSends()
{
    Loopback l;
    QVERIFY(l.open());
    l.server.reading = false;
    l.client.connection->write(QByteArray(500'000, 'x')); // still on its way when the server has had enough
    QTRY_VERIFY(!l.server.connection->unread().isEmpty());
    l.server.connection->write("554 5.5.1 enough\r\n");
    l.server.connection->closeAfterWriting();
    QTRY_VERIFY(l.client.closed);
    QCOMPARE(l.client.received, QByteArray("554 5.5.1 enough\r\n"));
}

void tst_connection::givesWhatCameBeforeThePeersEnd()
{
    Loopback l;
    QVERIFY(l.open());
    const QByteArray bytes = pattern(90'000);
    l.client.connection->write(bytes);
    l.client.connection->closeAfterWriting();
    QTRY_VERIFY(l.server.closed);
    QVERIFY(l.server.received == bytes);
}

void tst_connection::closesOnceAndSaysNothingAfter()
{
    Loopback l;
    QVERIFY(l.open());
    int closings = 0, late = 0;
    connect(l.server.connection.get(), &net::Connection::closed, this, [&] { ++closings; });
    connect(l.server.connection.get(), &net::Connection::arrived, this, [&] { late += closings; });
    l.client.connection->write("x");
    l.server.connection->abort();
    l.server.connection->abort();
    l.server.connection->write("nobody");
    QVERIFY(!l.server.closed); // never from inside the call
    QTRY_COMPARE(closings, 1);
    QTRY_VERIFY(l.client.closed);
    QCOMPARE(closings, 1);
    QCOMPARE(late, 0);
    QCOMPARE(l.server.closed->code, QStringLiteral("net.closed"));
}

void tst_connection::mayBeLetGoInsideItsOwnSignal()
{
    Loopback l;
    QVERIFY(l.open());
    connect(l.server.connection.get(), &net::Connection::arrived, &l.listener, [&] { l.server.connection.reset(); });
    l.server.reading = false;
    l.client.connection->write("x");
    QTRY_VERIFY(!l.server.connection);
    QTRY_VERIFY(l.client.closed);
}

void tst_connection::startsTlsAndCarriesBytes()
{
    Loopback l;
    QVERIFY(l.open());
    l.server.connection->startServerTls(serverContext());
    l.client.connection->startClientTls(clientContext(), "mx2.example.test");
    l.client.connection->write("early but after the order\r\n"); // waits for the handshake
    QTRY_VERIFY(l.server.tls && l.client.tls);
    QCOMPARE(l.client.tls->version, QByteArray("TLSv1.3"));
    QVERIFY(!l.client.tls->cipher.isEmpty());
    QCOMPARE(l.client.tls->peerSpkiSha256.size(), 64);
    QTRY_COMPARE(l.server.received, QByteArray("early but after the order\r\n"));
    l.server.connection->write("250 yes\r\n");
    QTRY_COMPARE(l.client.received, QByteArray("250 yes\r\n"));
    l.server.connection->closeAfterWriting();
    QTRY_VERIFY(l.client.closed);
    QCOMPARE(l.client.closed->code, QStringLiteral("net.peer-closed"));
}

void tst_connection::forgetsWhatCameBeforeTls()
{
    Loopback l;
    QVERIFY(l.open());
    l.server.reading = false;
    l.client.connection->write("MAIL FROM:<injected@example.test>\r\n");
    QTRY_VERIFY(!l.server.connection->unread().isEmpty());
    l.server.connection->startServerTls(serverContext());
    QVERIFY(l.server.connection->unread().isEmpty());
    l.server.reading = true;
    l.client.connection->startClientTls(clientContext(), "mx2.example.test");
    l.client.connection->write("NOOP\r\n");
    QTRY_COMPARE(l.server.received, QByteArray("NOOP\r\n"));
}

void tst_connection::failsTlsOnRubbish()
{
    Loopback l;
    QVERIFY(l.open());
    l.server.connection->startServerTls(serverContext());
    l.client.connection->write("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n");
    QTRY_VERIFY(l.server.closed);
    QCOMPARE(l.server.closed->code, QStringLiteral("net.tls-failed"));
    QVERIFY(!l.server.closed->detail.isEmpty());
    QVERIFY(l.server.received.isEmpty());
}

void tst_connection::verifiesTheNameButLeavesTheJudgement()
{
    for (const bool right : {true, false}) {
        Loopback l;
        QVERIFY(l.open());
        net::PemPair pair;
        l.server.connection->startServerTls(serverContext(&pair));
        l.client.connection->startClientTls(clientContext(pair.certificate), right ? "mx2.example.test" : "mx1.example.test");
        QTRY_VERIFY(l.client.tls);
        QCOMPARE(l.client.tls->verification.isEmpty(), right);
    }
}

void tst_connection::carriesMegabytesOverTls()
{
    Loopback l;
    QVERIFY(l.open());
    l.server.connection->startServerTls(serverContext());
    l.client.connection->startClientTls(clientContext(), "mx2.example.test");
    QTRY_VERIFY(l.client.tls);
    const QByteArray bytes = pattern(5'000'000);
    for (qsizetype at = 0; at < bytes.size(); at += 250'000) {
        QTRY_VERIFY(l.client.connection->pendingOutput() < 500'000);
        l.client.connection->write(bytes.mid(at, 250'000));
    }
    QTRY_COMPARE(l.server.received.size(), bytes.size());
    QVERIFY(l.server.received == bytes);
}

QTEST_GUILESS_MAIN(tst_connection)
#include "tst_connection.moc"
