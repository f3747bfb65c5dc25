// What the charts draw: each time in its place, marks that can be told without colours and be seen in both schemes, nothing for nothing.
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include "support/chart_page.h"
#include "ui/language.h"

using namespace ui;

class TstChartsDrawing : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct PaintCount : QObject {
        int paints = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            paints += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    };

    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &c) {
            const auto linear = [](qreal v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
        };
        return (std::max(luminance(a), luminance(b)) + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
    }
    // Where there is ink, in the middle of a mark that is drawn on a chart's ground.
    static QList<bool> maskOf(Mark mark, const QPalette &palette, double ratio)
    {
        QImage image(QSize(40, 24) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(chartGround(palette));
        QPainter painter(&image);
        MarkBrushes(palette, ratio).draw(painter, QRectF(0, 0, 40, 24), mark);
        painter.end();
        QList<bool> mask;
        for (int y = int(4 * ratio); y < int(20 * ratio); ++y)
            for (int x = int(4 * ratio); x < int(36 * ratio); ++x)
                mask.append(contrast(image.pixelColor(x, y), chartGround(palette)) > 2);
        return mask;
    }

    // All of them are there, and not empty: each has more colours than its ground and its text.
    static bool isDrawn(ChartPage &page, const QString &name)
    {
        QCoreApplication::processEvents();
        const QImage image = page.window.grab().toImage();
        const QString folder = qEnvironmentVariable("CHARTS_SHOT"), scheme = QLatin1String(QTest::currentDataTag());
        if (!folder.isEmpty())
            image.save(QDir(folder).filePath(scheme + u'-' + name + QStringLiteral(".png")));
        const auto few = [&](const ChartPanel *panel) {
            const QRect place(panel->geometry().topLeft() * image.devicePixelRatio(), panel->geometry().size() * image.devicePixelRatio());
            QSet<QRgb> colours;
            for (int y = place.top(); y < place.bottom(); ++y)
                for (int x = place.left(); x < place.right(); ++x)
                    colours.insert(image.pixel(x, y));
            return colours.size() < 20;
        };
        return std::ranges::none_of(std::initializer_list<const ChartPanel *>{page.stripPanel, page.barsPanel, page.linePanel, page.roomPanel}, few);
    }

private Q_SLOTS:
    void init()
    {
        language.use(QStringLiteral("en"));
        applyScheme(*qApp, Scheme::Light);
    }
    void whatIsOutsideTheAxisIsNotDrawn()
    {
        const QDateTime zero = ChartKit::utc("2026-01-01T00:00:00Z");
        AvailabilityStrip strip;
        strip.setAxis({zero.addSecs(3600), zero.addSecs(7200), QTimeZone::utc()});
        Reachability host;
        host.host = QStringLiteral("a");
        host.spans = {{{zero, zero.addSecs(600)}, Reach::Down}, {{zero.addSecs(600), zero.addSecs(9000)}, Reach::Up}};
        strip.show({host});
        strip.resize(600, strip.heightForWidth(600));
        strip.show();
        const QRectF up = strip.rectOf(1);
        QCOMPARE(strip.grab().toImage().pixelColor(int(up.left()) + 2, int(up.center().y())), inkOf(Mark::Up, strip.palette()));
    }
    void aShortOutageCanBeSeenAndHit()
    {
        const QDateTime zero = ChartKit::utc("2026-01-01T00:00:00Z"), end = zero.addDays(365), began = zero.addDays(100);
        AvailabilityStrip strip;
        strip.setAxis({zero, end, QTimeZone::utc()});
        Reachability host;
        host.host = QStringLiteral("a");
        host.spans = {{{zero, began}, Reach::Up}, {{began, began.addSecs(60)}, Reach::Down}, {{began.addSecs(60), end}, Reach::Up}};
        strip.show({host});
        strip.resize(800, strip.heightForWidth(800));
        strip.show();
        const QImage image = strip.grab().toImage();
        const QPoint place = strip.rectOf(1).center().toPoint();
        int red = 0;
        for (int x = place.x() - 6; x <= place.x() + 6; ++x)
            red += image.pixelColor(x, int(strip.rectOf(1).top()) + 3) == inkOf(Mark::Down, strip.palette()) ? 1 : 0; // above where the rest is
        QVERIFY2(red >= 2 && red <= 4, qPrintable(QString::number(red)));
        QSignalSpy chosen(&strip, &Chart::periodChosen);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, place);
        QCOMPARE(chosen.takeFirst(), QVariantList({began, began.addSecs(60)}));
        QTest::mouseClick(&strip, Qt::LeftButton, {}, place + QPoint(20, 0));
        QCOMPARE(chosen.takeFirst(), QVariantList({began.addSecs(60), end}));
    }
    void barsAreAsHighAsTheMail()
    {
        const QDateTime zero = ChartKit::utc("2026-01-01T00:00:00Z");
        StackedBars bars;
        bars.setAxis({zero, zero.addSecs(7200), QTimeZone::utc()});
        bars.show({{{zero, zero.addSecs(3600)}, 60, 50, 0, 0, 0}, {{zero.addSecs(3600), zero.addSecs(7200)}, 0, 0, 25, 75, 90}});
        bars.resize(600, 300);
        bars.show();
        const QImage image = bars.grab().toImage();
        const QRectF first = bars.rectOf(0), second = bars.rectOf(1); // the scale ends at 100
        const auto at = [&](const QRectF &rect, double value) { return image.pixelColor(int(rect.left() + 0.4 * rect.width()), int(rect.bottom() - value / 100 * rect.height())); };
        QCOMPARE(at(first, 5), inkOf(Mark::Delivered, bars.palette()));
        QCOMPARE(at(first, 47), inkOf(Mark::Delivered, bars.palette()));
        QCOMPARE(at(first, 53), chartGround(bars.palette()));
        QCOMPARE(at(first, 60), bars.palette().color(QPalette::Text)); // received
        QCOMPARE(at(first, 64), chartGround(bars.palette()));
        const auto left = [&](double value) { return image.pixelColor(int(second.left()) + 4, int(second.bottom() - value / 100 * second.height())); };
        QSet<QRgb> below, above; // patterns: ink and ground of each
        for (int value = 3; value < 22; ++value)
            below.insert(left(value).rgb());
        for (int value = 30; value < 95; ++value)
            above.insert(left(value).rgb());
        QVERIFY(below.contains(inkOf(Mark::Refused, bars.palette()).rgb()) && !below.contains(inkOf(Mark::Kept, bars.palette()).rgb()));
        QVERIFY(above.contains(groundOf(Mark::Kept, bars.palette()).rgb()) && !above.contains(inkOf(Mark::Refused, bars.palette()).rgb()));
    }
    void aLineHasGapsWhereNothingWasMeasured()
    {
        const QDateTime zero = ChartKit::utc("2026-01-01T00:00:00Z");
        const auto hour = [&](int from) { return Period{zero.addSecs(from * 3600), zero.addSecs(from * 3600 + 3600)}; };
        LineChart line(LineChart::Unit::Days, QStringLiteral("days"));
        line.setAxis({zero, zero.addSecs(4 * 3600), QTimeZone::utc()});
        line.show({{hour(0), 50, 50, 50}, {hour(1), 50, 50, 50}, {hour(3), 50, 50, 50}});
        line.resize(600, 300);
        line.show();
        const QImage image = line.grab().toImage();
        const auto inked = [&](double hours) {
            const QRectF all = line.rectOf(0);
            const int x = int(all.left() + hours * all.width()), middle = int(all.center().y()); // the scale ends at 50 or 100
            for (int y = int(all.top()); y < middle + 5; ++y)
                if (image.pixelColor(x, y) == toneColour(Tone::Accent, line.palette()))
                    return true;
            return false;
        };
        QVERIFY(inked(0.1) && inked(1.9) && inked(3.5));
        QVERIFY(!inked(2.5));
        QCOMPARE(line.gist(), QStringLiteral("Last 50 days. Least 50 days, most 50 days, at Thu 1 Jan 2026 00:00."));
    }
    void chartsAboveOneAnotherHaveOneAxis()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"), 9));
        const auto left = [&](const Chart &chart) { return chart.mapTo(&page.window, chart.rectOf(0).topLeft()).x(); };
        QCOMPARE(left(*page.strip), left(*page.bars) - 1); // its frame is around the span
        QCOMPARE(left(*page.line), left(*page.bars));
        QVERIFY(page.strip->sizeHint().height() < page.bars->sizeHint().height());
    }
    void narrowSlotsAreDrawnAsDays()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-02-28T23:00:00Z"), 120 * 24)); // through the change of the clocks
        QVERIFY(page.bars->rowCount() > 2700);
        QVERIFY(page.bars->drawn().size() <= 121);
        for (int stop = 0; stop < page.bars->stopCount(); ++stop)
            QVERIFY2(page.bars->rectOf(stop).width() > 5, qPrintable(page.bars->figures(stop)));
        page.bars->setCurrent(40);
        QVERIFY2(page.bars->currentFigures().startsWith(QLatin1String("Fri 10 Apr 2026\n")), qPrintable(page.bars->currentFigures()));
    }
    void nothingIsDoneWhileHiddenNorAgainForNothing()
    {
        ChartPage page;
        PaintCount count;
        page.bars->installEventFilter(&count);
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"), 9));
        page.window.hide();
        QCoreApplication::processEvents();
        count.paints = 0;
        const auto week = ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"), 5);
        page.bars->show(traffic(week.service, week.to));
        QCoreApplication::processEvents();
        QCOMPARE(count.paints, 0);
        QCOMPARE(page.bars->stopCount(), 9); // as it was laid out last
        page.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page.window));
        QTRY_VERIFY(count.paints > 0);
        QCOMPARE(page.bars->stopCount(), 5);
        QTest::mouseMove(page.bars, QPoint(1, 1)); // it may have been left at that very place
        QTest::mouseMove(page.bars, page.bars->rectOf(2).center().toPoint());
        QTRY_COMPARE(page.bars->current(), 2);
        QCoreApplication::processEvents();
        count.paints = 0;
        QTest::mouseMove(page.bars, page.bars->rectOf(2).center().toPoint() + QPoint(3, 3));
        QCoreApplication::processEvents();
        QCOMPARE(count.paints, 0);
        page.bars->setAxis(page.bars->axis());
        QCoreApplication::processEvents();
        QCOMPARE(count.paints, 0);
    }
    void eachMarkHasItsOwnPattern_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("ratio");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const double ratio : {1.0, 1.5, 2.0})
                QTest::addRow("%d at %.1f", int(scheme), ratio) << int(scheme) << ratio;
    }
    void eachMarkHasItsOwnPattern() // seen without colours
    {
        QFETCH(int, scheme);
        QFETCH(double, ratio);
        const QPalette palette = paletteFor(Scheme(scheme));
        const auto masks = [&](std::initializer_list<Mark> marks) {
            QList<QList<bool>> all;
            for (const Mark mark : marks)
                all.append(maskOf(mark, palette, ratio));
            return all;
        };
        for (const auto &all : {masks({Mark::Up, Mark::Unwatched, Mark::Maintenance, Mark::Doubtful, Mark::Down}), masks({Mark::Delivered, Mark::Refused, Mark::Kept})})
            for (qsizetype a = 0; a < all.size(); ++a)
                for (qsizetype b = 0; b < a; ++b) {
                    qsizetype differing = 0;
                    for (qsizetype i = 0; i < all.at(a).size(); ++i)
                        differing += all.at(a).at(i) != all.at(b).at(i) ? 1 : 0;
                    QVERIFY2(differing * 5 > all.at(a).size(), qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(differing))); // a fifth
                }
    }
    void marksCanBeSeen_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }
    void marksCanBeSeen() // WCAG 2.1, 1.4.3 and 1.4.11
    {
        QFETCH(int, scheme);
        const QPalette palette = paletteFor(Scheme(scheme));
        for (int i = 0; i < 8; ++i) {
            const Mark mark = Mark(i);
            QVERIFY2(contrast(inkOf(mark, palette), chartGround(palette)) >= 3, qPrintable(QString::number(i)));
            QVERIFY2(contrast(inkOf(mark, palette), groundOf(mark, palette)) >= 3, qPrintable(QString::number(i)));
            QVERIFY2(contrast(inkOf(mark, palette), palette.color(QPalette::Window)) >= 3, qPrintable(QString::number(i))); // in the legend
        }
        QVERIFY(contrast(toneColour(Tone::Accent, palette), chartGround(palette)) >= 3); // lines, the frame of the focus
        QVERIFY(contrast(toneColour(Tone::Accent, palette), toneGround(Tone::Accent, palette)) >= 3);
        QVERIFY(contrast(palette.color(QPalette::WindowText), chartGround(palette)) >= 3); // the cursor
        QVERIFY(contrast(palette.color(QPalette::Text), chartGround(palette)) >= 3);       // what was received
        QVERIFY(contrast(toneColour(Tone::Muted, palette), palette.color(QPalette::Window)) >= 4.5); // figures and times
        QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5);
    }
    void anotherSchemeIsTakenAtOnce()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z"), 9));
        const QPoint up = page.strip->rectOf(0).center().toPoint();
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Light}) {
            applyScheme(*qApp, scheme);
            QTRY_COMPARE(page.strip->grab().toImage().pixelColor(up), inkOf(Mark::Up, paletteFor(scheme)));
        }
    }
    void largeTextsHaveRoom()
    {
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z")));
        for (Chart *chart : std::initializer_list<Chart *>{page.strip, page.bars, page.line}) {
            const QSize before = chart->sizeHint();
            QFont font = chart->font();
            font.setPointSizeF(font.pointSizeF() * 2);
            chart->setFont(font);
            QVERIFY(chart->sizeHint().height() > before.height() * 1.6);
            QVERIFY(chart->minimumSizeHint().height() <= chart->heightForWidth(chart->minimumSizeHint().width()));
        }
        QVERIFY(page.strip->heightForWidth(300) > page.strip->heightForWidth(2000)); // the legend in several lines
    }
    void allTogetherAreDrawn_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }
    // With CHARTS_SHOT=FOLDER, and if wanted CHARTS_LANGUAGE and QT_SCALE_FACTOR, they are saved to be looked at.
    void allTogetherAreDrawn()
    {
        QFETCH(int, scheme);
        language.use(qEnvironmentVariable("CHARTS_LANGUAGE", QStringLiteral("en")));
        applyScheme(*qApp, Scheme(scheme));
        ChartPage page;
        page.show(ChartKit::week(ChartKit::utc("2026-10-19T22:00:00Z")));
        QVERIFY(QTest::qWaitForWindowExposed(&page.window));
        page.bars->setFocus();
        page.bars->setCurrent(60);
        QVERIFY(isDrawn(page, QStringLiteral("week")));
        page.barsPanel->showTable(true);
        page.stripPanel->showTable(true);
        page.window.resize(900, 900);
        QVERIFY(isDrawn(page, QStringLiteral("tables")));
        page.barsPanel->showTable(false);
        page.stripPanel->showTable(false);
        page.window.resize(520, 900);
        page.show(ChartKit::week(ChartKit::utc("2025-03-01T00:00:00Z"), 730 * 24));
        QVERIFY(isDrawn(page, QStringLiteral("years")));
        page.window.resize(700, 640);
        page.show(ChartKit::week(ChartKit::utc("2026-10-22T00:00:00Z"), 9));
        QVERIFY(isDrawn(page, QStringLiteral("hours")));
    }
};
QTEST_MAIN(TstChartsDrawing)
#include "tst_charts_drawing.moc"
