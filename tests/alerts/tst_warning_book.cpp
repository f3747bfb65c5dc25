// When people are told of a cause, by a clock that the test moves.
#include <QTest>
#include <chrono>
#include "alerts/book_rows.h"
#include "alerts/warning_book.h"
#include "support/fake_clock.h"

using namespace std::chrono_literals;
using namespace alerts;

namespace {

Warning condition(const char *cause, Severity severity = Severity::Problem, Milliseconds delay = 0ms)
{
    Warning one;
    one.code = one.cause = QString::fromLatin1(cause);
    one.severity = severity;
    one.delay = delay;
    return one;
}

} // namespace

class TestWarningBook : public QObject {
    Q_OBJECT

    FakeClock clock;
    Rules rules;
    Book book;
    QMap<QString, Warning> open; // by name; since: when it came
    QStringList told;            // "12 raised primary": minutes since the start, what, of which cause
    QList<Ended> ended;
    WallTime start;

    void put(Warning one, const QString &name = {})
    {
        if (one.since == WallTime{})
            one.since = clock.wall();
        open.insert(name.isEmpty() ? one.cause : name, one);
    }
    QList<Warning> conditions() const
    {
        QList<Warning> all = open.values();
        std::ranges::stable_sort(all, [](const Warning &a, const Warning &b) { return a.severity > b.severity; });
        return all;
    }
    void look()
    {
        const char *const kinds[] = {"raised", "reminder", "resolved", "summary"};
        const Step taken = step(book, conditions(), clock.wall(), rules);
        book = taken.book;
        ended += taken.ended;
        for (const Message &one : taken.messages)
            told << QStringLiteral("%1 %2 %3").arg(std::chrono::floor<std::chrono::minutes>(clock.wall() - start).count()).arg(kinds[int(one.kind)], one.about.cause);
    }
    // As the service does: a look every ten seconds.
    void pass(Milliseconds time)
    {
        for (const WallTime end = clock.wall() + time; clock.wall() < end;) {
            clock.pass(10s);
            look();
        }
    }
    qsizetype count(const char *kind) const { return told.filter(QLatin1String(kind)).size(); }

private Q_SLOTS:
    void init()
    {
        clock = {};
        start = clock.wall();
        rules = {};
        rules.config.perHour = 1000;
        book = {};
        open.clear();
        told.clear();
        ended.clear();
        look();
    }

    void whatIsOverIsWrittenDownOnceWithItsTimes()
    {
        rules.config.overAfter = 2min;
        const WallTime begin = clock.wall();
        put(condition("primary"));
        pass(10min);
        put(condition("primary", Severity::Attention)); // better, but there
        pass(10min);
        const WallTime end = clock.wall();
        open.clear();
        pass(1min + 40s); // a short absence is no end
        QVERIFY(ended.isEmpty());
        pass(48h);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().begin, begin);
        QCOMPARE(ended.first().end, end);
        QVERIFY(ended.first().wasTold);
        QCOMPARE(ended.first().what.severity, Severity::Problem); // the worst that people knew
        put(condition("primary"));
        pass(10min);
        open.clear();
        pass(2h);
        QCOMPARE(ended.size(), 2);
        QVERIFY(ended.last().begin > ended.first().end);
    }

    void whatNobodySawIsNotAmongWhatIsOver()
    {
        put(condition("primary", Severity::Problem, 5min));
        pass(3min);
        open.clear();
        pass(1h);
        QVERIFY(ended.isEmpty());
        put(condition("note", Severity::Info)); // listed, never told
        pass(3min);
        open.clear();
        pass(1h);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!ended.first().wasTold);
    }

    void whatIsOverIsWrittenDownInQuietHoursToo()
    {
        rules.config.overAfter = 2min;
        put(condition("primary"));
        pass(1min);
        rules.config.quietHours = config::QuietHours{0, 24 * 60 - 1, false};
        open.clear();
        pass(1h);
        QCOMPARE(ended.size(), 1); // its end is told later
        QCOMPARE(count("resolved"), 0);
        Book kept;
        const auto cause = causeFrom(rowOf(book.causes.value("primary")));
        QVERIFY(cause && cause->isPast);
        kept.causes.insert("primary", *cause);
        kept.at = book.at;
        book = resumed(kept, clock.wall()); // a restart writes it down no second time
        pass(1h);
        QCOMPARE(ended.size(), 1);
        put(condition("primary")); // back, before anybody was told of its end
        pass(1min);
        open.clear();
        pass(1h);
        QCOMPARE(ended.size(), 2);
        QVERIFY(ended.last().begin > ended.first().end);
    }

    void tellsWhatHappenedOnce()
    {
        rules.config.reminders = {5min};
        Warning one = condition("drift", Severity::Attention);
        one.telling = Telling::Once;
        put(one);
        pass(24h);
        book = resumed(book, clock.wall());
        QCOMPARE(causeFrom(rowOf(book.causes.value(QStringLiteral("drift"))))->head.telling, Telling::Once);
        open.clear();
        pass(5h);
        QCOMPARE(told, QStringList{QStringLiteral("0 raised drift")});
        QVERIFY(book.causes.isEmpty());
    }

    void saysNothingOfWhatEndsBeforeItsDelay()
    {
        put(condition("primary", Severity::Problem, 5min));
        pass(4min);
        QVERIFY(listed(book, conditions(), clock.wall()).isEmpty());
        open.clear();
        pass(2h);
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u',')));
        QVERIFY(book.causes.isEmpty());
    }
    void tellsOnceAfterTheDelayThenByTheScheduleAndOnceOfTheEnd()
    {
        put(condition("primary", Severity::Problem, 5min));
        pass(6min);
        QCOMPARE(told, QStringList{"5 raised primary"});
        QCOMPARE(listed(book, conditions(), clock.wall()).size(), 1);
        pass(72h - 6min);
        QCOMPARE(told, (QStringList{"5 raised primary", "10 reminder primary", "70 reminder primary", "310 reminder primary", "1750 reminder primary", "3190 reminder primary"}));
        open.clear();
        pass(9min);
        QCOMPARE(told.size(), 6);
        pass(24h);
        QCOMPARE(told.last(), QStringLiteral("4330 resolved primary"));
        QCOMPARE(told.size(), 7);
    }
    void tellsAtOnceWhatHasNoDelayAndNothingOfInfo()
    {
        put(condition("disk", Severity::Attention));
        put(condition("task", Severity::Info));
        look();
        QCOMPARE(told, QStringList{"0 raised disk"});
        pass(25h);
        QCOMPARE(told, (QStringList{"0 raised disk", "1440 reminder disk"})); // no Problem: once a day
        open.clear();
        pass(1h);
        QCOMPARE(told.size(), 3);
        QVERIFY(told.last().endsWith("resolved disk"));
    }
    void aConditionThatBeganBeforeWeLookedCountsFromThen()
    {
        Warning one = condition("primary", Severity::Problem, 5min);
        one.since = clock.wall() - 1h;
        put(one);
        look();
        QCOMPARE(told.size(), 1);
    }
    void flappingIsNoMoreThanTheSchedule_data()
    {
        QTest::addColumn<int>("down");
        QTest::addColumn<int>("up");
        for (const auto &[down, up] : {std::pair(60, 60), std::pair(240, 60), std::pair(30, 300), std::pair(360, 240), std::pair(600, 590), std::pair(300, 700), std::pair(360, 900)})
            QTest::addRow("%d s down, %d s up", down, up) << down << up;
    }
    void flappingIsNoMoreThanTheSchedule()
    {
        QFETCH(int, down);
        QFETCH(int, up);
        const WallTime end = clock.wall() + 1h;
        while (clock.wall() < end) {
            put(condition("primary", Severity::Problem, 5min));
            pass(std::chrono::seconds(down));
            open.clear();
            pass(std::chrono::seconds(up));
        }
        const qsizetype withoutFlapping = 3; // raised, after 5 min, after 1 h
        QVERIFY2(told.size() <= withoutFlapping, qPrintable(told.join(u',')));
        pass(2h);
        QCOMPARE(count("resolved"), std::min<qsizetype>(count("raised"), 2));
        QVERIFY2(count("raised") == count("resolved"), qPrintable(told.join(u',')));
    }
    void whatComesBackMustBeAwayLonger()
    {
        for (int i = 0; i < 20; ++i) {
            put(condition("primary"));
            pass(12min);
            open.clear();
            pass(12min);
        }
        QVERIFY2(count("raised") <= 2 && count("resolved") <= 1, qPrintable(told.join(u',')));
        pass(1h);
        QCOMPARE(count("resolved"), count("raised"));
    }
    void aShortAbsenceIsNoEnd()
    {
        put(condition("primary"));
        pass(1min);
        open.clear();
        pass(9min);
        put(condition("primary"));
        pass(2min);
        QCOMPARE(count("raised"), 1);
        QCOMPARE(count("resolved"), 0);
        QVERIFY(listed(book, conditions(), clock.wall()).first().told);
    }
    void oneCauseIsOneMessage()
    {
        Warning route = condition("primary/mx", Severity::Problem, 5min);
        for (int i = 0; i < 3; ++i)
            put(route, QStringLiteral("domain %1").arg(i));
        pass(6min);
        QCOMPARE(told, QStringList{"5 raised primary/mx"});
        QCOMPARE(book.causes.value("primary/mx").more, 2);
        QCOMPARE(listed(book, conditions(), clock.wall()).size(), 3);
        open.remove("domain 1"); // as long as one is there it is not over
        pass(30min);
        QCOMPARE(count("resolved"), 0);
        open.clear();
        pass(30min);
        QCOMPARE(count("resolved"), 1);
    }
    void whatBecomesWorseIsToldAtOnce()
    {
        put(condition("certificate", Severity::Attention));
        pass(1min);
        QVERIFY(decide(book, "certificate", Act::Acknowledge, clock.wall()));
        pass(48h);
        QCOMPARE(told.size(), 1);
        Warning worse = condition("certificate", Severity::Attention);
        worse.parameters = {{"step", 2}};
        put(worse);
        look();
        QCOMPARE(count("raised"), 2);
        QVERIFY(!book.causes.value("certificate").acknowledged);
        decide(book, "certificate", Act::Snooze, clock.wall(), clock.wall() + 72h);
        worse.severity = Severity::Problem;
        put(worse);
        look();
        QCOMPARE(count("raised"), 3);
        worse.severity = Severity::Attention; // better is no news
        put(worse);
        look();
        QCOMPARE(told.size(), 3);
    }
    void acknowledgedIsQuietUntilItsEnd()
    {
        put(condition("primary"));
        look();
        QVERIFY(decide(book, "primary", Act::Acknowledge, clock.wall()));
        QVERIFY(!decide(book, "other", Act::Acknowledge, clock.wall()));
        pass(72h);
        QCOMPARE(told, QStringList{"0 raised primary"});
        open.clear();
        pass(1h);
        QCOMPARE(count("resolved"), 1);
        pass(5h);
        put(condition("primary"));
        look();
        QCOMPARE(count("raised"), 2); // another one: that nobody has acknowledged
    }
    void acknowledgedBeforeItWasToldIsNotTold()
    {
        put(condition("primary", Severity::Problem, 5min));
        pass(1min);
        QVERIFY(decide(book, "primary", Act::Acknowledge, clock.wall()));
        pass(1h);
        open.clear();
        pass(5h);
        QVERIFY(told.isEmpty());
    }
    void snoozedIsQuietUntilThen()
    {
        put(condition("primary"));
        look();
        QVERIFY(decide(book, "primary", Act::Snooze, clock.wall(), clock.wall() + 8h));
        pass(8h - 10s);
        QCOMPARE(told.size(), 1);
        QVERIFY(listed(book, conditions(), clock.wall()).first().snoozedUntil);
        pass(1min);
        QCOMPARE(told.last(), QStringLiteral("480 reminder primary"));
        QVERIFY(decide(book, "primary", Act::Snooze, clock.wall(), clock.wall() + 8h));
        QVERIFY(decide(book, "primary", Act::Unsnooze, clock.wall()));
        pass(2h);
        QCOMPARE(count("reminder"), 2);
    }
    void recoveryIsToldOnlyIfTheFailureWas()
    {
        rules.config.quietHours = config::QuietHours{12 * 60, 14 * 60, false}; // the clock begins at noon
        put(condition("primary"));
        pass(30min);
        open.clear();
        pass(4h);
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u',')));
    }
    void quietHoursLetNewProblemsThroughOnly()
    {
        rules.config.quietHours = config::QuietHours{13 * 60, 14 * 60, true};
        put(condition("old"));
        pass(59min); // told at 0, 5
        QCOMPARE(told.size(), 2);
        pass(2min);
        put(condition("new"));
        put(condition("degraded", Severity::Attention));
        open.remove("old");
        pass(20min);
        QCOMPARE(told.mid(2), QStringList{"61 raised new"});
        pass(40min); // they end at 120
        QCOMPARE(told.mid(3), (QStringList{"120 resolved old", "120 reminder new", "120 raised degraded"}));
    }
    void quietHoursGoOverMidnightAndByLocalTime()
    {
        rules.config.quietHours = config::QuietHours{22 * 60, 6 * 60, false};
        rules.utcOffset = 10h; // the clock begins at noon by UTC: 22:00 here
        put(condition("primary"));
        pass(7h + 59min);
        QVERIFY(told.isEmpty());
        pass(1min);
        QCOMPARE(told, QStringList{"480 raised primary"});
    }
    void tooManyAreSummedUp()
    {
        rules.config.perHour = 5;
        for (int i = 0; i < 40; ++i)
            put(condition(qPrintable(QStringLiteral("cause %1").arg(i)), i == 39 ? Severity::Problem : Severity::Attention));
        Step taken = step(book, conditions(), clock.wall(), rules);
        QCOMPARE(taken.messages.size(), 5);
        QCOMPARE(taken.messages.first().about.cause, QStringLiteral("cause 39")); // the Problem first
        const Message last = taken.messages.last();
        QCOMPARE(last.kind, Kind::Summary);
        QCOMPARE(last.about.parameters, (QJsonObject{{"raised", 36}, {"problems", 0}, {"resolved", 0}, {"open", 40}}));
        book = taken.book;
        pass(50min);
        QCOMPARE(told.size(), 0);
        open.clear();
        pass(2h); // their ends: not more than five an hour either
        QVERIFY2(told.size() <= 10, qPrintable(told.join(u',')));
        QVERIFY(count("summary") >= 1);
        pass(24h);
        const qsizetype all = told.size();
        pass(24h);
        QCOMPARE(told.size(), all);
    }
    void tenThousandThatFlapAreBoundedAndCheap()
    {
        rules.config.perHour = 20;
        QElapsedTimer timer;
        timer.start();
        for (int turn = 0; turn < 360; ++turn) { // an hour
            open.clear();
            for (int i = 0; i < 500; ++i) // as many as openWarnings() lets through: always others
                put(condition(qPrintable(QStringLiteral("finding/%1").arg((turn * 500 + i) % 10'000)), i % 2 ? Severity::Attention : Severity::Problem));
            clock.pass(10s);
            look();
            QVERIFY(book.causes.size() <= mostCauses);
        }
        QVERIFY2(told.size() <= 20, qPrintable(QString::number(told.size())));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // 55 ms a look, with a debug build on a busy machine
        open.clear();
        pass(12h);
        QVERIFY(book.causes.isEmpty());
    }
    void aClockThatIsSetBackDelaysNothing()
    {
        put(condition("primary"));
        pass(1min);
        clock.wallTime -= 48h;
        pass(5min);
        QCOMPARE(count("reminder"), 1);
        open.clear();
        pass(11min);
        QCOMPARE(count("resolved"), 1);
    }
    void aRestartTellsNothingTwiceAndForgetsNothing()
    {
        put(condition("primary"));
        put(condition("disk", Severity::Attention));
        pass(7min);
        decide(book, "disk", Act::Snooze, clock.wall(), clock.wall() + 48h);
        const auto stored = [this] {
            Book read;
            for (const Cause &cause : std::as_const(book.causes)) {
                const auto back = causeFrom(rowOf(cause));
                if (back)
                    read.causes.insert(back->head.cause, *back);
            }
            readTimes(rowOf(book.sent, book.at), read);
            return read;
        };
        QCOMPARE(stored().causes.size(), 2);
        QCOMPARE(stored().sent, book.sent);
        clock.pass(30min); // we were away
        book = resumed(stored(), clock.wall());
        const QStringList before = told;
        open.remove("disk"); // it takes a while until it is known to be there or not
        look();
        QCOMPARE(told, before);
        pass(9min);
        QCOMPARE(told, before);
        pass(2min);
        QCOMPARE(count("resolved disk"), 1);
        pass(1h);
        QCOMPARE(told.filter("primary"), (QStringList{"0 raised primary", "5 reminder primary", "65 reminder primary"}));
    }
    void rowsThatAreNoneAreNothing()
    {
        for (const char *bad : {"", "x", "{}", "{}\n", "{}\n{}", "[]\n[1]", "\n\n", "{\"told\":\"x\"}\n{\"cause\":1}"})
            QVERIFY2(!causeFrom(bad), bad);
        Cause cause;
        QVERIFY(rowOf(cause).isEmpty());
        cause.told = clock.wall();
        cause.head = condition("a");
        cause.head.parameters = {{"text", "550 <eva@firm.test> unknown"}, {"host", "mx"}};
        QVERIFY(!rowOf(cause).contains("eva"));
        cause.head.parameters.insert("reason", QJsonObject{{"code", "primary.refused-greeting"}, {"parameters", cause.head.parameters}});
        QVERIFY(!rowOf(cause).contains("eva"));
        const QJsonObject why = causeFrom(rowOf(cause))->head.parameters.value("reason").toObject(); // the end is told with it
        QCOMPARE(why, (QJsonObject{{"code", "primary.refused-greeting"}, {"parameters", QJsonObject{{"host", "mx"}}}}));
        const QByteArray row = rowOf(cause);
        cause.head.parameters.insert("freeBytes", 12);
        QVERIFY(saysTheSame(row, rowOf(cause)));
        cause.reminded = 1;
        QVERIFY(!saysTheSame(row, rowOf(cause)));
    }
};

QTEST_GUILESS_MAIN(TestWarningBook)
#include "tst_warning_book.moc"
