#include <QTest>
#include "watch/availability.h"

using namespace watch;
using namespace std::chrono_literals;
using handover::PrimaryState;

class TestAvailability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isUpOfWhatWasWantedAndWatched_data()
    {
        QTest::addColumn<qint64>("up");
        QTest::addColumn<qint64>("doubtful");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<qint64>("returning");
        QTest::addColumn<qint64>("maintenance");
        QTest::addColumn<int>("millionths"); // -1: nothing
        QTest::newRow("never watched") << 0ll << 0ll << 0ll << 0ll << 0ll << -1;
        QTest::newRow("maintenance only") << 0ll << 0ll << 0ll << 0ll << 86'400'000ll << -1;
        QTest::newRow("always up") << 86'400'000ll << 0ll << 0ll << 0ll << 0ll << 1'000'000;
        QTest::newRow("always down") << 0ll << 0ll << 86'400'000ll << 0ll << 0ll << 0;
        QTest::newRow("three nines") << 999ll << 0ll << 1ll << 0ll << 0ll << 999'000;
        QTest::newRow("half") << 500ll << 0ll << 500ll << 0ll << 0ll << 500'000;
        QTest::newRow("maintenance does not count") << 500ll << 0ll << 500ll << 0ll << 9'000ll << 500'000;
        QTest::newRow("returning is still the outage") << 750ll << 0ll << 0ll << 250ll << 0ll << 750'000;
        QTest::newRow("a failed probe is not up") << 750ll << 250ll << 0ll << 0ll << 0ll << 750'000;
        QTest::newRow("a millisecond in two years is seen") << 63'071'999'999ll << 0ll << 1ll << 0ll << 0ll << 999'999;
        QTest::newRow("rounded down") << 2ll << 0ll << 1ll << 0ll << 0ll << 666'666;
    }
    void isUpOfWhatWasWantedAndWatched()
    {
        QFETCH(qint64, up);
        QFETCH(qint64, doubtful);
        QFETCH(qint64, down);
        QFETCH(qint64, returning);
        QFETCH(qint64, maintenance);
        QFETCH(int, millionths);
        PrimaryBucket all;
        all.in = {Milliseconds(up), Milliseconds(doubtful), Milliseconds(down), Milliseconds(returning), Milliseconds(maintenance)};
        const Availability share = availabilityOf(all);
        QCOMPARE(share.millionths().value_or(-1), millionths);
        QCOMPARE(share.observed.count(), up + doubtful + down + returning + maintenance);
        QCOMPARE(share.maintenance, all.of(PrimaryState::Maintenance));
    }
    void ofTheSumIsOfAllItsParts() // a month is its days, whatever the buckets
    {
        PrimaryBucket good, bad, sum;
        good.of(PrimaryState::Up) = 24h;
        bad.of(PrimaryState::Up) = 23h;
        bad.of(PrimaryState::Down) = 1h;
        for (int day = 0; day < 30; ++day)
            sum += day == 11 ? bad : good;
        QCOMPARE(availabilityOf(sum).millionths(), std::optional(998'611)); // 719 of 720 hours
    }
};

QTEST_APPLESS_MAIN(TestAvailability)
#include "tst_availability.moc"
