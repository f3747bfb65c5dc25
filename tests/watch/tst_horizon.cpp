#include <QTest>
#include "support/fake_clock.h"
#include "watch/horizon.h"

using namespace watch;
using namespace std::chrono_literals;

namespace {

void live(Horizon &horizon, FakeClock &clock, Milliseconds time)
{
    for (Milliseconds passed{0}; passed < time; passed += 1min) {
        clock.pass(1min);
        horizon.advance(clock.wall(), clock.monotonic());
    }
}

} // namespace

class TestHorizon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void believesAClockThatRuns()
    {
        FakeClock clock;
        Horizon horizon(clock.wall(), clock.monotonic());
        live(horizon, clock, 5h);
        QCOMPARE(horizon.believed(), clock.wall());
        QCOMPARE(horizon.tooLate(), std::optional(clock.wall() + Horizon::ahead));
    }
    void at2038ItGoesTwiceAsFastOnly()
    {
        FakeClock clock;
        const WallTime before = clock.wall();
        Horizon horizon(clock.wall(), clock.monotonic());
        clock.jump(24h * 365 * 12);
        live(horizon, clock, 2h);
        QVERIFY(horizon.believed() <= before + 52h); // a day at once for the jump, doubled, and the two hours
        clock.jump(-24h * 365 * 12);
        live(horizon, clock, 1min);
        QVERIFY(horizon.believed() <= clock.wall());
    }
    void at1970NothingIsTooLate()
    {
        FakeClock clock;
        Horizon horizon(clock.wall(), clock.monotonic());
        const WallTime right = clock.wall();
        clock.wallTime = WallTime(1h);
        live(horizon, clock, 1h);
        QCOMPARE(horizon.believed(), clock.wall());
        QVERIFY(!horizon.tooLate());
        QCOMPARE(horizon.highest(), right);
    }
    void anOutageOfOurOwnIsCaughtUpWith()
    {
        FakeClock clock;
        const WallTime saved = clock.wall();
        clock.pass(72h);
        Horizon horizon(saved, saved, clock.wall(), clock.monotonic());
        QCOMPARE(horizon.believed(), saved + 24h);
        live(horizon, clock, 49h);
        QCOMPARE(horizon.believed(), clock.wall());
    }
    void aStartWithAClockThatIsBehindKeepsWhatWasBelieved()
    {
        FakeClock clock;
        const WallTime saved = clock.wall();
        clock.jump(-24h * 400);
        Horizon horizon(saved, saved, clock.wall(), clock.monotonic());
        QCOMPARE(horizon.highest(), saved);
        QCOMPARE(horizon.believed(), clock.wall());
        QVERIFY(!horizon.tooLate());
    }
};

QTEST_APPLESS_MAIN(TestHorizon)
#include "tst_horizon.moc"
