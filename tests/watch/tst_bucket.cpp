#include <QTest>
#include <limits>
#include "random_buckets.h"

using namespace watch;
using namespace std::chrono_literals;

namespace {

template <typename B> B sum(B a, const B &b)
{
    a += b;
    return a;
}

} // namespace

class TestBucket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSpreadKnowsLeastMeanAndMost()
    {
        Spread spread;
        QVERIFY(!spread.mean());
        for (const qint64 value : {7, 3, 5})
            spread.add(value);
        QCOMPARE(spread, (Spread{3, 15, 3, 7}));
        QCOMPARE(spread.mean(), std::optional<qint64>(5));
    }
    void whatIsNegativeCountsAsNothing() // a clock that goes backwards between two reads
    {
        Spread spread;
        spread.add(-5);
        QCOMPARE(spread, (Spread{1, 0, 0, 0}));
    }
    void theEmptyChangesNothing()
    {
        RandomBuckets random(1);
        for (int i = 0; i < 100; ++i) {
            const PrimaryBucket primary = random.primary();
            const ServiceBucket service = random.service();
            QCOMPARE(sum(primary, {}), primary);
            QCOMPARE(sum({}, primary), primary);
            QCOMPARE(sum(service, {}), service);
            QCOMPARE(sum({}, service), service);
        }
    }
    void addingIsAssociativeAndCommutative()
    {
        RandomBuckets random(2);
        for (int i = 0; i < 1'000; ++i) {
            const PrimaryBucket a = random.primary(), b = random.primary(), c = random.primary();
            QCOMPARE(sum(sum(a, b), c), sum(a, sum(b, c)));
            QCOMPARE(sum(a, b), sum(b, a));
            const ServiceBucket x = random.service(), y = random.service(), z = random.service();
            QCOMPARE(sum(sum(x, y), z), sum(x, sum(y, z)));
            QCOMPARE(sum(x, y), sum(y, x));
        }
    }
    void addingLosesNoCount()
    {
        PrimaryBucket a, b;
        a.good = 5;
        a.failed = 1;
        a.slow = 2;
        a.of(handover::PrimaryState::Up) = 40s;
        a.greeting.add(10);
        b.good = 7;
        b.failed = 3;
        b.of(handover::PrimaryState::Up) = 20s;
        b.of(handover::PrimaryState::Down) = 40s;
        b.greeting.add(30);
        a += b;
        QCOMPARE(a.good, 12);
        QCOMPARE(a.failed, 4);
        QCOMPARE(a.slow, 2);
        QCOMPARE(a.of(handover::PrimaryState::Up), Milliseconds(60s));
        QCOMPARE(a.observed(), Milliseconds(100s));
        QCOMPARE(a.greeting, (Spread{2, 40, 10, 30}));
    }
    void theLargestStaysTheLargest()
    {
        constexpr qint64 largest = std::numeric_limits<qint64>::max();
        QCOMPARE(sumOf(largest, 1), largest);
        QCOMPARE(sumOf(largest - 1, 1), largest);
        ServiceBucket a;
        a.freeBytes = {1, largest, largest, largest};
        QCOMPARE(sum(a, a).freeBytes, (Spread{2, largest, largest, largest}));
    }
    void beginningsAreWholeAlsoBefore1970()
    {
        const WallTime time(std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 14h + 44min + 59s + 999ms);
        QCOMPARE(beginOf(lengthOf(Width::Minute), time), time - 59s - 999ms);
        QCOMPARE(beginOf(lengthOf(Width::Quarter), time), time - 14min - 59s - 999ms);
        QCOMPARE(beginOf(lengthOf(Width::Hour), time), time - 44min - 59s - 999ms);
        QCOMPARE(beginOf(lengthOf(Width::Minute), WallTime(-1ms)), WallTime(-1min));
        QCOMPARE(beginOf(lengthOf(Width::Hour), WallTime(-1h)), WallTime(-1h));
        QCOMPARE(beginOf(lengthOf(Width::Hour), WallTime(0ms)), WallTime(0ms));
    }
};

QTEST_APPLESS_MAIN(TestBucket)
#include "tst_bucket.moc"
