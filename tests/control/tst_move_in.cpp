// An import against a service that does what the test says: whatever ends it, the folder never says less than what that service may have.
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include "base/ids.h"
#include "ipc/codec.h"
#include "move_in.h"
#include "support/fake_service.h"

using namespace move;

namespace {

const QString oldBox = QStringLiteral("0011223344556677"), newBox = QStringLiteral("8899aabbccddeeff"), thirdBox = QStringLiteral("0123456789abcdef");

struct Place {
    QTemporaryDir directory;
    Folder folder{directory.filePath(QStringLiteral("stick"))};
    Manifest manifest{format, QStringLiteral("an-export"), oldBox, QStringLiteral("old"), QDateTime::currentDateTimeUtc(), false};
    std::unique_ptr<FakeService> service;
    std::unique_ptr<ipc::Client> client;
    QSet<QString> has;    // the service
    int calls = 0;
    QString coming;
    std::function<bool(const ipc::MoveIn &)> instead; // true: it is answered so, or not at all

    Place() { (void)folder.create(manifest); }
    ~Place() { client.reset(); }

    QString path(const QString &name) const { return directory.filePath(QStringLiteral("stick/") + name); }
    static QString id(int number) { return QString::fromLatin1(idText(MessageId{number + 1000})); }
    // As FileWriter does it, without waiting for the disk.
    void put(int number, const QByteArray &body = "x\r\n", const QString &box = oldBox) const
    {
        ipc::MovedMessage m;
        m.box = box;
        m.message = id(number);
        m.arrived = manifest.began;
        m.bytes = body.size();
        ipc::MovedRecipient &to = m.recipients.emplaceBack();
        to.address = "a@firm.test";
        to.domain = QStringLiteral("firm.test");
        const QByteArray all = QJsonDocument(QJsonObject{{"format", format}, {"message", ipc::JsonWriter::value(m)}}).toJson(QJsonDocument::Compact) + '\n' + body;
        QFile file(folder.fileOf(m.message));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(all + "\nsha256 " + QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex() + '\n');
    }
    void take(const ipc::MoveIn &request, const ipc::Answer<ipc::MoveIn> &answer)
    {
        ++calls;
        if (request.message)
            coming = request.message->message;
        if (instead && instead(request))
            return;
        if (request.message && has.contains(coming))
            return answer(ipc::MoveInState{{}, QStringLiteral("1"), true});
        if (request.last && request.piece.isEmpty())
            return answer(ipc::ErrorReply{"move.damaged", {}});
        if (request.last)
            has.insert(coming);
        answer(request.last ? ipc::MoveInState{{}, QStringLiteral("1"), false} : ipc::MoveInState{QStringLiteral("u"), {}, false});
    }
    bool start()
    {
        client.reset();
        service = std::make_unique<FakeService>();
        service->moveIn = [this](const ipc::MoveIn &request, const ipc::Answer<ipc::MoveIn> &answer) { take(request, answer); };
        if (!service->start())
            return false;
        client = std::make_unique<ipc::Client>(service->path());
        client->open();
        return QTest::qWaitFor([this] { return client->isReady(); });
    }
    void die() const
    {
        QMetaObject::invokeMethod(service.get(), [service = service.get()] { service->die(); }, Qt::QueuedConnection);
    }
    std::optional<In::Report> run(In::OpenImports others = In::OpenImports::Refuse)
    {
        if (!start())
            return {};
        calls = 0;
        std::optional<In::Report> report;
        In in(*client, folder, newBox, others, nullptr);
        QObject::connect(&in, &In::finished, &in, [&report](const In::Report &is) { report = is; });
        in.begin();
        const QDeadlineTimer limit(30'000); // looks after every event: qWaitFor would sleep 10 ms for each of thousands
        QTimer wake;
        wake.start(500);
        while (!report && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return report;
    }
    QSet<QString> noted() const
    {
        const auto keys = folder.receiptsOf(newBox).keys();
        return {keys.begin(), keys.end()};
    }
};

QString stoppedBy(const std::optional<In::Report> &report) { return !report ? QStringLiteral("never") : report->stopped ? report->stopped->code : QString(); }
QStringList failures(const std::optional<In::Report> &report)
{
    QStringList codes;
    for (const ipc::Sentence &one : report ? report->failures : QList<ipc::Sentence>())
        codes << one.code;
    return codes;
}

} // namespace

class TestMoveIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notesWhatItTook()
    {
        Place p;
        for (int i = 0; i < 3; ++i)
            p.put(i);
        auto report = p.run();
        QCOMPARE(stoppedBy(report), QString());
        QCOMPARE(report->messages, 3);
        QCOMPARE(p.noted(), p.has);
        QVERIFY(p.folder.taking().isEmpty());
        report = p.run();
        QCOMPARE(report->known, 3);
        QFile receipts(p.path(QStringLiteral("received-%1.jsonl").arg(newBox)));
        QVERIFY(receipts.open(QIODevice::ReadOnly));
        QCOMPARE(receipts.readAll().count('\n'), 3); // none is written twice
    }
    // It has the second one, or not: nobody was told.
    void saysThatItMayHaveMoreWhenNoWordCame()
    {
        Place p;
        for (int i = 0; i < 3; ++i)
            p.put(i);
        p.instead = [&p](const ipc::MoveIn &request) {
            if (p.coming != Place::id(1) || !request.last)
                return false;
            p.has.insert(p.coming);
            p.die();
            return true;
        };
        QVERIFY(stoppedBy(p.run()).startsWith(QLatin1String("ipc.")));
        QCOMPARE(p.noted(), QSet<QString>{Place::id(0)});
        QCOMPARE(p.folder.taking().size(), 1);
        // Now another file hinders it from going through all: still nobody knows.
        p.instead = {};
        QVERIFY(QFile::rename(p.folder.fileOf(Place::id(1)), p.path(QStringLiteral("away"))));
        QVERIFY(QFile(p.folder.fileOf(Place::id(2))).resize(10));
        QCOMPARE(failures(p.run()), QStringList{QStringLiteral("move.file-damaged")});
        QCOMPARE(p.folder.taking().size(), 1);
        QVERIFY(QFile::rename(p.path(QStringLiteral("away")), p.folder.fileOf(Place::id(1))));
        p.put(2);
        const auto report = p.run();
        QCOMPARE(report->known, 2);
        QCOMPARE(p.noted(), p.has);
        QVERIFY(p.folder.taking().isEmpty());
    }
    void leavesNoMarkWhenItHasNoMore()
    {
        Place p;
        p.put(0);
        p.put(1);
        p.instead = [&p](const ipc::MoveIn &request) {
            const bool dies = request.message && p.coming == Place::id(1);
            if (dies)
                p.die();
            return dies;
        };
        QVERIFY(stoppedBy(p.run()).startsWith(QLatin1String("ipc.")));
        QCOMPARE(p.noted(), QSet<QString>{Place::id(0)});
        QVERIFY(p.folder.taking().isEmpty());
    }
    void leavesAloneWhatAnotherBoxBegan()
    {
        Place p;
        p.put(0);
        QVERIFY(!p.folder.beginTaking({thirdBox, QStringLiteral("third"), p.manifest.began}));
        QCOMPARE(stoppedBy(p.run()), QStringLiteral("move.import-open"));
        QCOMPARE(p.calls, 0);
        QCOMPARE(p.folder.taking().size(), 1);
        QCOMPARE(p.folder.taking().first().box, thirdBox);
        QCOMPARE(stoppedBy(p.run(In::OpenImports::Ignore)), QString());
        QCOMPARE(p.noted().size(), 1);
        QCOMPARE(p.folder.taking().size(), 1);
    }
    void takesNothingOfAMoveThatWasGivenUp()
    {
        Place p;
        p.put(0);
        p.manifest.isTakenBack = true;
        QVERIFY(!p.folder.keep(p.manifest));
        QCOMPARE(stoppedBy(p.run()), QStringLiteral("move.taken-back"));
        QCOMPARE(p.calls, 0);
        QVERIFY(p.folder.taking().isEmpty());
    }
    void stopsWhenItIsGivenUpMeanwhile()
    {
        Place p;
        for (int i = 0; i < 1010; ++i)
            p.put(i);
        p.instead = [&p](const ipc::MoveIn &) {
            if (!std::exchange(p.manifest.isTakenBack, true))
                (void)p.folder.keep(p.manifest);
            return false;
        };
        const auto report = p.run();
        QCOMPARE(stoppedBy(report), QStringLiteral("move.taken-back"));
        QCOMPARE(report->messages, 1000);
        QCOMPARE(p.noted(), p.has);
    }
    void beginsNothingThatItCannotMark()
    {
        Place p;
        p.put(0);
        QVERIFY(QDir().mkpath(p.path(QStringLiteral("importing-%1.json").arg(newBox))));
        QCOMPARE(stoppedBy(p.run()), QStringLiteral("export.cannot-write"));
        QCOMPARE(p.calls, 0);
    }
    void marksUntilItsReceiptsAreWritten()
    {
        Place p;
        p.put(0);
        const QString receipts = p.path(QStringLiteral("received-%1.jsonl").arg(newBox));
        QVERIFY(QDir().mkpath(receipts)); // no file can be written by that name
        QCOMPARE(failures(p.run()), QStringList{QStringLiteral("move.no-receipts")});
        QCOMPARE(p.folder.taking().size(), 1);
        QVERIFY(QDir().rmdir(receipts));
        QCOMPARE(p.run()->known, 1);
        QCOMPARE(p.noted(), p.has);
        QVERIFY(p.folder.taking().isEmpty());
    }
    void takesNoFileOfAnotherFolder()
    {
        Place p;
        p.put(0);
        p.put(1, "x\r\n", thirdBox);
        const auto report = p.run();
        QCOMPARE(failures(report), QStringList{QStringLiteral("move.file-damaged")});
        QCOMPARE(p.has, QSet<QString>{Place::id(0)});
    }
    // A stick may read otherwise each time.
    void takesNothingThatIsNotReadAsItWasChecked()
    {
        Place p;
        p.put(0, QByteArray(700'000, 'x') + "\r\n");
        p.put(1);
        p.instead = [&p](const ipc::MoveIn &request) {
            if (request.message && p.coming == Place::id(0)) {
                QFile file(p.folder.fileOf(p.coming));
                (void)(file.open(QIODevice::ReadWrite) && file.seek(500'000) && file.write("y"));
            }
            return false;
        };
        const auto report = p.run();
        QCOMPARE(failures(report), QStringList{QStringLiteral("move.file-damaged")});
        QCOMPARE(p.has, QSet<QString>{Place::id(1)});
        QCOMPARE(p.noted(), p.has);
        QVERIFY(p.folder.taking().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMoveIn)
#include "tst_move_in.moc"
