#include <QTcpServer>
#include <QTcpSocket>
#include "support/loopback.h"

class tst_listener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsOnBothFamilies();
    void acceptsOnIpv6Alone();
    void saysWhyItCannotListen_data();
    void saysWhyItCannotListen();
    void saysAddressInUse();
    void letsNewcomersWaitWhilePaused();
    void takesABurst();
};

void tst_listener::acceptsOnBothFamilies()
{
    net::Listener listener;
    QVERIFY(listener.listen(QStringLiteral("*"), 0));
    QList<std::shared_ptr<net::Connection>> accepted;
    connect(&listener, &net::Listener::accepted, this, [&](const auto &c) { accepted << c; });
    QTcpSocket four, six;
    four.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), listener.port());
    QTRY_COMPARE(accepted.size(), 2);
    QVERIFY(accepted[0]->peerAddress().protocol() != accepted[1]->peerAddress().protocol());
}

void tst_listener::acceptsOnIpv6Alone()
{
    Loopback l;
    QVERIFY(l.open(QStringLiteral("::1")));
    QCOMPARE(l.server.connection->peerAddress(), QHostAddress(QHostAddress::LocalHostIPv6));
}

void tst_listener::saysWhyItCannotListen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    QTest::newRow("not ours") << "192.0.2.1" << "net.address-not-ours";
    QTest::newRow("a name") << "mx.example.test" << "net.not-an-address";
    QTest::newRow("rubbish") << "1.2.3.4.5" << "net.not-an-address";
}

void tst_listener::saysWhyItCannotListen()
{
    QFETCH(QString, address);
    net::Listener listener;
    const auto result = listener.listen(address, 2525);
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QVERIFY(result.error().detail.startsWith(address + ":2525: "));
    QCOMPARE(listener.port(), quint16(0));
}

void tst_listener::saysAddressInUse()
{
    net::Listener first, second;
    QVERIFY(first.listen(QStringLiteral("127.0.0.1"), 0));
    const auto result = second.listen(QStringLiteral("127.0.0.1"), first.port());
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("net.address-in-use"));
}

void tst_listener::letsNewcomersWaitWhilePaused()
{
    net::Listener listener;
    QVERIFY(listener.listen(QStringLiteral("127.0.0.1"), 0));
    QList<std::shared_ptr<net::Connection>> accepted;
    connect(&listener, &net::Listener::accepted, this, [&](const auto &c) { accepted << c; });
    listener.pause();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState); // the kernel's doing
    QVERIFY(accepted.isEmpty());
    listener.resume();
    QTRY_COMPARE(accepted.size(), 1);
}

void tst_listener::takesABurst()
{
    net::Listener listener;
    QVERIFY(listener.listen(QStringLiteral("127.0.0.1"), 0));
    QList<std::shared_ptr<net::Connection>> accepted;
    connect(&listener, &net::Listener::accepted, this, [&](const auto &c) { accepted << c; });
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 300; ++i) { // all before the event loop turns once
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    }
    QTRY_COMPARE(accepted.size(), 300);
}

QTEST_GUILESS_MAIN(tst_listener)
#include "tst_listener.moc"
