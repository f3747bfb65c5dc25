#include <QTest>
#include "handover/pace.h"

using namespace std::chrono_literals;
using handover::Pace;

class TestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsAllWhileThePrimaryAnswersAsAtFirst()
    {
        Pace pace;
        reply(pace, 2s, 1, 1);
        reply(pace, 3900ms, 10, 100);
        QCOMPARE(pace.limit(10, at, interval), 10);
    }

    void halvesWhenTheMedianIsTwiceTheCanarys()
    {
        Pace pace;
        reply(pace, 2s, 1, 1);
        reply(pace, 4001ms, 10, Pace::window);
        QCOMPARE(pace.limit(10, at, interval), 5);
    }

    void takesNoNoticeOfAFewThatAreSlow()
    {
        Pace pace;
        reply(pace, 2s, 1, 1);
        reply(pace, 50s, 10, Pace::window / 2 - 1);
        reply(pace, 2s, 10, Pace::window / 2 + 1);
        QCOMPARE(pace.limit(10, at, interval), 10);
    }

    void takesNoNoticeOfWhatIsQuickAnyway()
    {
        Pace pace;
        reply(pace, 1ms, 1, 1);
        reply(pace, 2s, 10, 100);
        QCOMPARE(pace.limit(10, at, interval), 10);
    }

    void neverGoesBelowOne()
    {
        Pace pace;
        reply(pace, 2s, 1, 1);
        for (const int sessions : {10, 5, 2, 1, 1})
            reply(pace, 9s, sessions, Pace::window);
        QCOMPARE(pace.limit(10, at, interval), 1);
        pace.turnedAway(0, at);
        QCOMPARE(pace.limit(10, at, interval), 1);
    }

    void addsOneAfterEachIntervalWithoutTrouble()
    {
        Pace pace;
        reply(pace, 2s, 1, 1);
        reply(pace, 5s, 8, Pace::window);
        QCOMPARE(pace.limit(8, at, interval), 4);
        QCOMPARE(pace.limit(8, at + interval - 1ms, interval), 4);
        QCOMPARE(pace.limit(8, at + interval, interval), 5);
        QCOMPARE(pace.limit(8, at + interval, interval), 5); // asked twice
        QCOMPARE(pace.limit(8, at + 4 * interval, interval), 8);
    }

    void keepsBelowWhatWasTurnedAwayForAWhile()
    {
        Pace pace;
        pace.turnedAway(10, at);
        QCOMPARE(pace.limit(20, at, interval), 10);
        QCOMPARE(pace.limit(20, at + 9min, interval), 10);
        QCOMPARE(pace.limit(20, at + 10min, interval), 20);
    }

    void takesTheLowestOfSeveralThatWereTurnedAwayTogether()
    {
        Pace pace;
        for (const int sessions : {10, 9, 10})
            pace.turnedAway(sessions, at);
        QCOMPARE(pace.limit(20, at, interval), 9);
    }

    void forgets()
    {
        Pace pace;
        pace.turnedAway(3, at);
        pace.forget();
        QCOMPARE(pace.limit(20, at, interval), 20);
    }

private:
    void reply(Pace &pace, Milliseconds took, int sessions, int times)
    {
        for (int i = 0; i < times; ++i)
            pace.replied(took, sessions, at);
    }
    const MonotonicTime at{1h};
    static constexpr Milliseconds interval = 5s;
};

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
