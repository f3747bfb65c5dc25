#include <QTest>
#include "notices/budget.h"

using namespace std::chrono_literals;
using notices::Budget;

class TestNoticeBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsPerHourLeaveAndNoMore();
    void fillsEvenlyOverTheHour();
    void allowsThreeAnHourToOneDomain();
    void aRefusedDomainCostsTheOthersNothing();
    void forgetsDomainsThatAreFullAgain();
    void keepsSomethingForThoseWhoMustBeTold();
};

void TestNoticeBudget::letsPerHourLeaveAndNoMore()
{
    Budget budget;
    for (int i = 0; i < 100; ++i)
        QCOMPARE(budget.take(QByteArray::number(i), MonotonicTime(1h), 100), QByteArray());
    QCOMPARE(budget.take("another", MonotonicTime(1h), 100), QByteArray("F4.budget"));
}

void TestNoticeBudget::fillsEvenlyOverTheHour()
{
    Budget budget;
    for (int i = 0; i < 60; ++i)
        budget.take(QByteArray::number(i), MonotonicTime(1h), 60);
    QCOMPARE(budget.take("a", MonotonicTime(1h + 59s), 60), QByteArray("F4.budget"));
    QCOMPARE(budget.take("a", MonotonicTime(1h + 61s), 60), QByteArray());
    QCOMPARE(budget.take("b", MonotonicTime(1h + 62s), 60), QByteArray("F4.budget"));
}

void TestNoticeBudget::allowsThreeAnHourToOneDomain()
{
    Budget budget;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(budget.take("b.test", MonotonicTime(1h), 100), QByteArray());
    QCOMPARE(budget.take("b.test", MonotonicTime(1h), 100), QByteArray("F4.sender-domain"));
    QCOMPARE(budget.take("b.test", MonotonicTime(1h + 21min), 100), QByteArray());
    QCOMPARE(budget.take("b.test", MonotonicTime(1h + 21min), 100), QByteArray("F4.sender-domain"));
}

void TestNoticeBudget::aRefusedDomainCostsTheOthersNothing()
{
    Budget budget;
    for (int i = 0; i < 1000; ++i)
        budget.take("b.test", MonotonicTime(1h), 5);
    QCOMPARE(budget.take("c.test", MonotonicTime(1h), 5), QByteArray());
}

void TestNoticeBudget::forgetsDomainsThatAreFullAgain()
{
    Budget budget;
    for (qsizetype i = 0; i < Budget::mostDomains; ++i)
        QCOMPARE(budget.take(QByteArray::number(i), MonotonicTime(1h), 1'000'000), QByteArray());
    QCOMPARE(budget.take("new.test", MonotonicTime(1h), 1'000'000), QByteArray("F4.sender-domain"));
    QCOMPARE(budget.take("new.test", MonotonicTime(3h), 1'000'000), QByteArray());
}

void TestNoticeBudget::keepsSomethingForThoseWhoMustBeTold()
{
    using notices::Purpose;
    Budget budget;
    const auto take = [&](const QByteArray &domain, Purpose purpose) { return budget.take(domain, MonotonicTime(1h), 10, purpose); };
    QCOMPARE(take("b.test", Purpose::Courtesy), QByteArray());
    QCOMPARE(take("b.test", Purpose::Courtesy), QByteArray());
    QCOMPARE(take("b.test", Purpose::Courtesy), QByteArray("F4.sender-domain"));
    QCOMPARE(take("b.test", Purpose::Needed), QByteArray());
    QCOMPARE(take("c.test", Purpose::Courtesy), QByteArray());
    QCOMPARE(take("d.test", Purpose::Courtesy), QByteArray());
    QCOMPARE(take("e.test", Purpose::Courtesy), QByteArray("F4.budget"));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(take(QByteArray::number(i), Purpose::Needed), QByteArray());
    QCOMPARE(take("f.test", Purpose::Needed), QByteArray("F4.budget"));
}

QTEST_APPLESS_MAIN(TestNoticeBudget)
#include "tst_notice_budget.moc"
