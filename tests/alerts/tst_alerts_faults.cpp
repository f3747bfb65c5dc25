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
};

QTEST_GUILESS_MAIN(TestAlertsFaults)
#include "tst_alerts_faults.moc"
