// The machine's clock is set, forward and backward, while mail waits (mail-semantics E1, E2).
#include <QTest>
#include "spool/tables.h"
#include "support/database.h"
#include "support/spool_kit.h"

using namespace std::chrono_literals;
using namespace spool;

namespace {

constexpr Milliseconds lifetimeMax = std::chrono::days(30);
constexpr Milliseconds to1970 = -(std::chrono::days(365) * 56 + std::chrono::days(200));
constexpr Milliseconds to2038 = std::chrono::days(365) * 12;

qsizetype outlived(SpoolKit &kit)
{
    const auto due = await<QList<Due>>([&](auto done) { kit.spool->claimOutlived(lifetimeMax, 500, nullptr, done); });
    return due ? due->size() : -1;
}

} // namespace

class TestSpoolClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expiresNothingWhenTheClockIsSetForward()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        kit.clock.jump(to2038);
        QCOMPARE(outlived(kit), 0);
        VERIFY_OK(kit.open()); // nor after a restart at that time
        QCOMPARE(outlived(kit), 0);
        kit.clock.pass(lifetimeMax - 49h);
        QCOMPARE(outlived(kit), 0); // two jumps count a day each, at most
        kit.clock.pass(2h + 48h);
        QCOMPARE(outlived(kit), 1);
    }

    void expiresMailThatCameWhileTheClockWasWrongNotBeforeItsTime()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        kit.clock.jump(to1970);
        QVERIFY(kit.keep());
        kit.clock.jump(-to1970);
        QCOMPARE(outlived(kit), 0);
        kit.clock.pass(lifetimeMax + 1h);
        QCOMPARE(outlived(kit), 1);
    }

    void keepsTheLifeOverARestart()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        kit.clock.pass(lifetimeMax - 1h);
        QVERIFY(kit.keep()); // saved with it
        VERIFY_OK(kit.open());
        kit.clock.pass(2h);
        QCOMPARE(outlived(kit), 1);
    }

    void forgetsNoHistoryWhenTheClockIsSetForward()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const auto deliver = [&kit](const QByteArray &address) {
            return kit.keep(kit.message({address}), "x\r\n").result && kit.record({outcome(kit.claim()->due.first(), RecipientState::Delivered)});
        };
        const auto isKnown = [&kit](const QByteArray &address) {
            return await<QSet<QByteArray>>([&](auto done) { kit.spool->knownGood({address}, 90 * 24h, nullptr, done); })->contains(address);
        };
        QVERIFY(waitUntil([&] { return Database(kit).number("SELECT count(*) FROM figures WHERE name = 'believedWall'") == 1; }));
        QVERIFY(deliver("old@firm.test"));
        kit.clock.pass(kit.options.historyKeep - 1h);
        QVERIFY(deliver("new@firm.test"));
        VERIFY_OK(kit.keep(kit.message({"waits@other.test"}), "x\r\n").result); // the life it saw is kept with it
        kit.clock.jump(to2038);
        VERIFY_OK(kit.open()); // looks at its start
        QVERIFY(waitUntil([&] { return Database(kit).number("SELECT count(*) FROM known_good") == 1; })); // that was old enough
        QCOMPARE(Database(kit).number("SELECT count(*) FROM history"), 1);
        QVERIFY(isKnown("new@firm.test"));

        QVERIFY(deliver("future@firm.test"));
        kit.clock.jump(-to2038);
        QVERIFY(waitUntil([&] { return Database(kit).number("SELECT max(finished) FROM history") <= toRow(kit.clock.wall()); }));
        QVERIFY(isKnown("future@firm.test") && isKnown("new@firm.test"));
        QCOMPARE(Database(kit).number("SELECT count(*) FROM history"), 2);
    }

    void tellsHowLongTheOldestOfEachDomainIsHere()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const auto ages = [&kit] {
            QMap<QByteArray, std::chrono::hours> hours;
            for (const Oldest &one : kit.spool->oldest())
                hours.insert(one.route.domain, std::chrono::floor<std::chrono::hours>(one.age));
            return hours;
        };
        QVERIFY(ages().isEmpty());
        VERIFY_OK(kit.keep(kit.message({"a@firm.test"}), "x\r\n").result);
        kit.clock.pass(10h);
        VERIFY_OK(kit.keep(kit.message({"b@other.test", "b@firm.test"}), "x\r\n").result);
        kit.clock.pass(5h);
        const QMap<QByteArray, std::chrono::hours> both{{"firm.test", 15h}, {"other.test", 5h}};
        QTRY_COMPARE(ages(), both);
        kit.clock.jump(to2038);
        const QMap<QByteArray, std::chrono::hours> later{{"firm.test", 39h}, {"other.test", 29h}};
        QCOMPARE(ages(), later);
        const auto due = kit.claim(firm)->due;
        VERIFY_OK(kit.record({outcome(due[0], RecipientState::Delivered), outcome(due[1], RecipientState::Delivered)}));
        QTRY_COMPARE(ages().keys(), QList<QByteArray>{"other.test"});
        QVERIFY(kit.spool->othersWait(firm) && !kit.spool->othersWait(other));
    }

    void movesRetryTimesWithAClockThatIsSetBack()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        QVERIFY(kit.keep());
        const QList<Due> due = kit.claim()->due;
        QCOMPARE(due.size(), 2);
        VERIFY_OK(kit.record({outcome(due[0], RecipientState::Waiting, kit.clock.wall() + 10min),
                              outcome(due[1], RecipientState::Waiting, kit.clock.wall() + 40min)}));
        QVERIFY(kit.claim()->due.isEmpty());
        kit.clock.jump(to1970);
        QTRY_COMPARE(kit.claim()->nextDue.value_or(WallTime()), kit.clock.wall() + 10min);
        kit.clock.pass(11min);
        QCOMPARE(kit.claim()->due.size(), 1);
        kit.clock.pass(30min);
        QCOMPARE(kit.claim()->due.size(), 1);
    }

    void handsOutWhatWasOverdueWhenTheClockIsSetBack()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        QSignalSpy arrived(kit.spool.get(), &Spool::arrived);
        kit.clock.jump(to1970);
        QTRY_VERIFY(!arrived.isEmpty()); // somebody must ask again
        QCOMPARE(kit.claim()->due.size(), 1);
    }

    void noticesThatTheClockWasSetBackWhileItWasAway()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        VERIFY_OK(kit.record({outcome(kit.claim()->due.first(), RecipientState::Waiting, kit.clock.wall() + 1h)}));
        kit.clock.jump(to1970);
        QTRY_COMPARE(kit.claim()->nextDue.value_or(WallTime()), kit.clock.wall() + 1h); // saved by then
        kit.spool.reset();
        kit.clock.jump(-std::chrono::days(1));
        VERIFY_OK(kit.open());
        QTRY_COMPARE(kit.claim()->nextDue.value_or(WallTime()), kit.clock.wall() + 1h);
    }

    void finishesARemovalWhenTheClockIsSetBack()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        const RecipientId id = kit.list()->rows.first().id;
        QCOMPARE(*kit.act(Act::Remove, {id}), 1);
        kit.clock.jump(to1970);
        kit.clock.pass(11s);
        QTRY_COMPARE(kit.spool->counters().messages, 0);
    }

    void movesTheEndOfMaintenanceWithAClockThatIsSetBack()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        VERIFY_OK(await<void>([&](auto done) {
            kit.spool->beginMaintenance({"mx1:25", kit.clock.wall(), kit.clock.wall() + 3h}, "unix:tester", nullptr, done);
        }));
        kit.clock.jump(to1970);
        QTRY_COMPARE(kit.spool->maintenance().first().until, kit.clock.wall() + 3h);
        QVERIFY(kit.keep()); // behind it in the writer's queue
        VERIFY_OK(kit.open());
        QCOMPARE(kit.spool->maintenance().first().until, kit.clock.wall() + 3h);
    }
};

QTEST_GUILESS_MAIN(TestSpoolClock)
#include "tst_spool_clock.moc"
