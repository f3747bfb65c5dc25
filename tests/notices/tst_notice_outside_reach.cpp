#include <QTest>
#include "notices/outside_reach.h"

using namespace notices;
using namespace std::chrono_literals;

namespace {
const WallTime now(1'800'000'000s);
}

class TestReach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneServerIsDeadByItself()
    {
        OutsideReach reach;
        for (int i = 0; i < 100; ++i) // one provider of many domains
            reach.failed("d" + QByteArray::number(i) + ".test", "mx.dead.test", Hurdle::NoRoute, now + i * 1min);
        QVERIFY(!reach.blocked(now + 48h));
    }
    void severalInARowAreUs()
    {
        OutsideReach reach;
        reach.failed("a.test", "mx.a.test", Hurdle::NoRoute, now);
        reach.failed("b.test", "mx.b.test", Hurdle::TurnedAway, now + 1s);
        QVERIFY(!reach.blocked(now + 2s));
        reach.failed("c.test", "mx.c.test", Hurdle::NoRoute, now + 2s);
        const auto blocked = reach.blocked(now + 2s);
        QVERIFY(blocked);
        QCOMPARE(blocked->hurdle, Hurdle::NoRoute);
        QCOMPARE(blocked->since, now);
        reach.failed("a.test", "a.test", Hurdle::NoDns, now + 3s);
        QCOMPARE(reach.blocked(now + 3s)->hurdle, Hurdle::NoDns);
        QCOMPARE(reach.blocked(now + 3s)->since, now);
    }
    void twoAreUsAfterAnHour()
    {
        OutsideReach reach;
        reach.failed("a.test", "mx.a.test", Hurdle::NoRoute, now - 24h);
        reach.failed("b.test", "mx.b.test", Hurdle::NoRoute, now);
        QVERIFY(!reach.blocked(now + 59min));
        QVERIFY(reach.blocked(now + 60min));
    }
    void whatIsDeadWhileOthersAreReachedDoesNotCount()
    {
        OutsideReach reach;
        for (const char *name : {"a", "b", "c"})
            reach.failed(name, name, Hurdle::NoRoute, now);
        QVERIFY(reach.blocked(now));
        reach.reached("d");
        QVERIFY(!reach.blocked(now));
        for (const char *name : {"a", "b", "c"}) // tried for days
            reach.failed(name, name, Hurdle::NoRoute, now + 1h);
        QVERIFY(!reach.blocked(now + 48h));
        for (const char *name : {"e", "f", "g"}) // and now nobody at all
            reach.failed(name, name, Hurdle::NoRoute, now + 2h);
        QVERIFY(reach.blocked(now + 2h));
        QCOMPARE(reach.blocked(now + 2h)->since, now + 2h);
    }
    void whoWasReachedCountsAgain()
    {
        OutsideReach reach;
        for (const char *name : {"a", "b", "c"})
            reach.failed(name, name, Hurdle::NoRoute, now);
        for (const char *name : {"a", "b", "c"})
            reach.reached(name);
        for (const char *name : {"a", "b", "c"})
            reach.failed(name, name, Hurdle::NoRoute, now + 1h);
        QVERIFY(reach.blocked(now + 1h));
    }
    void forgetsThoseForWhomNothingWaits()
    {
        OutsideReach reach;
        for (const char *name : {"a", "b", "c"})
            reach.failed(name, name, Hurdle::NoRoute, now);
        reach.keepOnly({"a", "b"});
        QVERIFY(!reach.blocked(now));
    }
};

QTEST_APPLESS_MAIN(TestReach)
#include "tst_notice_outside_reach.moc"
