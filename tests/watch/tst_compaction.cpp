#include <QTest>
#include "random_buckets.h"
#include "watch/compaction.h"

using namespace watch;
using namespace std::chrono_literals;

namespace {

const WallTime noon(std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h);

} // namespace

class TestCompaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsMinutesQuartersAndHours()
    {
        QCOMPARE(keptFor(Width::Minute), std::chrono::hours(48));
        QCOMPARE(keptFor(Width::Quarter), std::chrono::hours(60 * 24));
        QCOMPARE(keptFor(Width::Hour), std::chrono::hours(2 * 365 * 24));
        QCOMPARE(widerThan(Width::Minute), std::optional(Width::Quarter));
        QCOMPARE(widerThan(Width::Quarter), std::optional(Width::Hour));
        QVERIFY(!widerThan(Width::Hour));
    }
    void theBoundIsABeginningOfTheNextWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qint64>("seconds"); // after noon
        QTest::addColumn<qint64>("bound");   // seconds after noon - kept
        QTest::newRow("minutes at noon") << int(Width::Minute) << 0ll << 0ll;
        QTest::newRow("minutes before the quarter") << int(Width::Minute) << 899ll << 0ll;
        QTest::newRow("minutes at the quarter") << int(Width::Minute) << 900ll << 900ll;
        QTest::newRow("quarters before the hour") << int(Width::Quarter) << 3599ll << 0ll;
        QTest::newRow("quarters at the hour") << int(Width::Quarter) << 3600ll << 3600ll;
        QTest::newRow("hours go one by one") << int(Width::Hour) << 7300ll << 7200ll;
    }
    void theBoundIsABeginningOfTheNextWidth()
    {
        QFETCH(int, width);
        QFETCH(qint64, seconds);
        QFETCH(qint64, bound);
        QCOMPARE(boundOf(Width(width), noon + std::chrono::seconds(seconds)), noon - keptFor(Width(width)) + std::chrono::seconds(bound));
    }
    void fifteenMinutesBecomeOne()
    {
        QList<PrimaryRow> rows;
        for (int minute = 0; minute < 31; ++minute) {
            PrimaryRow row{noon + std::chrono::minutes(minute), {}};
            row.bucket.good = 1;
            row.bucket.greeting.add(minute);
            rows.append(row);
        }
        const QList<PrimaryRow> quarters = merged(rows, lengthOf(Width::Quarter));
        QCOMPARE(quarters.size(), 3);
        QCOMPARE(quarters[0].begin, noon);
        QCOMPARE(quarters[0].bucket.good, 15);
        QCOMPARE(quarters[0].bucket.greeting, (Spread{15, 105, 0, 14}));
        QCOMPARE(quarters[1].begin, noon + 15min);
        QCOMPARE(quarters[2].bucket.good, 1);
    }
    void inPartsItComesToTheSame()
    {
        RandomBuckets random(3);
        for (int round = 0; round < 20; ++round) {
            QList<PrimaryRow> rows;
            for (int i = 0; i < 500; ++i)
                rows.append({noon + std::chrono::minutes(random.number(600)), random.primary()});
            const qsizetype cut = random.number(rows.size());
            const QList<PrimaryRow> parts = merged(rows.first(cut), lengthOf(Width::Quarter)) + merged(rows.sliced(cut), lengthOf(Width::Quarter));
            QCOMPARE(merged(parts, lengthOf(Width::Hour)), merged(rows, lengthOf(Width::Hour)));
        }
    }
    void tenPrimariesAreBounded() // the figure in ARCHITECTURE.md
    {
        QCOMPARE(mostRows(), 24'551);
        QVERIFY(mostOf(Width::Minute) == 5'760 && mostOf(Width::Quarter) == 11'520 && mostOf(Width::Hour) == 35'040);
    }
};

QTEST_APPLESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
