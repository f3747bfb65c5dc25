// The pages of a long list that are in memory.
#include <QTest>
#include "ui/paged_window.h"

using namespace ui;

class TstPagedWindow : public QObject {
    Q_OBJECT
    using Window = PagedWindow<ipc::QueueRow>;
    using Page = ipc::Page<ipc::QueueRow>;

    // A list of `count` rows with ids "first".."first+count-1"; the cursor is the last id of a page.
    struct List {
        int count = 0;
        int gone = 0; // rows missing at the start
        Page page(const QString &after) const
        {
            const int from = qMax(gone, after.isEmpty() ? 0 : after.toInt() + 1);
            Page result;
            for (int i = from; i < qMin(from + Window::pageSize, count); ++i)
                result.rows.append({QString::number(i), {}, {}, {}, {}, {}, 0, {}, 0, {}, {}});
            result.total = count - gone;
            if (from + result.rows.size() < count)
                result.next = result.rows.last().id;
            return result;
        }
    };
    static int settle(Window &window, const List &list) // how many pages were asked for
    {
        int asked = 0;
        while (const auto need = window.next()) {
            (void)window.take(*need, list.page(need->after));
            if (++asked > 10'000)
                return -1;
        }
        return asked;
    }
    static QString idAt(const Window &window, int row) { return window.row(row) ? window.row(row)->id : QString(); }

private Q_SLOTS:
    void anEmptyListIsOnePage()
    {
        Window window;
        QCOMPARE(settle(window, {0}), 1);
        QCOMPARE(window.rowCount(), 0);
    }
    void asksOnlyForWhatIsVisible()
    {
        Window window;
        window.want(0, 30);
        QCOMPARE(settle(window, {100'000}), 1);
        QCOMPARE(window.rowCount(), 100'000);
        QCOMPARE(idAt(window, 30), QStringLiteral("30"));
        QVERIFY(!window.row(Window::pageSize));
    }
    void walksToTheEndAndRemembersTheWay()
    {
        Window window;
        const List list{100'000};
        window.want(99'970, 99'999);
        QCOMPARE(settle(window, list), 100'000 / Window::pageSize);
        QCOMPARE(idAt(window, 99'999), QStringLiteral("99999"));
        QCOMPARE(window.rowCount(), 100'000);
        window.want(50'000, 50'030); // back: by the cursor that was kept
        QCOMPARE(settle(window, list), 1);
        QCOMPARE(idAt(window, 50'000), QStringLiteral("50000"));
    }
    void keepsABoundedMemory()
    {
        Window window;
        window.want(99'970, 99'999);
        settle(window, {100'000});
        int kept = 0;
        for (int row = 0; row < 100'000; ++row)
            kept += window.row(row) ? 1 : 0;
        QVERIFY2(kept <= Window::mostPages * Window::pageSize, qPrintable(QString::number(kept)));
    }
    void aRefreshAsksForTheVisiblePartOnly()
    {
        Window window;
        const List list{10'000};
        window.want(9'000, 9'030);
        settle(window, list);
        window.refresh();
        QCOMPARE(settle(window, list), 1);
        QCOMPARE(idAt(window, 9'000), QStringLiteral("9000"));
    }
    void rowsThatGoAtTheTopMoveTheOthersUp()
    {
        Window window;
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
        Window window;
        window.want(0, 30);
        settle(window, {1'000});
        window.refresh();
        settle(window, {0});
        QCOMPARE(window.rowCount(), 0);
        QVERIFY(!window.row(0));
    }
    void aListThatGrowsIsSeenToGrow()
    {
        Window window;
        window.want(0, 30);
        settle(window, {10});
        QCOMPARE(window.rowCount(), 10);
        window.refresh();
        settle(window, {500});
        QCOMPARE(window.rowCount(), 500);
    }
    void aListOfUnknownLengthGrowsByARow()
    {
        Window window;
        List list{500};
        const auto take = [&](int first, int last) {
            window.want(first, last);
            while (const auto need = window.next()) {
                Page page = list.page(need->after);
                page.total = 0;
                (void)window.take(*need, page);
            }
        };
        take(0, 30);
        QCOMPARE(window.rowCount(), Window::pageSize + 1); // the placeholder that is scrolled to
        QVERIFY(!window.isComplete());
        take(Window::pageSize, Window::pageSize);
        QCOMPARE(window.rowCount(), 2 * Window::pageSize + 1);
        take(2 * Window::pageSize, 2 * Window::pageSize);
        QCOMPARE(window.rowCount(), 500);
        QVERIFY(window.isComplete());
    }
    void saysWhatChanged()
    {
        Window window;
        window.want(0, 30);
        settle(window, {10});
        window.refresh();
        const auto change = window.take(*window.next(), List{10, 3}.page({}));
        QCOMPARE(change.first, 0);
        QCOMPARE(change.before.size(), 10);
        QCOMPARE(change.rowCount, 7);
    }
};
QTEST_GUILESS_MAIN(TstPagedWindow)
#include "tst_paged_window.moc"
