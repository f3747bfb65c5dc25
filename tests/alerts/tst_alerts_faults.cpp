// What was decided and the mail that tells it are on the disk together or not at all, wherever the power fails or a write does.
#include "alerts/alerts.h"
#include "support/fake_resolver.h"
#include "support/fault_vfs.h"
#include "support/spool_kit.h"

using namespace std::chrono_literals;
using namespace alerts;

namespace {

constexpr spool::RouteKind outside = spool::RouteKind::Outside;

Warning disk(WallTime since)
{
    Warning one;
    one.code = QStringLiteral("disk.full");
    one.cause = QStringLiteral("disk");
    one.severity = Severity::Problem;
    one.since = since;
    return one;
}

} // namespace

class TestAlertsFaults : public QObject {
    Q_OBJECT

    struct Desk {
        SpoolKit &kit;
        FakeResolver resolver;
        config::Config config;
        std::unique_ptr<Alerts> alerts;
        int told = 0;

        explicit Desk(SpoolKit &spool) : kit(spool)
        {
            config.hostname = QStringLiteral("mx2.firm.test");
            config.alerts.email = {QStringLiteral("admin@elsewhere.test")};
        }
        bool start()
        {
            alerts = std::make_unique<Alerts>(*kit.spool, resolver, kit.clock, config);
            QObject::connect(alerts.get(), &Alerts::told, alerts.get(), [this] { ++told; });
            alerts->start();
            return waitUntil([this] { return alerts->isReady(); });
        }
        qsizetype ended() const { return qsizetype(alerts->ended().size()); }
        void passTime() // until what is away is over
        {
            for (int i = 0; i < 100; ++i) {
                kit.clock.pass(10s);
                alerts->look({});
            }
        }
        qint64 mails() const { return kit.spool->counters({outside, "elsewhere.test"}).messages; }
    };

private Q_SLOTS:
    void whatCannotBeKeptIsToldAllTheSameAndKeptLater()
    {
        int hit = 0;
        for (int n = 1; n < 200; ++n) {
            FaultVfs vfs;
            SpoolKit kit;
            kit.options.vfs = vfs.name();
            VERIFY_OK(kit.open());
            Desk desk(kit);
            QVERIFY(desk.start());
            vfs.failAt(n, SQLITE_FULL, FaultVfs::Always);
            desk.alerts->look({disk(kit.clock.wall())});
            QVERIFY2(waitUntil([&] { return desk.told == 1; }), "nobody was told");
            const bool failed = vfs.faults() > 0;
            hit += failed;
            vfs.heal();
            kit.clock.pass(10s);
            desk.alerts->look({disk(kit.clock.wall())});
            QVERIFY(waitUntil([&] { return desk.mails() == 1; }));
            QCOMPARE(desk.told, 1);
            desk.alerts.reset();
            VERIFY_OK(kit.open());
            Desk next(kit);
            QVERIFY(next.start());
            next.alerts->look({disk(kit.clock.wall())});
            QVERIFY(next.alerts->book().causes.value("disk").told);
            QCOMPARE(next.mails(), 1);
            if (!failed)
                break;
        }
        QVERIFY2(hit > 2, qPrintable(QString::number(hit)));
    }
    void aPowerFailureTellsNobodyTwiceAndForgetsNothing()
    {
        std::mt19937 random(20261123);
        int kept = 0, lost = 0;
        for (int n = 1; n <= 60; ++n) {
            FaultVfs vfs;
            SpoolKit kit;
            kit.options.vfs = vfs.name();
            vfs.record();
            VERIFY_OK(kit.open());
            {
                Desk desk(kit);
                QVERIFY(desk.start());
                vfs.cutPowerAt(n % 30 + 1);
                desk.alerts->look({disk(kit.clock.wall())});
                (void)waitUntil([&] { return desk.told == 1; });
            }
            kit.spool.reset();
            vfs.restorePower(random);
            kit.options.vfs.clear();
            VERIFY_OK(kit.open());
            Desk desk(kit);
            QVERIFY(desk.start());
            const bool isKnown = desk.alerts->book().causes.value("disk").told.has_value();
            QCOMPARE(desk.mails(), isKnown ? 1 : 0); // together or not at all
            (isKnown ? kept : lost) += 1;
            desk.alerts->look({disk(kit.clock.wall())});
            QVERIFY(waitUntil([&] { return desk.mails() == 1; }));
            QVERIFY(waitUntil([&] { return desk.told == (isKnown ? 0 : 1); }));
        }
        QVERIFY2(kept > 0 && lost > 0, qPrintable(QStringLiteral("%1 kept, %2 lost").arg(kept).arg(lost)));
    }
    void anEndIsWrittenDownOnceWhereverThePowerFails()
    {
        std::mt19937 random(20261124);
        int kept = 0, lost = 0;
        for (int n = 1; n <= 60; ++n) {
            FaultVfs vfs;
            SpoolKit kit;
            kit.options.vfs = vfs.name();
            vfs.record();
            VERIFY_OK(kit.open());
            {
                Desk desk(kit);
                QVERIFY(desk.start());
                desk.alerts->look({disk(kit.clock.wall())});
                QVERIFY(waitUntil([&] { return desk.told == 1; }));
                vfs.cutPowerAt(n * 2);
                desk.passTime();
                (void)waitUntil([&] { return desk.told == 2; });
            }
            kit.spool.reset();
            vfs.restorePower(random);
            kit.options.vfs.clear();
            VERIFY_OK(kit.open());
            Desk desk(kit);
            QVERIFY(desk.start());
            const qsizetype before = desk.ended();
            QVERIFY2(before == 0 || before == 1, qPrintable(QString::number(before)));
            (before == 1 ? kept : lost) += 1;
            desk.passTime();
            QVERIFY(waitUntil([&] { return desk.ended() == 1; }));
        }
        QVERIFY2(kept > 0 && lost > 0, qPrintable(QStringLiteral("%1 kept, %2 lost").arg(kept).arg(lost)));
    }
    void onlyTheLastThousandAreKeptAndForAsLongAsTheHistory()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const auto disks = [&](int from) {
            QList<Warning> all;
            for (int i = from; i < from + 600; ++i) {
                all << disk(kit.clock.wall());
                all.last().cause = all.last().subject = QStringLiteral("disk%1@firm.test").arg(i);
            }
            return all;
        };
        {
            Desk desk(kit);
            QVERIFY(desk.start());
            for (const int from : {0, 600}) {
                desk.alerts->look(disks(from));
                desk.passTime();
            }
            QCOMPARE(desk.ended(), qsizetype(mostEnded));
            const auto written = [&] { return await<QList<spool::AlertRow>>([&](auto done) { kit.spool->alertRows(desk.alerts.get(), done); }); };
            QCOMPARE(std::ranges::count_if(*written(), [](const spool::AlertRow &row) { return row.key.startsWith("ended/"); }), qsizetype(mostEnded));
        }
        VERIFY_OK(kit.open());
        Desk desk(kit);
        QVERIFY(desk.start());
        QCOMPARE(desk.ended(), qsizetype(mostEnded));
        QCOMPARE(desk.alerts->ended().rbegin()->second.what.code, QStringLiteral("disk.full"));
        const QString erased = desk.alerts->ended().rbegin()->second.what.subject;
        QVERIFY(await<spool::Forgotten>([&](auto done) { kit.spool->forget({{erased.toUtf8()}, false}, "user:jan", desk.alerts.get(), done); }));
        desk.alerts->reread();
        QVERIFY(waitUntil([&] { return desk.ended() == qsizetype(mostEnded) - 1; }));
        QVERIFY(std::ranges::none_of(desk.alerts->ended(), [&](const auto &one) { return one.second.what.subject == erased; }));
        kit.clock.pass(desk.config.history.keep);
        desk.alerts->look({});
        QCOMPARE(desk.ended(), 0);
    }
    void anEndThatCannotBeKeptIsKeptLater()
    {
        FaultVfs vfs;
        SpoolKit kit;
        kit.options.vfs = vfs.name();
        VERIFY_OK(kit.open());
        Desk desk(kit);
        QVERIFY(desk.start());
        desk.alerts->look({disk(kit.clock.wall())});
        QVERIFY(waitUntil([&] { return desk.told == 1; }));
        vfs.failAt(1, SQLITE_FULL, FaultVfs::Always);
        desk.passTime();
        QVERIFY(waitUntil([&] { return desk.told == 2; }));
        QVERIFY(vfs.faults() > 0);
        vfs.heal();
        kit.clock.pass(10s);
        desk.alerts->look({});
        QCOMPARE(desk.ended(), 1);
        const auto isWritten = [&] { // as whoever opens it next finds it
            const auto rows = await<QList<spool::AlertRow>>([&](auto done) { kit.spool->alertRows(desk.alerts.get(), done); });
            return rows && std::ranges::count_if(*rows, [](const spool::AlertRow &row) { return row.key.startsWith("ended/"); }) == 1;
        };
        QVERIFY(isWritten());
    }
};

QTEST_GUILESS_MAIN(TestAlertsFaults)
#include "tst_alerts_faults.moc"
