#include <QTcpServer>
#include <QtTest>
#include "net/certificate.h"
#include "net/web_request.h"
#include "support/black_hole.h"
#include "support/web_server.h"

using namespace std::chrono_literals;

namespace {

const QString name = QStringLiteral("mta-sts.example.test");

struct Pair {
    net::PemPair pem;
    std::shared_ptr<const net::TlsServerContext> context;
};
Pair pairFor(const QString &hostname)
{
    const auto pem = net::selfSigned(hostname);
    const auto context = net::TlsServerContext::fromPem(pem->certificate, pem->key);
    return {*pem, *context};
}

QUrl url(const char *scheme, quint16 port, const char *path = "/.well-known/mta-sts.txt?a=b%20c")
{
    return QUrl(QStringLiteral("%1://%2:%3%4").arg(QLatin1String(scheme), name).arg(port).arg(QLatin1String(path)));
}

net::WebRequest requestOf(const QUrl &url)
{
    net::WebRequest request;
    request.url = url;
    request.address = QHostAddress(QHostAddress::LocalHost);
    return request;
}

// Memory of this process that only grew for good, in bytes.
qint64 resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class tst_web_request : public QObject {
    Q_OBJECT

    std::optional<Result<net::WebReply>> m_result;

    void ask(const net::WebRequest &request)
    {
        m_result.reset();
        QObject context;
        net::askWeb(request, &context, [this](Result<net::WebReply> result) { m_result.emplace(std::move(result)); });
        if (m_result)
            qWarning("answered from inside the call");
        (void)QTest::qWaitFor([this] { return m_result.has_value(); }, 15'000);
    }
    QString code() const { return !m_result ? QStringLiteral("none") : *m_result ? QString() : m_result->error().code; }

private Q_SLOTS:
    void getsByAddressInTheNameOfTheHost()
    {
        WebServer server;
        server.reply = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 13\r\n\r\nversion: STS\n";
        QVERIFY(server.listen());
        ask(requestOf(url("http", server.port())));
        QCOMPARE(code(), QString());
        QCOMPARE((*m_result)->status, 200);
        QCOMPARE((*m_result)->body, QByteArray("version: STS\n"));
        QCOMPARE((*m_result)->header("content-type"), QByteArray("text/plain"));
        const QByteArray request = server.requests.value(0);
        QVERIFY2(request.startsWith("GET /.well-known/mta-sts.txt?a=b%20c HTTP/1.1\r\n"), request);
        QVERIFY2(request.contains("\r\nHost: mta-sts.example.test:" + QByteArray::number(server.port()) + "\r\n"), request);
    }
    void postsItsBodyAndHeaders()
    {
        WebServer server;
        server.reply = "HTTP/1.1 204 No Content\r\n\r\n";
        QVERIFY(server.listen());
        net::WebRequest request = requestOf(url("http", server.port(), "/hook"));
        request.method = net::WebRequest::Method::Post;
        request.headers = {{"Content-Type", "application/json"}, {"X-Title", "one"}};
        request.body = "{\"a\":1}";
        ask(request);
        QCOMPARE(code(), QString());
        QCOMPARE((*m_result)->status, 204);
        const QByteArray sent = server.requests.value(0);
        QVERIFY2(sent.startsWith("POST /hook HTTP/1.1\r\n"), sent);
        QVERIFY2(sent.contains("\r\nContent-Type: application/json\r\n"), sent);
        QVERIFY2(sent.contains("\r\nX-Title: one\r\n"), sent);
        QVERIFY2(sent.endsWith("\r\n\r\n{\"a\":1}"), sent);
    }
    void provesTheNameByTheExtraCa()
    {
        const Pair pair = pairFor(name);
        WebServer server;
        QVERIFY(server.listen(pair.context));
        net::WebRequest request = requestOf(url("https", server.port()));
        request.extraCa = pair.pem.certificate;
        ask(request);
        QCOMPARE(code(), QString());
        QCOMPARE((*m_result)->body, QByteArray("ok"));
    }
    void asksByNameOfSni() // the second certificate is shown only to who asks for it
    {
        const Pair other = pairFor(QStringLiteral("www.example.test")), pair = pairFor(name);
        const auto both = net::TlsServerContext::fromPairs({other.pem, pair.pem});
        QVERIFY(both);
        WebServer server;
        QVERIFY(server.listen(*both));
        net::WebRequest request = requestOf(url("https", server.port()));
        request.extraCa = pair.pem.certificate;
        ask(request);
        QCOMPARE(code(), QString());
    }
    void refusesWhomNobodyVouchesFor()
    {
        WebServer server;
        QVERIFY(server.listen(pairFor(name).context));
        ask(requestOf(url("https", server.port())));
        QCOMPARE(code(), "net.tls-failed");
        QVERIFY(!m_result->error().detail.isEmpty());
        QVERIFY(server.requests.isEmpty());
    }
    void refusesAnotherName()
    {
        const Pair pair = pairFor(QStringLiteral("www.example.test"));
        WebServer server;
        QVERIFY(server.listen(pair.context));
        net::WebRequest request = requestOf(url("https", server.port()));
        request.extraCa = pair.pem.certificate;
        ask(request);
        QCOMPARE(code(), "net.tls-failed");
        QVERIFY(server.requests.isEmpty());
    }
    void refusesACaThatIsNone()
    {
        net::WebRequest request = requestOf(url("https", 1));
        request.extraCa = "rubbish";
        ask(request);
        QCOMPARE(code(), "tls.bad-certificate");
    }
    void givesAnyStatusAsItIs_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 400, 401, 403, 404, 405, 407, 409, 410, 418, 429, 500, 501, 503, 599})
            QTest::addRow("%d", status) << status;
    }
    void givesAnyStatusAsItIs()
    {
        QFETCH(int, status);
        WebServer server;
        server.reply = "HTTP/1.1 " + QByteArray::number(status) + " so\r\nContent-Length: 3\r\n\r\nwhy";
        QVERIFY(server.listen());
        ask(requestOf(url("http", server.port())));
        QCOMPARE(code(), QString());
        QCOMPARE((*m_result)->status, status);
        QCOMPARE((*m_result)->body, QByteArray("why"));
    }
    void followsNoRedirect()
    {
        WebServer server, other;
        QVERIFY(server.listen() && other.listen());
        for (const int status : {301, 302, 303, 307, 308}) {
            server.reply = "HTTP/1.1 " + QByteArray::number(status) + " away\r\nLocation: http://127.0.0.1:" + QByteArray::number(other.port())
                         + "/\r\nContent-Length: 0\r\n\r\n";
            ask(requestOf(url("http", server.port())));
            QCOMPARE(code(), QString());
            QCOMPARE((*m_result)->status, status);
        }
        QCOMPARE(other.connections, 0);
    }
    void keepsNoCookie()
    {
        WebServer server;
        server.reply = "HTTP/1.1 200 OK\r\nSet-Cookie: cookie=kept\r\nContent-Length: 0\r\n\r\n";
        QVERIFY(server.listen());
        ask(requestOf(url("http", server.port())));
        ask(requestOf(url("http", server.port())));
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(!server.requests[1].contains("cookie=kept"));
    }
    void stopsAtItsBodyLimit()
    {
        WebServer server;
        server.reply = "HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n";
        server.endless = QByteArray(60'000, 'x');
        QVERIFY(server.listen());
        const qint64 before = resident();
        ask(requestOf(url("http", server.port())));
        QCOMPARE(code(), "web.too-long");
        QVERIFY2(server.sent < 10'000'000, QByteArray::number(server.sent));
        QVERIFY2(resident() - before < 16'000'000, QByteArray::number(resident() - before));
    }
    void takesABodyOfExactlyItsLimit()
    {
        WebServer server;
        server.reply = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12345";
        QVERIFY(server.listen());
        net::WebRequest request = requestOf(url("http", server.port()));
        request.bodyLimit = 5;
        ask(request);
        QCOMPARE(code(), QString());
        request.bodyLimit = 4;
        ask(request);
        QCOMPARE(code(), "web.too-long");
    }
    void takesNoHeadWithoutEnd()
    {
        WebServer server;
        server.reply = "HTTP/1.1 200 OK\r\n";
        server.endless = "X-More: " + QByteArray(1'000, 'x') + "\r\n";
        QVERIFY(server.listen());
        net::WebRequest request = requestOf(url("http", server.port()));
        request.limit = 3s;
        const qint64 before = resident();
        ask(request);
        QVERIFY2(code() == "net.timed-out" || code() == "web.not-http" || code() == "web.too-long", qPrintable(code()));
        QVERIFY2(resident() - before < 64'000'000, QByteArray::number(resident() - before));
    }
    void doesNotDecompress()
    {
        WebServer server;
        server.reply = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnone";
        QVERIFY(server.listen());
        ask(requestOf(url("http", server.port())));
        QCOMPARE(code(), QString());
        QCOMPARE((*m_result)->body, QByteArray("none"));
        QVERIFY(server.requests.value(0).contains("\r\nAccept-Encoding: identity\r\n"));
    }
    void givesUpOnSilence()
    {
        WebServer server;
        server.silent = true;
        QVERIFY(server.listen());
        net::WebRequest request = requestOf(url("http", server.port()));
        request.limit = 300ms;
        QElapsedTimer took;
        took.start();
        ask(request);
        QCOMPARE(code(), "net.timed-out");
        QVERIFY(took.elapsed() < 9'000);
        QCOMPARE(server.requests.size(), 1);
    }
    void givesUpOnABlackHole()
    {
        BlackHole hole;
        QVERIFY(hole.open(QStringLiteral("127.0.0.6"), 18'443));
        net::WebRequest request = requestOf(url("https", 18'443));
        request.address = QHostAddress(QStringLiteral("127.0.0.6"));
        request.limit = 300ms;
        ask(request);
        QCOMPARE(code(), "net.timed-out");
    }
    void saysThatNobodyListens()
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        ask(requestOf(url("http", port)));
        QCOMPARE(code(), "net.connection-refused");
    }
    void saysWhatIsNoHttp_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("mail") << QByteArray("220 mail.example.test ESMTP\r\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    }
    void saysWhatIsNoHttp()
    {
        QFETCH(QByteArray, reply);
        WebServer server;
        server.reply = reply;
        QVERIFY(server.listen());
        ask(requestOf(url("http", server.port())));
        QVERIFY2(code() == "web.not-http" || code() == "net.peer-closed", qPrintable(code()));
    }
    void refusesWhatCannotBeAsked_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("empty") << QUrl();
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://example.test/"));
        QTest::newRow("no host") << QUrl(QStringLiteral("https:///a"));
    }
    void refusesWhatCannotBeAsked()
    {
        QFETCH(QUrl, url);
        ask(requestOf(url));
        QCOMPARE(code(), "web.bad-url");
    }
    void refusesToAskWithoutAnAddress() // else it would be looked up by the system
    {
        net::WebRequest request = requestOf(url("https", 1));
        request.address = {};
        ask(request);
        QCOMPARE(code(), "web.bad-url");
    }
    void isQuietWhenTheContextIsGone()
    {
        WebServer server;
        server.silent = true;
        QVERIFY(server.listen());
        auto context = std::make_unique<QObject>();
        bool called = false;
        net::WebRequest request = requestOf(url("http", server.port()));
        request.limit = 300ms;
        net::askWeb(request, context.get(), [&](const auto &) { called = true; });
        QTRY_COMPARE(server.requests.size(), 1); // under way
        context.reset();
        ask(request); // and so the first one's limit is over too
        QVERIFY(!called);
    }
    void mayEndItsContextInTheAnswer()
    {
        WebServer server;
        QVERIFY(server.listen());
        auto *context = new QObject;
        bool called = false;
        net::askWeb(requestOf(url("http", server.port())), context, [&](const auto &) {
            called = true;
            delete context;
        });
        QTRY_VERIFY(called);
    }
};
QTEST_GUILESS_MAIN(tst_web_request)
#include "tst_web_request.moc"
