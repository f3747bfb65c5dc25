// The tables, with a real file: what is added and merged, crashes between steps, three years with a clock that jumps.
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include "random_buckets.h"
#include "store/schema.h"
#include "support/fake_clock.h"
#include "watch/horizon.h"
#include "watch/rows.h"

using namespace watch;
using namespace std::chrono_literals;

namespace {

const QByteArray mx1 = "mx1.test:25";

struct Kit {
    QTemporaryDir directory;
    FakeClock clock;
    std::unique_ptr<store::Connection> connection;
    std::unique_ptr<Rows> rows;

    QString path() const { return directory.filePath("watch.db"); }
    bool open()
    {
        rows.reset();
        connection.reset(); // what was not committed is gone, as after a crash
        auto opened = store::Connection::open({.path = path(), .durability = store::Durability::Normal});
        if (!opened)
            return false;
        connection = *std::move(opened);
        rows = std::make_unique<Rows>();
        return store::migrate(*connection, schemaSteps()) && rows->opened(*connection);
    }
    template <typename Work> bool inTransaction(Work work)
    {
        return connection->begin() && work() && connection->commit();
    }
    bool add(const Minutes &minutes)
    {
        return inTransaction([&] { return bool(rows->add(minutes)); });
    }
    // All steps that are due. -1: a failure.
    int compactAll(const Due &due)
    {
        for (int steps = 0;; ++steps) {
            bool more = false;
            const bool done = inTransaction([&] {
                const Result<bool> step = rows->compact(*connection, due);
                more = step && *step;
                return bool(step);
            });
            if (!done)
                return -1;
            if (!more)
                return steps;
        }
    }
    PrimaryBucket sum(const QByteArray &host)
    {
        PrimaryBucket all;
        const auto totals = rows->totals(host, WallTime(-24h * 365 * 100), WallTime(24h * 365 * 200));
        for (const Totals::Host &one : totals ? totals->hosts : QList<Totals::Host>())
            all += one.seen;
        return all;
    }
    qint64 count(const char *sql) { return connection->number(sql) ? *connection->number(sql) : -1; }
};

Minutes oneMinute(WallTime at, const PrimaryBucket &bucket, const QByteArray &host = mx1)
{
    Minutes minutes;
    minutes.primaries[{beginOf(lengthOf(Width::Minute), at), host}] = bucket;
    return minutes;
}

} // namespace

class TestWatchRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumberComesBackFromTheFile()
    {
        Kit kit;
        QVERIFY(kit.open());
        RandomBuckets random(6);
        Minutes minutes = oneMinute(kit.clock.wall(), random.primary());
        minutes.service[kit.clock.wall()] = random.service();
        QVERIFY(kit.add(minutes));
        QVERIFY(kit.open());
        const auto series = kit.rows->seriesOf(mx1);
        QVERIFY(series && *series);
        const auto found = kit.rows->primaries.range(**series, kit.clock.wall(), kit.clock.wall() + 1min);
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->first().row, (PrimaryRow{kit.clock.wall(), minutes.primaries.begin()->second}));
        const auto own = kit.rows->service.range(Rows::ourselves, kit.clock.wall(), kit.clock.wall() + 1min);
        QVERIFY(own && own->size() == 1);
        QCOMPARE(own->first().row, (ServiceRow{kit.clock.wall(), minutes.service.begin()->second}));
    }
    void aMinuteThatComesAgainIsAddedTo()
    {
        Kit kit;
        QVERIFY(kit.open());
        RandomBuckets random(7);
        const PrimaryBucket a = random.primary(), b = random.primary();
        QVERIFY(kit.add(oneMinute(kit.clock.wall(), a)));
        QVERIFY(kit.add(oneMinute(kit.clock.wall(), b)));
        PrimaryBucket both = a;
        both += b;
        QCOMPARE(kit.sum(mx1), both);
        QCOMPARE(kit.count("SELECT count(*) FROM primary_samples"), 1);
    }
    void aRangeHasWhatBeginsInItOrReachesIntoIt()
    {
        Kit kit;
        QVERIFY(kit.open());
        const WallTime noon = kit.clock.wall();
        PrimaryBucket one;
        one.good = 1;
        for (int minute = 0; minute < 10; ++minute)
            QVERIFY(kit.add(oneMinute(noon + std::chrono::minutes(minute), one)));
        const auto good = [&](WallTime from, WallTime to) {
            const auto totals = kit.rows->totals(mx1, from, to);
            return totals ? totals->hosts.first().seen.good : -1;
        };
        QCOMPARE(good(noon, noon + 10min), 10);
        QCOMPARE(good(noon + 2min, noon + 5min), 3);
        QCOMPARE(good(noon + 2min + 30s, noon + 5min), 3);
        QCOMPARE(good(noon + 2min, noon + 5min + 1ms), 4);
        QCOMPARE(good(noon - 1h, noon), 0);
        QCOMPARE(good(noon + 10min, noon + 1h), 0);
    }
    void anUnknownHostIsSaid()
    {
        Kit kit;
        QVERIFY(kit.open());
        const auto totals = kit.rows->totals("mx7.test:25", kit.clock.wall(), kit.clock.wall() + 1h);
        QVERIFY(!totals && totals.error().code == u"watch.no-such-host");
    }
    void minutesBecomeQuartersHoursAndGo()
    {
        Kit kit;
        QVERIFY(kit.open());
        const WallTime noon = kit.clock.wall();
        PrimaryBucket one;
        one.good = 1;
        for (int minute = 0; minute < 120; ++minute)
            QVERIFY(kit.add(oneMinute(noon + std::chrono::minutes(minute), one)));
        const auto widthsThere = [&] {
            return QList<qint64>{kit.count("SELECT count(*) FROM primary_samples WHERE width = 0"), kit.count("SELECT count(*) FROM primary_samples WHERE width = 1"),
                                 kit.count("SELECT count(*) FROM primary_samples WHERE width = 2")};
        };
        QVERIFY(kit.compactAll({noon + 48h, {}}) >= 0);
        QCOMPARE(widthsThere(), (QList<qint64>{120, 0, 0}));
        QVERIFY(kit.compactAll({noon + 48h + 59min, {}}) >= 0); // the fourth quarter is not whole yet
        QCOMPARE(widthsThere(), (QList<qint64>{75, 3, 0}));
        QVERIFY(kit.compactAll({noon + 51h, {}}) >= 0);
        QCOMPARE(widthsThere(), (QList<qint64>{0, 8, 0}));
        QVERIFY(kit.compactAll({noon + 24h * 60 + 1h, {}}) >= 0);
        QCOMPARE(widthsThere(), (QList<qint64>{0, 4, 1}));
        QCOMPARE(kit.sum(mx1).good, 120);
        QVERIFY(kit.compactAll({noon + 24h * 730 + 1h, {}}) >= 0);
        QCOMPARE(widthsThere(), (QList<qint64>{0, 0, 1})); // the first hour went
        QCOMPARE(kit.sum(mx1).good, 60);
        QVERIFY(kit.compactAll({noon + 24h * 731, {}}) >= 0);
        QCOMPARE(kit.count("SELECT count(*) FROM series"), 0); // nobody remembers it
    }
    void aCrashInAnyStepChangesNothing()
    {
        Kit kit;
        QVERIFY(kit.open());
        RandomBuckets random(8);
        QVERIFY(kit.inTransaction([&] {
            for (int minute = 0; minute < 4'000; ++minute) {
                if (!kit.rows->add(oneMinute(kit.clock.wall() + std::chrono::minutes(minute), random.primary())))
                    return false;
            }
            return true;
        }));
        const PrimaryBucket before = kit.sum(mx1);
        const Due due{kit.clock.wall() + 24h * 90, {}};
        for (int step = 0;; ++step) {
            QVERIFY(step < 100);
            QVERIFY(kit.connection->begin());
            QVERIFY(kit.rows->compact(*kit.connection, due));
            QVERIFY(kit.open()); // in the middle of it
            QCOMPARE(kit.sum(mx1), before);
            bool more = false;
            QVERIFY(kit.inTransaction([&] {
                const Result<bool> done = kit.rows->compact(*kit.connection, due);
                more = done && *done;
                return bool(done);
            }));
            QVERIFY(kit.open());
            QCOMPARE(kit.sum(mx1), before);
            if (!more)
                break;
        }
        QCOMPARE(kit.count("SELECT count(*) FROM primary_samples WHERE width < 2"), 0);
    }
    // Three years with a clock that jumps, compacted at random moments: no count is lost but with its time, and the file is bounded.
    void threeYearsLoseNothingAndStayBounded()
    {
        Kit kit;
        QVERIFY(kit.open());
        RandomBuckets random(9);
        Horizon horizon(kit.clock.wall(), kit.clock.monotonic());
        std::map<WallTime, PrimaryBucket> all; // by the hour
        qint64 mostThere = 0;
        constexpr auto stride = 7min; // every seventh minute is watched: the same bounds, and a test that ends
        QVERIFY(kit.connection->begin());
        for (Milliseconds lived{0}; lived < 24h * 365 * 3; lived += stride) {
            kit.clock.pass(stride);
            if (random.number(20'000) == 0)
                kit.clock.jump(std::chrono::minutes(random.number(120)) - 1h); // back or forward by an hour
            horizon.advance(kit.clock.wall(), kit.clock.monotonic());
            const PrimaryBucket bucket = random.primary();
            const WallTime at = beginOf(lengthOf(Width::Minute), kit.clock.wall());
            all[beginOf(lengthOf(Width::Hour), at)] += bucket;
            QVERIFY(kit.rows->add(oneMinute(at, bucket)));
            if (random.number(300) != 0)
                continue;
            while (*kit.rows->compact(*kit.connection, {horizon.believed(), horizon.tooLate()})) {
            }
            mostThere = std::max(mostThere, kit.count("SELECT count(*) FROM primary_samples"));
        }
        while (*kit.rows->compact(*kit.connection, {horizon.believed(), horizon.tooLate()})) {
        }
        QVERIFY(kit.connection->commit());
        const WallTime bound = boundOf(Width::Hour, horizon.believed());
        PrimaryBucket kept;
        for (const auto &[hour, bucket] : all) {
            if (hour >= bound)
                kept += bucket;
        }
        QCOMPARE(kit.sum(mx1), kept);
        QVERIFY(mostThere <= mostRows() + 2 * 24 * 60);
        QVERIFY2(mostThere > 16'000, qPrintable(QString::number(mostThere))); // two years of hours, so the bound was reached
    }
    void aClockAtNonsenseNeitherDeletesNorExplodes_data()
    {
        QTest::addColumn<qint64>("years"); // from now
        QTest::newRow("2038") << 12ll;
        QTest::newRow("1970") << -56ll;
        QTest::newRow("9999") << 7973ll;
    }
    void aClockAtNonsenseNeitherDeletesNorExplodes()
    {
        QFETCH(qint64, years);
        Kit kit;
        QVERIFY(kit.open());
        Horizon horizon(kit.clock.wall(), kit.clock.monotonic());
        PrimaryBucket one;
        one.good = 1;
        const auto live = [&](int minutes) {
            for (int i = 0; i < minutes; ++i) {
                kit.clock.pass(1min);
                horizon.advance(kit.clock.wall(), kit.clock.monotonic());
                if (!kit.rows->add(oneMinute(kit.clock.wall(), one)))
                    return false;
                if (i % 60 == 0) {
                    while (*kit.rows->compact(*kit.connection, {horizon.believed(), horizon.tooLate()})) {
                    }
                }
            }
            return true;
        };
        QVERIFY(kit.connection->begin());
        QVERIFY(live(3 * 1440));
        QCOMPARE(kit.sum(mx1).good, 3 * 1440);
        const Milliseconds jump = 24h * 365 * years;
        kit.clock.jump(jump);
        QVERIFY(live(600));
        const qint64 during = *kit.connection->number("SELECT sum(good) FROM primary_samples WHERE begin BETWEEN 29000000 AND 30000000");
        QCOMPARE(during, 3 * 1440); // 2025 to 2027: what was right is all there
        kit.clock.jump(-jump);
        QVERIFY(live(1440 * 3));
        QVERIFY(kit.connection->commit());
        QCOMPARE(kit.count("SELECT sum(good) FROM primary_samples WHERE begin BETWEEN 29000000 AND 30000000"), 6 * 1440);
        QCOMPARE(kit.count("SELECT count(*) FROM primary_samples WHERE begin NOT BETWEEN 29000000 AND 30000000"), 0); // what was nonsense went
    }
    void aFirstStartIn1970IsBounded() // then life never explains the right time
    {
        Kit kit;
        QVERIFY(kit.open());
        kit.clock.wallTime = WallTime(1h);
        Horizon horizon(kit.clock.wall(), kit.clock.monotonic());
        kit.clock.jump(24h * 365 * 56);
        PrimaryBucket one;
        one.good = 1;
        QVERIFY(kit.connection->begin());
        for (int minute = 0; minute < 20'000; ++minute) {
            kit.clock.pass(1min);
            horizon.advance(kit.clock.wall(), kit.clock.monotonic());
            QVERIFY(kit.rows->add(oneMinute(kit.clock.wall(), one)));
        }
        while (*kit.rows->compact(*kit.connection, {horizon.believed(), horizon.tooLate()})) {
        }
        QVERIFY(kit.connection->commit());
        QCOMPARE(kit.sum(mx1).good, 20'000);
        QVERIFY(kit.count("SELECT count(*) FROM primary_samples WHERE width = 0") <= mostOf(Width::Minute));
    }
    void hostsAreBounded()
    {
        Kit kit;
        QVERIFY(kit.open());
        QVERIFY(kit.inTransaction([&] {
            for (int host = 0; host < Rows::mostHosts + 10; ++host) {
                if (!kit.rows->add(oneMinute(kit.clock.wall(), {}, "mx" + QByteArray::number(host) + ".test:25")))
                    return false;
            }
            return true;
        }));
        QCOMPARE(kit.count("SELECT count(*) FROM series"), Rows::mostHosts);
    }
    void outagesAreListedTheLatestFirst()
    {
        Kit kit;
        QVERIFY(kit.open());
        const WallTime noon = kit.clock.wall();
        QList<OutageRow> rows;
        for (int i = 1; i <= 5; ++i)
            rows.append({i, i % 2 ? mx1 : "mx2.test:25", noon + std::chrono::hours(i), i == 5 ? std::nullopt : std::optional(noon + std::chrono::hours(i) + 30min),
                         {}, "net.refused", 0, i, 0ms});
        QVERIFY(kit.inTransaction([&] { return bool(kit.rows->put(rows)); }));
        QVERIFY(kit.open());
        const auto ids = [&](const OutageFilter &filter) {
            QList<qint64> found;
            const auto page = kit.rows->outages.find(filter);
            for (const OutageRow &row : page ? *page : QList<OutageRow>())
                found << row.id;
            return found;
        };
        QCOMPARE(ids({}), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(ids({.host = mx1}), (QList<qint64>{5, 3, 1}));
        QCOMPARE(ids({.before = 4, .limit = 2}), (QList<qint64>{3, 2}));
        QCOMPARE(ids({.since = noon + 3h + 10min}), (QList<qint64>{5, 4, 3})); // the third lasted then
        QCOMPARE(ids({.since = noon + 24h}), (QList<qint64>{5}));              // which lasts
        QCOMPARE(ids({.until = noon + 2h}), (QList<qint64>{1}));
        QCOMPARE(*kit.rows->outages.find({.host = mx1, .before = 2}), QList<OutageRow>{rows[0]});
        QCOMPARE(*kit.rows->outages.count(mx1, noon + 2h, noon + 4h), 1);
        const auto loaded = load(*kit.connection, *kit.rows, noon, noon);
        QVERIFY(loaded);
        QCOMPARE(loaded->open, QList<OutageRow>{rows[4]});
        QCOMPARE(loaded->lastOutage, 5);
    }
    void outagesGoAfterTwoYearsUnlessTheyLast()
    {
        Kit kit;
        QVERIFY(kit.open());
        const WallTime noon = kit.clock.wall();
        QVERIFY(kit.inTransaction([&] {
            return bool(kit.rows->put({{1, mx1, noon, {}, {}, {}, 0, 0, 0ms}, {2, mx1, noon, noon + 1h, {}, {}, 0, 0, 0ms}, {3, mx1, noon, noon + 48h, {}, {}, 0, 0, 0ms}}));
        }));
        QVERIFY(kit.compactAll({noon + 24h * 731, {}}) >= 0);
        QCOMPARE(kit.count("SELECT count(*) FROM outages"), 2);
        QCOMPARE(kit.count("SELECT sum(id) FROM outages"), 4);
    }
    void theClockIsKept()
    {
        Kit kit;
        QVERIFY(kit.open());
        QVERIFY(!load(*kit.connection, *kit.rows, kit.clock.wall(), kit.clock.wall())->clock);
        QVERIFY(kit.inTransaction([&] { return bool(kit.rows->keepClock({kit.clock.wall(), kit.clock.wall() - 1h})); }));
        QVERIFY(kit.open());
        const auto loaded = load(*kit.connection, *kit.rows, kit.clock.wall(), kit.clock.wall());
        QCOMPARE(loaded->clock->saved, kit.clock.wall());
        QCOMPARE(loaded->clock->believed, kit.clock.wall() - 1h);
    }
    // 10 primaries, everything that is ever kept: the figure in ARCHITECTURE.md.
    void tenPrimariesTakeSoMuch()
    {
        Kit kit;
        QVERIFY(kit.open());
        RandomBuckets random(10);
        QVERIFY(kit.inTransaction([&] {
            for (int host = 0; host <= 10; ++host) {
                WallTime at = kit.clock.wall();
                for (const Width width : widths) {
                    const WallTime until = boundOf(width, kit.clock.wall());
                    for (at = beginOf(lengthOf(width), at); at >= until; at -= lengthOf(width)) {
                        const Result<void> added = host == 0 ? kit.rows->service.add(0, width, {at, random.service()}) : kit.rows->primaries.add(host, width, {at, random.primary()});
                        if (!added)
                            return false;
                    }
                }
            }
            return true;
        }));
        QVERIFY(*kit.connection->emptyWal());
        const qint64 rows = kit.count("SELECT (SELECT count(*) FROM primary_samples) + (SELECT count(*) FROM service_samples)");
        const qint64 bytes = QFileInfo(kit.path()).size();
        qInfo("%lld rows, %.1f MB", rows, double(bytes) / 1e6);
        QVERIFY(rows <= 11 * mostRows());
        QVERIFY(bytes < 40'000'000);
    }
};

QTEST_APPLESS_MAIN(TestWatchRows)
#include "tst_watch_rows.moc"
