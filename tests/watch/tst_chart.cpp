#include <QTest>
#include "random_buckets.h"
#include "watch/chart.h"

using namespace watch;
using namespace std::chrono_literals;

namespace {

const WallTime noon(std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h);

} // namespace

class TestChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStepIsAsWishedWhereItFits_data()
    {
        QTest::addColumn<qint64>("time"); // seconds
        QTest::addColumn<qint64>("wish");
        QTest::addColumn<qint64>("step");
        QTest::newRow("an hour of minutes") << 3'600ll << 60ll << 60ll;
        QTest::newRow("a day of quarters") << 86'400ll << 900ll << 900ll;
        QTest::newRow("no whole minutes") << 3'600ll << 61ll << 120ll;
        QTest::newRow("a day of minutes is too much") << 86'400ll << 60ll << 180ll;
        QTest::newRow("two years") << 63'072'000ll << 60ll << 126'660ll;
        QTest::newRow("a millisecond") << 0ll << 60ll << 60ll;
    }
    void theStepIsAsWishedWhereItFits()
    {
        QFETCH(qint64, time);
        QFETCH(qint64, wish);
        QFETCH(qint64, step);
        QCOMPARE(stepFor(noon, noon + std::chrono::seconds(time) + 1ms, std::chrono::seconds(wish), 500), Milliseconds(std::chrono::seconds(step)));
    }
    void neverMoreThanFit()
    {
        RandomBuckets random(4);
        for (int round = 0; round < 50; ++round) {
            const WallTime from = noon - std::chrono::seconds(random.number(100'000)), to = from + std::chrono::seconds(1 + random.number(10'000'000));
            const Milliseconds step = stepFor(from, to, 1min, 500);
            QList<Found<PrimaryBucket>> found;
            for (WallTime at = beginOf(lengthOf(Width::Minute), from); at < to; at += 1min)
                found.append({Width::Minute, {at, {}}});
            const auto cells = cellsOf(found, step, 500);
            QVERIFY(cells.size() <= 500);
            QVERIFY(cells.last().begin + step >= to); // none was cut off
        }
    }
    void losesNoCountAndKeepsTheOrder()
    {
        RandomBuckets random(5);
        QList<Found<PrimaryBucket>> found;
        PrimaryBucket all, charted;
        for (int i = 0; i < 300; ++i) {
            found.append({Width(random.number(2)), {noon + std::chrono::minutes(random.number(1'000)), random.primary()}});
            all += found.last().row.bucket;
        }
        WallTime before{};
        for (const auto &cell : cellsOf(found, 30min, 500)) {
            QVERIFY(cell.begin >= before);
            before = cell.begin;
            QVERIFY(cell.length == Milliseconds(30min) || cell.length == Milliseconds(1h)); // what is kept in hours stays so
            charted += cell.bucket;
        }
        QCOMPARE(charted, all);
    }
};

QTEST_APPLESS_MAIN(TestChart)
#include "tst_chart.moc"
