#include <QTest>
#include "spool/life_clock.h"

using namespace std::chrono_literals;
using spool::LifeClock;

class TestLifeClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsWithTheMonotonicClock()
    {
        LifeClock clock(5s, wall, monotonic);
        clock.advance(wall + 90min, monotonic + 90min);
        QCOMPARE(clock.life(), Milliseconds(5s + 90min));
        QCOMPARE(clock.takeJump(), 0ms);
    }

    void countsWhatTheWallClockDidBesideItForADayAtMost_data()
    {
        QTest::addColumn<qint64>("wallMoved");
        QTest::addColumn<qint64>("lived");
        QTest::addColumn<qint64>("jump");
        const auto row = [](const char *name, Milliseconds wallMoved, Milliseconds lived, Milliseconds jump) {
            QTest::newRow(name) << qint64(wallMoved.count()) << qint64(lived.count()) << qint64(jump.count());
        };
        row("put right a little", 1s + 59s, 1s, 0s);
        row("put right a little backward", 1s - 59s, 1s, 0s);
        row("slept a night", 1s + 8h, 1s + 8h, 8h);
        row("slept a week", 1s + 168h, 1s + 24h, 168h);
        row("set to 2038", 1s + 24h * 365 * 12, 1s + 24h, 24h * 365 * 12);
        row("set to 1970", 1s - 24h * 365 * 56, 1s, -24h * 365 * 56);
    }
    void countsWhatTheWallClockDidBesideItForADayAtMost()
    {
        QFETCH(qint64, wallMoved);
        QFETCH(qint64, lived);
        QFETCH(qint64, jump);
        LifeClock clock(0ms, wall, monotonic);
        clock.advance(wall + Milliseconds(wallMoved), monotonic + 1s);
        QCOMPARE(clock.life().count(), lived);
        QCOMPARE(clock.takeJump().count(), jump);
        QCOMPARE(clock.takeJump(), 0ms);
    }

    // After a day of use every 10 minutes, `moved` at its start.
    void believesTheWallClockAsFarAsLifeExplainsIt_data()
    {
        QTest::addColumn<qint64>("moved");
        QTest::addColumn<qint64>("believed"); // hours since the start, by the wall clock that was right
        const auto row = [](const char *name, Milliseconds moved, std::chrono::hours believed) {
            QTest::newRow(name) << qint64(moved.count()) << qint64(believed.count());
        };
        row("right", 0s, 24h);
        row("put right a little", 30s, 24h);
        row("slept a night", 8h, 32h);
        row("slept for two days", 48h, 72h);
        row("set to 2038", 24h * 365 * 12, 96h); // two days for the jump, two for the day
        row("set to 1970", -24h * 365 * 56, 24h - 24h * 365 * 56);
    }
    void believesTheWallClockAsFarAsLifeExplainsIt()
    {
        QFETCH(qint64, moved);
        QFETCH(qint64, believed);
        LifeClock clock(0ms, wall, monotonic);
        for (std::chrono::minutes passed = 10min; passed <= 24h; passed += 10min)
            clock.advance(wall + Milliseconds(moved) + passed, monotonic + passed);
        QCOMPARE(std::chrono::floor<std::chrono::hours>(clock.believed() - wall).count(), believed);
        clock.advance(wall + 24h + 1s, monotonic + 24h + 1s); // put right
        QCOMPARE(clock.believed(), wall + 24h + 1s);
    }

    void addsUpJumpsUntilTheyAreTaken()
    {
        LifeClock clock(0ms, wall, monotonic);
        clock.advance(wall - 2h, monotonic);
        clock.advance(wall - 5h, monotonic);
        QCOMPARE(clock.takeJump(), Milliseconds(-5h));
        QCOMPARE(clock.life(), 0ms);
    }

private:
    const WallTime wall{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};
    const MonotonicTime monotonic{1h};
};

QTEST_APPLESS_MAIN(TestLifeClock)
#include "tst_life_clock.moc"
