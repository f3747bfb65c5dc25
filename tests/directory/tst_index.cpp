#include <QtTest>
#include "directory/index.h"

using directory::Index;
using directory::Knowledge;
using directory::Standing;
using namespace std::chrono_literals;

namespace {
constexpr WallTime now{24h * 20'000};
Knowledge good(Milliseconds ago) { return {false, now - ago, {}, {}, {}, 0}; }
Knowledge bad(Milliseconds ago) { return {false, {}, now - ago, {}, {}, 0}; }
} // namespace

class TestIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasPut();
    void forgetsWhatSaysNothing();
    void takesAListAway();
    void forgetsWhatWasLearned();
    void tidies();
    void counts();
};

void TestIndex::givesBackWhatWasPut()
{
    Index index(7);
    const Knowledge known{true, now - 5min, now - 4min, now - 3h, now - 2h, 2};
    index.put("a", known, 1);
    QCOMPARE(index.find("a"), known);
    QCOMPARE(index.listsOf("a"), directory::Lists(1));
    QCOMPARE(index.find("b"), Knowledge());
    QCOMPARE(index.listsOf("b"), directory::Lists(0));
    index.put("b", {false, now + 59'999ms, {}, {}, {}, 100'000}, 0);
    QCOMPARE(index.find("b").goodAt, now); // minutes
    QCOMPARE(index.find("b").refusals, 255);
}

void TestIndex::forgetsWhatSaysNothing()
{
    Index index(7);
    index.put("a", good(1h), 0);
    index.put("a", {}, 0);
    index.put("b", {}, 0);
    QCOMPARE(index.size(), 0);
}

void TestIndex::takesAListAway()
{
    Index index(7);
    index.put("both", {}, directory::bitOf(0) | directory::bitOf(15));
    index.put("one", {}, directory::bitOf(15));
    index.put("learned", good(1h), directory::bitOf(15));
    index.put("other", {}, directory::bitOf(3));
    for (int shard = 0; shard < Index::shards; ++shard)
        index.unlist(shard, 15, {});
    QCOMPARE(index.size(), 3);
    QVERIFY(index.find("both").listed && index.find("other").listed);
    QVERIFY(!index.find("learned").listed);
    QCOMPARE(index.find("learned").goodAt, now - 1h);
}

void TestIndex::forgetsWhatWasLearned()
{
    Index index(7);
    index.put("listed", good(1h), 1);
    index.put("learned", good(1h), 0);
    index.put("bad", bad(1h), 0);
    index.forgetLearned();
    QCOMPARE(index.size(), 2);
    QVERIFY(index.find("listed").listed);
    QCOMPARE(index.find("listed").goodAt, WallTime{});
    QCOMPARE(directory::standingOf(index.find("bad"), now, true), Standing::Bad);
}

void TestIndex::tidies()
{
    Index index(7);
    index.put("good", good(100 * 24h), 0);
    index.put("bad", bad(4 * 24h), 0);
    index.put("listed", {}, 1);
    index.tidy(now, false);
    QCOMPARE(index.size(), 2);
    index.tidy(now, true);
    QCOMPARE(index.size(), 1);
    QVERIFY(index.find("listed").listed);
}

void TestIndex::counts()
{
    Index index(7);
    index.put("listed", {}, 1);
    index.put("listed and used", good(1h), 1);
    index.put("learned", good(40 * 24h), 0);
    index.put("bad", bad(1h), 0);
    const Index::Counts away = index.counts(now, false), up = index.counts(now, true);
    QCOMPARE(away.listed, 2);
    QCOMPARE(away.learned, 1);
    QCOMPARE(away.bad, 1);
    QCOMPARE(up.learned, 0);
}

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
