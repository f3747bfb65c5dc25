// The overview: figures, tasks and charts, what it asks and how seldom, where its buttons lead, and that it claims nothing it does not know.
// With RESTANTE_SHOTS=DIR it leaves pictures there.
#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include "support/chart_kit.h"
#include "support/directory_kit.h"
#include "support/service_desk.h"
#include "ui/charts/availability_strip.h"
#include "ui/charts/stacked_bars.h"
#include "ui/figure_tile.h"
#include "ui/history/history_page.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/main_window.h"
#include "ui/overview_page.h"
#include "ui/palette.h"

using namespace ui;
using namespace std::chrono_literals;

class TstOverviewPage : public QObject {
    Q_OBJECT

    struct Shown {
        QTemporaryDir directory;
        LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
        Language language{*qApp};
        ServiceDesk desk;
        std::unique_ptr<MainWindow> window;

        explicit Shown(const QString &wanted = QStringLiteral("en"))
        {
            language.use(wanted);
            FakeService &service = desk.service;
            service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up, QDateTime::currentDateTimeUtc().addDays(-9))};
            service.setup = {now().addDays(-30), now().addDays(-29), now(), {{QStringLiteral("/etc/mx2.pem"), true, false, true, now().addDays(63).addSecs(60)}}};
            service.alertWays = {{QStringLiteral("it@elsewhere.test"), true, 0, {}, {}}};
            service.directory.domains = {DirectoryKit::ready()};
            service.samples = [](const ipc::GetSamples &request) { return samplesFor(request); };
        }
        ~Shown() { language.use(QStringLiteral("en")); }
        static QDateTime now() { return QDateTime::currentDateTimeUtc(); }
        // Rows of `step`, in which each quarter of an hour brought one mail more; the primary was always there.
        static ipc::Samples samplesFor(const ipc::GetSamples &request)
        {
            ipc::Samples made;
            made.step = request.step;
            const qint64 first = request.from.toSecsSinceEpoch() / request.step;
            for (qint64 i = first; i * request.step < request.to.toSecsSinceEpoch(); ++i) {
                const QDateTime at = QDateTime::fromSecsSinceEpoch(i * request.step, Qt::UTC);
                if (request.host.isEmpty())
                    made.service << ChartKit::service(at, request.step, 3 + i % 17, 2 + i % 15, i % 3, 4, 9);
                else
                    made.primary << ChartKit::primary(at, request.step, request.step);
            }
            return made;
        }
        bool connectNow()
        {
            window = std::make_unique<MainWindow>(desk.model, language, settings);
            window->open(MainWindow::OverviewIndex);
            return desk.connectNow();
        }
        bool isWhole() { return connectNow() && QTest::qWaitFor([this] { return body().isVisible() && find<StackedBars>("stackedBars").hasData(); }) && isSettled(); }
        bool isSettled() // all is laid out
        {
            QWidget *inner = find<QScrollArea>("overviewArea").widget();
            auto &strip = find<AvailabilityStrip>("availabilityStrip");
            return QTest::qWaitFor([&] { return inner->height() >= inner->heightForWidth(inner->width()) && (!strip.isVisible() || strip.height() >= strip.heightForWidth(strip.width())); });
        }
        template <typename W = QWidget> W &find(const char *name) { return *window->findChild<W *>(QLatin1String(name)); }
        QWidget &body() { return find("overviewBody"); }
        QStringList tasks()
        {
            QStringList names;
            for (const QWidget *row : window->findChildren<QWidget *>(QRegularExpression(QStringLiteral("^task[A-Z]"))))
                if (row->isVisible() && row->parentWidget()->objectName() == QLatin1String("taskList"))
                    names << row->objectName();
            return names;
        }
        QPushButton *buttonOf(const char *task) { return find(task).findChild<QPushButton *>(QStringLiteral("taskButton")); }
        int page() { return find<QStackedWidget>("pages").currentIndex(); }
        void changeAndLook() // the service says that something is new, and its snapshot is here
        {
            desk.service.change();
            QTRY_COMPARE(desk.model.snapshot()->revision, desk.service.snapshot.revision);
        }
        void shoot(const QString &name)
        {
            QVERIFY(isSettled());
            if (const QString folder = qEnvironmentVariable("RESTANTE_SHOTS"); !folder.isEmpty())
                window->grab().save(QStringLiteral("%1/overview-%2.png").arg(folder, name));
        }
    };

    static ipc::Warning listed(const char *code, ipc::Severity severity, const QString &subject)
    {
        return FakeService::warning(QLatin1String(code), severity, subject, QLatin1String(code) + u'/' + subject);
    }
    static ipc::Outage outageOf(qint64 beganAgo, std::optional<qint64> endedAgo)
    {
        const auto ago = [](qint64 seconds) { return Shown::now().addSecs(-seconds); };
        ipc::Outage made = ChartKit::outage(QStringLiteral("mx1.firma.cz:25"), ago(beganAgo), endedAgo ? std::optional(ago(*endedAgo)) : std::nullopt);
        made.messages = 12;
        return made;
    }

private Q_SLOTS:
    void isCalmWhenAllIsWell()
    {
        Shown shown;
        QVERIFY(shown.isWhole());
        QCOMPARE(shown.tasks(), QStringList());
        QVERIFY(!shown.find("taskList").isVisible() && !shown.find("warningList").isVisible() && !shown.find("eventList").isVisible());
        QCOMPARE(shown.find<QLabel>("certificateDays").text(), QStringLiteral("The certificate of this backup is valid for another 63 days."));
        QVERIFY(shown.find<QLabel>("dataAge").text().startsWith(QLatin1String("As of")));
        // All of the charts is to be seen at once, at the size that the window has first.
        shown.window->resize(1060, 680);
        auto &area = shown.find<QScrollArea>("overviewArea");
        QTRY_COMPARE(shown.window->size(), QSize(1060, 680));
        QVERIFY(shown.isSettled());
        const auto bottom = [&] { return shown.find("chartSection").mapTo(area.viewport(), shown.find("chartSection").rect().bottomLeft()).y(); };
        QTRY_VERIFY2(bottom() <= area.viewport()->height(), qPrintable(QStringLiteral("%1 of %2").arg(bottom()).arg(area.viewport()->height())));
        shown.shoot(QStringLiteral("well"));
    }

    void aTaskLeadsToWhereItIsDone()
    {
        Shown shown;
        shown.desk.service.snapshot.worst = {listed("MX-101", ipc::Severity::Info, QStringLiteral("firma.cz")), listed("alerts.not-proved", ipc::Severity::Info, QStringLiteral("it@elsewhere.test"))};
        shown.desk.service.snapshot.warnings = 2;
        shown.desk.service.directory.domains = {DirectoryKit::learned()};
        QVERIFY(shown.isWhole());
        QCOMPARE(shown.tasks(), (QStringList{QStringLiteral("taskMxRecord"), QStringLiteral("taskAlertWay"), QStringLiteral("taskAddresses")}));
        QVERIFY(!shown.find("warningList").isVisible()); // not a second time
        shown.buttonOf("taskMxRecord")->click();
        QCOMPARE(shown.page(), int(MainWindow::HelpIndex));
        shown.window->open(MainWindow::OverviewIndex);
        shown.buttonOf("taskAddresses")->click();
        QCOMPARE(shown.page(), int(MainWindow::DomainsIndex));
        shown.window->open(MainWindow::OverviewIndex);
        shown.buttonOf("taskAlertWay")->click();
        QCOMPARE(shown.page(), int(MainWindow::WarningsIndex));
    }

    void aTaskIsGoneWhenItIsDone()
    {
        Shown shown;
        shown.desk.service.setup.firstPublic.reset();
        shown.desk.service.alertWays.clear();
        QVERIFY(shown.isWhole());
        QCOMPARE(shown.tasks(), (QStringList{QStringLiteral("taskNobodyCame"), QStringLiteral("taskNoAlertWay")}));
        shown.buttonOf("taskNoAlertWay")->setFocus();
        shown.desk.service.setup.firstPublic = Shown::now();
        shown.desk.clock.pass(OverviewFacts::least);
        shown.changeAndLook();
        QTRY_COMPARE(shown.tasks(), QStringList{QStringLiteral("taskNoAlertWay")});
        QCOMPARE(shown.window->focusWidget(), shown.buttonOf("taskNoAlertWay"));
        shown.desk.service.alertWays = {{QStringLiteral("a@b.test"), false, 0, {}, {}}};
        shown.desk.clock.pass(OverviewFacts::least);
        shown.changeAndLook();
        QTRY_COMPARE(shown.tasks(), QStringList());
        QTRY_VERIFY(!shown.find("taskList").isVisible());
    }

    void ofManyTasksTheFirstAreShown()
    {
        Shown shown;
        for (const char *code : {"MX-101", "NET-302", "NET-306", "alerts.not-proved"})
            shown.desk.service.snapshot.worst << listed(code, ipc::Severity::Info, QStringLiteral("firma.cz"));
        shown.desk.service.setup.firstPublic.reset();
        shown.desk.service.directory.domains = {DirectoryKit::unknown()};
        QVERIFY(shown.isWhole());
        QCOMPARE(shown.tasks().size(), TaskListAtFirst);
        QCOMPARE(shown.find<QPushButton>("tasksMore").text(), QStringLiteral("and 2 more tasks"));
        shown.shoot(QStringLiteral("tasks"));
        shown.find<QPushButton>("tasksMore").click();
        QTRY_COMPARE(shown.tasks().size(), 6);
        QVERIFY(!shown.find<QPushButton>("tasksMore").isVisible());
    }

    void whoMayOnlyLookIsNotLedIntoTheSetUp()
    {
        Shown shown;
        shown.desk.service.welcomedAs = ipc::Role::Viewer;
        shown.desk.service.alertWays.clear();
        QVERIFY(shown.isWhole());
        QCOMPARE(shown.tasks(), QStringList{QStringLiteral("taskNoAlertWay")});
        QVERIFY(!shown.buttonOf("taskNoAlertWay")->isVisible());
    }

    void beforeTheSetUpThatIsTheOnlyTask()
    {
        Shown shown;
        shown.desk.service.welcomedAs = ipc::Role::Administrator;
        shown.desk.service.snapshot.isSetUp = false;
        shown.desk.service.snapshot.primaries.clear();
        shown.desk.service.alertWays.clear();
        QVERIFY(shown.connectNow());
        QTRY_COMPARE(shown.tasks(), QStringList{QStringLiteral("taskSetUp")});
        QVERIFY(!shown.find("chartSection").isVisible());
        QVERIFY(shown.desk.service.sampled.isEmpty());
        QTRY_VERIFY(shown.window->wizard()); // it opened by itself
        shown.window->wizard()->reject();
        QTRY_VERIFY(!shown.window->wizard());
        shown.buttonOf("taskSetUp")->click();
        QVERIFY(shown.window->wizard() && shown.window->wizard()->isVisible());
    }

    void showsWhenWhoWasThereOverWhatBecameOfTheMail()
    {
        Shown shown;
        shown.desk.service.outages = {outageOf(7200, 3600)};
        QVERIFY(shown.isWhole());
        auto &strip = shown.find<AvailabilityStrip>("availabilityStrip");
        auto &bars = shown.find<StackedBars>("stackedBars");
        QCOMPARE(strip.axis(), bars.axis());
        QCOMPARE(bars.axis().from().secsTo(bars.axis().to()), 86'400);
        QVERIFY2(strip.gist().contains(QLatin1String("mx1.firma.cz: ")) && strip.gist().contains(QLatin1String("1 outage of 1")), qPrintable(strip.gist()));
        QVERIFY2(strip.gist().contains(QLatin1String("mx2.firma.cz (this backup): ")), qPrintable(strip.gist()));
        QVERIFY(shown.find("eventList").isVisible());
        QCOMPARE(shown.window->findChildren<QLabel *>(QStringLiteral("eventText")).size(), 2);
        QVERIFY(shown.window->findChildren<QLabel *>(QStringLiteral("eventText")).first()->text().contains(QLatin1String("takes mail again")));
        shown.find<QAbstractButton>("stackedBarsTableButton").click();
        QVERIFY(shown.find("stackedBarsTable").isVisible() && !bars.isVisible());
    }

    void aTimeLeadsToItsMail()
    {
        Shown shown;
        QVERIFY(shown.isWhole());
        auto &bars = shown.find<StackedBars>("stackedBars");
        QTRY_VERIFY(bars.stopCount() > 10);
        const Period wanted = bars.stopAt(5).period;
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.rectOf(5).center().toPoint());
        QCOMPARE(shown.page(), int(MainWindow::HistoryIndex));
        QTRY_VERIFY(!shown.desk.service.historyLists.isEmpty());
        QCOMPARE(shown.desk.service.historyLists.last().filter.since, wanted.begin);
        QCOMPARE(shown.desk.service.historyLists.last().filter.until, wanted.end);
    }

    void theRangeIsRemembered()
    {
        Shown shown;
        QVERIFY(shown.isWhole());
        shown.find<QAbstractButton>("chartRange2").click();
        auto &bars = shown.find<StackedBars>("stackedBars");
        QTRY_COMPARE(bars.axis().from().secsTo(bars.axis().to()), 30 * 86'400);
        QCOMPARE(shown.settings.chartRange(), 2);
        shown.window = std::make_unique<MainWindow>(shown.desk.model, shown.language, shown.settings);
        shown.window->open(MainWindow::OverviewIndex);
        QVERIFY(shown.find<QAbstractButton>("chartRange2").isChecked());
        QTRY_COMPARE(shown.find<StackedBars>("stackedBars").axis().from().secsTo(shown.find<StackedBars>("stackedBars").axis().to()), 30 * 86'400);
    }

    void anAnswerOfAnotherRangeIsTooLate()
    {
        Shown shown;
        QVERIFY(shown.isWhole());
        shown.desk.service.holdsSamples = true;
        const auto asked = shown.desk.service.sampled.size();
        shown.find<QAbstractButton>("chartRange1").click();
        QTRY_COMPARE(shown.desk.service.sampled.size(), asked + 2);
        shown.find<QAbstractButton>("chartRange2").click();
        QTRY_COMPARE(shown.desk.service.sampled.size(), asked + 4);
        QSignalSpy drawn(&shown.find<StackedBars>("stackedBars"), &Chart::dataChanged);
        shown.desk.service.releaseSamples();
        auto &bars = shown.find<StackedBars>("stackedBars");
        QTRY_COMPARE(bars.axis().from().secsTo(bars.axis().to()), 30 * 86'400);
        QCOMPARE(drawn.size(), 1);
    }

    void asksSeldom()
    {
        Shown shown;
        QVERIFY(shown.isWhole());
        const auto rounds = [&] { return shown.desk.service.sampled.size() / 2; };
        const auto facts = [&] { return shown.desk.service.asked.count(QStringLiteral("setup.state")); };
        QCOMPARE(rounds(), 1);
        QCOMPARE(facts(), 1);
        for (int i = 0; i < 5; ++i)
            shown.changeAndLook();
        QCOMPARE(rounds(), 1);
        QCOMPARE(facts(), 1);
        shown.desk.clock.pass(OverviewFacts::least);
        shown.changeAndLook();
        QTRY_COMPARE(facts(), 2);
        QCOMPARE(rounds(), 1);
        shown.desk.clock.pass(2min);
        shown.changeAndLook();
        QTRY_COMPARE(rounds(), 2);
        shown.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Down)}; // news are asked for at once
        shown.changeAndLook();
        QTRY_COMPARE(rounds(), 3);
        shown.window->open(MainWindow::HelpIndex);
        shown.desk.clock.pass(60min);
        shown.changeAndLook();
        QCOMPARE(rounds(), 3); // nobody looks
        shown.window->open(MainWindow::OverviewIndex);
        QTRY_COMPARE(rounds(), 4);
    }

    void nothingMovesWhenNewDataCome()
    {
        Shown shown;
        QVERIFY(shown.isWhole());
        const auto places = [&] {
            QList<QRect> all;
            for (const char *name : {"chartSection", "availabilityStrip", "stackedBars", "primaryList", "figureWaiting"})
                all << QRect(shown.find(name).mapTo(shown.window.get(), QPoint()), shown.find(name).size());
            return all;
        };
        const QList<QRect> before = places();
        shown.desk.clock.pass(3min);
        const auto asked = shown.desk.service.sampled.size();
        shown.desk.service.snapshot.counters.messages = 12'345;
        shown.changeAndLook();
        QTRY_COMPARE(shown.desk.service.sampled.size(), asked + 2);
        QTRY_COMPARE(shown.find<FigureTile>("figureWaiting").value(), QStringLiteral("12,345"));
        QCOMPARE(places(), before);
    }

    void isShownWholeOrAfterAWhile()
    {
        Shown shown;
        shown.desk.service.holdsSamples = true;
        shown.desk.service.snapshot.worst = {FakeService::primaryDown()};
        QVERIFY(shown.connectNow());
        QVERIFY(!shown.body().isVisible());
        QTRY_VERIFY(shown.body().isVisible()); // what needs attention does not wait for charts
        QVERIFY(shown.find("warningList").isVisible() && !shown.find("stackedBars").isVisible());
        shown.desk.service.releaseSamples();
        QTRY_VERIFY(shown.find("stackedBars").isVisible());
    }

    void anOlderServiceIsNoFault()
    {
        Shown shown;
        shown.desk.service.setupError = ipc::ErrorReply{QStringLiteral("ipc.unknown-request"), {{"request", "setup.state"}}};
        shown.desk.service.alertWays.clear();
        QVERIFY(shown.isWhole());
        QCOMPARE(shown.tasks(), QStringList{QStringLiteral("taskNoAlertWay")});
        QCOMPARE(shown.find<QLabel>("certificateDays").text(), QString());
    }

    void saysWhyThereAreNoCharts()
    {
        Shown shown;
        shown.desk.service.samplesError = ipc::ErrorReply{QStringLiteral("watch.not-recording"), {}};
        QVERIFY(shown.connectNow());
        QTRY_VERIFY(shown.find("chartTrouble").isVisible());
        QVERIFY(!shown.find<QLabel>("chartTrouble").text().isEmpty() && !shown.find("stackedBars").isVisible());
        shown.desk.service.samplesError = ipc::ErrorReply{QStringLiteral("watch.no-such-host"), {{"host", "x"}}}; // it was never watched yet
        shown.desk.clock.pass(3min);
        shown.changeAndLook();
        QTRY_VERIFY(shown.find("stackedBars").isVisible());
        QVERIFY(!shown.find("chartTrouble").isVisible());
    }

    void claimsNothingWithoutContact()
    {
        Shown shown;
        shown.desk.service.alertWays.clear();
        QVERIFY(shown.isWhole());
        shown.desk.service.die();
        QTRY_VERIFY(!shown.body().isVisible());
        QCOMPARE(shown.tasks(), QStringList());
        QCOMPARE(shown.find<FigureTile>("figureRoom").value(), QStringLiteral("–"));
        QCOMPARE(shown.find<QLabel>("certificateDays").text(), QString());
        shown.desk.clock.pass(90s);
        QTRY_VERIFY(shown.find<QLabel>("dataAge").text().contains(QLatin1String(" ago")));
        QVERIFY(shown.find("dataAge").isVisible());
        shown.shoot(QStringLiteral("no-contact"));
        shown.desk.service.alertWays = {{QStringLiteral("a@b.test"), true, 0, {}, {}}};
        QVERIFY(shown.desk.service.start());
        QTRY_VERIFY(shown.body().isVisible()); // with what is true now
        QCOMPARE(shown.tasks(), QStringList());
    }

    void whoIsNotAllowedSeesNothing()
    {
        Shown shown;
        shown.desk.service.snapshotError = ipc::ErrorReply{QStringLiteral("ipc.not-allowed"), {}};
        shown.window = std::make_unique<MainWindow>(shown.desk.model, shown.language, shown.settings);
        shown.window->open(MainWindow::OverviewIndex);
        QVERIFY(shown.desk.service.start());
        shown.desk.model.start();
        QTRY_COMPARE(shown.desk.model.contact(), Contact::NotAllowed);
        QVERIFY(!shown.body().isVisible());
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("setup.state")));
    }

    void saysWhenMailIsTriedNext()
    {
        Shown shown;
        ipc::Primary down = FakeService::primary(ipc::PrimaryState::Down);
        down.nextProbe = Shown::now().addSecs(30);
        shown.desk.service.snapshot.primaries = {down};
        shown.desk.service.snapshot.counters = {3, 3, 4711, 0, 7200, 4'000'000'000, {}};
        QVERIFY(shown.isWhole());
        QVERIFY(shown.find("figureOldest").accessibleName().contains(QLatin1String("next try at ")));
        shown.desk.service.snapshot.counters.messages = 0;
        shown.changeAndLook();
        QTRY_VERIFY(!shown.find("figureOldest").accessibleName().contains(QLatin1String("next try at ")));
    }

    void looksGood_data() // by eye, from the pictures
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("percent");
        QTest::newRow("en-light") << QStringLiteral("en") << int(Scheme::Light) << 100;
        QTest::newRow("cs-dark") << QStringLiteral("cs") << int(Scheme::Dark) << 100;
        QTest::newRow("de-light-200") << QStringLiteral("de") << int(Scheme::Light) << 200;
        QTest::newRow("it-dark") << QStringLiteral("it") << int(Scheme::Dark) << 100;
    }
    void looksGood()
    {
        QFETCH(const QString, language);
        QFETCH(const int, scheme);
        QFETCH(const int, percent);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        applyScheme(*qApp, Scheme(scheme));
        {
            Shown shown(language);
            FakeService &service = shown.desk.service;
            service.snapshot.worst = {FakeService::primaryDown(), listed("MX-101", ipc::Severity::Info, QStringLiteral("firma.cz"))};
            service.snapshot.warnings = 2;
            service.snapshot.sentence = {QStringLiteral("status.primary-down"), {{"host", "mx1.firma.cz:25"}, {"since", Shown::now().addSecs(-7260).toString(Qt::ISODate)}, {"asOf", Shown::now().toString(Qt::ISODate)},
                {"kept", QJsonObject{{"code", "status.kept"}, {"parameters", QJsonObject{{"messages", 37}, {"oldestSeconds", 7260}}}}}}};
            ipc::Primary down = FakeService::primary(ipc::PrimaryState::Down);
            down.nextProbe = Shown::now().addSecs(30);
            service.snapshot.primaries = {down};
            service.snapshot.counters = {37, 41, 2'400'000, 0, 7'260, 4'000'000'000, 19};
            service.setup.firstPublic.reset();
            service.outages = {outageOf(7260, {}), outageOf(50'000, 45'000)};
            QVERIFY(shown.isWhole());
            QTRY_VERIFY(shown.find<StackedBars>("stackedBars").stopCount() > 5);
            shown.shoot(QLatin1String(QTest::currentDataTag()));
            shown.find<QScrollArea>("overviewArea").verticalScrollBar()->setValue(10'000);
            shown.shoot(QLatin1String(QTest::currentDataTag()) + QStringLiteral("-below"));
        }
        QApplication::setFont(before);
        applyScheme(*qApp, Scheme::Light);
    }

private:
    static constexpr qsizetype TaskListAtFirst = 4;
};
QTEST_MAIN(TstOverviewPage)
#include "tst_overview_page.moc"
