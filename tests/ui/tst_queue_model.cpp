// The queue's table over a fake service: lazily, both ways, without lag, and with selections that keep to their mail.
#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>
#include "support/service_desk.h"
#include "ui/queue_model.h"

using namespace ui;

class TstQueueModel : public QObject {
    Q_OBJECT

    static QString sender(const QueueModel &model, int row) { return model.index(row, QueueModel::Sender).data().toString(); }

private Q_SLOTS:
    void showsTheRowsThatAreThere()
    {
        ServiceDesk desk;
        desk.service.queue = FakeService::rows(3);
        QVERIFY(desk.connectNow());
        QueueModel model(desk.model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(sender(model, 1), QStringLiteral("s1@out.test"));
        QCOMPARE(model.index(1, QueueModel::Size).data().toString(), QString::fromUtf8("4.7\u00a0KB"));
        QCOMPARE(model.index(1, QueueModel::Attempts).data().toString(), QStringLiteral("2"));
    }
    void aHundredThousandRowsDoNotLag()
    {
        ServiceDesk desk;
        desk.service.queue = FakeService::rows(100'000);
        QVERIFY(desk.connectNow());
        QueueModel model(desk.model);
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 100'000);
        QCOMPARE(desk.service.cursors.size(), 1); // one page, not the list
        QCOMPARE(sender(model, 5), QStringLiteral("s5@out.test"));
        QCOMPARE(sender(model, 5'000), QStringLiteral("…")); // a placeholder, at once
    }
    void scrollsBothWays()
    {
        ServiceDesk desk;
        desk.service.queue = FakeService::rows(5'000);
        QVERIFY(desk.connectNow());
        QueueModel model(desk.model);
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 5'000);
        model.setVisibleRows(4'970, 4'999);
        QTRY_COMPARE(sender(model, 4'999), QStringLiteral("s4999@out.test"));
        model.setVisibleRows(0, 30);
        QTRY_COMPARE(sender(model, 0), QStringLiteral("s0@out.test"));
    }
    void aSelectionFollowsItsMail()
    {
        ServiceDesk desk;
        desk.service.queue = FakeService::rows(50);
        QVERIFY(desk.connectNow());
        QueueModel model(desk.model);
        QItemSelectionModel selection(&model);
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 50);
        selection.select(model.index(10, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        desk.service.queue.remove(0, 4); // delivered
        desk.service.change(ipc::Topic::Queue);
        QTRY_COMPARE(model.rowCount(), 46);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), 6);
        QCOMPARE(selection.selectedRows().first().data(QueueModel::IdRole).toString(), QStringLiteral("r10"));
    }
    void mailThatIsGoneIsNoLongerSelected()
    {
        ServiceDesk desk;
        desk.service.queue = FakeService::rows(50);
        QVERIFY(desk.connectNow());
        QueueModel model(desk.model);
        QItemSelectionModel selection(&model);
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 50);
        selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        desk.service.queue.remove(2, 1);
        desk.service.change(ipc::Topic::Queue);
        QTRY_COMPARE(model.rowCount(), 49);
        QVERIFY(!selection.hasSelection());
    }
    void searchesAndFilters()
    {
        ServiceDesk desk;
        desk.service.queue = FakeService::rows(50);
        desk.service.queue[7].state = ipc::RecipientState::Held;
        QVERIFY(desk.connectNow());
        QueueModel model(desk.model);
        ipc::QueueFilter filter;
        filter.states = {ipc::RecipientState::Held};
        model.show(filter, ipc::QueueSort::Age);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(sender(model, 0), QStringLiteral("s7@out.test"));
    }
    void doesNotAskWhileNobodyLooks()
    {
        ServiceDesk desk;
        desk.service.queue = FakeService::rows(50);
        QVERIFY(desk.connectNow());
        QueueModel model(desk.model);
        desk.service.change(ipc::Topic::Queue);
        QTest::qWait(1000); // longer than the model waits before it asks
        QVERIFY(desk.service.cursors.isEmpty());
    }
};
QTEST_MAIN(TstQueueModel)
#include "tst_queue_model.moc"
