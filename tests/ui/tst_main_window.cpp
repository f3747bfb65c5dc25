// The window as a whole: pages, the sentence on top, what is said without contact, the language that changes at once.
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include "support/directory_kit.h"
#include "support/service_desk.h"
#include "ui/figure_tile.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/main_window.h"
#include "ui/navigation.h"
#include "ui/palette.h"
#include "ui/queue_model.h"
#include "ui/queue_page.h"
#include "ui/status_banner.h"
#include "ui/warnings/warning_card.h"

using namespace ui;

class TstMainWindow : public QObject {
    Q_OBJECT

    struct Shown {
        QTemporaryDir directory;
        LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
        Language language{*qApp};
        ServiceDesk desk;
        MainWindow window{desk.model, language, settings};
        Shown() { language.use(QStringLiteral("en")); }
        template <typename W> W &find(const char *name) { return *window.findChild<W *>(QLatin1String(name)); }
        QString sentence() { return find<QLabel>("statusSentence").text(); }
        void show() { window.open(MainWindow::OverviewIndex); }
    };

private Q_SLOTS:
    void showsFiguresAndTheSentence()
    {
        Shown shown;
        shown.desk.service.snapshot.counters.messages = 37;
        shown.desk.service.snapshot.counters.daysUntilFull = 19;
        shown.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        shown.show();
        QVERIFY(shown.desk.connectNow());
        QTRY_COMPARE(shown.find<FigureTile>("figureWaiting").value(), QStringLiteral("37"));
        QCOMPARE(shown.find<FigureTile>("figureRoom").value(), QStringLiteral("about 19 days"));
        QCOMPARE(shown.find<StatusBanner>("statusBanner").shownState(), State::Well);
        QVERIFY(shown.sentence().contains(QLatin1String("All is well")));
        QCOMPARE(shown.find<NavigationButton>("navQueue").badge(), QStringLiteral("37"));
    }
    void saysPlainlyThatThereIsNoContact()
    {
        Shown shown;
        shown.show();
        QCOMPARE(shown.find<StatusBanner>("statusBanner").shownState(), State::NoContact);
        QVERIFY(shown.sentence().contains(QLatin1String("No contact")));
        QVERIFY(shown.find<QPushButton>("statusButton").isEnabled());
    }
    void neverShowsStaleGreen()
    {
        Shown shown;
        shown.desk.service.snapshot.counters.messages = 37;
        shown.show();
        QVERIFY(shown.desk.connectNow());
        QTRY_COMPARE(shown.find<FigureTile>("figureWaiting").value(), QStringLiteral("37"));
        shown.desk.service.die();
        QTRY_COMPARE(shown.find<StatusBanner>("statusBanner").shownState(), State::NoContact);
        QCOMPARE(shown.find<FigureTile>("figureWaiting").value(), QStringLiteral("–"));
        QVERIFY(!shown.find<FigureTile>("figureWaiting").isEnabled());
        QCOMPARE(shown.find<NavigationButton>("navQueue").badge(), QString());
        shown.desk.clock.pass(std::chrono::seconds(90));
        QTRY_VERIFY_WITH_TIMEOUT(shown.find<QLabel>("dataAge").text().contains(QLatin1String("ago")), 3000);
    }
    void aFigureLeadsToItsList()
    {
        Shown shown;
        shown.desk.service.queue = FakeService::rows(3);
        shown.desk.service.queue[1].state = ipc::RecipientState::Held;
        shown.show();
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY(shown.find<FigureTile>("figureHeld").isEnabled());
        QTest::mouseClick(&shown.find<FigureTile>("figureHeld"), Qt::LeftButton);
        QCOMPARE(shown.find<QStackedWidget>("pages").currentIndex(), int(MainWindow::QueueIndex));
        auto &model = shown.find<QueuePage>("queuePage").model();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.filter().states, QList<ipc::RecipientState>{ipc::RecipientState::Held});
    }
    void theRestOfTheWarningsIsOnTheirPage()
    {
        Shown shown;
        for (int i = 0; i < 7; ++i)
            shown.desk.service.snapshot.worst << FakeService::warning(QStringLiteral("disk.low"), ipc::Severity::Attention, QStringLiteral("d%1").arg(i), QStringLiteral("cause/%1").arg(i));
        shown.desk.service.snapshot.warnings = 60; // more than a snapshot lists
        shown.show();
        QVERIFY(shown.desk.connectNow());
        QTRY_COMPARE(shown.find<NavigationButton>("navWarnings").badge(), QStringLiteral("60"));
        QCOMPARE(shown.find<NavigationButton>("navOverview").badge(), QString());
        QTRY_VERIFY(shown.window.findChild<QPushButton *>(QStringLiteral("warningsMore")));
        QCOMPARE(shown.find<QPushButton>("warningsMore").text(), QStringLiteral("and 55 more"));
        shown.find<QPushButton>("warningsMore").click();
        QCOMPARE(shown.find<QStackedWidget>("pages").currentIndex(), int(MainWindow::WarningsIndex));
        QTRY_COMPARE(shown.window.findChildren<WarningCard *>().size(), 7);
    }
    void aWarningIsOpenedAndExplained()
    {
        Shown shown;
        shown.desk.service.snapshot.worst = {FakeService::primaryDown(), FakeService::warning(QStringLiteral("MX-101"), ipc::Severity::Attention, QStringLiteral("firma.cz"), QStringLiteral("finding/MX-101"))};
        shown.show();
        QVERIFY(shown.desk.connectNow());
        shown.window.showMinimized();
        shown.window.openWarning(QStringLiteral("finding/MX-101")); // as a click on a bubble does
        QVERIFY(!shown.window.isMinimized());
        QCOMPARE(shown.find<QStackedWidget>("pages").currentIndex(), int(MainWindow::WarningsIndex));
        const auto focused = [&] { return qobject_cast<QPushButton *>(shown.window.focusWidget()); };
        QTRY_VERIFY(focused() && focused()->objectName() == QLatin1String("warningAct"));
        focused()->parentWidget()->findChild<QPushButton *>(QStringLiteral("warningExplain"))->click();
        QCOMPARE(shown.find<QStackedWidget>("pages").currentIndex(), int(MainWindow::HelpIndex));
    }
    void aWarningsButtonDoesWhatItSays()
    {
        Shown shown;
        shown.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        shown.desk.service.directory.domains = {DirectoryKit::ready(), DirectoryKit::ready(QStringLiteral("second.test"))};
        shown.show();
        QVERIFY(shown.desk.connectNow());
        const auto page = [&] { return shown.find<QStackedWidget>("pages").currentIndex(); };
        const auto about = [](const char *code, const QString &domain) { return FakeService::warning(QString::fromLatin1(code), ipc::Severity::Problem, domain, QStringLiteral("x")); };
        shown.window.act(WarningAction::OpenHeld, about("handover.held", QStringLiteral("firma.cz")));
        QCOMPARE(page(), int(MainWindow::QueueIndex));
        QTRY_COMPARE(shown.desk.service.listed.search, QStringLiteral("@firma.cz"));
        QCOMPARE(shown.desk.service.listed.states, QList<ipc::RecipientState>{ipc::RecipientState::Held});
        shown.window.act(WarningAction::CheckAgain, about("MX-101", QStringLiteral("second.test")));
        QCOMPARE(page(), int(MainWindow::DomainsIndex));
        QTRY_COMPARE(shown.desk.service.checks.size(), 1);
        QCOMPARE(shown.desk.service.checks.first().domain, QStringLiteral("second.test"));
        shown.window.act(WarningAction::OpenServers, about("primary.new-key", QStringLiteral("gone.test"))); // no longer one of ours
        QTRY_VERIFY(shown.find<QWidget>("directoryPanel").isVisible());
        shown.window.act(WarningAction::TellServer, about("REL-403", QStringLiteral("firma.cz")));
        QTRY_VERIFY(shown.window.findChild<QDialog *>(QStringLiteral("kitDialog")));
        QCOMPARE(shown.desk.service.checks.size(), 1);
        shown.window.act(WarningAction::OpenNotices, about("notices.only-primary", {}));
        QCOMPARE(page(), int(MainWindow::NoticesIndex));
        shown.window.act(WarningAction::OpenLargest, about("disk.low", {}));
        QCOMPARE(page(), int(MainWindow::QueueIndex));
        QTRY_COMPARE(shown.desk.service.listed.states.size(), 0);
        shown.window.act(WarningAction::OpenSetUp, about("alerts.not-proved", {}));
        QVERIFY(shown.window.wizard());
    }
    void theLanguageActsAtOnce()
    {
        Shown shown;
        shown.show();
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY(shown.sentence().contains(QLatin1String("All is well")));
        shown.language.use(QStringLiteral("cs"));
        QTRY_COMPARE(shown.find<NavigationButton>("navOverview").text(), QStringLiteral("Přehled")); // Qt posts the change
        QTRY_VERIFY2(!shown.sentence().contains(QLatin1String("All is well")), qPrintable(shown.sentence()));
        shown.language.use(QStringLiteral("en"));
        QTRY_COMPARE(shown.find<NavigationButton>("navOverview").text(), QStringLiteral("Overview"));
    }
    void theSetupOpensByItselfOnce()
    {
        Shown shown;
        shown.desk.service.snapshot.isSetUp = false;
        shown.desk.service.snapshot.sentence = {QStringLiteral("status.setup"), {}};
        shown.show();
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY(shown.window.wizard() && shown.window.wizard()->isVisible());
        QCOMPARE(shown.find<StatusBanner>("statusBanner").shownState(), State::SetUpNeeded);
        shown.window.wizard()->reject();
        QTRY_VERIFY(!shown.window.wizard());
        shown.desk.service.change();
        QTRY_COMPARE(shown.desk.model.snapshot()->revision, 1);
        QVERIFY(!shown.window.wizard());
        QTest::mouseClick(&shown.find<QPushButton>("statusButton"), Qt::LeftButton);
        QVERIFY(shown.window.wizard() && shown.window.wizard()->isVisible());
    }
    void closingEndsTheProgramOnlyWithoutATray()
    {
        Shown shown;
        QSignalSpy quit(&shown.window, &MainWindow::quitWanted);
        shown.show();
        shown.window.setTrayThere(true);
        shown.window.close();
        QCOMPARE(quit.size(), 0);
        shown.show();
        shown.window.setTrayThere(false);
        shown.window.close();
        QCOMPARE(quit.size(), 1);
    }
    void theFirstCloseToTheTraySaysOnceWhereItWent()
    {
        Shown shown;
        QSignalSpy told(&shown.window, &MainWindow::wentToTray);
        shown.window.setTrayThere(true);
        for (int i = 0; i < 3; ++i) {
            shown.show();
            shown.window.close();
        }
        QCOMPARE(told.size(), 1);
    }
    void everythingThatCanBeUsedHasANameForScreenReaders()
    {
        Shown shown;
        shown.show();
        QVERIFY(shown.desk.connectNow());
        shown.window.openSetup();
        QTRY_VERIFY(shown.window.wizard()->isVisible());
        QStringList nameless;
        const auto widgets = shown.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isOurs = widget->focusPolicy() & Qt::TabFocus && !widget->objectName().startsWith(QLatin1String("qt_"));
            const QAccessibleInterface *access = isOurs ? QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)) : nullptr;
            if (access && (access->text(QAccessible::Name).isEmpty() || widget->objectName().isEmpty()) && !qobject_cast<const QAbstractScrollArea *>(widget))
                nameless << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};
QTEST_MAIN(TstMainWindow)
#include "tst_main_window.moc"
