// The pages of a long list that are in memory.
#include <QTest>
#include "ui/queue_window.h"

using namespace ui;

class TstQueueWindow : public QObject {
    Q_OBJECT
    using Page = ipc::Page<ipc::QueueRow>;

    // A list of `count` rows with ids "first".."first+count-1"; the cursor is the last id of a page.
    struct List {
        int count = 0;
        int gone = 0; // rows missing at the start
        Page page(const QString &after) const
        {
            const int from = qMax(gone, after.isEmpty() ? 0 : after.toInt() + 1);
            Page result;
            for (int i = from; i < qMin(from + QueueWindow::pageSize, count); ++i)
                result.rows.append({QString::number(i), {}, {}, {}, {}, {}, 0, {}, 0, {}, {}});
            result.total = count - gone;
            if (from + result.rows.size() < count)
                result.next = result.rows.last().id;
            return result;
        }
    };
    static int settle(QueueWindow &window, const List &list) // how many pages were asked for
    {
        int asked = 0;
        while (const auto need = window.next()) {
            (void)window.take(*need, list.page(need->after));
            if (++asked > 10'000)
                return -1;
        }
        return asked;
    }
    static QString idAt(const QueueWindow &window, int row) { return window.row(row) ? window.row(row)->id : QString(); }

private Q_SLOTS:
    void anEmptyListIsOnePage()
    {
        QueueWindow window;
        QCOMPARE(settle(window, {0}), 1);
        QCOMPARE(window.rowCount(), 0);
    }
    void asksOnlyForWhatIsVisible()
    {
        QueueWindow window;
        window.want(0, 30);
        QCOMPARE(settle(window, {100'000}), 1);
        QCOMPARE(window.rowCount(), 100'000);
        QCOMPARE(idAt(window, 30), QStringLiteral("30"));
        QVERIFY(!window.row(QueueWindow::pageSize));
    }
    void walksToTheEndAndRemembersTheWay()
    {
        QueueWindow window;
        const List list{100'000};
        window.want(99'970, 99'999);
        QCOMPARE(settle(window, list), 100'000 / QueueWindow::pageSize);
        QCOMPARE(idAt(window, 99'999), QStringLiteral("99999"));
        QCOMPARE(window.rowCount(), 100'000);
        window.want(50'000, 50'030); // back: by the cursor that was kept
        QCOMPARE(settle(window, list), 1);
        QCOMPARE(idAt(window, 50'000), QStringLiteral("50000"));
    }
    void keepsABoundedMemory()
    {
        QueueWindow window;
        window.want(99'970, 99'999);
        settle(window, {100'000});
        int kept = 0;
        for (int row = 0; row < 100'000; ++row)
            kept += window.row(row) ? 1 : 0;
        QVERIFY2(kept <= QueueWindow::mostPages * QueueWindow::pageSize, qPrintable(QString::number(kept)));
    }
    void aRefreshAsksForTheVisiblePartOnly()
    {
        QueueWindow window;
        const List list{10'000};
        window.want(9'000, 9'030);
        settle(window, list);
        window.refresh();
        QCOMPARE(settle(window, list), 1);
        QCOMPARE(idAt(window, 9'000), QStringLiteral("9000"));
    }
    void rowsThatGoAtTheTopMoveTheOthersUp()
    {
        QueueWindow window;
        window.want(0, 30);
        settle(window, {1'000});
        window.refresh();
        settle(window, {1'000, 5});
        QCOMPARE(idAt(window, 0), QStringLiteral("5"));
        QCOMPARE(window.rowCount(), 995);
        window.want(960, 994);
        settle(window, {1'000, 5});
        QCOMPARE(idAt(window, 994), QStringLiteral("999"));
    }
    void aListThatEndedIsEmpty()
    {
        QueueWindow window;
        window.want(0, 30);
        settle(window, {1'000});
        window.refresh();
        settle(window, {0});
        QCOMPARE(window.rowCount(), 0);
        QVERIFY(!window.row(0));
    }
    void aListThatGrowsIsSeenToGrow()
    {
        QueueWindow window;
        window.want(0, 30);
        settle(window, {10});
        QCOMPARE(window.rowCount(), 10);
        window.refresh();
        settle(window, {500});
        QCOMPARE(window.rowCount(), 500);
    }
    void saysWhatChanged()
    {
        QueueWindow window;
        window.want(0, 30);
        settle(window, {10});
        window.refresh();
        const auto change = window.take(*window.next(), List{10, 3}.page({}));
        QCOMPARE(change.first, 0);
        QCOMPARE(change.before.size(), 10);
        QCOMPARE(change.rowCount, 7);
    }
};
QTEST_GUILESS_MAIN(TstQueueWindow)
#include "tst_queue_window.moc"
