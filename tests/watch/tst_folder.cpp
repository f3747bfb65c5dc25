#include <QTest>
#include "support/fake_clock.h"
#include "watch/folder.h"

using namespace watch;
using namespace std::chrono_literals;
using handover::PrimaryState;

namespace {

handover::Look good(Milliseconds greeting, Milliseconds ehlo) { return {"mx1.test:25", true, handover::Look::Times{greeting, ehlo}}; }

} // namespace

class TestFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsLooksIntoTheirMinute()
    {
        FakeClock clock; // noon
        Folder folder;
        folder.look(good(10ms, 2ms), clock.wall());
        folder.look(good(30ms, 4ms), clock.wall() + 59s);
        folder.look({"mx1.test:25", false, {}}, clock.wall() + 59s);
        folder.look(good(20ms, 3ms), clock.wall() + 60s);
        const Minutes minutes = folder.take();
        QCOMPARE(minutes.primaries.size(), 2u);
        const PrimaryBucket &first = minutes.primaries.at({clock.wall(), "mx1.test:25"});
        QCOMPARE(first.good, 2);
        QCOMPARE(first.failed, 1);
        QCOMPARE(first.greeting, (Spread{2, 40, 10, 30}));
        QCOMPARE(first.ehlo, (Spread{2, 6, 2, 4}));
        QVERIFY(folder.minutes().isEmpty());
    }
    void slowIsWhatAcceptanceCallsSlow()
    {
        FakeClock clock;
        Folder folder;
        folder.look(good(5s, 10s), clock.wall());
        folder.look(good(5001ms, 0ms), clock.wall());
        folder.look(good(0ms, 10001ms), clock.wall());
        QCOMPARE(folder.take().primaries.begin()->second.slow, 2);
    }
    void aLookWithoutTimesIsNoFastOne()
    {
        FakeClock clock;
        Folder folder;
        folder.look({"mx1.test:25", true, {}}, clock.wall());
        const Minutes minutes = folder.take();
        QCOMPARE(minutes.primaries.begin()->second.good, 1);
        QCOMPARE(minutes.primaries.begin()->second.greeting.count, 0);
    }
    void aStateIsSharedOutAmongItsMinutes()
    {
        FakeClock clock;
        Folder folder;
        const WallTime noon = clock.wall();
        folder.state("mx1.test:25", PrimaryState::Down, 90s, noon + 70s); // from 20 s before noon
        const Minutes minutes = folder.take();
        QCOMPARE(minutes.primaries.at({noon - 1min, "mx1.test:25"}).of(PrimaryState::Down), Milliseconds(20s));
        QCOMPARE(minutes.primaries.at({noon, "mx1.test:25"}).of(PrimaryState::Down), Milliseconds(60s));
        QCOMPARE(minutes.primaries.at({noon + 1min, "mx1.test:25"}).of(PrimaryState::Down), Milliseconds(10s));
    }
    void aLoopThatStoodStillIsBounded()
    {
        FakeClock clock;
        Folder folder;
        folder.state("mx1.test:25", PrimaryState::Up, 24h * 365, clock.wall());
        QCOMPARE(folder.minutes().primaries.size(), 10u);
        folder.state("mx2.test:25", PrimaryState::Up, -5s, clock.wall());
        QCOMPARE(folder.minutes().primaries.size(), 10u);
    }
    void whatHappenedCountsOnce()
    {
        FakeClock clock;
        Folder folder;
        ServiceBucket what;
        what.received = 5;
        what.messages.add(7);
        folder.service(what, 65s, clock.wall() + 5s);
        const Minutes minutes = folder.take();
        QCOMPARE(minutes.service.size(), 2u);
        QCOMPARE(minutes.service.at(clock.wall() - 1min).running, Milliseconds(60s));
        QCOMPARE(minutes.service.at(clock.wall() - 1min).received, 0);
        QCOMPARE(minutes.service.at(clock.wall()).received, 5);
        QCOMPARE(minutes.service.at(clock.wall()).running, Milliseconds(5s));
    }
    void aMinuteThatComesAgainIsAddedTo()
    {
        FakeClock clock;
        Folder folder;
        folder.state("mx1.test:25", PrimaryState::Up, 30s, clock.wall() + 40s);
        clock.jump(-1h);
        clock.pass(1h);
        folder.state("mx1.test:25", PrimaryState::Up, 30s, clock.wall() + 40s);
        QCOMPARE(folder.minutes().primaries.begin()->second.of(PrimaryState::Up), Milliseconds(60s));
    }
    void whatCouldNotBeWrittenComesBack()
    {
        FakeClock clock;
        Folder folder;
        folder.look(good(10ms, 2ms), clock.wall());
        const Minutes taken = folder.take();
        folder.look(good(30ms, 2ms), clock.wall());
        folder.giveBack(taken);
        QCOMPARE(folder.minutes().primaries.begin()->second.good, 2);
        QCOMPARE(folder.minutes().primaries.begin()->second.greeting, (Spread{2, 40, 10, 30}));
    }
    void memoryIsBounded()
    {
        FakeClock clock;
        Folder folder;
        for (int minute = 0; minute < 25'000; ++minute) {
            folder.look(good(10ms, 2ms), clock.wall());
            folder.service({}, 1s, clock.wall());
            clock.pass(1min);
        }
        QCOMPARE(folder.minutes().primaries.size(), Folder::mostMinutes);
        QVERIFY(folder.minutes().service.size() <= Folder::mostMinutes);
        QCOMPARE(folder.minutes().primaries.rbegin()->first.first, clock.wall() - 1min); // the latest stay
    }
};

QTEST_APPLESS_MAIN(TestFolder)
#include "tst_folder.moc"
