// From the service's replies to what charts show: which time counts as what, and that bad rows do no harm.
#include <QTest>
#include <limits>
#include "support/chart_kit.h"

using namespace ui;

class TstChartsSource : public QObject {
    Q_OBJECT

    const QString host = QStringLiteral("mail.firma.cz:25");
    const QDateTime zero = ChartKit::utc("2026-05-12T00:00:00Z");

    QDateTime at(qint64 minutes) const { return zero.addSecs(60 * minutes); }
    // "Up 0-50, Down 50-70": minutes since `zero`.
    QString spans(const Reachability &made) const
    {
        static const std::array names{"Up", "Unwatched", "Maintenance", "Doubtful", "Down"};
        QStringList texts;
        for (const ReachSpan &span : made.spans)
            texts << QStringLiteral("%1 %2-%3").arg(QLatin1String(names.at(size_t(span.reach))))
                         .arg(double(zero.secsTo(span.period.begin)) / 60).arg(double(zero.secsTo(span.period.end)) / 60);
        return texts.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void aSampleIsWhatMostOfItWas_data()
    {
        QTest::addColumn<qint64>("up"); // seconds of an hour
        QTest::addColumn<qint64>("doubtful");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<qint64>("maintenance");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, qint64 up, qint64 doubtful, qint64 down, qint64 maintenance, const char *wanted) {
            QTest::newRow(name) << up << doubtful << down << maintenance << QString::fromLatin1(wanted);
        };
        row("all of it", 3600, 0, 0, 0, "Up 0-60");
        row("a failed probe", 3590, 10, 0, 0, "Up 0-60");
        row("mostly doubtful", 1000, 2600, 0, 0, "Doubtful 0-60");
        row("equal: the worse", 1800, 1800, 0, 0, "Doubtful 0-60");
        row("maintenance", 600, 0, 0, 3000, "Maintenance 0-60");
        row("not watched for the most of it", 1000, 0, 0, 0, "Unwatched 0-60");
        row("watched for the most of it", 2000, 0, 0, 0, "Up 0-60");
        row("an outage that nobody lists is not hidden", 3590, 0, 10, 0, "Down 0-60");
        row("empty", 0, 0, 0, 0, "Unwatched 0-60");
    }
    void aSampleIsWhatMostOfItWas()
    {
        QFETCH(qint64, up);
        QFETCH(qint64, doubtful);
        QFETCH(qint64, down);
        QFETCH(qint64, maintenance);
        QFETCH(QString, wanted);
        const WatchedHost watched{host, {ChartKit::primary(zero, 3600, up, doubtful, down, maintenance)}, {}, std::nullopt};
        QCOMPARE(spans(reachability(watched, {zero, at(60)})), wanted);
    }
    void ourselvesWereThereWhenWeRan()
    {
        const auto ran = [&](qint64 from, qint64 minutes) {
            ipc::ServiceSample sample = ChartKit::service(at(from), 900, 0, 0, 0, 0, 0);
            sample.running = minutes * 60'000;
            return sample;
        };
        const auto seen = [&](const QList<ipc::ServiceSample> &samples) { return spans(ownReachability(host, samples, {zero, at(120)})); };
        QCOMPARE(seen({}), QStringLiteral("Unwatched 0-120"));
        QCOMPARE(seen({ran(0, 15), ran(15, 15), ran(105, 2)}), QStringLiteral("Up 0-30, Down 30-105, Up 105-120")); // we stopped; the last row has only begun
        QCOMPARE(seen({ran(30, 3), ran(45, 15), ran(60, 4), ran(75, 11), ran(90, 15), ran(105, 15)}), QStringLiteral("Unwatched 0-30, Up 30-60, Down 60-75, Up 75-120")); // since we were installed
        QCOMPARE(seen({ran(-10, 15), ran(-10, 15), ran(5, 15)}), QStringLiteral("Up 0-20, Unwatched 20-120")); // rows that come twice do no harm
        const Reachability made = ownReachability(host, {ran(0, 15), ran(60, 15), ran(105, 15)}, {zero, at(120)});
        QCOMPARE(made.outages, 2);
        QCOMPARE(made.longest, 45 * 60);
        QCOMPARE(made.millionths, std::optional(375'000));
    }
    void outagesAreKnownExactly()
    {
        WatchedHost watched{host, {}, {ChartKit::outage(host, at(110), at(130)), ChartKit::outage(host, at(50), at(52))}, std::nullopt};
        watched.samples = {ChartKit::primary(zero, 3600, 3480, 0, 120), ChartKit::primary(at(60), 3600, 3000, 0, 600),
                           ChartKit::primary(at(120), 3600, 3000, 0, 600)};
        const Reachability made = reachability(watched, {zero, at(180)});
        QCOMPARE(spans(made), QStringLiteral("Up 0-50, Down 50-52, Up 52-110, Down 110-130, Up 130-180"));
        QCOMPARE(made.outages, 2);
        QCOMPARE(made.longest, 20 * 60);
        QCOMPARE(*made.millionths, 1'000'000LL * 158 / 180);
        QCOMPARE(made.host, QStringLiteral("mail.firma.cz"));
        QVERIFY(!made.downSince);
    }
    void whatWasNotWatchedStaysSoWithinAnOutage()
    {
        WatchedHost watched{host, {ChartKit::primary(zero, 3600, 600, 0, 3000), ChartKit::primary(at(120), 3600, 0, 0, 0, 3600)},
                            {ChartKit::outage(host, at(10), std::nullopt)}, std::nullopt};
        const Reachability made = reachability(watched, {zero, at(180)});
        QCOMPARE(spans(made), QStringLiteral("Up 0-10, Down 10-60, Unwatched 60-120, Maintenance 120-180"));
        QCOMPARE(*made.downSince, at(10));
        QCOMPARE(made.longest, 170 * 60);
    }
    void otherHostsAndTimesDoNotCount()
    {
        WatchedHost watched{host, {ChartKit::primary(at(-60), 3600, 3600), ChartKit::primary(zero, 3600, 3600), ChartKit::primary(at(60), 3600, 3600)},
                            {ChartKit::outage(QStringLiteral("other.cz:25"), at(10), at(20)), ChartKit::outage(host, at(-30), at(-10)),
                             ChartKit::outage(host, at(-5), at(5)), ChartKit::outage(host, at(90), at(95))},
                            std::nullopt};
        const Reachability made = reachability(watched, {zero, at(80)});
        QCOMPARE(spans(made), QStringLiteral("Down 0-5, Up 5-80"));
        QCOMPARE(made.outages, 1);
    }
    void theServicesOwnFiguresAreTold()
    {
        ipc::Availability availability;
        availability.millionths = 992'000;
        availability.outages = 7;
        const Reachability made = reachability({host, {ChartKit::primary(zero, 3600, 3600)}, {}, availability}, {zero, at(60)});
        QCOMPARE(*made.millionths, 992'000);
        QCOMPARE(made.outages, 7);
    }
    void nothingAtAllIsNotWatched()
    {
        const Reachability made = reachability({host, {}, {}, std::nullopt}, {zero, at(60)});
        QCOMPARE(spans(made), QStringLiteral("Unwatched 0-60"));
        QVERIFY(!made.millionths);
        QVERIFY(reachability({host, {}, {}, std::nullopt}, {at(60), zero}).spans.isEmpty());
    }
    void badRowsDoNoHarm()
    {
        ipc::PrimarySample noTime = ChartKit::primary(zero, 3600, 0, 0, 3600), noWidth = ChartKit::primary(at(10), 0, 0, 0, 10);
        noTime.at = {};
        const WatchedHost watched{host,
                                  {noTime, ChartKit::primary(zero, 3600, 3600), noWidth, ChartKit::primary(at(30), 3600, 0, 3600), ChartKit::primary(at(20), 60, 0, 0, 60)},
                                  {ChartKit::outage(host, {}, at(20)), ChartKit::outage(host, at(50), at(40))},
                                  std::nullopt};
        QCOMPARE(spans(reachability(watched, {zero, at(120)})), QStringLiteral("Up 0-60, Doubtful 60-90, Unwatched 90-120"));
        const ipc::ServiceSample hour = ChartKit::service(zero, 3600, 1, 1, 0, 0, 0), within = ChartKit::service(at(30), 60, 9, 9, 9, 9, 9);
        QCOMPARE(traffic({hour, within, ChartKit::service(at(200), 3600, 5, 5, 5, 5, 5)}, at(120)).size(), 1);
    }
    void mailIsTakenAsItIsAndCutAtTheEnd()
    {
        const QList<TrafficSlot> made = traffic({ChartKit::service(zero, 3600, 5, 4, 1, 2, 7), ChartKit::service(at(60), 3600, 6, 6, 0, 0, 1)}, at(90));
        QCOMPARE(made, QList<TrafficSlot>({{{zero, at(60)}, 5, 4, 1, 2, 7}, {{at(60), at(90)}, 6, 6, 0, 0, 1}}));
    }
    void whatWasNeverMeasuredIsNoPoint()
    {
        ipc::ServiceSample hour = ChartKit::service(zero, 3600, 5, 4, 1, 6, 30), unknown = ChartKit::service(at(60), 3600, 0, 0, 0, 0, 0);
        unknown.messages = {};
        QCOMPARE(lineOf(QList{hour, unknown}, &ipc::ServiceSample::messages, at(120)), QList<LinePoint>({{{zero, at(60)}, 6, 6, 30}}));
        ipc::PrimarySample answer = ChartKit::primary(zero, 60, 60);
        answer.greeting = {3, 10, 20, 60};
        QCOMPARE(lineOf(QList{answer}, &ipc::PrimarySample::greeting, at(120)), QList<LinePoint>({{{zero, at(1)}, 10, 20, 60}}));
    }
    void severalSlotsBecomeOne()
    {
        const TimeAxis axis(zero, at(240), QTimeZone::utc());
        const QList<TrafficSlot> four{{{zero, at(60)}, 1, 2, 3, 10, 11}, {{at(60), at(120)}, 10, 20, 30, 20, 90}, {{at(120), at(180)}, 5, 5, 5, 5, 5},
                                      {{at(180), at(185)}, 7, 7, 7, 7, 7}};
        QCOMPARE(fitted(four, axis, 240, 60), four); // the last one has just begun
        const QList<TrafficSlot> two{{{zero, at(120)}, 11, 22, 33, 15, 90}, {{at(120), at(185)}, 12, 12, 12, 5, 7}};
        QCOMPARE(fitted(four, axis, 120, 60), two);
        QVERIFY(fitted(QList<TrafficSlot>(), axis, 120, 60).isEmpty());
        QCOMPARE(fitted(four, TimeAxis(at(60), at(120), QTimeZone::utc()), 240, 60), QList<TrafficSlot>({four.at(1)}));
        QCOMPARE(indexAt(two, at(119)), 0);
        QCOMPARE(indexAt(two, at(120)), 1);
        QCOMPARE(indexAt(two, at(185)), -1);
        QCOMPARE(indexAt(two, at(-1)), -1);
    }
    void theMeanOfLargeValuesDoesNotOverflow()
    {
        constexpr qint64 large = std::numeric_limits<qint64>::max() / 4;
        const LinePoint year{{zero, zero.addYears(1)}, 1, large, large}, other{{zero.addYears(1), zero.addYears(2)}, 3, large, large};
        const LinePoint both = mergedOf({year, other});
        QCOMPARE(both.least, 1);
        QVERIFY(qAbs(both.mean - large) < large / 1'000'000);
        QCOMPARE(both.period, Period({zero, zero.addYears(2)}));
    }
};
QTEST_MAIN(TstChartsSource)
#include "tst_charts_source.moc"
