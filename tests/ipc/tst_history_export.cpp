// The history as a file: what is in it, and what is left when it fails.
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include "ipc/history_csv.h"
#include "ipc/history_export.h"
#include "support/fake_service.h"
#include "support/full_disk.h"

using namespace ipc;

namespace {

struct Place {
    FakeService service;
    QTemporaryDir out;
    QString file = out.filePath("history.csv");
    std::unique_ptr<Client> client;
    std::unique_ptr<HistoryExport> work;
    std::optional<Outcome<HistoryExport::Progress>> outcome;
    QList<HistoryExport::Progress> steps;

    bool begin(int rows, const QString &to = {})
    {
        service.history = FakeService::finished(rows);
        if (!service.start())
            return false;
        client = std::make_unique<Client>(service.path());
        client->open();
        if (!QTest::qWaitFor([this] { return client->isReady(); }))
            return false;
        work = std::make_unique<HistoryExport>(*client, to.isEmpty() ? file : to);
        QObject::connect(work.get(), &HistoryExport::finished, work.get(), [this](const auto &result) { outcome = result; });
        QObject::connect(work.get(), &HistoryExport::progressed, work.get(), [this](const auto &step) { steps << step; });
        return true;
    }
    bool ends() { return QTest::qWaitFor([this] { return outcome.has_value(); }, 30'000); }
    QByteArray content() const
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    QStringList left() const { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

class TestHistoryExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotesEveryField()
    {
        HistoryRow row = FakeService::finished(1).first();
        row.sender = "=cmd|' /C calc'!A0";
        row.reply = "550 \"no\", said it";
        row.finished = QDateTime(QDate(2026, 11, 21), QTime(12, 0, 0, 7), Qt::UTC);
        const QByteArray line = historyCsvLine(row);
        QVERIFY2(line.startsWith("\"2026-11-21T12:00:00.007Z\",\"delivered\",\"\",\"'=cmd|' /C calc'!A0\",\"u0@firma.cz\""), line.constData());
        QVERIFY2(line.endsWith("\"550 \"\"no\"\", said it\"\r\n"), line.constData());
        QCOMPARE(historyCsvHead().count(','), line.count("\",\""));
    }
    void writesWhatIsFound()
    {
        Place p;
        QVERIFY(p.begin(maxRows + 3));
        p.service.history[1].outcome = RecipientState::Refused;
        p.service.history[maxRows + 1].outcome = RecipientState::Refused;
        HistoryFilter filter;
        filter.outcomes = {RecipientState::Refused};
        p.work->start(filter);
        QVERIFY(p.ends());
        QVERIFY(*p.outcome);
        QCOMPARE((*p.outcome)->rows, 2);
        const QByteArray csv = p.content();
        QVERIFY(csv.startsWith(historyCsvHead()));
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("u1@firma.cz") && csv.contains("u" + QByteArray::number(maxRows + 1) + "@firma.cz"));
        QCOMPARE(QFile::permissions(p.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void goesOnOverPagesAndTellsHowFar()
    {
        Place p;
        QVERIFY(p.begin(2 * maxRows + 3));
        p.service.historyScan = maxRows - 1;
        p.work->start({});
        QVERIFY(p.ends());
        QCOMPARE((*p.outcome)->rows, 2 * maxRows + 3);
        QCOMPARE(p.content().count("\r\n"), 2 * maxRows + 4);
        QCOMPARE(p.steps.size(), 3);
        QVERIFY(p.steps.first().reached > p.steps.last().reached);
    }
    void aFullDiskIsSaidAndLeavesNoFile()
    {
        Place p;
        QVERIFY(p.begin(5'000));
        {
            const FullDisk full(256 * 1024);
            p.work->start({});
            QVERIFY(p.ends());
        }
        QVERIFY(!*p.outcome);
        QCOMPARE(p.outcome->error().code, "export.cannot-write");
        QCOMPARE(p.outcome->error().parameters.value("file").toString(), p.file);
        QVERIFY(!p.outcome->error().parameters.value("reason").toString().isEmpty());
        p.work.reset();
        QCOMPARE(p.left(), QStringList());
    }
    void anOlderFileStaysWhenItFails()
    {
        Place p;
        QFile old(p.file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(p.begin(3));
        p.service.historyError = ErrorReply{"history.bad-address", {}};
        p.work->start({});
        QVERIFY(p.ends());
        QCOMPARE(p.outcome->error().code, "history.bad-address");
        p.work.reset();
        QCOMPARE(p.content(), "old");
        QCOMPARE(p.left(), QStringList{"history.csv"});
    }
    void givenUpItLeavesNothing()
    {
        Place p;
        QVERIFY(p.begin(3));
        p.service.holdsHistory = true;
        p.work->start({});
        QTRY_COMPARE(p.service.historyLists.size(), 1);
        p.work.reset();
        QCOMPARE(p.left(), QStringList());
        p.service.releaseHistory();
        QVERIFY(!p.outcome);
    }
    void aServiceThatDiesLeavesNothing()
    {
        Place p;
        QVERIFY(p.begin(3));
        p.service.holdsHistory = true;
        p.work->start({});
        QTRY_COMPARE(p.service.historyLists.size(), 1);
        p.service.die();
        QVERIFY(p.ends());
        QVERIFY(!*p.outcome);
        p.work.reset();
        QCOMPARE(p.left(), QStringList());
    }
    void aFolderThatIsNotThereIsSaid()
    {
        Place p;
        QVERIFY(p.begin(3, "/nowhere/history.csv"));
        p.work->start({});
        QVERIFY(p.ends());
        QCOMPARE(p.outcome->error().code, "export.cannot-write");
        QVERIFY(p.service.historyLists.isEmpty());
    }
};
QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_history_export.moc"
