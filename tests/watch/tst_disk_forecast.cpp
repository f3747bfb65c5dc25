#include <QTest>
#include "watch/disk_forecast.h"
#include "support/fake_clock.h"

using watch::DiskForecast;
using namespace std::chrono_literals;

class TestDiskForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStraightLineIsGoneOnWith()
    {
        FakeClock clock;
        DiskForecast f;
        for (int hour = 0; hour <= 24; ++hour) {
            f.add(clock.wall(), 100'000 - hour * 100); // 2,400 a day
            clock.pass(1h);
        }
        QCOMPARE(f.daysUntilFull(1'600), std::optional(40)); // (97,600 - 1,600) / 2,400
    }
    void aShortTimeSaysNothing()
    {
        FakeClock clock;
        DiskForecast f;
        f.add(clock.wall(), 1000);
        clock.pass(29min);
        f.add(clock.wall(), 500);
        QVERIFY(!f.daysUntilFull(0));
    }
    void notFillingIsNothing()
    {
        FakeClock clock;
        DiskForecast f;
        f.add(clock.wall(), 1000);
        clock.pass(2h);
        f.add(clock.wall(), 1000);
        QVERIFY(!f.daysUntilFull(0));
        clock.pass(1h);
        f.add(clock.wall(), 5000);
        QVERIFY(!f.daysUntilFull(0));
    }
    void beyondTenYearsIsNothing()
    {
        FakeClock clock;
        DiskForecast f;
        f.add(clock.wall(), 1'000'000'000);
        clock.pass(2h);
        f.add(clock.wall(), 999'999'999);
        QVERIFY(!f.daysUntilFull(0));
    }
    void whatIsOlderThanADayIsForgotten()
    {
        FakeClock clock;
        DiskForecast f;
        f.add(clock.wall(), 1'000'000); // a big loss, long ago
        clock.pass(1h);
        for (int hour = 0; hour < 30; ++hour) {
            f.add(clock.wall(), 1000);
            clock.pass(1h);
        }
        QVERIFY(!f.daysUntilFull(0));
    }
    void belowTheLeastIsToday()
    {
        FakeClock clock;
        DiskForecast f;
        f.add(clock.wall(), 1000);
        clock.pass(1h);
        f.add(clock.wall(), 100);
        QCOMPARE(f.daysUntilFull(500), std::optional(0));
    }
    void aClockSetBackBeginsAnew()
    {
        FakeClock clock;
        DiskForecast f;
        f.add(clock.wall(), 1000);
        clock.jump(-5h);
        f.add(clock.wall(), 500);
        QVERIFY(!f.daysUntilFull(0));
    }
};

QTEST_APPLESS_MAIN(TestDiskForecast)
#include "tst_disk_forecast.moc"
