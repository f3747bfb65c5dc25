// The state table row by row, and the times beside it.
#include <QTest>
#include "handover/primary_health.h"

using namespace std::chrono_literals;
using namespace handover;

Q_DECLARE_METATYPE(handover::PrimaryState)
Q_DECLARE_METATYPE(handover::PrimaryEvent)

namespace {

Moment at(std::chrono::seconds since) { return {WallTime(1'800'000'000s + since), MonotonicTime(since)}; }

PrimaryHealth downSince(std::chrono::seconds start)
{
    PrimaryHealth health;
    apply(health, Sign::Good, at(start - 1s));
    apply(health, Sign::Failure, at(start));
    apply(health, Sign::Failure, at(start + 10s));
    return health;
}

} // namespace

class TestPrimaryHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheTable_data();
    void followsTheTable();
    void isDoubtfulAfterTheStart();
    void isDoubtfulAfterOneFailure();
    void needsTwoFailuresTenSecondsApart();
    void countsAnewAfterAGoodSign();
    void beginsTheOutageAtTheFirstFailure();
    void endsTheOutageWithTheFirstDelivery();
    void keepsTheOutageWhenTheReturnFails();
    void doublesSessionsEveryRampInterval_data();
    void doublesSessionsEveryRampInterval();
    void opensAllSessionsAtOnceWithoutProbation();
    void keepsTheRampOverASingleFailure();
    void probesSlowerAfterTheFirstDay();
};

void TestPrimaryHealth::followsTheTable_data()
{
    using enum PrimaryState;
    using enum PrimaryEvent;
    QTest::addColumn<PrimaryState>("from");
    QTest::addColumn<PrimaryEvent>("event");
    QTest::addColumn<PrimaryState>("to");
    const auto row = [](const char *name, PrimaryState from, PrimaryEvent event, PrimaryState to) { QTest::newRow(name) << from << event << to; };
    row("up stays up", Up, Good, Up);
    row("up fails", Up, Failed, Doubtful);
    row("up fails with an old failure", Up, FailedAgain, Doubtful);
    row("up delivers", Up, Proved, Up);
    row("up is held", Up, Hold, Maintenance);
    row("up is opened", Up, Open, Up);
    row("doubtful recovers", Doubtful, Good, Up);
    row("doubtful fails soon", Doubtful, Failed, Doubtful);
    row("doubtful fails again", Doubtful, FailedAgain, Down);
    row("doubtful delivers", Doubtful, Proved, Up);
    row("doubtful is held", Doubtful, Hold, Maintenance);
    row("doubtful is opened", Doubtful, Open, Doubtful);
    row("down answers", Down, Good, Returning);
    row("down fails", Down, Failed, Down);
    row("down fails again", Down, FailedAgain, Down);
    row("down delivers", Down, Proved, Up);
    row("down is held", Down, Hold, Maintenance);
    row("down is opened", Down, Open, Down);
    row("returning answers", Returning, Good, Returning);
    row("returning fails", Returning, Failed, Down);
    row("returning fails again", Returning, FailedAgain, Down);
    row("returning delivers", Returning, Proved, Up);
    row("returning is held", Returning, Hold, Maintenance);
    row("returning is opened", Returning, Open, Returning);
    row("maintenance answers", Maintenance, Good, Maintenance);
    row("maintenance fails", Maintenance, Failed, Maintenance);
    row("maintenance fails again", Maintenance, FailedAgain, Maintenance);
    row("maintenance delivers", Maintenance, Proved, Maintenance);
    row("maintenance is held", Maintenance, Hold, Maintenance);
    row("maintenance ends", Maintenance, Open, Doubtful);
}

void TestPrimaryHealth::followsTheTable()
{
    QFETCH(PrimaryState, from);
    QFETCH(PrimaryEvent, event);
    QFETCH(PrimaryState, to);
    QCOMPARE(next(from, event), to);
}

void TestPrimaryHealth::isDoubtfulAfterTheStart()
{
    PrimaryHealth health;
    QCOMPARE(health.state, PrimaryState::Doubtful);
    apply(health, Sign::Good, at(1s));
    QCOMPARE(health.state, PrimaryState::Up);
    QVERIFY(!health.outageSince);
}

void TestPrimaryHealth::isDoubtfulAfterOneFailure()
{
    PrimaryHealth health;
    apply(health, Sign::Good, at(0s));
    const HealthChange change = apply(health, Sign::Failure, at(5s));
    QVERIFY(change.changed());
    QCOMPARE(health.state, PrimaryState::Doubtful);
    QCOMPARE(health.since, at(5s).wall);
}

void TestPrimaryHealth::needsTwoFailuresTenSecondsApart()
{
    PrimaryHealth health;
    for (int second = 0; second < 10; ++second)
        apply(health, Sign::Failure, at(std::chrono::seconds(second)));
    QCOMPARE(health.state, PrimaryState::Doubtful);
    apply(health, Sign::Failure, at(10s));
    QCOMPARE(health.state, PrimaryState::Down);
}

void TestPrimaryHealth::countsAnewAfterAGoodSign()
{
    PrimaryHealth health;
    apply(health, Sign::Failure, at(0s));
    apply(health, Sign::Good, at(5s));
    apply(health, Sign::Failure, at(11s));
    QCOMPARE(health.state, PrimaryState::Doubtful);
}

void TestPrimaryHealth::beginsTheOutageAtTheFirstFailure()
{
    const PrimaryHealth health = downSince(100s);
    QCOMPARE(health.state, PrimaryState::Down);
    QVERIFY(health.outageSince.has_value());
    QCOMPARE(*health.outageSince, at(100s).wall);
}

void TestPrimaryHealth::endsTheOutageWithTheFirstDelivery()
{
    PrimaryHealth health = downSince(100s);
    QVERIFY(!apply(health, Sign::Good, at(200s)).outageBegan);
    QCOMPARE(health.state, PrimaryState::Returning);
    QVERIFY(health.outageSince.has_value());
    const HealthChange change = apply(health, Sign::Proved, at(201s));
    QCOMPARE(change.to, PrimaryState::Up);
    QVERIFY(change.outageBegan.has_value());
    QCOMPARE(*change.outageBegan, at(100s).wall);
    QVERIFY(!health.outageSince);
}

void TestPrimaryHealth::keepsTheOutageWhenTheReturnFails()
{
    PrimaryHealth health = downSince(100s);
    apply(health, Sign::Good, at(200s));
    apply(health, Sign::Failure, at(201s));
    QCOMPARE(health.state, PrimaryState::Down);
    QCOMPARE(*health.outageSince, at(100s).wall);
}

void TestPrimaryHealth::doublesSessionsEveryRampInterval_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("sessions");
    QTest::newRow("at the return") << 0 << 1;
    QTest::newRow("just before the first interval ends") << 4 << 1;
    QTest::newRow("after one interval") << 5 << 2;
    QTest::newRow("after two") << 10 << 4;
    QTest::newRow("never more than the most") << 15 << 5;
    QTest::newRow("long after") << 1'000'000 << 5;
}

void TestPrimaryHealth::doublesSessionsEveryRampInterval()
{
    QFETCH(int, seconds);
    QFETCH(int, sessions);
    PrimaryHealth health = downSince(100s);
    apply(health, Sign::Good, at(200s));
    QCOMPARE(sessionBudget(health, at(200s + std::chrono::seconds(seconds)).monotonic, {}), sessions);
    apply(health, Sign::Proved, at(200s));
    QCOMPARE(sessionBudget(health, at(200s + std::chrono::seconds(seconds)).monotonic, {}), sessions);
}

void TestPrimaryHealth::opensAllSessionsAtOnceWithoutProbation()
{
    config::HandOver settings;
    settings.probation = false;
    settings.maxSessions = 20;
    PrimaryHealth health;
    QCOMPARE(sessionBudget(health, at(0s).monotonic, settings), 1); // Doubtful
    health = downSince(100s);
    QCOMPARE(sessionBudget(health, at(150s).monotonic, settings), 0);
    apply(health, Sign::Good, at(200s));
    QCOMPARE(sessionBudget(health, at(200s).monotonic, settings), 20);
}

void TestPrimaryHealth::keepsTheRampOverASingleFailure()
{
    PrimaryHealth health;
    apply(health, Sign::Good, at(0s));
    apply(health, Sign::Failure, at(100s));
    QCOMPARE(sessionBudget(health, at(100s).monotonic, {}), 1);
    apply(health, Sign::Good, at(101s));
    QCOMPARE(sessionBudget(health, at(101s).monotonic, {}), 5);
}

void TestPrimaryHealth::probesSlowerAfterTheFirstDay()
{
    PrimaryHealth health = downSince(0s);
    QCOMPARE(probeInterval(health, at(1h).wall, {}), Milliseconds(1s));
    QCOMPARE(probeInterval(health, at(25h).wall, {}), Milliseconds(5s));
    apply(health, Sign::Good, at(25h));
    apply(health, Sign::Proved, at(25h));
    QCOMPARE(probeInterval(health, at(26h).wall, {}), Milliseconds(10s));
}

QTEST_APPLESS_MAIN(TestPrimaryHealth)
#include "tst_primary_health.moc"
