#include <QTcpServer>
#include "support/loopback.h"

class tst_connector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersLaterWithAConnection();
    void deliversAGreetingThatCameAtOnce();
    void saysRefused();
    void saysTimedOut();
    void saysSourceNotUsable();
    void keepsSilentWhenTheContextIsGone();
};

namespace {
quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}
const QHostAddress loopback(QHostAddress::LocalHost);
using Answer = std::optional<Result<std::shared_ptr<net::Connection>>>;
}

void tst_connector::answersLaterWithAConnection()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Answer answer;
    net::connectTo(loopback, server.serverPort(), {}, std::chrono::seconds(5), this, [&](auto a) { answer = std::move(a); });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(bool(*answer));
    QCOMPARE((**answer)->peerPort(), server.serverPort());
}

void tst_connector::deliversAGreetingThatCameAtOnce()
{
    net::Listener listener;
    QVERIFY(listener.listen(QStringLiteral("127.0.0.1"), 0));
    End server, client;
    connect(&listener, &net::Listener::accepted, this, [&](const auto &c) { server.take(c); c->write("220 quick\r\n"); });
    net::connectTo(loopback, listener.port(), {}, std::chrono::seconds(5), this, [&](auto a) { client.take(*a); });
    QTRY_COMPARE(client.received, QByteArray("220 quick\r\n"));
}

void tst_connector::saysRefused()
{
    Answer answer;
    net::connectTo(loopback, closedPort(), {}, std::chrono::seconds(5), this, [&](auto a) { answer = std::move(a); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, QStringLiteral("net.connection-refused"));
}

void tst_connector::saysTimedOut()
{
    QTcpServer full; // a backlog of one that nobody takes from: the kernel drops further SYNs
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    QList<std::shared_ptr<QTcpSocket>> waiting;
    for (int i = 0; i < 4; ++i) {
        waiting << std::make_shared<QTcpSocket>();
        waiting.last()->connectToHost(loopback, full.serverPort());
    }
    QTRY_COMPARE(waiting.first()->state(), QAbstractSocket::ConnectedState);
    Answer answer;
    net::connectTo(loopback, full.serverPort(), {}, std::chrono::milliseconds(200), this, [&](auto a) { answer = std::move(a); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, QStringLiteral("net.timed-out"));
}

void tst_connector::saysSourceNotUsable()
{
    Answer answer;
    net::connectTo(loopback, closedPort(), QHostAddress(QStringLiteral("192.0.2.1")), std::chrono::seconds(5), this,
                   [&](auto a) { answer = std::move(a); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, QStringLiteral("net.source-not-usable"));
}

void tst_connector::keepsSilentWhenTheContextIsGone()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    bool answered = false;
    auto context = std::make_unique<QObject>();
    net::connectTo(loopback, server.serverPort(), {}, std::chrono::seconds(5), context.get(), [&](auto) { answered = true; });
    context.reset();
    Answer other;
    net::connectTo(loopback, server.serverPort(), {}, std::chrono::seconds(5), this, [&](auto a) { other = std::move(a); });
    QTRY_VERIFY(other);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(tst_connector)
#include "tst_connector.moc"
