#include <QTest>
#include "handover/scheduler.h"

using namespace handover;

namespace {

spool::Route routeOf(const char *domain) { return {spool::RouteKind::Primary, domain}; }

spool::Due due(qint64 recipient, qint64 message)
{
    spool::Due due;
    due.recipient = {recipient};
    due.message = {message};
    return due;
}

} // namespace

class TestScheduler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheOldestFirst();
    void putsRecipientsOfAMessageTogether();
    void splitsAfterAHundredRecipients();
    void servesRoutesInTurn();
    void givesOnlyTheRoutesAskedFor();
    void givesBackWhatWasPutBackFirst();
    void countsAndEmpties();
};

void TestScheduler::givesTheOldestFirst()
{
    Scheduler scheduler;
    scheduler.add(routeOf("a.test"), {due(1, 10), due(2, 11), due(3, 12)});
    for (qint64 message : {10, 11, 12})
        QCOMPARE(scheduler.next({routeOf("a.test")})->head().message.value, message);
    QVERIFY(!scheduler.next({routeOf("a.test")}));
}

void TestScheduler::putsRecipientsOfAMessageTogether()
{
    Scheduler scheduler;
    scheduler.add(routeOf("a.test"), {due(1, 10), due(2, 11), due(3, 10)});
    const auto batch = scheduler.next({routeOf("a.test")});
    QCOMPARE(batch->recipients.size(), 2);
    QCOMPARE(batch->recipients.at(1).recipient.value, 3);
    QCOMPARE(scheduler.next({routeOf("a.test")})->head().message.value, 11);
}

void TestScheduler::splitsAfterAHundredRecipients()
{
    Scheduler scheduler;
    QList<spool::Due> all;
    for (int i = 1; i <= 250; ++i)
        all.append(due(i, 10));
    scheduler.add(routeOf("a.test"), all);
    QCOMPARE(scheduler.batches(routeOf("a.test")), 3);
    QList<qsizetype> sizes;
    while (const auto batch = scheduler.next({routeOf("a.test")}))
        sizes.append(batch->recipients.size());
    QCOMPARE(sizes, (QList<qsizetype>{100, 100, 50}));
}

void TestScheduler::servesRoutesInTurn()
{
    Scheduler scheduler;
    scheduler.add(routeOf("a.test"), {due(1, 10), due(2, 11), due(3, 12)});
    scheduler.add(routeOf("b.test"), {due(4, 20), due(5, 21)});
    QList<qint64> order;
    while (const auto batch = scheduler.next({routeOf("a.test"), routeOf("b.test")}))
        order.append(batch->head().message.value);
    QCOMPARE(order, (QList<qint64>{10, 20, 11, 21, 12}));
}

void TestScheduler::givesOnlyTheRoutesAskedFor()
{
    Scheduler scheduler;
    scheduler.add(routeOf("a.test"), {due(1, 10)});
    QVERIFY(!scheduler.next({routeOf("b.test")}));
    QVERIFY(!scheduler.next({}));
}

void TestScheduler::givesBackWhatWasPutBackFirst()
{
    Scheduler scheduler;
    scheduler.add(routeOf("a.test"), {due(1, 10), due(2, 11)});
    scheduler.putBack(*scheduler.next({routeOf("a.test")}));
    QCOMPARE(scheduler.next({routeOf("a.test")})->head().message.value, 10);
}

void TestScheduler::countsAndEmpties()
{
    Scheduler scheduler;
    scheduler.add(routeOf("a.test"), {due(1, 10), due(2, 10), due(3, 11)});
    QCOMPARE(scheduler.waiting(routeOf("a.test")), 3);
    QCOMPARE(scheduler.batches(routeOf("a.test")), 2);
    QCOMPARE(scheduler.takeAll(routeOf("a.test")).size(), 3);
    QCOMPARE(scheduler.waiting(routeOf("a.test")), 0);
    QCOMPARE(scheduler.waiting(routeOf("never.test")), 0);
}

QTEST_APPLESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
