// When a bubble appears, is replaced, is withdrawn: only values and a time that the test moves.
#include <QTest>
#include "ui/notification_policy.h"

using namespace std::chrono_literals;
using namespace ui;

class TstNotificationPolicy : public QObject {
    Q_OBJECT

    static WallTime at(Milliseconds since) { return WallTime(std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}) + since; }
    static QDateTime date(WallTime time) { return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC); }

    static ipc::Snapshot snapshot(ipc::PrimaryState state, WallTime now, WallTime since, qint64 recipients = 0, qint64 held = 0)
    {
        ipc::Snapshot s;
        s.at = date(now);
        s.isSetUp = true;
        ipc::Primary primary{QStringLiteral("firma.cz"), QStringLiteral("mx1.firma.cz:25"), state, date(since), {}, {}, {}};
        if (state == ipc::PrimaryState::Down)
            primary.outageSince = date(since);
        s.primaries = {primary};
        s.counters.recipients = recipients;
        s.counters.messages = recipients;
        s.counters.held = held;
        return s;
    }
    static Orders see(NotificationPolicy &policy, ipc::PrimaryState state, WallTime now, WallTime since, qint64 recipients = 0, qint64 held = 0)
    {
        return policy.observe(Contact::Connected, snapshot(state, now, since, recipients, held), now);
    }
    static constexpr auto downCause = QLatin1String("primary.down/mx1.firma.cz:25");
    static constexpr auto handedOverCause = QLatin1String("primary.handed-over/mx1.firma.cz:25");

private Q_SLOTS:
    void saysNothingWhileAllIsWell()
    {
        NotificationPolicy policy({});
        const Orders orders = see(policy, ipc::PrimaryState::Up, at(0s), at(-1h));
        QVERIFY(orders.show.isEmpty() && orders.withdraw.isEmpty());
        QVERIFY(!policy.dueAt());
    }
    void tellsOfAnOutageOnlyWhenItHasLasted()
    {
        NotificationPolicy policy({});
        QVERIFY(see(policy, ipc::PrimaryState::Down, at(30s), at(0s), 3).show.isEmpty());
        QCOMPARE(policy.dueAt(), at(5min));
        QVERIFY(policy.tick(at(5min) - 1ms).show.isEmpty());
        const Orders orders = policy.tick(at(5min));
        QCOMPARE(orders.show.size(), 1);
        QCOMPARE(orders.show.at(0).cause, downCause);
        QCOMPARE(orders.show.at(0).host, QLatin1String("mx1.firma.cz:25"));
        QCOMPARE(orders.show.at(0).messages, 3);
        QVERIFY(policy.tick(at(6min)).show.isEmpty());
        QVERIFY(see(policy, ipc::PrimaryState::Down, at(7min), at(0s), 9).show.isEmpty()); // told once
    }
    void aWarningThatComesInStepsIsToldWithEach()
    {
        NotificationPolicy policy({});
        ipc::Snapshot s = snapshot(ipc::PrimaryState::Up, at(0s), at(-1h));
        ipc::Warning warning;
        warning.code = QStringLiteral("handover.held");
        warning.severity = ipc::Severity::Problem;
        warning.subject = QStringLiteral("firma.cz 3");
        warning.parameters = {{"step", 1}};
        s.worst = {warning};
        QCOMPARE(policy.observe(Contact::Connected, s, at(0s)).show.size(), 1);
        QVERIFY(policy.observe(Contact::Connected, s, at(1s)).show.isEmpty());
        s.worst[0].parameters = {{"step", 2}};
        const Orders next = policy.observe(Contact::Connected, s, at(4h));
        QCOMPARE(next.show.size(), 1);
        QCOMPARE(next.withdraw, QList<QString>{QStringLiteral("warning/handover.held/firma.cz 3/1")});
    }
    void theTimeIsConfigurable()
    {
        NotificationPolicy policy({.primaryDownAfter = 3s, .noContactAfter = 1min});
        QVERIFY(see(policy, ipc::PrimaryState::Down, at(1s), at(0s)).show.isEmpty());
        QCOMPARE(policy.dueAt(), at(3s));
    }
    void anOutageThatIsOldAtTheStartIsToldAtOnce()
    {
        NotificationPolicy policy({});
        QCOMPARE(see(policy, ipc::PrimaryState::Down, at(20min), at(0s)).show.size(), 1);
    }
    void theServicesClockNeedNotBeOurs()
    {
        NotificationPolicy policy({});
        const WallTime theirs = at(3h); // the service's clock is three hours ahead
        policy.observe(Contact::Connected, snapshot(ipc::PrimaryState::Down, theirs, theirs - 1min), at(0s));
        QCOMPARE(policy.dueAt(), at(4min));
    }
    void aShortOutageIsNeverMentioned()
    {
        NotificationPolicy policy({});
        see(policy, ipc::PrimaryState::Down, at(10s), at(0s), 2);
        Orders orders = see(policy, ipc::PrimaryState::Returning, at(60s), at(60s), 2);
        QVERIFY(orders.show.isEmpty() && orders.withdraw.isEmpty());
        orders = see(policy, ipc::PrimaryState::Up, at(90s), at(90s), 0);
        QVERIFY(orders.show.isEmpty() && orders.withdraw.isEmpty());
        QVERIFY(!policy.dueAt());
    }
    void withdrawsWhenTheServerIsBackAndTellsWhenAllIsHandedOver()
    {
        NotificationPolicy policy({});
        see(policy, ipc::PrimaryState::Down, at(6min), at(0s), 37);
        Orders orders = see(policy, ipc::PrimaryState::Returning, at(7min), at(7min), 37);
        QCOMPARE(orders.withdraw, QList<QString>{downCause});
        QVERIFY(orders.show.isEmpty());
        QVERIFY(see(policy, ipc::PrimaryState::Up, at(8min), at(8min), 5).show.isEmpty()); // not all yet
        orders = see(policy, ipc::PrimaryState::Up, at(9min), at(8min), 0);
        QCOMPARE(orders.show.size(), 1);
        QCOMPARE(orders.show.at(0).cause, handedOverCause);
        QCOMPARE(orders.show.at(0).messages, 37);
        QVERIFY(see(policy, ipc::PrimaryState::Up, at(10min), at(8min), 0).show.isEmpty());
    }
    void heldMailDoesNotHoldUpTheGoodNews()
    {
        NotificationPolicy policy({});
        see(policy, ipc::PrimaryState::Down, at(6min), at(0s), 5, 2);
        QCOMPARE(see(policy, ipc::PrimaryState::Up, at(9min), at(8min), 2, 2).show.size(), 1);
    }
    void anOutageThatGoesOnIsToldAgainAtOnce()
    {
        NotificationPolicy policy({});
        see(policy, ipc::PrimaryState::Down, at(6min), at(0s), 5);
        see(policy, ipc::PrimaryState::Returning, at(7min), at(7min), 5);
        const Orders orders = see(policy, ipc::PrimaryState::Down, at(8min), at(8min), 5);
        QCOMPARE(orders.show.size(), 1);
        QCOMPARE(orders.show.at(0).cause, downCause);
    }
    void doubtWithdrawsNothing()
    {
        NotificationPolicy policy({});
        see(policy, ipc::PrimaryState::Down, at(6min), at(0s), 5);
        QVERIFY(see(policy, ipc::PrimaryState::Doubtful, at(7min), at(7min), 5).withdraw.isEmpty());
    }
    void aPauseKeepsQuietAndCatchesUp()
    {
        NotificationPolicy policy({});
        policy.pauseUntil(at(1h));
        QVERIFY(see(policy, ipc::PrimaryState::Down, at(6min), at(0s)).show.isEmpty());
        QCOMPARE(policy.dueAt(), at(1h));
        QCOMPARE(policy.tick(at(1h)).show.size(), 1); // it still lasts
    }
    void whatEndedInThePauseIsNotTold()
    {
        NotificationPolicy policy({});
        policy.pauseUntil(at(1h));
        see(policy, ipc::PrimaryState::Down, at(6min), at(0s));
        see(policy, ipc::PrimaryState::Up, at(20min), at(20min));
        QVERIFY(policy.tick(at(1h)).show.isEmpty());
    }
    void lostContactIsToldAfterAMinuteAndWithdrawn()
    {
        NotificationPolicy policy({});
        policy.observe(Contact::None, {}, at(0s));
        policy.observe(Contact::None, {}, at(30s)); // still: the minute does not begin again
        QCOMPARE(policy.dueAt(), at(1min));
        const Orders shown = policy.tick(at(1min));
        QCOMPARE(shown.show.size(), 1);
        QCOMPARE(shown.show.at(0).news, News::NoContact);
        const Orders orders = see(policy, ipc::PrimaryState::Up, at(2min), at(-1h));
        QCOMPARE(orders.withdraw, QList<QString>{QStringLiteral("service.no-contact")});
    }
    void aProblemIsToldOnceAndWithdrawnWhenItEnds()
    {
        NotificationPolicy policy({});
        ipc::Snapshot s = snapshot(ipc::PrimaryState::Up, at(0s), at(-1h));
        s.worst = {{QStringLiteral("disk.full"), ipc::Severity::Problem, QStringLiteral("spool"), {}, date(at(0s)), {}},
                   {QStringLiteral("MX-101"), ipc::Severity::Attention, QStringLiteral("firma.cz"), {}, date(at(0s)), {}}};
        const Orders first = policy.observe(Contact::Connected, s, at(0s));
        QCOMPARE(first.show.size(), 1);
        QCOMPARE(first.show.at(0).warning.code, QLatin1String("disk.full"));
        QVERIFY(policy.observe(Contact::Connected, s, at(10s)).show.isEmpty());
        s.worst.clear();
        QCOMPARE(policy.observe(Contact::Connected, s, at(20s)).withdraw, QList<QString>{QStringLiteral("warning/disk.full/spool")});
    }
    void aSnoozedProblemIsQuiet()
    {
        NotificationPolicy policy({});
        ipc::Snapshot s = snapshot(ipc::PrimaryState::Up, at(0s), at(-1h));
        s.worst = {{QStringLiteral("disk.full"), ipc::Severity::Problem, QStringLiteral("spool"), {}, date(at(0s)), date(at(1h))}};
        QVERIFY(policy.observe(Contact::Connected, s, at(0s)).show.isEmpty());
    }
    void aPrimaryThatIsNoLongerConfiguredTakesItsBubbleAlong()
    {
        NotificationPolicy policy({});
        see(policy, ipc::PrimaryState::Down, at(6min), at(0s), 5);
        ipc::Snapshot s = snapshot(ipc::PrimaryState::Up, at(7min), at(7min));
        s.primaries.clear();
        QCOMPARE(policy.observe(Contact::Connected, s, at(7min)).withdraw, QList<QString>{downCause});
    }
};
QTEST_GUILESS_MAIN(TstNotificationPolicy)
#include "tst_notification_policy.moc"
