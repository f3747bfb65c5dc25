#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include "ipc/server.h"

using namespace ipc;
using namespace std::chrono_literals;

namespace {

// A server whose handler answers every call with what `answer` says, and a raw client.
struct Place {
    QTemporaryDir directory;
    QString path = directory.filePath("control");
    QList<Call> calls;
    QList<SendLine> open; // calls that were not answered
    bool answers = true;
    QByteArray answer = "x";
    Server server{"restanted 0.0.0", [this](const Caller &, const Call &call, const SendLine &send) {
                      calls << call;
                      if (answers)
                          send(replyLine(call.id, Sentence{QString::fromLatin1(answer), {}}));
                      else
                          open << send;
                  }};

    bool listen() { return bool(server.listen(path)); }
};

struct Raw {
    QLocalSocket socket;

    explicit Raw(const QString &path) { socket.connectToServer(path); }
    bool isClosed() const { return socket.state() == QLocalSocket::UnconnectedState; }
    void hello() { socket.write(callLine(1, Hello{version})); }
    QJsonObject line() { return socket.canReadLine() ? QJsonDocument::fromJson(socket.readLine()).object() : QJsonObject(); }
};

} // namespace

class TestIpcServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void greetsWithVersionAndRole()
    {
        Place p;
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.hello();
        QTRY_VERIFY(raw.socket.canReadLine());
        const QJsonObject body = raw.line().value("body").toObject();
        QCOMPARE(body.value("version").toInt(), version);
        QCOMPARE(body.value("program").toString(), "restanted 0.0.0");
        QCOMPARE(body.value("role").toString(), "administrator"); // ourselves
    }
    void anybodyMayConnect()
    {
        Place p;
        QVERIFY(p.listen());
        struct stat facts{};
        QCOMPARE(::stat(QFile::encodeName(p.path).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0777u);
    }
    void anotherVersionIsSaidAndEnds()
    {
        Place p;
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.socket.write(callLine(1, Hello{version + 1}));
        QTRY_VERIFY(raw.isClosed());
        const QJsonObject error = raw.line().value("error").toObject();
        QCOMPARE(error.value("code").toString(), "ipc.other-version");
        QCOMPARE(error.value("parameters").toObject(), (QJsonObject{{"ours", version}, {"yours", version + 1}}));
    }
    void nothingIsAnsweredBeforeHello()
    {
        Place p;
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.socket.write(callLine(1, GetSnapshot{}));
        QTRY_VERIFY(raw.isClosed());
        QVERIFY(p.calls.isEmpty());
    }
    void whoSaysNothingIsClosed()
    {
        Place p;
        Server::Limits limits;
        limits.hello = 50ms;
        p.server.setLimits(limits);
        QVERIFY(p.listen());
        Raw raw(p.path);
        QTRY_COMPARE(p.server.connections(), 1);
        QTRY_COMPARE(p.server.connections(), 0);
        QTRY_VERIFY(raw.isClosed());
    }
    void rubbishClosesThatConnectionAndNoOther_data()
    {
        QTest::addColumn<QByteArray>("rubbish");
        QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\n", 4);
        QTest::newRow("nested") << QByteArray(500'000, '[') + '\n';
        QTest::newRow("a list") << QByteArray("[]\n");
        QTest::newRow("no id") << QByteArray("{\"request\":\"snapshot\"}\n");
        QTest::newRow("a bad hello") << QByteArray("{\"id\":1,\"request\":\"hello\",\"body\":{\"version\":\"one\"}}\n");
        QTest::newRow("a line beyond the limit") << QByteArray(maxLine + 1, 'x') + '\n';
    }
    void rubbishClosesThatConnectionAndNoOther()
    {
        QFETCH(QByteArray, rubbish);
        Place p;
        QVERIFY(p.listen());
        Raw good(p.path);
        good.hello();
        QTRY_VERIFY(good.socket.canReadLine());
        good.line();
        Raw bad(p.path);
        bad.socket.write(rubbish);
        QTRY_VERIFY(bad.isClosed());
        good.socket.write(callLine(2, GetSnapshot{}));
        QTRY_VERIFY(good.socket.canReadLine());
        QCOMPARE(good.line().value("id").toInt(), 2);
    }
    void halfALineIsWaitedForAndForgottenWithItsClient()
    {
        Place p;
        QVERIFY(p.listen());
        {
            Raw raw(p.path);
            raw.socket.write(callLine(1, Hello{version}).chopped(5));
            QTRY_COMPARE(p.server.connections(), 1);
        }
        QTRY_COMPARE(p.server.connections(), 0);
    }
    void aGigabyteWithoutANewlineIsCutAtTheLimit()
    {
        Place p;
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.hello();
        const QByteArray piece(256 * 1024, 'x');
        qint64 sent = 0;
        while (!raw.isClosed() && sent < 1'000'000'000) {
            if (raw.socket.bytesToWrite() < 1024 * 1024)
                sent += qMax<qint64>(0, raw.socket.write(piece));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        }
        QVERIFY(raw.isClosed());
        QVERIFY2(sent < 16 * 1024 * 1024, qPrintable(QString::number(sent))); // the kernel's and our buffers, not the gigabyte
        QCOMPARE(p.server.connections(), 0);
    }
    void whoDoesNotReadIsDropped()
    {
        Place p;
        p.answer = QByteArray(100'000, 'a');
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.socket.setReadBufferSize(1);
        raw.hello();
        for (int i = 2; i < 200; ++i)
            raw.socket.write(callLine(i, GetSnapshot{}));
        QTRY_VERIFY(!p.calls.isEmpty());
        QTRY_COMPARE(p.server.connections(), 0);
        QVERIFY(p.calls.size() < 198);
    }
    void noMoreCallsAreReadThanAreOpen()
    {
        Place p;
        p.answers = false;
        Server::Limits limits;
        limits.openCalls = 3;
        p.server.setLimits(limits);
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.hello();
        for (int i = 2; i < 12; ++i)
            raw.socket.write(callLine(i, GetSnapshot{}));
        QTRY_COMPARE(p.calls.size(), 3);
        QTRY_VERIFY(raw.socket.canReadLine());
        QCOMPARE(p.calls.size(), 3);
        p.open.takeFirst()(replyLine(2, Done{}));
        QTRY_COMPARE(p.calls.size(), 4);
    }
    void anAnswerToAClientThatLeftIsDropped()
    {
        Place p;
        p.answers = false;
        QVERIFY(p.listen());
        {
            Raw raw(p.path);
            raw.hello();
            raw.socket.write(callLine(2, GetSnapshot{}));
            QTRY_COMPARE(p.open.size(), 1);
        }
        QTRY_COMPARE(p.server.connections(), 0);
        p.open.first()(replyLine(2, Done{}));
    }
    void oneMoreThanTheLimitIsRefused()
    {
        Place p;
        Server::Limits limits;
        limits.connections = 2;
        p.server.setLimits(limits);
        QVERIFY(p.listen());
        Raw a(p.path), b(p.path);
        QTRY_COMPARE(p.server.connections(), 2);
        Raw c(p.path);
        QTRY_VERIFY(c.isClosed());
        QCOMPARE(p.server.connections(), 2);
    }
    void eventsAreCoalesced()
    {
        Place p;
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.hello();
        QTRY_VERIFY(raw.socket.canReadLine());
        raw.line();
        for (int i = 1; i <= 1000; ++i)
            p.server.changed(i % 2 ? Topic::Queue : Topic::Primaries, i);
        QTRY_VERIFY(raw.socket.canReadLine());
        const QJsonObject event = raw.line();
        QCOMPARE(event.value("event").toString(), "changed");
        QCOMPARE(event.value("body")["revision"].toInt(), 1000);
        QCOMPARE(event.value("body")["topics"].toArray().size(), 2);
        QElapsedTimer time;
        time.start();
        p.server.changed(Topic::Queue, 1001);
        p.server.changed(Topic::Queue, 1002);
        QTRY_VERIFY(raw.socket.canReadLine());
        QVERIFY(time.elapsed() >= 150);
        QCOMPARE(raw.line().value("body")["revision"].toInt(), 1002);
        QVERIFY(!raw.socket.canReadLine());
    }
    void ofAJobTheLastReportIsSent()
    {
        Place p;
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.hello();
        QTRY_VERIFY(raw.socket.canReadLine());
        raw.line();
        p.server.send({7, {}, false});
        p.server.send({7, {}, true});
        QTRY_VERIFY(raw.socket.canReadLine());
        QCOMPARE(raw.line().value("body").toObject(), (QJsonObject{{"job", 7}, {"steps", QJsonArray()}, {"finished", true}}));
    }
    void whoHasNotSaidHelloIsToldNothing()
    {
        Place p;
        QVERIFY(p.listen());
        Raw raw(p.path);
        QTRY_COMPARE(p.server.connections(), 1);
        Raw greeted(p.path);
        greeted.hello();
        QTRY_VERIFY(greeted.socket.canReadLine());
        greeted.line();
        p.server.changed(Topic::Queue, 5);
        QTRY_VERIFY(greeted.socket.canReadLine());
        QVERIFY(!raw.socket.canReadLine());
    }
    void theSocketOfADeadServiceIsReplaced()
    {
        Place p;
        {
            QLocalServer dead;
            QVERIFY(dead.listen(p.directory.filePath("other")));
            QVERIFY(QFile::rename(p.directory.filePath("other"), p.path)); // as if nobody had tidied up
        }
        QVERIFY(QFile::exists(p.path));
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.hello();
        QTRY_VERIFY(raw.socket.canReadLine());
    }
    void aFileInItsPlaceIsLeftAlone()
    {
        Place p;
        QFile file(p.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(p.server.listen(p.path).error().code, "ipc.not-a-socket");
        QVERIFY(QFile::exists(p.path));
    }
    void anUnusablePlaceIsAClearError()
    {
        Place p;
        QCOMPARE(p.server.listen("/" + QString(107, 'x')).error().code, "ipc.path-too-long");
        QCOMPARE(p.server.listen("/no-such-directory/control").error().code, "ipc.cannot-listen");
    }
    void closingTellsEverybody()
    {
        Place p;
        QVERIFY(p.listen());
        Raw raw(p.path);
        raw.hello();
        QTRY_VERIFY(raw.socket.canReadLine());
        p.server.close();
        QTRY_VERIFY(raw.isClosed());
        QVERIFY(!QFile::exists(p.path));
    }
};

QTEST_GUILESS_MAIN(TestIpcServer)
#include "tst_ipc_server.moc"
