#include <QTest>
#include "support/fake_clock.h"
#include "watch/outage_book.h"

using namespace watch;
using namespace std::chrono_literals;
using handover::PrimaryState;
using handover::PrimaryStatus;

namespace {

const QByteArray mx1 = "mx1.test:25";

struct Kit {
    FakeClock clock;
    OutageBook book;
    PrimaryStatus primary;

    Kit()
    {
        primary.domain = "firm.test";
        primary.host = mx1;
        primary.state = PrimaryState::Up;
        primary.since = clock.wall();
    }
    void see() { book.see({primary}, clock.wall()); }
    void become(PrimaryState state)
    {
        primary.state = state;
        primary.since = clock.wall();
        see();
    }
    void goDown()
    {
        book.failed(mx1);
        const WallTime began = clock.wall();
        become(PrimaryState::Doubtful);
        clock.pass(10s);
        primary.outageSince = began;
        primary.lastFailure = {clock.wall(), mx1, 421, "4.3.2", "no room for eva@firm.test", "primary.refused-greeting"};
        become(PrimaryState::Down);
    }
    void comeBack()
    {
        primary.outageSince.reset();
        become(PrimaryState::Up);
    }
    OutageRow last() { return book.takeChanged().value(0); }
};

} // namespace

class TestOutageBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneFailureIsNoOutage()
    {
        Kit kit;
        kit.see();
        kit.book.failed(mx1);
        kit.become(PrimaryState::Doubtful);
        kit.book.answered(mx1);
        kit.become(PrimaryState::Up);
        QVERIFY(kit.book.takeChanged().isEmpty());
    }
    void lastsFromTheFirstFailureToTheFirstDelivery()
    {
        Kit kit;
        kit.see();
        kit.goDown();
        const WallTime began = *kit.primary.outageSince;
        const OutageRow begun = kit.last();
        QCOMPARE(begun, (OutageRow{1, mx1, began, {}, {}, "primary.refused-greeting", 421, 0, 0ms}));
        kit.clock.pass(1h);
        const WallTime answered = kit.clock.wall();
        kit.become(PrimaryState::Returning);
        QCOMPARE(kit.last().answered, std::optional(answered));
        kit.clock.pass(3s);
        kit.book.ended(mx1, kit.clock.wall());
        kit.comeBack();
        const QList<OutageRow> rows = kit.book.takeChanged();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].began, began);
        QCOMPARE(rows[0].answered, std::optional(answered));
        QCOMPARE(rows[0].ended, std::optional(answered + 3s));
        QVERIFY(kit.book.open().isEmpty());
    }
    void whoFallsBackHasNotAnswered()
    {
        Kit kit;
        kit.see();
        kit.goDown();
        kit.become(PrimaryState::Returning);
        kit.become(PrimaryState::Down);
        QVERIFY(!kit.last().answered);
    }
    void countsWhatCameSinceTheFirstFailureForItsDomains()
    {
        Kit kit;
        PrimaryStatus other = kit.primary;
        other.domain = "other.test";
        PrimaryStatus elsewhere = kit.primary;
        elsewhere.domain = "elsewhere.test";
        elsewhere.host = "mx9.test:25";
        kit.book.see({kit.primary, other, elsewhere}, kit.clock.wall());
        kit.book.arrived({"firm.test"}); // while it is up
        kit.book.failed(mx1);
        kit.book.arrived({"firm.test"}); // before it is believed
        kit.primary.outageSince = kit.clock.wall();
        kit.primary.state = PrimaryState::Down;
        kit.book.see({kit.primary, other, elsewhere}, kit.clock.wall());
        kit.book.arrived({"firm.test", "other.test"}); // one message
        kit.book.arrived({"other.test"});
        kit.book.arrived({"elsewhere.test"});
        QCOMPARE(kit.last().messages, 3);
    }
    void aSuspicionThatWasWrongCountsNothing()
    {
        Kit kit;
        kit.see();
        kit.book.failed(mx1);
        kit.book.arrived({"firm.test"});
        kit.book.answered(mx1);
        kit.goDown();
        QCOMPARE(kit.last().messages, 0);
    }
    void maintenanceInAnOutageDoesNotEndIt()
    {
        Kit kit;
        kit.see();
        kit.goDown();
        kit.become(PrimaryState::Maintenance);
        kit.clock.pass(1h);
        kit.become(PrimaryState::Doubtful);
        QCOMPARE(kit.book.open().size(), 1);
        kit.comeBack();
        QVERIFY(kit.book.open().isEmpty());
    }
    void oneThatLastsWhenWeStopGoesOnIfItIsStillAway()
    {
        Kit kit;
        const WallTime began = kit.clock.wall() - 2h, saved = kit.clock.wall() - 10min;
        kit.book.load({{7, mx1, began, {}, {}, "net.refused", 0, 12, 5s}}, 9, saved, kit.clock.wall());
        kit.primary.state = PrimaryState::Doubtful; // as after every start
        kit.see();
        QCOMPARE(kit.book.open().size(), 1);
        QVERIFY(!kit.book.recalled({kit.primary}).first().outageSince); // it is not known yet
        kit.primary.lastFailure.reason = "net.refused";
        QCOMPARE(kit.book.recalled({kit.primary}).first().outageSince, std::optional(began));
        kit.goDown();
        const OutageRow row = kit.last();
        QCOMPARE(row.id, 7);
        QCOMPARE(row.began, began);
        QCOMPARE(kit.book.recalled({kit.primary}).first().outageSince, std::optional(began));
        PrimaryStatus other = kit.primary;
        other.host = "mx2.test:25";
        QCOMPARE(kit.book.recalled({other}).first().outageSince, other.outageSince);
        QCOMPARE(row.unwatched, Milliseconds(10min + 5s));
        kit.book.arrived({"firm.test"});
        QCOMPARE(kit.last().messages, 13);
    }
    void andEndsWithTheFirstGoodSignElse()
    {
        Kit kit;
        kit.book.load({{7, mx1, kit.clock.wall() - 2h, {}, {}, "net.refused", 0, 12, 0ms}}, 9, kit.clock.wall() - 10min, kit.clock.wall());
        kit.primary.state = PrimaryState::Doubtful;
        kit.see();
        kit.clock.pass(1s);
        kit.become(PrimaryState::Up);
        const OutageRow row = kit.last();
        QCOMPARE(row.id, 7);
        QCOMPARE(row.ended, std::optional(kit.clock.wall()));
        kit.goDown();
        QCOMPARE(kit.last().id, 10); // ids go on
    }
    void ofTwoThatLastOneIsEnded() // a file that somebody wrote into
    {
        Kit kit;
        const WallTime saved = kit.clock.wall() - 1h;
        kit.book.load({{1, mx1, saved - 2h, {}, {}, {}, 0, 0, 0ms}, {2, mx1, saved - 1h, {}, {}, {}, 0, 0, 0ms}}, 2, saved, kit.clock.wall());
        QCOMPARE(kit.book.open().size(), 1);
        const QList<OutageRow> rows = kit.book.takeChanged();
        QCOMPARE(rows.last().id, 2);
        QCOMPARE(rows.last().ended, std::optional(saved));
    }
    void aPrimaryThatIsNoLongerConfiguredIsGivenUp()
    {
        Kit kit;
        kit.see();
        kit.goDown();
        kit.clock.pass(5min);
        kit.see();
        const WallTime lastSeen = kit.clock.wall();
        kit.book.see({}, kit.clock.wall());
        kit.clock.pass(59min);
        kit.book.see({}, kit.clock.wall());
        QCOMPARE(kit.book.open().size(), 1); // a reload that was corrected
        kit.clock.pass(1min);
        kit.book.see({}, kit.clock.wall());
        QVERIFY(kit.book.open().isEmpty());
        const OutageRow row = kit.last();
        QCOMPARE(row.ended, std::optional(lastSeen));
        QVERIFY(!row.answered);
    }
    void aClockThatIsSetBackEndsNothingBeforeItBegan()
    {
        Kit kit;
        kit.see();
        kit.goDown();
        kit.clock.jump(-24h);
        kit.comeBack();
        const OutageRow row = kit.last();
        QCOMPARE(row.ended, std::optional(row.began));
        QCOMPARE(row.answered, std::optional(row.began));
    }
    void whatCouldNotBeWrittenIsWrittenInItsLastState()
    {
        Kit kit;
        kit.see();
        kit.goDown();
        const QList<OutageRow> failed = kit.book.takeChanged();
        QVERIFY(!kit.book.hasChanges());
        kit.book.arrived({"firm.test"});
        kit.book.giveBack(failed);
        const QList<OutageRow> rows = kit.book.takeChanged();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].messages, 1);
    }
};

QTEST_APPLESS_MAIN(TestOutageBook)
#include "tst_outage_book.moc"
