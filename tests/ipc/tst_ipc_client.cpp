#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include "ipc/client.h"
#include "ipc/server.h"

using namespace ipc;
using namespace std::chrono_literals;

namespace {

struct Service {
    int count = 0;
    bool answers = true;
    template <AnyRequest R> void handle(const R &, const Answer<R> &answer)
    {
        ++count;
        if (answers)
            answer(typename R::Reply{});
    }
    void handle(const ShowMessage &, const Answer<ShowMessage> &answer) { answer(ErrorReply{"spool.no-such-message", {{"id", "7"}}}); }
    void handle(const RetryQueue &r, const Answer<RetryQueue> &answer) { answer(Count{r.ids.size()}); }
};

struct Place {
    QTemporaryDir directory;
    QString path = directory.filePath("control");
    Service service;
    std::unique_ptr<Server> server;
    Client client{path};

    Place() { client.setTimes({.reconnect = 20ms, .answer = 30s}); }
    bool listen()
    {
        server = std::make_unique<Server>("restanted 0.0.0", [this](const Caller &caller, const Call &call, const SendLine &send) {
            dispatch(service, caller.role, call, send);
        });
        return bool(server->listen(path));
    }
};

} // namespace

class TestIpcClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void greetsAndAsks()
    {
        Place p;
        QVERIFY(p.listen());
        p.client.open();
        QTRY_VERIFY(p.client.isReady());
        QCOMPARE(p.client.welcome().role, Role::Administrator);
        RetryQueue request;
        request.ids = {"a", "b"};
        std::optional<qint64> count;
        p.client.call<RetryQueue>(request, this, [&](const Outcome<Count> &r) { count = r ? r->count : -1; });
        QVERIFY(!count); // never from inside the call
        QTRY_COMPARE(count, std::optional<qint64>(2));
    }
    void anErrorComesWithItsParameters()
    {
        Place p;
        QVERIFY(p.listen());
        p.client.open();
        QTRY_VERIFY(p.client.isReady());
        std::optional<ErrorReply> error;
        p.client.call<ShowMessage>({"7"}, this, [&](const Outcome<MessageDetails> &r) { error = r.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->code, "spool.no-such-message");
        QCOMPARE(error->parameters, (QJsonObject{{"id", "7"}}));
    }
    void withoutServiceItSaysSoAndAnswersCalls()
    {
        Place p;
        QSignalSpy lost(&p.client, &Client::lost);
        p.client.open();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(p.client.trouble().code, "ipc.no-service");
        QCOMPARE(p.client.trouble().parameters.value("path").toString(), p.path);
        QString code;
        p.client.call<GetSnapshot>({}, this, [&](const Outcome<Snapshot> &r) { code = r.error().code; });
        QVERIFY(code.isEmpty());
        QTRY_COMPARE(code, "ipc.no-service");
    }
    void connectsAgainByItself()
    {
        Place p;
        QSignalSpy lost(&p.client, &Client::lost), ready(&p.client, &Client::ready);
        p.client.open();
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(p.listen());
        QTRY_COMPARE(ready.size(), 1);
        p.server.reset();
        QTRY_COMPARE(lost.size() >= 2, true);
        QVERIFY(!p.client.isReady());
        QVERIFY(p.listen());
        QTRY_COMPARE(ready.size(), 2);
    }
    void aCallThatWaitsIsAnsweredWhenTheServiceDies()
    {
        Place p;
        p.service.answers = false;
        QVERIFY(p.listen());
        p.client.open();
        QTRY_VERIFY(p.client.isReady());
        QString code;
        p.client.call<GetSnapshot>({}, this, [&](const Outcome<Snapshot> &r) { code = r.error().code; });
        QTRY_COMPARE(p.service.count, 1);
        p.server.reset();
        QTRY_COMPARE(code, "ipc.lost");
    }
    void aServiceThatHangsIsGivenUp()
    {
        Place p;
        p.client.setTimes({.reconnect = 20ms, .answer = 50ms});
        p.service.answers = false;
        QVERIFY(p.listen());
        p.client.open();
        QTRY_VERIFY(p.client.isReady());
        QString code;
        p.client.call<GetSnapshot>({}, this, [&](const Outcome<Snapshot> &r) { code = r.error().code; });
        QTRY_COMPARE(code, "ipc.no-answer");
    }
    void aContextThatIsGoneIsNotCalled()
    {
        Place p;
        QVERIFY(p.listen());
        p.client.open();
        QTRY_VERIFY(p.client.isReady());
        bool called = false;
        auto context = std::make_unique<QObject>();
        p.client.call<GetSnapshot>({}, context.get(), [&](const Outcome<Snapshot> &) { called = true; });
        context.reset();
        bool second = false;
        p.client.call<GetSnapshot>({}, this, [&](const Outcome<Snapshot> &) { second = true; });
        QTRY_VERIFY(second);
        QVERIFY(!called);
    }
    void hearsEvents()
    {
        Place p;
        QVERIFY(p.listen());
        p.client.open();
        QTRY_VERIFY(p.client.isReady());
        QList<Changed> changes;
        QList<Job> jobs;
        connect(&p.client, &Client::changed, this, [&](const Changed &c) { changes << c; });
        connect(&p.client, &Client::job, this, [&](const Job &j) { jobs << j; });
        p.server->changed(Topic::Queue, 9);
        p.server->send({3, {}, true});
        QTRY_COMPARE(changes.size(), 1);
        QTRY_COMPARE(jobs.size(), 1);
        QCOMPARE(changes.first().revision, 9);
        QCOMPARE(jobs.first().job, 3);
    }
    void anotherVersionIsSaidPlainly()
    {
        QTemporaryDir directory;
        QLocalServer newer;
        QVERIFY(newer.listen(directory.filePath("control")));
        connect(&newer, &QLocalServer::newConnection, this, [&] {
            QLocalSocket *socket = newer.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, socket,
                    [socket] { socket->write(errorLine(1, {"ipc.other-version", {{"yours", 1}, {"ours", 2}}})); });
        });
        Client client(directory.filePath("control"));
        client.open();
        QTRY_COMPARE(client.trouble().code, "ipc.other-version");
        QCOMPARE(client.trouble().parameters.value("ours").toInt(), 2);
    }
    void rubbishFromTheServiceEndsTheContact_data()
    {
        QTest::addColumn<QByteArray>("rubbish");
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("no end") << QByteArray(maxLine + 100'000, 'x');
        QTest::newRow("a welcome without words") << QByteArray("{\"id\":1,\"ok\":true}\n");
    }
    void rubbishFromTheServiceEndsTheContact()
    {
        QFETCH(QByteArray, rubbish);
        QTemporaryDir directory;
        QLocalServer strange;
        QVERIFY(strange.listen(directory.filePath("control")));
        connect(&strange, &QLocalServer::newConnection, this, [&] {
            QLocalSocket *socket = strange.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, socket, [socket, rubbish] { socket->write(rubbish); });
        });
        Client client(directory.filePath("control"));
        client.open();
        QTRY_COMPARE(client.trouble().code, "ipc.lost");
        QVERIFY(!client.isReady());
    }
    void aLineInPiecesIsWhole()
    {
        QTemporaryDir directory;
        QLocalServer strange;
        QVERIFY(strange.listen(directory.filePath("control")));
        QLocalSocket *socket = nullptr;
        connect(&strange, &QLocalServer::newConnection, this, [&] { socket = strange.nextPendingConnection(); });
        Client client(directory.filePath("control"));
        client.open();
        QTRY_VERIFY(socket && socket->canReadLine());
        const QByteArray welcome = replyLine(1, Welcome{1, "restanted", Role::Viewer});
        for (qsizetype i = 0; i + 1 < welcome.size(); ++i) {
            socket->write(welcome.mid(i, 1));
            QVERIFY(socket->waitForBytesWritten());
            QCoreApplication::processEvents();
            QVERIFY(!client.isReady());
        }
        socket->write(welcome.right(1));
        QTRY_VERIFY(client.isReady());
    }
    void halfALineIsNotWaitedForForEver()
    {
        QTemporaryDir directory;
        QLocalServer strange;
        QVERIFY(strange.listen(directory.filePath("control")));
        QLocalSocket *socket = nullptr;
        int connections = 0;
        connect(&strange, &QLocalServer::newConnection, this, [&] {
            ++connections;
            socket = strange.nextPendingConnection();
        });
        Client client(directory.filePath("control"));
        client.setTimes({.reconnect = 20ms, .answer = 200ms});
        client.open();
        QTRY_VERIFY(socket && socket->canReadLine());
        const QByteArray welcome = replyLine(1, Welcome{1, "restanted", Role::Viewer});
        socket->write(welcome);
        QTRY_VERIFY(client.isReady());
        QString code;
        client.call<GetSnapshot>({}, this, [&](const Outcome<Snapshot> &r) { code = r.error().code; });
        socket->write(R"({"id":2,"ok":tr)"); // and no more
        QTRY_VERIFY(!code.isEmpty());
        QTRY_VERIFY(connections > 1); // tried again by itself
    }
    void closingAnswersWhatWaits()
    {
        Place p;
        p.service.answers = false;
        QVERIFY(p.listen());
        p.client.open();
        QTRY_VERIFY(p.client.isReady());
        QString code;
        p.client.call<GetSnapshot>({}, this, [&](const Outcome<Snapshot> &r) { code = r.error().code; });
        p.client.close();
        QCOMPARE(code, "ipc.closed");
    }
    void aRequestThatIsTooLongIsNotSent()
    {
        Place p;
        QVERIFY(p.listen());
        p.client.open();
        QTRY_VERIFY(p.client.isReady());
        QString code;
        p.client.call<ShowMessage>({QString(maxLine, 'x')}, this, [&](const Outcome<MessageDetails> &r) { code = r.error().code; });
        QTRY_COMPARE(code, "ipc.line-too-long");
        QVERIFY(p.client.isReady());
    }
    void aPathThatIsTooLongIsSaid()
    {
        Client client("/" + QString(250, 'x')); // 107 on Linux, 247 on Windows
        client.open();
        QTRY_COMPARE(client.trouble().code, "ipc.path-too-long");
    }
};

QTEST_GUILESS_MAIN(TestIpcClient)
#include "tst_ipc_client.moc"
