// How a run of the service ended is known to the next one.
#include <QTemporaryDir>
#include <QTest>
#include "alerts/run_record.h"

using namespace alerts;
using namespace std::chrono_literals;

namespace {
const WallTime began{Milliseconds(1'795'000'000'000)};
}

class TestRunRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingOfARunBeforeTheFirst()
    {
        const QTemporaryDir folder;
        const OwnRuns runs = RunRecord(folder.path(), "a").begin(began);
        QVERIFY(!runs.lastSeen);
        QVERIFY(runs.crashes.isEmpty());
    }
    void knowsWhenItWasStopped()
    {
        const QTemporaryDir folder;
        RunRecord first(folder.path(), "a");
        (void)first.begin(began);
        QVERIFY(first.end(began + 1h));
        const OwnRuns runs = RunRecord(folder.path(), "b").begin(began + 2h); // an update that restarts the machine, too
        QCOMPARE(runs.end, RunEnd::Stopped);
        QVERIFY(*runs.lastSeen == began + 1h);
        QVERIFY(runs.crashes.isEmpty());
    }
    void tellsACrashFromAMachineThatWasSwitchedOff()
    {
        const QTemporaryDir folder;
        RunRecord first(folder.path(), "a");
        (void)first.begin(began);
        first.alive(began + 30min);
        RunRecord second(folder.path(), "a");
        const OwnRuns crashed = second.begin(began + 31min);
        QCOMPARE(crashed.end, RunEnd::Unexpected);
        QVERIFY(*crashed.lastSeen == began + 30min);
        QCOMPARE(crashed.crashes.size(), 1);
        const OwnRuns off = RunRecord(folder.path(), "b").begin(began + 10h);
        QCOMPARE(off.end, RunEnd::Machine);
        QCOMPARE(off.crashes.size(), 1); // the one before
    }
    void remembersSomeCrashes()
    {
        const QTemporaryDir folder;
        OwnRuns runs;
        for (int i = 0; i < RunRecord::mostKept + 5; ++i)
            runs = RunRecord(folder.path(), "a").begin(began + i * 1min);
        QCOMPARE(runs.crashes.size(), RunRecord::mostKept);
    }
    void takesADamagedFileForNone()
    {
        const QTemporaryDir folder;
        for (const QByteArray &content : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"began\":\"x\",\"unexpected\":7}"), QByteArray(300, '\0')}) {
            QFile file(folder.filePath(QStringLiteral("runs.json")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
            const OwnRuns runs = RunRecord(folder.path(), "a").begin(began);
            QVERIFY(!runs.lastSeen);
            QVERIFY(runs.crashes.isEmpty());
        }
    }
    void saysThatItCannotWrite()
    {
        RunRecord record(QStringLiteral("/nowhere/at/all"), "a");
        (void)record.begin(began);
        QVERIFY(!record.written());
    }
};

QTEST_GUILESS_MAIN(TestRunRecord)
#include "tst_run_record.moc"
