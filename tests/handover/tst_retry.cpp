#include <QTest>
#include "handover/retry.h"

using namespace std::chrono_literals;
using handover::retryDelay;

class TestRetry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doublesFromFirstToMost_data();
    void doublesFromFirstToMost();
    void variesByAFifthAtMost();
    void neverExceedsMost();
    void survivesAnyNumberOfAttempts();
};

void TestRetry::doublesFromFirstToMost_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("first") << 1 << qint64(60);
    QTest::newRow("second") << 2 << qint64(120);
    QTest::newRow("third") << 3 << qint64(240);
    QTest::newRow("sixth") << 6 << qint64(1920);
    QTest::newRow("seventh reaches the most") << 7 << qint64(3600);
    QTest::newRow("none counts as the first") << 0 << qint64(60);
}

void TestRetry::doublesFromFirstToMost()
{
    QFETCH(int, attempts);
    QFETCH(qint64, seconds);
    QCOMPARE(retryDelay(attempts, 1min, 1h, 0.5), Milliseconds(std::chrono::seconds(seconds)));
}

void TestRetry::variesByAFifthAtMost()
{
    QCOMPARE(retryDelay(2, 1min, 1h, 0.0), Milliseconds(96s));
    QVERIFY(retryDelay(2, 1min, 1h, 0.999) <= Milliseconds(144s));
    QVERIFY(retryDelay(2, 1min, 1h, 0.999) > Milliseconds(143s));
}

void TestRetry::neverExceedsMost() { QCOMPARE(retryDelay(20, 1min, 1h, 0.999), Milliseconds(1h)); }

void TestRetry::survivesAnyNumberOfAttempts()
{
    QCOMPARE(retryDelay(2'000'000'000, 1min, 1h, 0.5), Milliseconds(1h));
    QCOMPARE(retryDelay(-5, 0ms, 0ms, 0.5), Milliseconds(1));
}

QTEST_APPLESS_MAIN(TestRetry)
#include "tst_retry.moc"
