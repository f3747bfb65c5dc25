// The HTTP face, asked by hand over a real connection.
#include <QTcpSocket>
#include <QtTest>
#include "metrics/server.h"

class tst_metrics_server : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheFigures();
    void tellsHealthByStatus();
    void refusesOtherNames();
    void hasNothingElse();
    void opensMovesAndCloses();
    void takesOnlyLoopback();
    void cutsWhoeverSendsTooMuch();
    void boundsItsConnections();

private:
    QByteArray ask(const QByteArray &request);
    QByteArray get(const QByteArray &path, const QByteArray &host = "127.0.0.1:9100") { return ask("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"); }

    QStringList troubles;
    metrics::Server server{{[] { return QByteArray("restante_up 1\n"); }, [this] { return troubles; }}};
    const Endpoint anyPort{QStringLiteral("127.0.0.1"), 0};
};

// Until something whole came, or the end.
QByteArray tst_metrics_server::ask(const QByteArray &request)
{
    QTcpSocket socket;
    QByteArray heard;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { heard += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, server.port());
    socket.write(request);
    const auto isWhole = [&] {
        const qsizetype end = heard.indexOf("\r\n\r\n");
        const qsizetype length = heard.toLower().indexOf("content-length: ");
        return end > 0 && (length < 0 || heard.size() >= end + 4 + heard.mid(length + 16, heard.indexOf('\r', length) - length - 16).toInt());
    };
    (void)QTest::qWaitFor([&] { return isWhole() || socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
    return heard;
}

void tst_metrics_server::tellsTheFigures()
{
    QVERIFY(bool(server.listen(anyPort)));
    const QByteArray answer = get("/metrics");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer);
    QVERIFY(answer.toLower().contains("content-type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\nrestante_up 1\n"));
}

void tst_metrics_server::tellsHealthByStatus()
{
    QVERIFY(bool(server.listen(anyPort)));
    QVERIFY(get("/healthz").startsWith("HTTP/1.1 200 "));
    QVERIFY(get("/healthz").endsWith("{\"codes\":[],\"healthy\":true}\n"));
    troubles = QStringList{"spool.full", "status.not-listening"};
    const QByteArray answer = get("/healthz");
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer);
    QVERIFY(answer.endsWith("{\"codes\":[\"spool.full\",\"status.not-listening\"],\"healthy\":false}\n"));
    troubles.clear();
}

void tst_metrics_server::refusesOtherNames()
{
    QVERIFY(bool(server.listen(anyPort)));
    for (const char *host : {"localhost", "localhost:9", "[::1]:9", "127.0.0.2"})
        QVERIFY2(get("/metrics", host).startsWith("HTTP/1.1 200 "), host);
    for (const char *host : {"evil.test", "127.0.0.1.evil.test", "192.0.2.1", ""})
        QVERIFY2(!get("/metrics", host).contains("restante_up"), host);
}

void tst_metrics_server::hasNothingElse()
{
    QVERIFY(bool(server.listen(anyPort)));
    for (const char *path : {"/", "/metrics/x", "/../etc/passwd"})
        QVERIFY2(get(path).startsWith("HTTP/1.1 404 "), path);
    QVERIFY(!ask("POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n").contains("restante_up"));
    ask("rubbish\r\n\r\n");
    QVERIFY(get("/metrics").startsWith("HTTP/1.1 200 "));
}

void tst_metrics_server::opensMovesAndCloses()
{
    QVERIFY(bool(server.listen(anyPort)));
    const quint16 first = server.port();
    QVERIFY(first != 0);
    QVERIFY(bool(server.listen(anyPort)));
    QCOMPARE(server.port(), first); // the same: nothing happens
    QVERIFY(bool(server.listen(Endpoint{QStringLiteral("localhost"), 0})));
    QVERIFY(get("/metrics").startsWith("HTTP/1.1 200 "));
    QVERIFY(bool(server.listen(std::nullopt)));
    QCOMPARE(server.port(), quint16(0));
}

void tst_metrics_server::takesOnlyLoopback()
{
    QCOMPARE(server.listen(Endpoint{QStringLiteral("0.0.0.0"), 0}).error().code, QStringLiteral("metrics.cannot-listen"));
    QCOMPARE(server.port(), quint16(0));
}

void tst_metrics_server::cutsWhoeverSendsTooMuch()
{
    QVERIFY(bool(server.listen(anyPort)));
    const QByteArray answer = ask("GET /metrics HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(300'000, 'x') + "\r\n\r\n");
    QVERIFY2(!answer.contains("restante_up"), answer.left(200));
    QVERIFY(get("/metrics").startsWith("HTTP/1.1 200 "));
}

void tst_metrics_server::boundsItsConnections()
{
    QVERIFY(bool(server.listen(anyPort)));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, server.port());
    }
    const auto open = [&] { return std::ranges::count_if(sockets, [](const auto &s) { return s->state() == QAbstractSocket::ConnectedState; }); };
    QTRY_VERIFY(open() > 0 && open() <= 20);
    sockets.clear();
    QTRY_VERIFY(get("/metrics").startsWith("HTTP/1.1 200 "));
}

QTEST_GUILESS_MAIN(tst_metrics_server)
#include "tst_metrics_server.moc"
