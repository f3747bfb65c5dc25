// The whole program on a real screen: icon, menu and bubbles, by mouse and keys. The service is a fake one whose states the test chooses.
// xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- ./tst_tray_flows      RESTANTE_SHOTS=folder: pictures to look at
#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include "program.h"
#include "support/real_desktop.h"
#include "support/service_desk.h"
#include "ui/icons.h"
#include "ui/warnings/warning_card.h"

using namespace ui;
using namespace std::chrono_literals;

class TstTrayFlows : public QObject {
    Q_OBJECT

    Language language{*qApp};

    static void photograph(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("RESTANTE_SHOTS"); !folder.isEmpty())
            QGuiApplication::primaryScreen()->grabWindow(0).save(folder + u'/' + name + QStringLiteral(".png"));
    }
    // Within this process, so that what a click led to can be looked at.
    struct Started {
        QTemporaryDir directory;
        LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
        FakeService service;
        std::unique_ptr<Program> program;

        bool begin(Language &language)
        {
            service.snapshot.isSetUp = true;
            service.snapshot.hostname = QStringLiteral("mx2.firma.cz");
            service.snapshot.sentence = {QStringLiteral("status.well"), {{"since", "2026-11-21T08:00:00Z"}}};
            service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
            Options options;
            options.socket = service.path();
            program = std::make_unique<Program>(*qApp, language, settings, options);
            program->start();
            return service.start() && QTest::qWaitFor([this] { return service.asked.contains(QStringLiteral("snapshot")); }, 10'000);
        }
        static MainWindow *window()
        {
            for (QWidget *top : QApplication::topLevelWidgets())
                if (auto *found = qobject_cast<MainWindow *>(top))
                    return found;
            return nullptr;
        }
    };
    struct Icon {
        ServiceDesk desk;
        Announcer announcer{desk.model, {.noContactAfter = 1h}};
        Tray tray{desk.model, announcer};

        QRect place() const { return tray.geometry(); }
    };

private Q_SLOTS:
    void initTestCase() { language.use(QStringLiteral("en")); }

    void maintenanceIsWellWithItsOwnWord()
    {
        Icon icon;
        icon.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up), FakeService::primary(ipc::PrimaryState::Maintenance)};
        QVERIFY(icon.desk.connectNow());
        QTRY_COMPARE(icon.tray.shownState(), State::Well);
        const QAction *status = icon.tray.menu().findChild<QAction *>(QStringLiteral("trayStatus"));
        QTRY_COMPARE(status->text(), QStringLiteral("All is well · maintenance"));
        icon.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        icon.desk.service.change();
        QTRY_COMPARE(status->text(), QStringLiteral("All is well"));
    }
    void whoIsNotAllowedIsToldSo()
    {
        Icon icon;
        icon.desk.service.welcomedAs = ipc::Role::None;
        QVERIFY(icon.desk.service.start());
        icon.desk.model.start();
        QTRY_COMPARE(icon.desk.model.contact(), Contact::NotAllowed);
        QCOMPARE(icon.tray.shownState(), State::NoContact);
        QCOMPARE(icon.tray.menu().findChild<QAction *>(QStringLiteral("trayStatus"))->text(), QStringLiteral("Not allowed"));
        QVERIFY2(icon.tray.toolTip().contains(QLatin1String("not allowed")), qPrintable(icon.tray.toolTip()));
    }
    void theMenuOpensByTheMouse()
    {
        RealDesktop desktop;
        QVERIFY(desktop.startWindows() && desktop.startTray());
        Icon icon;
        icon.desk.service.snapshot.counters.messages = 12;
        QVERIFY(icon.desk.connectNow());
        QTRY_VERIFY_WITH_TIMEOUT(icon.tray.isThere() && icon.place().width() > 8 && icon.place().left() >= 0, 20'000);
        QSignalSpy opened(&icon.tray, &Tray::openWanted), queue(&icon.tray, &Tray::queueWanted);
        RealDesktop::click(icon.place().center(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(icon.tray.menu().isVisible(), 10'000);
        photograph(QStringLiteral("menu"));
        const QRect entry = icon.tray.menu().actionGeometry(icon.tray.menu().findChild<QAction *>(QStringLiteral("trayQueue")));
        RealDesktop::click(icon.tray.menu().mapToGlobal(entry.center()));
        QTRY_COMPARE(queue.size(), 1);
        QTRY_VERIFY(!icon.tray.menu().isVisible());
        RealDesktop::click(icon.place().center());
        QTRY_COMPARE(opened.size(), 1);
    }
    void aClickOnABubbleOpensExactlyItsWarning()
    {
        RealDesktop desktop;
        QVERIFY(desktop.startWindows() && desktop.startTray() && desktop.startDaemon());
        Started started;
        const ipc::Warning other = FakeService::warning(QStringLiteral("disk.low"), ipc::Severity::Problem, QStringLiteral("/var"), QStringLiteral("disk"));
        started.service.snapshot.worst = {other, FakeService::primaryDown()};
        QVERIFY(started.begin(language));
        MainWindow *window = Started::window();
        QTRY_VERIFY(window->isVisible());
        window->showMinimized();
        started.service.tell(FakeService::alert(ipc::AlertKind::Raised, FakeService::primaryDown()));
        QTRY_COMPARE(RealDesktop::displayed(), 1);
        photograph(QStringLiteral("bubble"));
        RealDesktop::clickBubble();
        QTRY_VERIFY(!window->isMinimized());
        const auto focused = [&] {
            for (const WarningCard *card : window->findChildren<WarningCard *>())
                if (window->focusWidget() && card->isAncestorOf(window->focusWidget()))
                    return card->key();
            return QString();
        };
        QTRY_COMPARE(focused(), QStringLiteral("primary/mx1.firma.cz:25"));
        photograph(QStringLiteral("bubble-clicked"));
    }
    void theBubbleIsWithdrawnAtTheEndAndTheEndLeadsToTheWarnings()
    {
        RealDesktop desktop;
        QVERIFY(desktop.startWindows() && desktop.startDaemon());
        Started started;
        started.service.snapshot.worst = {FakeService::primaryDown()};
        QVERIFY(started.begin(language));
        started.service.tell(FakeService::alert(ipc::AlertKind::Raised, FakeService::primaryDown()));
        QTRY_COMPARE(RealDesktop::displayed(), 1);
        QVERIFY(!RealDesktop::history().contains(QLatin1String("has not answered")));
        started.service.snapshot.worst.clear();
        started.service.tell(FakeService::alert(ipc::AlertKind::Resolved, FakeService::primaryDown()));
        started.service.change(ipc::Topic::Warnings);
        QTRY_VERIFY2(RealDesktop::history().contains(QLatin1String("has not answered")), qPrintable(RealDesktop::history())); // no longer on the screen
        QTRY_COMPARE(RealDesktop::displayed(), 1); // that it is over
        RealDesktop::clickBubble();
        auto *pages = Started::window()->findChild<QWidget *>(QStringLiteral("warningsPage"));
        QTRY_VERIFY(pages->isVisible());
    }
};
QTEST_MAIN(TstTrayFlows)
#include "tst_tray_flows.moc"
