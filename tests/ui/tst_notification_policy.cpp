// When a bubble appears, is replaced, is withdrawn: only values and a time that the test moves.
#include <QTest>
#include "ui/notification_policy.h"

using namespace std::chrono_literals;
using namespace ui;

namespace {

WallTime at(Milliseconds since) { return WallTime(std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}) + since; }
QDateTime date(WallTime time) { return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC); }

constexpr auto none = Contact::None;
constexpr auto connected = Contact::Connected;

ipc::Alert alert(const QString &cause, ipc::AlertKind kind = ipc::AlertKind::Raised, ipc::Severity severity = ipc::Severity::Problem)
{
    return {kind, cause, QStringLiteral("disk.full"), QStringLiteral("spool"), severity, {}, date(at(0s)), 0};
}
ipc::Alert summary()
{
    ipc::Alert all = alert(NotificationPolicy::summaryCause, ipc::AlertKind::Summary);
    all.code = QStringLiteral("alerts.summary");
    return all;
}

enum class Known { Untold, Told, Acknowledged, Snoozed };
ipc::Warning warning(const QString &cause, Known known = Known::Told, ipc::Severity severity = ipc::Severity::Problem)
{
    ipc::Warning w{QStringLiteral("disk.full"), severity, QStringLiteral("spool"), {}, date(at(-1h)), {}, cause, {}, {}};
    if (known != Known::Untold)
        w.told = date(at(-50min));
    if (known == Known::Acknowledged)
        w.acknowledged = date(at(-40min));
    if (known == Known::Snoozed)
        w.snoozedUntil = date(at(24h));
    return w;
}
ipc::Snapshot snapshot(const QList<ipc::Warning> &open, WallTime now = at(0s))
{
    ipc::Snapshot s;
    s.at = date(now);
    s.isSetUp = true;
    s.worst = open;
    s.warnings = open.size();
    return s;
}
QStringList shown(const Orders &orders)
{
    QStringList causes;
    for (const Announcement &one : orders.show)
        causes << one.cause;
    return causes;
}
const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c"), d = QStringLiteral("d"), e = QStringLiteral("e");
const QString sum = NotificationPolicy::summaryCause;

// Quiet from 0 h to 8 h of the test's time.
NotificationPolicy quietUntilEight(const QuietTime &quiet)
{
    NotificationPolicy policy({}, [](const QuietTime &, WallTime now) { return now < at(8h) ? at(8h) : now; });
    policy.observe(connected, snapshot({}), at(0s));
    BubbleWishes wishes;
    wishes.quiet = quiet;
    policy.wish(wishes, at(0s));
    return policy;
}

// In contact, with nothing open.
NotificationPolicy begun(NotificationPolicy::Rules rules = {})
{
    NotificationPolicy policy(rules);
    policy.observe(connected, snapshot({}), at(0s));
    return policy;
}

} // namespace

class TstNotificationPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ---- what this person wants to see

    void whatIsNotWantedIsNotShown_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("unwanted"); // which of the wishes
        QTest::newRow("problem") << int(ipc::Severity::Problem) << 0;
        QTest::newRow("attention") << int(ipc::Severity::Attention) << 1;
        QTest::newRow("information") << int(ipc::Severity::Info) << 2;
    }
    void whatIsNotWantedIsNotShown()
    {
        QFETCH(int, severity);
        QFETCH(int, unwanted);
        for (int off = 0; off < 3; ++off) {
            NotificationPolicy policy = begun();
            BubbleWishes wishes;
            (off == 0 ? wishes.problems : off == 1 ? wishes.attention : wishes.info) = false;
            policy.wish(wishes, at(0s));
            const Orders orders = policy.take(alert(a, ipc::AlertKind::Raised, ipc::Severity(severity)), at(1s));
            QCOMPARE(shown(orders), off == unwanted ? QStringList() : QStringList{a});
            QVERIFY(policy.take(alert(a, ipc::AlertKind::Resolved, ipc::Severity(severity)), at(1min)).show.isEmpty() == (off == unwanted || unwanted != 0));
        }
    }
    void remindersAndEndsCanBeLeftOut()
    {
        NotificationPolicy policy = begun();
        BubbleWishes wishes;
        wishes.reminders = wishes.recovery = false;
        policy.wish(wishes, at(0s));
        QCOMPARE(shown(policy.take(alert(a), at(1s))), QStringList{a});
        QVERIFY(policy.take(alert(a, ipc::AlertKind::Reminder), at(5min)).show.isEmpty());
        const Orders over = policy.take(alert(a, ipc::AlertKind::Resolved), at(6min));
        QVERIFY(over.show.isEmpty());
        QCOMPARE(over.withdraw, QStringList{a});
    }
    void whatIsNoLongerWantedGoes()
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        policy.take(alert(b, ipc::AlertKind::Raised, ipc::Severity::Attention), at(0s));
        BubbleWishes wishes;
        wishes.attention = false;
        QCOMPARE(policy.wish(wishes, at(1s)).withdraw, QStringList{b});
        QCOMPARE(policy.take(alert(a, ipc::AlertKind::Raised, ipc::Severity::Attention), at(2s)).withdraw, QStringList{a}); // it became milder
    }
    void withoutContactIsAProblemToo()
    {
        NotificationPolicy policy = begun();
        BubbleWishes wishes;
        wishes.problems = false;
        policy.wish(wishes, at(0s));
        policy.observe(none, {}, at(1s));
        QVERIFY(!policy.dueAt());
    }
    void inQuietHoursANewProblemAloneIsShown()
    {
        NotificationPolicy policy = quietUntilEight({0, 480, true});
        QCOMPARE(shown(policy.take(alert(a), at(1h))), QStringList{a});
        QVERIFY(policy.take(alert(b, ipc::AlertKind::Raised, ipc::Severity::Attention), at(1h)).show.isEmpty());
        QVERIFY(policy.take(alert(a, ipc::AlertKind::Reminder), at(2h)).show.isEmpty());
        QVERIFY(policy.dueAt() == at(8h));
        QVERIFY(policy.tick(at(7h + 59min)).show.isEmpty());
        QCOMPARE(shown(policy.tick(at(8h))), (QStringList{a, b}));
    }
    void inQuietHoursWithoutExceptionNothingIs()
    {
        NotificationPolicy policy = quietUntilEight({0, 480, false});
        QVERIFY(policy.take(alert(a), at(1h)).show.isEmpty());
        QVERIFY(policy.take(alert(b), at(1h)).show.isEmpty());
        QVERIFY(policy.take(alert(b, ipc::AlertKind::Resolved), at(2h)).show.isEmpty()); // nobody saw it
        policy.observe(none, {}, at(3h));
        QVERIFY(policy.tick(at(4h)).show.isEmpty());
        QCOMPARE(shown(policy.tick(at(8h))), (QStringList{NotificationPolicy::noContactCause, a}));
    }
    void anEndInQuietHoursIsNotTold()
    {
        NotificationPolicy policy = quietUntilEight({0, 480, true});
        policy.take(alert(a), at(1h));
        const Orders over = policy.take(alert(a, ipc::AlertKind::Resolved), at(2h));
        QVERIFY(over.show.isEmpty());
        QCOMPARE(over.withdraw, QStringList{a});
    }
    void quietTimesMayGoOverMidnight_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<QDateTime>("end"); // invalid: none
        const auto on = [](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 0)); };
        QTest::newRow("before") << 22 * 60 << 6 * 60 << QTime(21, 59) << QDateTime();
        QTest::newRow("its beginning") << 22 * 60 << 6 * 60 << QTime(22, 0) << on(22, 6);
        QTest::newRow("after midnight") << 22 * 60 << 6 * 60 << QTime(5, 59) << on(21, 6);
        QTest::newRow("its end") << 22 * 60 << 6 * 60 << QTime(6, 0) << QDateTime();
        QTest::newRow("by day, in it") << 9 * 60 << 17 * 60 << QTime(12, 0) << on(21, 17);
        QTest::newRow("by day, after it") << 9 * 60 << 17 * 60 << QTime(17, 0) << QDateTime();
        QTest::newRow("never") << 9 * 60 << 9 * 60 << QTime(9, 0) << QDateTime();
    }
    void quietTimesMayGoOverMidnight()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QTime, now);
        QTEST(quietEnd({from, to, true}, QDateTime(QDate(2026, 11, 21), now)), "end");
    }

    // ---- what the service tells

    void saysNothingByItself_data()
    {
        QTest::addColumn<int>("known");
        QTest::newRow("not told yet") << int(Known::Untold);
        QTest::newRow("told") << int(Known::Told); // while we were here: by an alert
    }
    void saysNothingByItself()
    {
        QFETCH(int, known);
        NotificationPolicy policy = begun();
        const Orders orders = policy.observe(connected, snapshot({warning(a, Known(known))}), at(10s));
        QVERIFY(orders.show.isEmpty() && orders.withdraw.isEmpty());
        QVERIFY(!policy.dueAt());
    }
    void anAlertIsABubbleWhateverItsSeverity_data()
    {
        QTest::addColumn<int>("severity");
        QTest::newRow("problem") << int(ipc::Severity::Problem);
        QTest::newRow("attention") << int(ipc::Severity::Attention);
    }
    void anAlertIsABubbleWhateverItsSeverity()
    {
        QFETCH(int, severity);
        NotificationPolicy policy = begun();
        const Orders orders = policy.take(alert(a, ipc::AlertKind::Raised, ipc::Severity(severity)), at(0s));
        QCOMPARE(shown(orders), QStringList{a});
        QVERIFY(orders.show.first().news == News::Warning && orders.show.first().sound == Sound::Yes);
        QCOMPARE(orders.show.first().alert.code, QStringLiteral("disk.full"));
    }
    void aReminderReplacesIt()
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        const Orders orders = policy.take(alert(a, ipc::AlertKind::Reminder), at(5min));
        QCOMPARE(shown(orders), QStringList{a});
        QVERIFY(orders.withdraw.isEmpty()); // in place
    }
    void whatIsOverIsWithdrawnAndToldToWhomItWasTold_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("a problem") << int(ipc::Severity::Problem) << true;
        QTest::newRow("attention") << int(ipc::Severity::Attention) << false; // its bubble passed by itself
    }
    void whatIsOverIsWithdrawnAndToldToWhomItWasTold()
    {
        QFETCH(int, severity);
        QFETCH(bool, isTold);
        NotificationPolicy policy = begun();
        policy.take(alert(a, ipc::AlertKind::Raised, ipc::Severity(severity)), at(0s));
        Orders orders = policy.take(alert(a, ipc::AlertKind::Resolved, ipc::Severity(severity)), at(20min));
        QCOMPARE(orders.withdraw, QList<QString>{a});
        QCOMPARE(shown(orders), isTold ? QStringList{NotificationPolicy::overCause(a)} : QStringList());
        orders = policy.take(alert(a, ipc::AlertKind::Raised, ipc::Severity(severity)), at(30min)); // it is not over after all
        QCOMPARE(shown(orders), QStringList{a});
        QCOMPARE(orders.withdraw, isTold ? QList<QString>{NotificationPolicy::overCause(a)} : QList<QString>());
    }
    void theEndOfWhatNobodyHeardOfIsNoNews()
    {
        NotificationPolicy policy = begun();
        const Orders orders = policy.take(alert(a, ipc::AlertKind::Resolved), at(0s));
        QVERIFY(orders.show.isEmpty() && orders.withdraw.isEmpty());
    }
    void whatSomebodyKnowsIsWithdrawn_data()
    {
        QTest::addColumn<int>("known");
        QTest::newRow("acknowledged") << int(Known::Acknowledged);
        QTest::newRow("snoozed") << int(Known::Snoozed);
    }
    void whatSomebodyKnowsIsWithdrawn()
    {
        QFETCH(int, known);
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        const Orders orders = policy.observe(connected, snapshot({warning(a, Known(known))}), at(10s));
        QCOMPARE(orders.withdraw, QList<QString>{a});
        QVERIFY(orders.show.isEmpty());
        QCOMPARE(shown(policy.take(alert(a), at(20min))), QStringList{a}); // it became worse
    }
    void aPassedSnoozeHidesNothing()
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        ipc::Warning over = warning(a);
        over.snoozedUntil = date(at(-1min));
        QVERIFY(policy.observe(connected, snapshot({over}), at(10s)).withdraw.isEmpty());
    }
    void aShortAbsenceWithdrawsNothing() // flapping: the service says when it is over
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        QVERIFY(policy.observe(connected, snapshot({}, at(30min)), at(30min)).withdraw.isEmpty());
    }
    void whatIsNotListedForLongIsWithdrawn() // told once; or its end was missed
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        policy.observe(connected, snapshot({warning(a)}), at(30min));
        QVERIFY(policy.observe(connected, snapshot({}), at(30min + 70min - 1s)).withdraw.isEmpty());
        QCOMPARE(policy.observe(connected, snapshot({}), at(30min + 70min)).withdraw, QList<QString>{a});
    }
    void whatMayBeBehindTheListedOnesIsKept()
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        ipc::Snapshot partly = snapshot({warning(b)});
        partly.warnings = 200;
        QVERIFY(policy.observe(connected, partly, at(5h)).withdraw.isEmpty());
    }

    // ---- a desktop that comes later

    void whatWasToldBeforeIsShownOnceWithoutASound_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("severity");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("told") << int(Known::Told) << int(ipc::Severity::Problem) << true;
        QTest::newRow("told, attention") << int(Known::Told) << int(ipc::Severity::Attention) << true;
        QTest::newRow("not told yet: the service will") << int(Known::Untold) << int(ipc::Severity::Problem) << false;
        QTest::newRow("acknowledged") << int(Known::Acknowledged) << int(ipc::Severity::Problem) << false;
        QTest::newRow("snoozed") << int(Known::Snoozed) << int(ipc::Severity::Problem) << false;
        QTest::newRow("information") << int(Known::Told) << int(ipc::Severity::Info) << false;
    }
    void whatWasToldBeforeIsShownOnceWithoutASound()
    {
        QFETCH(int, known);
        QFETCH(int, severity);
        QFETCH(bool, isShown);
        NotificationPolicy policy({});
        const ipc::Warning one = warning(a, Known(known), ipc::Severity(severity));
        const Orders orders = policy.observe(connected, snapshot({one, one}), at(0s));
        QCOMPARE(shown(orders), isShown ? QStringList{a} : QStringList());
        if (isShown) {
            QVERIFY(orders.show.first().sound == Sound::No);
            QCOMPARE(orders.show.first().alert.more, 1);
            QCOMPARE(orders.show.first().alert.since, one.since);
        }
        QVERIFY(policy.observe(connected, snapshot({one, one}), at(10s)).show.isEmpty()); // once
    }
    void anAlertBeforeTheFirstSnapshotIsNotToldTwice()
    {
        NotificationPolicy policy({});
        QCOMPARE(shown(policy.take(alert(a), at(0s))), QStringList{a});
        QVERIFY(policy.observe(connected, snapshot({warning(a)}), at(1s)).show.isEmpty());
    }
    void afterALostContactOnlyWhatIsNewIsTold()
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        policy.observe(none, {}, at(1s));
        const Orders orders = policy.observe(connected, snapshot({warning(a), warning(b)}), at(20s));
        QCOMPARE(shown(orders), QStringList{b});
        QVERIFY(orders.show.first().sound == Sound::No);
    }

    // ---- too many

    void theFourthInTenMinutesIsASummary()
    {
        NotificationPolicy policy = begun();
        for (const QString &cause : {a, b, c})
            QCOMPARE(shown(policy.take(alert(cause), at(1min))), QStringList{cause});
        Orders orders = policy.take(alert(d), at(2min));
        QCOMPARE(shown(orders), QStringList{sum});
        QVERIFY(orders.show.first().news == News::Summary && orders.show.first().count == 1 && orders.show.first().sound == Sound::Yes);
        orders = policy.take(alert(e), at(3min));
        QCOMPARE(shown(orders), QStringList{sum}); // in place
        QVERIFY(orders.show.first().count == 2 && orders.show.first().sound == Sound::No);
        QVERIFY(policy.tick(at(12min)).show.isEmpty()); // summed up is told
        QCOMPARE(shown(policy.take(alert(QStringLiteral("f")), at(12min))), QStringList{QStringLiteral("f")}); // there is room again
    }
    void aLaterBurstIsASummaryOfItsOwn()
    {
        NotificationPolicy policy = begun();
        for (const QString &cause : {a, b, c, d})
            policy.take(alert(cause), at(0s));
        for (int i = 0; i < 3; ++i)
            policy.take(alert(QString::number(i)), at(30min));
        const Orders orders = policy.take(alert(e), at(31min));
        QCOMPARE(shown(orders), QStringList{sum});
        QVERIFY(orders.show.first().count == 1 && orders.show.first().sound == Sound::Yes); // of the first nothing is new
    }
    void aSummaryAfterAPauseIsHeard()
    {
        NotificationPolicy policy = begun();
        policy.pauseUntil(at(1h));
        for (const QString &cause : {a, b, c, d, e})
            policy.take(alert(cause), at(1min));
        const Orders orders = policy.tick(at(1h));
        QCOMPARE(shown(orders), (QStringList{a, b, c, sum}));
        QVERIFY(orders.show.last().count == 2 && orders.show.last().sound == Sound::Yes);
    }
    void aSummaryGoesWithTheLastOfIts_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("they are over") << false;
        QTest::newRow("somebody knows") << true;
    }
    void aSummaryGoesWithTheLastOfIts()
    {
        QFETCH(bool, isKnown);
        NotificationPolicy policy = begun();
        for (const QString &cause : {a, b, c, d, e})
            policy.take(alert(cause), at(1min));
        const auto finish = [&](const QString &cause) {
            return isKnown ? policy.observe(connected, snapshot({warning(cause, Known::Acknowledged), warning(a)}), at(2min))
                           : policy.take(alert(cause, ipc::AlertKind::Resolved), at(2min));
        };
        QVERIFY(finish(d).withdraw.isEmpty());
        QCOMPARE(finish(e).withdraw, QList<QString>{sum});
    }
    void manyAtTheStartAreThreeAndASummaryWithoutASound()
    {
        NotificationPolicy policy({});
        ipc::Warning late = warning(e, Known::Told, ipc::Severity::Attention);
        const Orders orders = policy.observe(connected, snapshot({late, warning(a), warning(b), warning(c), warning(d)}), at(0s));
        QCOMPARE(shown(orders), (QStringList{a, b, c, sum})); // the worst first
        for (const Announcement &one : orders.show)
            QVERIFY(one.sound == Sound::No);
        QCOMPARE(orders.show.last().count, 2);
    }
    void withoutRoomAReminderStaysQuietAndWorseIsReplacedInPlace()
    {
        NotificationPolicy policy = begun();
        for (const QString &cause : {a, b, c})
            policy.take(alert(cause), at(0s));
        Orders orders = policy.take(alert(a, ipc::AlertKind::Reminder), at(5min));
        QVERIFY(orders.show.isEmpty() && orders.withdraw.isEmpty()); // it is on the screen
        orders = policy.take(alert(a), at(6min));
        QCOMPARE(shown(orders), QStringList{a});
        QVERIFY(orders.show.first().sound == Sound::No);
        QCOMPARE(policy.take(alert(a, ipc::AlertKind::Resolved), at(7min)).withdraw, QList<QString>{a}); // and no bubble more
    }
    void theServicesSummaryIsShownInTheSamePlace()
    {
        NotificationPolicy policy = begun();
        for (const QString &cause : {a, b, c, d})
            policy.take(alert(cause), at(0s));
        const Orders orders = policy.take(summary(), at(1min));
        QCOMPARE(shown(orders), QStringList{sum});
        QCOMPARE(orders.show.first().alert.code, QStringLiteral("alerts.summary"));
        QVERIFY(policy.observe(connected, snapshot({warning(a)}), at(2min)).withdraw.isEmpty());
        QCOMPARE(policy.observe(connected, snapshot({warning(a, Known::Acknowledged)}), at(3min)).withdraw.count(sum), 1);
    }
    void whatASummarySaysIsOverIsWithdrawn()
    {
        NotificationPolicy policy = begun();
        for (const QString &cause : {a, b})
            policy.take(alert(cause), at(0s));
        ipc::Alert all = summary();
        policy.take(all, at(1min));
        QVERIFY(policy.observe(connected, snapshot({warning(b)}), at(2min)).withdraw.isEmpty()); // a may be away for a moment
        all.parameters = {{"raised", 3}, {"resolved", 1}};
        policy.take(all, at(3min));
        QCOMPARE(policy.observe(connected, snapshot({warning(b)}), at(4min)).withdraw, QList<QString>{a});
    }
    void aClockThatIsSetBackFreesTheRoom()
    {
        NotificationPolicy policy = begun();
        for (const QString &cause : {a, b, c})
            policy.take(alert(cause), at(5h));
        QCOMPARE(shown(policy.take(alert(d), at(0s))), QStringList{d});
    }
    void thousandsOfCausesAreBounded()
    {
        NotificationPolicy policy = begun();
        qsizetype bubbles = 0;
        qint64 most = 0;
        for (int i = 0; i < 50'000; ++i) {
            const Orders orders = policy.take(alert(QString::number(i)), at(1min));
            for (const Announcement &one : orders.show) {
                bubbles += one.news == News::Warning;
                most = std::max(most, one.count);
            }
        }
        QCOMPARE(bubbles, 3);
        QCOMPARE(most, NotificationPolicy::mostCauses - 3);
        policy.observe(none, {}, at(2min));
        QCOMPARE(shown(policy.tick(at(20min))), QStringList{NotificationPolicy::noContactCause}); // and that is still told
    }

    // ---- quiet

    void aPauseKeepsQuietAndCatchesUp()
    {
        NotificationPolicy policy = begun();
        policy.pauseUntil(at(1h));
        QVERIFY(policy.take(alert(a), at(1min)).show.isEmpty());
        QVERIFY(policy.take(alert(b), at(2min)).show.isEmpty());
        QCOMPARE(policy.dueAt(), at(1h));
        QVERIFY(policy.take(alert(b, ipc::AlertKind::Resolved), at(3min)).show.isEmpty());
        QVERIFY(policy.tick(at(1h) - 1ms).show.isEmpty());
        QCOMPARE(shown(policy.tick(at(1h))), QStringList{a}); // it still lasts
        QVERIFY(!policy.dueAt());
    }
    void whatSomebodyKnowsIsNotCaughtUp()
    {
        NotificationPolicy policy = begun();
        policy.pauseUntil(at(1h));
        policy.take(alert(a), at(1min));
        policy.observe(connected, snapshot({warning(a, Known::Acknowledged)}), at(2min));
        QVERIFY(policy.tick(at(1h)).show.isEmpty());
    }
    void aBubbleGoesInAPauseToo()
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        policy.pauseUntil(at(1h));
        const Orders orders = policy.take(alert(a, ipc::AlertKind::Resolved), at(1min));
        QCOMPARE(orders.withdraw, QList<QString>{a});
        QVERIFY(orders.show.isEmpty());
    }

    // ---- no contact

    void lostContactIsToldAfterAMinuteAndWithdrawn()
    {
        NotificationPolicy policy({});
        policy.observe(none, {}, at(0s));
        policy.observe(none, {}, at(30s)); // still: the minute does not begin again
        QCOMPARE(policy.dueAt(), at(1min));
        const Orders orders = policy.tick(at(1min));
        QCOMPARE(orders.show.size(), 1);
        QVERIFY(orders.show.first().news == News::NoContact);
        QVERIFY(policy.observe(none, {}, at(2min)).show.isEmpty()); // once
        QCOMPARE(policy.observe(connected, snapshot({}), at(3min)).withdraw, QList<QString>{NotificationPolicy::noContactCause});
    }
    void aShortLossIsNeverMentioned()
    {
        NotificationPolicy policy({});
        policy.observe(none, {}, at(0s));
        const Orders orders = policy.observe(connected, snapshot({}), at(59s));
        QVERIFY(orders.show.isEmpty() && orders.withdraw.isEmpty());
        QVERIFY(!policy.dueAt());
    }
    void lostContactWaitsForRoomInsteadOfBeingSummedUp()
    {
        NotificationPolicy policy = begun();
        for (const QString &cause : {a, b, c})
            policy.take(alert(cause), at(0s));
        policy.observe(none, {}, at(1min));
        QCOMPARE(policy.dueAt(), at(10min));
        QVERIFY(policy.tick(at(2min)).show.isEmpty());
        QCOMPARE(shown(policy.tick(at(10min))), QStringList{NotificationPolicy::noContactCause});
    }
    void theBubblesOfTheServiceStayWithoutContact()
    {
        NotificationPolicy policy = begun();
        policy.take(alert(a), at(0s));
        QVERIFY(policy.observe(none, {}, at(2h)).withdraw.isEmpty());
    }
};
QTEST_GUILESS_MAIN(TstNotificationPolicy)
#include "tst_notification_policy.moc"
