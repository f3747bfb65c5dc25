// Against a service that does what the test says; the real one is in tst_restantectl.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QTest>
#include <QTimer>
#include "ipc/message_export.h"
#include "support/fake_service.h"
#include "support/full_disk.h"

using namespace ipc;

namespace {

struct Place {
    FakeService service;
    QTemporaryDir out;
    std::unique_ptr<Client> client;
    QString file = out.filePath("held.mbox");
    std::optional<Outcome<MessageExport::Progress>> outcome;
    QList<MessageExport::Progress> steps;
    std::unique_ptr<MessageExport> work;

    bool begin(int messages, qsizetype size = 40)
    {
        service.queue = FakeService::rows(messages);
        for (QueueRow &row : service.queue) {
            row.state = RecipientState::Held;
            service.contents.insert(row.message, "Subject: x\r\n\r\n" + QByteArray(size, 'x') + "\r\n");
        }
        if (!service.start())
            return false;
        client = std::make_unique<Client>(service.path());
        client->open();
        return QTest::qWaitFor([this] { return client->isReady(); });
    }
    MessageExport &make()
    {
        work = std::make_unique<MessageExport>(*client, file);
        QObject::connect(work.get(), &MessageExport::finished, work.get(), [this](const auto &result) { outcome = result; });
        QObject::connect(work.get(), &MessageExport::progressed, work.get(), [this](const auto &step) { steps << step; });
        return *work;
    }
    bool ends() // looks after every event: qWaitFor would sleep 10 ms for each of thousands
    {
        const QDeadlineTimer limit(30'000);
        QTimer wake;
        wake.start(500);
        while (!outcome && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return outcome.has_value();
    }
    QByteArray content() const
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    QStringList left() const { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

class TestMessageExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAGroupWithItsEnvelopes()
    {
        Place p;
        QVERIFY(p.begin(3));
        p.service.queue[1].message = "m0"; // a second recipient of the first message
        p.make().exportGroup("7");
        QVERIFY(p.ends());
        QVERIFY(*p.outcome);
        QCOMPARE((*p.outcome)->messages, 2);
        const QByteArray mbox = p.content();
        QCOMPARE(mbox.count("\nReturn-Path: <s"), 2);
        QVERIFY(mbox.contains("\nX-Original-To: u0@firma.cz\nX-Original-To: u1@firma.cz\nSubject: x\n"));
        QCOMPARE(QFile::permissions(p.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(p.steps.size() >= 3);
        QCOMPARE(p.steps.last().messages, 2);
        QCOMPARE(p.steps.last().allMessages, 2);
    }
    void moreThanAPageOfThem()
    {
        Place p;
        QVERIFY(p.begin(maxRows + 3));
        p.make().exportGroup("7");
        QVERIFY(p.ends());
        QCOMPARE((*p.outcome)->messages, maxRows + 3);
        QCOMPARE(p.content().count("\nReturn-Path: "), maxRows + 3);
    }
    void oneMessageIsWrittenAsItIs()
    {
        Place p;
        QVERIFY(p.begin(1, 3 * maxChunk + 17)); // in pieces
        p.make().exportMessage("m0");
        QVERIFY(p.ends());
        QVERIFY(*p.outcome);
        QCOMPARE(p.content(), p.service.contents.value("m0"));
        QCOMPARE((*p.outcome)->bytes, p.service.contents.value("m0").size());
        QVERIFY(p.service.reads.size() >= 4);
    }
    void aMessageThatVanishesLeavesNoFile_data()
    {
        QTest::addColumn<int>("reads");
        QTest::newRow("between two messages") << 1;
        QTest::newRow("between two pieces") << 2;
    }
    void aMessageThatVanishesLeavesNoFile()
    {
        QFETCH(int, reads);
        Place p;
        QVERIFY(p.begin(3, reads == 1 ? 40 : 3 * maxChunk));
        p.service.mostReads = reads;
        p.make().exportGroup("7");
        QVERIFY(p.ends());
        QVERIFY(!*p.outcome);
        QCOMPARE(p.outcome->error().code, "export.message-gone");
        p.work.reset();
        QCOMPARE(p.left(), QStringList());
    }
    void aFullDiskIsSaidAndLeavesNoFile_data()
    {
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("size");
        QTest::addColumn<qint64>("room");
        QTest::newRow("while it is written") << 40 << 64 * 1024 << qint64(1024 * 1024);
        QTest::newRow("by its last bytes") << 1 << 2000 << qint64(1000); // they are with us until the end
    }
    void aFullDiskIsSaidAndLeavesNoFile()
    {
        QFETCH(int, messages);
        QFETCH(int, size);
        QFETCH(qint64, room);
        Place p;
        QVERIFY(p.begin(messages, size));
        {
            const FullDisk full{rlim_t(room)};
            p.make().exportGroup("7");
            QVERIFY(p.ends());
        }
        QVERIFY(!*p.outcome);
        QCOMPARE(p.outcome->error().code, "export.cannot-write");
        QVERIFY(!p.outcome->error().parameters.value("reason").toString().isEmpty());
        p.work.reset();
        QCOMPARE(p.left(), QStringList());
    }
    void aGroupThatIsGoneIsSaid()
    {
        Place p;
        QVERIFY(p.begin(0));
        p.make().exportGroup("7");
        QVERIFY(p.ends());
        QCOMPARE(p.outcome->error().code, "spool.no-such-group");
        p.work.reset();
        QCOMPARE(p.left(), QStringList());
    }
    void givenUpLeavesNothingAndAnOldFileStays()
    {
        Place p;
        QVERIFY(p.begin(2));
        QFile old(p.file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        p.service.holdsReads = true;
        p.make().exportGroup("7");
        QTRY_COMPARE(p.service.reads.size(), 1);
        p.work.reset();
        QCOMPARE(p.left(), QStringList{"held.mbox"});
        QCOMPARE(p.content(), "old");
    }
    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no such directory") << "/no-such-directory/x.mbox";
        QTest::newRow("a directory") << "/tmp";
        QTest::newRow("a device") << "/dev/null"; // must not become a file
    }
    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, file);
        Place p;
        QVERIFY(p.begin(1));
        p.file = file;
        p.make().exportGroup("7");
        QVERIFY(p.ends());
        QCOMPARE(p.outcome->error().code, "export.cannot-write");
        QCOMPARE(p.outcome->error().parameters.value("file").toString(), file);
        QVERIFY(p.service.reads.isEmpty());
    }
    void aServiceThatDiesEndsIt()
    {
        Place p;
        QVERIFY(p.begin(2));
        p.service.holdsReads = true;
        p.make().exportGroup("7");
        QTRY_COMPARE(p.service.reads.size(), 1);
        p.service.die();
        QVERIFY(p.ends());
        QVERIFY(!*p.outcome);
        p.work.reset();
        QCOMPARE(p.left(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMessageExport)
#include "tst_message_export.moc"
