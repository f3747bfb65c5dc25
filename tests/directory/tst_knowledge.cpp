#include <QtTest>
#include "directory/knowledge.h"

using directory::Knowledge;
using directory::Standing;
using namespace std::chrono_literals;

namespace {
constexpr WallTime now{24h * 20'000};
constexpr auto day = 24h;
Knowledge good(Milliseconds ago) { return {false, now - ago, {}, {}, {}, 0}; }
Knowledge bad(Milliseconds ago) { return {false, {}, now - ago, {}, {}, 0}; }
Knowledge listed() { return {true, {}, {}, {}, {}, 0}; }
} // namespace
Q_DECLARE_METATYPE(directory::Knowledge)

class TestKnowledge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agesByTheRules_data();
    void agesByTheRules();
    void believesAtOnceWhoWasNeverSeen();
    void believesThreeRefusalsOverADay_data();
    void believesThreeRefusalsOverADay();
    void forgetsRefusalsWhenItIsGoodAgain();
    void listensToRepliesAboutTheAddressOnly_data();
    void listensToRepliesAboutTheAddressOnly();
};

void TestKnowledge::agesByTheRules_data()
{
    QTest::addColumn<Knowledge>("known");
    QTest::addColumn<Standing>("whileUp");
    QTest::addColumn<Standing>("whileAway");
    QTest::newRow("nothing") << Knowledge() << Standing::NeverSeen << Standing::NeverSeen;
    QTest::newRow("listed") << listed() << Standing::StaleGood << Standing::StaleGood;
    QTest::newRow("good, just now") << good(0s) << Standing::Good << Standing::Good;
    QTest::newRow("good, almost a week") << good(7 * day - 1s) << Standing::Good << Standing::Good;
    QTest::newRow("good, a week") << good(7 * day) << Standing::StaleGood << Standing::StaleGood;
    QTest::newRow("good, almost 31 days") << good(31 * day - 1s) << Standing::StaleGood << Standing::StaleGood;
    QTest::newRow("good, 31 days") << good(31 * day) << Standing::NeverSeen << Standing::StaleGood;
    QTest::newRow("good, a year") << good(365 * day) << Standing::NeverSeen << Standing::StaleGood;
    QTest::newRow("bad, just now") << bad(0s) << Standing::Bad << Standing::Bad;
    QTest::newRow("bad, almost 3 hours") << bad(3h - 1s) << Standing::Bad << Standing::Bad;
    QTest::newRow("bad, 3 hours") << bad(3h) << Standing::StaleBad << Standing::StaleBad;
    QTest::newRow("bad, almost 3 days") << bad(3 * day - 1s) << Standing::StaleBad << Standing::StaleBad;
    QTest::newRow("bad, 3 days") << bad(3 * day) << Standing::NeverSeen << Standing::NeverSeen;
    QTest::newRow("the clock was set back") << good(-day) << Standing::Good << Standing::Good;
}

void TestKnowledge::agesByTheRules()
{
    QFETCH(Knowledge, known);
    QTEST(directory::standingOf(known, now, true), "whileUp");
    QTEST(directory::standingOf(known, now, false), "whileAway");
}

void TestKnowledge::believesAtOnceWhoWasNeverSeen()
{
    QCOMPARE(directory::standingOf(directory::afterBad({}, now), now, false), Standing::Bad);
}

void TestKnowledge::believesThreeRefusalsOverADay_data()
{
    QTest::addColumn<QList<int>>("hours"); // of the refusals
    QTest::addColumn<bool>("believed");
    QTest::newRow("one") << QList{0} << false;
    QTest::newRow("two, over two days") << QList{0, 48} << false;
    QTest::newRow("three, over a day") << QList{0, 1, 24} << true;
    QTest::newRow("three, under a day") << QList{0, 1, 23} << false;
    QTest::newRow("many at once") << QList{0, 0, 0, 0, 0, 24} << false; // two occasions
    QTest::newRow("many, then the day is over") << QList{0, 5, 10, 15, 24} << true;
}

void TestKnowledge::believesThreeRefusalsOverADay()
{
    QFETCH(QList<int>, hours);
    QFETCH(bool, believed);
    for (Knowledge known : {listed(), good(1h)}) {
        for (const int hour : hours)
            known = directory::afterBad(known, now + std::chrono::hours(hour));
        QCOMPARE(directory::standingOf(known, now + std::chrono::hours(hours.last()), false) == Standing::Bad, believed);
        QCOMPARE(directory::isGood(directory::standingOf(known, now + std::chrono::hours(hours.last()), false)), !believed);
    }
}

void TestKnowledge::forgetsRefusalsWhenItIsGoodAgain()
{
    Knowledge known = listed();
    for (const auto hours : {0h, 12h, 20h})
        known = directory::afterBad(known, now + hours);
    known = directory::afterGood(known, now + 21h);
    QVERIFY(known.listed);
    known = directory::afterBad(known, now + 30h);
    QCOMPARE(known.refusals, 1);
    QVERIFY(directory::isGood(directory::standingOf(known, now + 30h, true)));
    QCOMPARE(directory::standingOf(directory::afterGood(bad(1h), now), now, true), Standing::Good);
}

void TestKnowledge::listensToRepliesAboutTheAddressOnly_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::addColumn<bool>("isAboutIt");
    const auto row = [](int code, const char *enhanced, bool is) { QTest::addRow("%d %s", code, enhanced) << code << QByteArray(enhanced) << is; };
    row(550, "5.1.1", true);
    row(550, "5.1.10", true);
    row(550, "", true);
    row(553, "", true);
    row(551, "", false);
    row(554, "", false);
    row(550, "5.7.1", false);
    row(550, "5.2.1", false);
    row(550, "5.1.0", false);
    row(450, "4.1.1", false);
    row(450, "5.1.1", false);
    row(0, "", false);
}

void TestKnowledge::listensToRepliesAboutTheAddressOnly()
{
    QFETCH(int, code);
    QFETCH(QByteArray, enhanced);
    QTEST(directory::isAboutAddress(code, enhanced), "isAboutIt");
}

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
