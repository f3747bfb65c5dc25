// What the charts say and how they are moved through: by mouse, by keys, by screen readers, as tables.
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include "support/chart_page.h"
#include "ui/charts/chart_table.h"
#include "ui/language.h"

using namespace ui;

class TstCharts : public QObject {
    Q_OBJECT

    Language language{*qApp};

    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }
    static QString rowOf(const QAbstractItemModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return plain(cells.join(u'|'));
    }

private Q_SLOTS:
    void init() { language.use(QStringLiteral("en")); }
    void theGistIsSaidInWords()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z")));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(page.strip);
        QCOMPARE(access->role(), QAccessible::Chart);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Mail servers"));
        QCOMPARE(plain(access->text(QAccessible::Description)),
                 QStringLiteral("mail.firma.cz: reachable 95.94 %, 2 outages, the longest 5 h 19 min, maintenance 3 h, not watched 4 h.\n"
                                "mx2.firma.cz: reachable 100 %, no outage, not watched 4 h."));
        QCOMPARE(plain(page.line->gist()), QStringLiteral("Last 0. Least 0, most 122, at Thu 22 Oct 2026 09:00."));
        QVERIFY2(page.bars->gist().endsWith(QLatin1String("At most 122 were kept here, at Thu 22 Oct 2026 09:00.")), qPrintable(page.bars->gist()));
        QVERIFY2(page.room->gist().startsWith(QLatin1String("Last 41.0")), qPrintable(page.room->gist()));
    }
    void anOutageOfNowIsSaid()
    {
        AvailabilityStrip strip;
        const QDateTime zero = ChartKit::utc("2026-05-12T00:00:00Z");
        strip.setAxis({zero, zero.addSecs(7200), QTimeZone("Europe/Prague")});
        const auto host = QStringLiteral("mail.firma.cz:25");
        strip.show({reachability({host, {ChartKit::primary(zero, 7200, 5400, 0, 1800)}, {ChartKit::outage(host, zero.addSecs(5400), {})}, std::nullopt},
                                 {zero, zero.addSecs(7200)}),
                    reachability({QStringLiteral("b:25"), {}, {}, std::nullopt}, {zero, zero.addSecs(7200)})});
        QCOMPARE(plain(strip.gist()), QStringLiteral("mail.firma.cz: reachable 75 %, 1 outage of 30 min, not reachable since Tue 12 May 2026 03:30.\n"
                                                     "b: was not watched in this time."));
        language.use(QStringLiteral("cs"));
        QVERIFY2(plain(strip.gist()).startsWith(QStringLiteral("mail.firma.cz: dostupný z 75 %, 1 výpadek dlouhý 30 min, nedostupný od út 12. 5. 2026 03:30.")),
                 qPrintable(strip.gist()));
    }
    void outagesThatNobodyListedAreCounted()
    {
        AvailabilityStrip strip;
        Reachability host;
        host.host = QStringLiteral("a");
        host.millionths = 900'000;
        host.outages = 3;
        strip.show({host});
        QCOMPARE(plain(strip.gist()), QStringLiteral("a: reachable 90 %, 3 outages."));
    }
    void lessThanAllIsNeverSaidToBeAll_data()
    {
        QTest::addColumn<int>("millionths");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << 1'000'000 << QStringLiteral("100 %");
        QTest::newRow("nearly") << 999'999 << QStringLiteral("99.99 %");
        QTest::newRow("round") << 992'000 << QStringLiteral("99.2 %");
        QTest::newRow("nothing") << 0 << QStringLiteral("0 %");
        QTest::newRow("hardly") << 1 << QStringLiteral("0 %");
        QTest::newRow("nonsense") << 5'000'000 << QStringLiteral("100 %");
    }
    void lessThanAllIsNeverSaidToBeAll()
    {
        QFETCH(int, millionths);
        QTEST(plain(percentText(millionths)), "text");
    }
    void keysMoveFromSpanToSpan()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z")));
        AvailabilityStrip &strip = *page.strip;
        QSignalSpy chosen(&strip, &Chart::periodChosen);
        QTest::keyClick(&strip, Qt::Key_Return); // nothing is chosen yet
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(plain(strip.currentFigures()),
                 QStringLiteral("mail.firma.cz: reachable, 1 d 12 h\nSun 25 Oct 2026 10:17 – Mon 26 Oct 2026 23:00"));
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(plain(strip.currentFigures()), QStringLiteral("mail.firma.cz: not reachable, 12 min\nSun 25 Oct 2026, 10:05–10:17"));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&strip);
        QCOMPARE(access->text(QAccessible::Value), strip.currentFigures());
        QVERIFY(access->text(QAccessible::Description).startsWith(strip.currentFigures()));
        QVERIFY(access->text(QAccessible::Description).endsWith(strip.gist()));
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst(), QVariantList({ChartKit::utc("2026-10-25T09:05:00Z"), ChartKit::utc("2026-10-25T09:17:00Z")}));
        QTest::keyClick(&strip, Qt::Key_Down);
        QVERIFY2(strip.currentFigures().startsWith(QLatin1String("mx2.firma.cz: reachable")), qPrintable(strip.currentFigures()));
        QTest::keyClick(&strip, Qt::Key_Down); // no more rows
        QTest::keyClick(&strip, Qt::Key_Right); // no more spans
        QVERIFY(strip.currentFigures().startsWith(QLatin1String("mx2.firma.cz: reachable")));
        QTest::keyClick(&strip, Qt::Key_Home);
        QVERIFY2(plain(strip.currentFigures()).startsWith(QLatin1String("mx2.firma.cz: reachable, 20 h")), qPrintable(strip.currentFigures()));
        QTest::keyClick(&strip, Qt::Key_Escape);
        QCOMPARE(strip.current(), -1);
        QCOMPARE(access->text(QAccessible::Value), QString());
        QCOMPARE(access->text(QAccessible::Description), strip.gist());
    }
    void keysMoveFromSlotToSlot()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"), 9));
        StackedBars &bars = *page.bars;
        QSignalSpy chosen(&bars, &Chart::periodChosen);
        QTest::keyClick(&bars, Qt::Key_Left); // begins with the latest
        QCOMPARE(bars.current(), 8);
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.current(), 8);
        QTest::keyClick(&bars, Qt::Key_PageUp);
        QCOMPARE(bars.current(), 0);
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.currentFigures(),
                 QStringLiteral("Tue 20 Oct 2026, 01:00–02:00\nreceived: 14\ndelivered: 10\nrefused: 4\nkept here: 0 on average, 1 at most"));
        QTest::keyClick(&bars, Qt::Key_Space);
        QCOMPARE(chosen.takeFirst(), QVariantList({ChartKit::utc("2026-10-19T23:00:00Z"), ChartKit::utc("2026-10-20T00:00:00Z")}));
        QTest::keyClick(&bars, Qt::Key_Right, Qt::ControlModifier); // somebody else's
        QCOMPARE(bars.current(), 1);
        QTest::keyClick(page.room, Qt::Key_Home);
        QCOMPARE(plain(page.room->currentFigures()), QStringLiteral("Tue 20 Oct 2026, 00:00–01:00\n41.0 GB on average, from 41.0 GB to 41.0 GB"));
    }
    void screenReadersCanMoveAndChoose()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"), 9));
        QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(page.bars)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::increaseAction()));
        QSignalSpy chosen(page.bars, &Chart::periodChosen);
        actions->doAction(QAccessibleActionInterface::increaseAction());
        actions->doAction(QAccessibleActionInterface::increaseAction());
        QCOMPARE(page.bars->current(), 1);
        actions->doAction(QAccessibleActionInterface::decreaseAction());
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.takeFirst().first().toDateTime(), ChartKit::utc("2026-10-19T22:00:00Z"));
    }
    void theMouseGetsFiguresAndChooses()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"), 9));
        QVERIFY(QTest::qWaitForWindowExposed(&page.window));
        QSignalSpy chosen(page.bars, &Chart::periodChosen);
        const QPoint third = page.bars->rectOf(2).center().toPoint();
        QTest::mouseMove(page.bars, QPoint(1, 1)); // it may have been left at that very place
        QTest::mouseMove(page.bars, third);
        QTRY_COMPARE(page.bars->current(), 2);
        QTRY_VERIFY2(QToolTip::text().contains(QLatin1String("received: 13")), qPrintable(QToolTip::text()));
        QTest::mouseClick(page.bars, Qt::LeftButton, {}, third);
        QCOMPARE(chosen.takeFirst().first().toDateTime(), ChartKit::utc("2026-10-20T00:00:00Z"));
        QTest::mouseClick(page.bars, Qt::RightButton, {}, third);
        QTest::mousePress(page.bars, Qt::LeftButton, {}, third); // and let go elsewhere
        QTest::mouseRelease(page.bars, Qt::LeftButton, {}, page.bars->rectOf(6).center().toPoint());
        QTest::mouseClick(page.bars, Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(chosen.size(), 0);
    }
    void theCursorStaysOnItsTimeWithNewData()
    {
        ChartPage page;
        const auto week = ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"), 9);
        page.show(week);
        page.bars->setCurrent(3);
        QSignalSpy moved(page.bars, &Chart::currentChanged);
        const QList<TrafficSlot> all = traffic(week.service, week.to);
        page.bars->show(all.mid(1));
        QTRY_COMPARE(page.bars->current(), 2);
        page.bars->show(all.mid(6));
        QTRY_COMPARE(page.bars->current(), -1);
        page.bars->show({});
        QTRY_COMPARE(page.bars->stopCount(), 0);
        QVERIFY(!page.bars->hasData());
        QCOMPARE(page.bars->gist(), QStringLiteral("Nothing was recorded in this time."));
        for (const int key : {Qt::Key_Left, Qt::Key_End, Qt::Key_Return, Qt::Key_PageDown, Qt::Key_Up})
            QTest::keyClick(page.bars, Qt::Key(key));
        QTest::mouseClick(page.bars, Qt::LeftButton);
        page.strip->show({Reachability()}); // a host of which nothing is known
        for (const int key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_Return})
            QTest::keyClick(page.strip, Qt::Key(key));
        page.strip->show({reachability(week.watched(), week.period())});
        QTest::keyClick(page.strip, Qt::Key_End);
        page.strip->show({}); // who asks at once is not told of what has gone
        QCOMPARE(page.strip->currentFigures(), QString());
        QCOMPARE(QAccessible::queryAccessibleInterface(page.strip)->text(QAccessible::Description), page.strip->gist());
        page.bars->setAxis({});
        page.bars->show(all);
        QVERIFY(!page.window.grab().isNull());
    }
    void thePanelShowsTheTableInstead()
    {
        ChartPage page;
        const auto week = ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"));
        page.show(week);
        auto *button = page.barsPanel->findChild<QToolButton *>(QStringLiteral("stackedBarsTableButton"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Show as a table: Mail"));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *table = page.barsPanel->findChild<QTableView *>(QStringLiteral("stackedBarsTable"));
        QVERIFY(table->isVisible() && !page.bars->isVisible() && page.barsPanel->isTable());
        QCOMPARE(table->accessibleName(), QStringLiteral("Mail"));
        QCOMPARE(button->text(), QStringLiteral("Show as a drawing"));
        language.use(QStringLiteral("cs"));
        QCoreApplication::processEvents();
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Přijato"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(page.bars->isVisible() && !table->isVisible());
    }
    void theTableHasTheSameData()
    {
        ChartPage page;
        const auto week = ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"));
        ChartTable strip(*page.strip), bars(*page.bars), line(*page.room);
        const QAbstractItemModelTester first(&strip), second(&bars), third(&line);
        page.show(week);
        QCOMPARE(rowOf(strip, 3), QStringLiteral("mail.firma.cz|Thu 22 Oct 2026 05:12|Thu 22 Oct 2026 10:31|not reachable|5 h 19 min"));
        QCOMPARE(bars.rowCount(), 164);
        QCOMPARE(rowOf(bars, 1), QStringLiteral("Tue 20 Oct 2026, 01:00–02:00|14|10|4|0|1"));
        QCOMPARE(rowOf(line, 0), QStringLiteral("Tue 20 Oct 2026, 00:00–01:00|41.0 GB|41.0 GB|41.0 GB"));
        QCOMPARE(bars.headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Kept here at most"));
        QVERIFY(bars.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(bars.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        page.bars->show({});
        QCOMPARE(bars.rowCount(), 0);
    }
};
QTEST_MAIN(TstCharts)
#include "tst_charts.moc"
