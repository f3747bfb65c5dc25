// The time axis of charts, from an hour to two years, through midnights and changes of the clocks; its labels; and the figures beside a chart.
#include <QTest>
#include "support/chart_kit.h"
#include "ui/charts/axis_text.h"
#include "ui/charts/value_scale.h"
#include "ui/language.h"

using namespace ui;

class TstChartsAxis : public QObject {
    Q_OBJECT

    Language language{*qApp};
    using Unit = TimeAxis::Unit;

    static TimeAxis axis(const char *from, const char *to, const char *zone)
    {
        return {ChartKit::utc(from), ChartKit::utc(to), QTimeZone(zone)};
    }
    static QString iso(const QDateTime &time) { return time.toUTC().toString(QStringLiteral("MM-dd HH:mm")); }
    static QString labels(const QList<QDateTime> &times, Unit unit)
    {
        QStringList texts;
        for (const QDateTime &time : times)
            texts << tickText(time, unit);
        return texts.join(u' ');
    }

private Q_SLOTS:
    void init() { language.use(QStringLiteral("en")); }
    void theStepFitsTheLength_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const char *to, double width, Unit unit, int count) {
            QTest::newRow(name) << QString::fromLatin1(to) << width << int(unit) << count;
        };
        row("an hour", "2026-03-10T01:00:00Z", 800, Unit::Minute, 5);
        row("an hour, narrow", "2026-03-10T01:00:00Z", 200, Unit::Minute, 15);
        row("a day", "2026-03-11T00:00:00Z", 800, Unit::Hour, 2);
        row("a day, narrow", "2026-03-11T00:00:00Z", 200, Unit::Hour, 6);
        row("a week", "2026-03-17T00:00:00Z", 800, Unit::Hour, 12);
        row("a month", "2026-04-10T00:00:00Z", 2000, Unit::Day, 1);
        row("a month, narrow", "2026-04-10T00:00:00Z", 800, Unit::Day, 7);
        row("a quarter", "2026-06-10T00:00:00Z", 400, Unit::Day, 14);
        row("a year", "2027-03-10T00:00:00Z", 800, Unit::Month, 1);
        row("two years", "2028-03-10T00:00:00Z", 800, Unit::Month, 2);
        row("two years, narrow", "2028-03-10T00:00:00Z", 240, Unit::Month, 6);
        row("a clock that stood at 1970", "2096-03-10T00:00:00Z", 400, Unit::Year, 10);
    }
    void theStepFitsTheLength()
    {
        QFETCH(QString, to);
        QFETCH(double, width);
        QFETCH(int, unit);
        QFETCH(int, count);
        const TimeAxis a(ChartKit::utc("2026-03-10T00:00:00Z"), ChartKit::utc(qPrintable(to)), QTimeZone("Europe/Prague"));
        const TimeAxis::Step step = a.stepFor(width, 50);
        QCOMPARE(int(step.unit), unit);
        QCOMPARE(step.count, count);
        const QList<QDateTime> bounds = a.bounds(step);
        QVERIFY(bounds.size() >= 2 && bounds.size() <= width / 50 + 1);
        QVERIFY(std::ranges::is_sorted(bounds) && std::ranges::adjacent_find(bounds) == bounds.end());
        QVERIFY(bounds.first() >= a.from() && bounds.last() <= a.to());
    }
    void boundsAreOfTheClockOnTheWall_data()
    {
        QTest::addColumn<TimeAxis>("a");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("wanted"); // UTC
        QTest::addColumn<QString>("texts");
        const auto row = [](const char *name, const TimeAxis &a, Unit unit, int count, const char *wanted, const char *texts) {
            QTest::newRow(name) << a << int(unit) << count << QString::fromLatin1(wanted) << QString::fromLatin1(texts);
        };
        const char *prague = "Europe/Prague";
        row("both ends are marked", axis("2026-03-10T10:00:00Z", "2026-03-10T11:00:00Z", prague), Unit::Minute, 30,
            "03-10 10:00,03-10 10:30,03-10 11:00", "11:00 11:30 12:00");
        row("begins between two", axis("2026-03-10T10:00:01Z", "2026-03-10T11:10:00Z", prague), Unit::Minute, 30, "03-10 10:30,03-10 11:00",
            "11:30 12:00");
        row("an hour that is left out", axis("2026-03-28T23:00:00Z", "2026-03-29T03:00:00Z", prague), Unit::Hour, 1,
            "03-28 23:00,03-29 00:00,03-29 01:00,03-29 02:00,03-29 03:00", "00:00 01:00 03:00 04:00 05:00");
        row("an hour that comes twice", axis("2026-10-24T22:00:00Z", "2026-10-25T02:00:00Z", prague), Unit::Hour, 1,
            "10-24 22:00,10-24 23:00,10-25 00:00,10-25 01:00,10-25 02:00", "00:00 01:00 02:00 02:00 03:00");
        row("half a day of 25 hours", axis("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", prague), Unit::Hour, 12,
            "10-24 22:00,10-25 11:00,10-25 23:00", "00:00 12:00 00:00");
        row("two hours, of which one is left out", axis("2026-03-28T23:00:00Z", "2026-03-29T05:00:00Z", prague), Unit::Hour, 2,
            "03-28 23:00,03-29 02:00,03-29 04:00", "00:00 04:00 06:00");
        row("half an hour of a change", axis("2026-04-04T13:00:00Z", "2026-04-04T17:30:00Z", "Australia/Lord_Howe"), Unit::Hour, 1,
            "04-04 13:00,04-04 14:00,04-04 15:30,04-04 16:30,04-04 17:30", "00:00 01:00 02:00 03:00 04:00");
        row("a zone of half an hour", axis("2026-03-10T00:00:00Z", "2026-03-10T02:00:00Z", "Asia/Kolkata"), Unit::Hour, 1, "03-10 00:30,03-10 01:30",
            "06:00 07:00");
        row("days of 23 and 24 hours", axis("2026-03-28T12:00:00Z", "2026-03-31T12:00:00Z", prague), Unit::Day, 1,
            "03-28 23:00,03-29 22:00,03-30 22:00", "29 30 31");
        row("a day that begins at one o'clock", axis("2026-04-23T12:00:00Z", "2026-04-25T12:00:00Z", "Africa/Cairo"), Unit::Day, 1,
            "04-23 22:00,04-24 21:00", "24 25");
        row("weeks begin on Mondays", axis("2026-03-01T00:00:00Z", "2026-03-20T00:00:00Z", "UTC"), Unit::Day, 7, "03-02 00:00,03-09 00:00,03-16 00:00",
            "2 9 16");
        row("quarters of a year", axis("2026-02-01T00:00:00Z", "2026-11-01T00:00:00Z", "UTC"), Unit::Month, 3, "04-01 00:00,07-01 00:00,10-01 00:00",
            "Apr Jul Oct");
        row("nothing", TimeAxis(), Unit::Hour, 1, "", "");
        row("an end before the beginning", axis("2026-03-10T11:00:00Z", "2026-03-10T10:00:00Z", prague), Unit::Minute, 30, "", "");
    }
    void boundsAreOfTheClockOnTheWall()
    {
        QFETCH(TimeAxis, a);
        QFETCH(int, unit);
        QFETCH(int, count);
        QFETCH(QString, wanted);
        QFETCH(QString, texts);
        const QList<QDateTime> bounds = a.bounds({Unit(unit), count});
        QStringList made;
        for (const QDateTime &time : bounds)
            made << iso(time);
        QCOMPARE(made.join(u','), wanted);
        QCOMPARE(labels(bounds, Unit(unit)), texts);
    }
    void placesAndTimesAreTheSameThing()
    {
        const TimeAxis a = axis("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "Europe/Prague");
        QCOMPARE(a.x(a.from(), 500), 0.0);
        QCOMPARE(a.x(a.to(), 500), 500.0);
        QCOMPARE(a.x(ChartKit::utc("2026-10-25T10:30:00Z"), 500), 250.0); // 25 hours: linear in time, not on the clock
        QCOMPARE(a.time(250, 500).toUTC(), ChartKit::utc("2026-10-25T10:30:00Z"));
        QCOMPARE(a.x(ChartKit::utc("2027-01-01T00:00:00Z"), 500), 500.0);
        QCOMPARE(a.time(-5, 500), a.from());
        QCOMPARE(TimeAxis().x(a.from(), 500), 0.0);
        QVERIFY(TimeAxis({}, a.to(), QTimeZone::utc()).isEmpty());
    }
    void ticksHaveASectionBelowThem()
    {
        const TimeAxis a = axis("2026-10-24T10:00:00Z", "2026-10-26T10:00:00Z", "Europe/Prague");
        QStringList days, months;
        for (const TimeAxis::Section &section : a.sections({Unit::Hour, 6}))
            days << sectionText(section) + u' ' + QString::number(section.period.seconds() / 3600);
        QCOMPARE(days, QStringList({"Sat 24 Oct 12", "Sun 25 Oct 25", "Mon 26 Oct 11"}));
        for (const TimeAxis::Section &section : axis("2025-12-10T00:00:00Z", "2026-01-10T00:00:00Z", "UTC").sections({Unit::Day, 7}))
            months << sectionText(section);
        QCOMPARE(months, QStringList({"December 2025", "January 2026"}));
        QVERIFY(a.sections({Unit::Year, 1}).isEmpty());
    }
    void timesAreWrittenAsTheReaderDoes()
    {
        const TimeAxis a = axis("2026-05-12T00:00:00Z", "2026-05-13T00:00:00Z", "Europe/Prague");
        const auto text = [&](const char *begin, const char *end) { return periodText(a.local(ChartKit::utc(begin)), a.local(ChartKit::utc(end))); };
        QCOMPARE(text("2026-05-12T08:00:00Z", "2026-05-12T09:00:00Z"), QStringLiteral("Tue 12 May 2026, 10:00–11:00"));
        QCOMPARE(text("2026-05-12T21:00:00Z", "2026-05-12T22:00:00Z"), QStringLiteral("Tue 12 May 2026, 23:00–00:00"));
        QCOMPARE(text("2026-05-11T22:00:00Z", "2026-05-12T22:00:00Z"), QStringLiteral("Tue 12 May 2026"));
        QCOMPARE(text("2026-05-11T22:00:00Z", "2026-05-18T22:00:00Z"), QStringLiteral("Tue 12 May 2026 – Mon 18 May 2026"));
        QCOMPARE(text("2026-05-12T21:00:00Z", "2026-05-13T01:00:00Z"), QStringLiteral("Tue 12 May 2026 23:00 – Wed 13 May 2026 03:00"));
        QCOMPARE(text("2026-05-12T21:00:00Z", "2026-05-12T21:00:00Z"), QStringLiteral("Tue 12 May 2026 23:00"));
        language.use(QStringLiteral("cs"));
        QCOMPARE(text("2026-05-12T08:00:00Z", "2026-05-12T09:00:00Z"), QStringLiteral("út 12. 5. 2026, 10:00–11:00"));
        QCOMPARE(sectionText({Unit::Day, {a.from(), a.to()}}), QStringLiteral("út 12. 5."));
        QCOMPARE(sectionText({Unit::Month, {a.from(), a.to()}}), QStringLiteral("květen 2026"));
        QCOMPARE(tickText(a.from(), Unit::Day), QStringLiteral("12."));
    }
    void figuresBesideAChartAreRound_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("mostTicks");
        QTest::addColumn<QList<double>>("ticks");
        using Ticks = QList<double>;
        QTest::newRow("nothing") << 0.0 << 4 << Ticks{0, 1};
        QTest::newRow("whole numbers only") << 2.0 << 4 << Ticks{0, 1, 2};
        QTest::newRow("exactly at the top") << 100.0 << 4 << Ticks{0, 50, 100};
        QTest::newRow("a little more") << 101.0 << 4 << Ticks{0, 50, 100, 150};
        QTest::newRow("no room") << 101.0 << 0 << Ticks{0, 100, 200};
        QTest::newRow("bytes") << 41e9 << 5 << Ticks{0, 1e10, 2e10, 3e10, 4e10, 5e10};
        QTest::newRow("not a number") << std::nan("") << 4 << Ticks{0, 1};
    }
    void figuresBesideAChartAreRound()
    {
        QFETCH(double, most);
        QFETCH(int, mostTicks);
        QFETCH(QList<double>, ticks);
        const ValueScale scale = scaleFor(most, mostTicks);
        QCOMPARE(scale.ticks, ticks);
        QCOMPARE(scale.top, ticks.last());
        QCOMPARE(scale.y(0, 80), 80.0);
        QCOMPARE(scale.y(scale.top, 80), 0.0);
        QCOMPARE(scale.y(2 * scale.top, 80), 0.0);
    }
};
QTEST_MAIN(TstChartsAxis)
#include "tst_charts_axis.moc"
