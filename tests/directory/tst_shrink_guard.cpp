#include <QTest>
#include "directory/shrink_guard.h"
#include "support/fake_clock.h"

using directory::ShrinkGuard;
using namespace std::chrono_literals;

class TestShrinkGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doubtsLessThanHalf_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the first list") << 0LL << 3LL << true;
        QTest::newRow("as many") << 100LL << 100LL << true;
        QTest::newRow("more") << 100LL << 1'000'000LL << true;
        QTest::newRow("half") << 100LL << 50LL << true;
        QTest::newRow("less than half") << 100LL << 49LL << false;
        QTest::newRow("half of an odd number") << 101LL << 51LL << true;
        QTest::newRow("less than half of an odd number") << 101LL << 50LL << false;
        QTest::newRow("one of twenty") << 20LL << 1LL << false;
        QTest::newRow("one of nineteen") << 19LL << 1LL << true;
        QTest::newRow("one of a million") << 1'000'000LL << 1LL << false;
    }
    void doubtsLessThanHalf()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, now);
        ShrinkGuard guard;
        QTEST(guard.judge(before, now, 7, FakeClock().monotonic()), "isTaken");
        QCOMPARE(!guard.doubted(), guard.judge(before, now, 7, FakeClock().monotonic()));
    }
    void believesWhatStaysTheSameForADay()
    {
        ShrinkGuard guard;
        FakeClock clock;
        for (int hour = 0; hour < 24; ++hour, clock.pass(1h))
            QVERIFY2(!guard.judge(100, 10, 7, clock.monotonic()), qPrintable(QString::number(hour)));
        QCOMPARE(guard.doubted()->addresses, 10);
        QCOMPARE(guard.doubted()->before, 100);
        QVERIFY(guard.judge(100, 10, 7, clock.monotonic()));
        QVERIFY(!guard.doubted());
    }
    void believesNoSingleRead()
    {
        ShrinkGuard guard;
        FakeClock clock;
        QVERIFY(!guard.judge(100, 10, 7, clock.monotonic()));
        clock.pass(25h);
        QVERIFY(!guard.judge(100, 10, 7, clock.monotonic())); // the second
        QVERIFY(guard.judge(100, 10, 7, clock.monotonic()));
    }
    void beginsAnewWithOtherAddresses()
    {
        ShrinkGuard guard;
        FakeClock clock;
        QVERIFY(!guard.judge(100, 10, 7, clock.monotonic()));
        clock.pass(23h);
        QVERIFY(!guard.judge(100, 10, 8, clock.monotonic())); // as many, but others
        clock.pass(2h);
        QVERIFY(!guard.judge(100, 10, 8, clock.monotonic()));
        QVERIFY(!guard.judge(100, 10, 8, clock.monotonic()));
        clock.pass(22h);
        QVERIFY(guard.judge(100, 10, 8, clock.monotonic()));
    }
    void forgetsItsDoubtWhenTheyAreBack()
    {
        ShrinkGuard guard;
        FakeClock clock;
        QVERIFY(!guard.judge(100, 10, 7, clock.monotonic()));
        clock.pass(1h);
        QVERIFY(guard.judge(100, 99, 9, clock.monotonic()));
        QVERIFY(!guard.doubted());
        clock.pass(24h);
        QVERIFY(!guard.judge(99, 10, 7, clock.monotonic()));
    }
    void believesAPersonWhoImportedTheShortList()
    {
        ShrinkGuard guard;
        FakeClock clock;
        QVERIFY(!guard.judge(100, 10, 7, clock.monotonic()));
        QVERIFY(guard.judge(10, 10, 7, clock.monotonic())); // the list in use is the short one now
    }
};

QTEST_APPLESS_MAIN(TestShrinkGuard)
#include "tst_shrink_guard.moc"
