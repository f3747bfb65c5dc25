#include <QTest>
#include "control/backlog.h"

using control::Backlog;
using namespace std::chrono_literals;

namespace {

struct Run {
    Backlog backlog;
    MonotonicTime now{1h};

    void look(qint64 waiting, bool takes = true) { backlog.look({{"firm.test", takes, waiting}}, now); }
    void begin(qint64 waiting)
    {
        look(waiting, false);
        look(waiting, true);
    }
    // Looks every second while `perSecond` leave.
    void run(std::chrono::seconds time, qint64 &waiting, double perSecond)
    {
        const qint64 from = waiting;
        for (auto second = 1s; second <= time; ++second) {
            now += 1s;
            waiting = std::max<qint64>(0, from - qint64(double(second.count()) * perSecond));
            look(waiting);
        }
    }
    std::optional<int> minutes() const { return backlog.progress() ? backlog.progress()->minutesLeft : std::nullopt; }
};

} // namespace

class TestBacklog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void minutesAreSaidRoundly_data()
    {
        QTest::addColumn<double>("minutes");
        QTest::addColumn<int>("said");
        QTest::newRow("seconds") << 0.1 << 0;
        QTest::newRow("nearly a minute") << 0.8 << 1;
        QTest::newRow("one and a bit") << 1.4 << 1;
        QTest::newRow("three") << 2.6 << 3;
        QTest::newRow("ten") << 10.0 << 10;
        QTest::newRow("steps of five") << 12.0 << 10;
        QTest::newRow("steps of five, up") << 13.0 << 15;
        QTest::newRow("an hour and a bit") << 66.0 << 70;
        QTest::newRow("hours") << 200.0 << 180;
    }
    void minutesAreSaidRoundly()
    {
        QFETCH(double, minutes);
        QTEST(control::roundedMinutes(minutes), "said");
    }
    void beginsWhenMailIsTakenAgain()
    {
        Run r;
        r.look(1200, false);
        QVERIFY(!r.backlog.progress());
        r.look(1200, true);
        QVERIFY(r.backlog.progress());
        QCOMPARE(r.backlog.progress()->total, 1200);
        QCOMPARE(r.backlog.progress()->done, 0);
        QCOMPARE(r.backlog.progress()->domain, "firm.test");
    }
    void fewMailsAreNoBacklog()
    {
        Run r;
        r.begin(Backlog::least - 1);
        QVERIFY(!r.backlog.progress());
    }
    void mailThatComesWhileAllIsWellIsNone()
    {
        Run r;
        r.look(0, false);
        r.look(0, true);
        r.now += 1min;
        r.look(5000, true);
        QVERIFY(!r.backlog.progress());
    }
    void noEstimateInTheFirstFiveSeconds()
    {
        Run r;
        qint64 waiting = 1200;
        r.begin(waiting);
        r.run(4s, waiting, 10);
        QCOMPARE(r.backlog.progress()->done, 40);
        QVERIFY(!r.minutes());
        r.run(2s, waiting, 10);
        QCOMPARE(r.minutes(), 2); // 1,140 at 10/s
    }
    void theEstimateFollowsTheRateOfTheLastHalfMinute()
    {
        Run r;
        qint64 waiting = 12'000;
        r.begin(waiting);
        r.run(60s, waiting, 1);
        QCOMPARE(r.minutes(), 180); // 11,940 s
        r.run(31s, waiting, 100);
        QVERIFY(r.minutes() && *r.minutes() <= 2); // what was slow before is forgotten
    }
    void doesNotJumpToAndFro()
    {
        Run r;
        qint64 waiting = 100'000;
        r.begin(waiting);
        r.run(35s, waiting, 500);
        int changes = 0;
        std::optional<int> before = r.minutes();
        QVERIFY(before);
        for (int i = 0; i < 60; ++i) {
            r.run(1s, waiting, i % 2 ? 300 : 700); // unsteady, 500 in the mean
            changes += std::exchange(before, r.minutes()) != r.minutes();
        }
        QVERIFY2(changes <= 2, qPrintable(QString::number(changes))); // it fell by one minute
    }
    void theLastHalfMinuteIsLessThanOne()
    {
        Run r;
        qint64 waiting = 800;
        r.begin(waiting);
        r.run(10s, waiting, 10);
        QCOMPARE(r.minutes(), 1);
        r.run(42s, waiting, 10); // 28 s are left
        QCOMPARE(r.minutes(), 0);
    }
    void whatArrivesMeanwhileTakesNothingBack()
    {
        Run r;
        qint64 waiting = 100;
        r.begin(waiting);
        r.run(6s, waiting, 10);
        QCOMPARE(r.backlog.progress()->done, 60);
        r.look(500);
        QCOMPARE(r.backlog.progress()->done, 60);
        QCOMPARE(r.backlog.progress()->total, 100);
    }
    void aStandstillHasNoEstimate()
    {
        Run r;
        qint64 waiting = 1000;
        r.begin(waiting);
        r.run(10s, waiting, 10);
        QVERIFY(r.minutes());
        r.run(40s, waiting, 0);
        QVERIFY(r.backlog.progress());
        QVERIFY(!r.minutes());
    }
    void endsWithTheLastOrWithThePrimary()
    {
        Run r;
        r.begin(50);
        r.look(0);
        QVERIFY(!r.backlog.progress());
        r.begin(50);
        QVERIFY(r.backlog.progress());
        r.look(40, false);
        QVERIFY(!r.backlog.progress());
        r.look(40, true); // and begins anew
        QCOMPARE(r.backlog.progress()->total, 40);
    }
    void twoDomainsAreOneHandOver()
    {
        Backlog backlog;
        MonotonicTime now{1h};
        backlog.look({{"a.test", false, 100}, {"b.test", false, 200}}, now);
        backlog.look({{"a.test", true, 100}, {"b.test", false, 200}}, now);
        backlog.look({{"a.test", true, 60}, {"b.test", true, 200}}, now += 3s);
        QCOMPARE(backlog.progress()->total, 300);
        QCOMPARE(backlog.progress()->done, 40);
        backlog.look({{"a.test", true, 0}, {"b.test", true, 150}}, now += 3s);
        QCOMPARE(backlog.progress()->done, 150);
        QCOMPARE(backlog.progress()->domain, "b.test");
    }
};

QTEST_APPLESS_MAIN(TestBacklog)
#include "tst_backlog.moc"
