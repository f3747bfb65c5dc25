// The tray icon in a real tray (trayer) and the bubbles of a real notification daemon (dunst).
// xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- ./tst_real_desktop
#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include "support/real_desktop.h"
#include "support/service_desk.h"
#include "ui/announcer.h"
#include "ui/tray.h"

using namespace ui;
using namespace std::chrono_literals;

class TstRealDesktop : public QObject {
    Q_OBJECT

    static QAction &action(Tray &tray, const char *name)
    {
        QAction *found = tray.menu().findChild<QAction *>(QLatin1String(name));
        for (QMenu *menu : tray.menu().findChildren<QMenu *>())
            found = found ? found : menu->findChild<QAction *>(QLatin1String(name));
        return *found;
    }

private Q_SLOTS:
    void looksForATrayThatComesLater()
    {
        ServiceDesk desk;
        Announcer announcer(desk.model, {.noContactAfter = 1h});
        Tray tray(desk.model, announcer);
        QSignalSpy availability(&tray, &Tray::availabilityChanged);
        QVERIFY(!tray.isThere());
        RealDesktop desktop;
        QVERIFY(desktop.startWindows() && desktop.startTray());
        QTRY_VERIFY_WITH_TIMEOUT(tray.isThere(), 15'000);
        QCOMPARE(availability.size(), 1);
    }
    void showsTheStateAndTheSentence()
    {
        RealDesktop desktop;
        QVERIFY(desktop.startWindows() && desktop.startTray());
        ServiceDesk desk;
        Announcer announcer(desk.model, {.noContactAfter = 1h});
        Tray tray(desk.model, announcer);
        QTRY_VERIFY_WITH_TIMEOUT(tray.isThere(), 15'000);
        QCOMPARE(tray.shownState(), State::NoContact);
        QVERIFY(desk.connectNow());
        QTRY_COMPARE(tray.shownState(), State::Well);
        QVERIFY2(tray.toolTip().contains(QLatin1String("All is well")), qPrintable(tray.toolTip()));
        desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Down)};
        desk.service.change();
        QTRY_COMPARE(tray.shownState(), State::Attention);
        desk.service.die();
        QTRY_COMPARE_WITH_TIMEOUT(tray.shownState(), State::NoContact, 3000);
    }
    void theMenuActs()
    {
        ServiceDesk desk;
        desk.service.snapshot.counters.messages = 12;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {.noContactAfter = 1h});
        Tray tray(desk.model, announcer);
        QVERIFY(action(tray, "trayQueue").text().contains(QLatin1String("12")));
        QSignalSpy open(&tray, &Tray::openWanted);
        action(tray, "trayOpen").trigger();
        QCOMPARE(open.size(), 1);
        action(tray, "trayDeliver").trigger();
        QTRY_VERIFY(desk.service.asked.contains(QStringLiteral("flush")));
        QSignalSpy pause(&tray, &Tray::pauseWanted);
        action(tray, "trayPauseHour").trigger();
        QCOMPARE(pause.size(), 1);
        QVERIFY(pause.at(0).at(0).toDateTime() > QDateTime::currentDateTime().addSecs(3500));
    }
    void aRealBubbleAppearsAndItsClickComesBack()
    {
        RealDesktop desktop;
        QVERIFY(desktop.startWindows() && desktop.startDaemon());
        ServiceDesk desk;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {.noContactAfter = 1h});
        QSignalSpy activated(&announcer, &Announcer::activated);
        desk.service.tell(FakeService::alert(ipc::AlertKind::Raised, FakeService::primaryDown()));
        QTRY_COMPARE(RealDesktop::displayed(), 1);
        RealDesktop::clickBubble();
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), QStringLiteral("primary/mx1.firma.cz:25"));
    }
    void theBubbleIsWithdrawnWhenItIsKnown()
    {
        RealDesktop desktop;
        QVERIFY(desktop.startWindows() && desktop.startDaemon());
        ServiceDesk desk;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {.noContactAfter = 1h});
        desk.service.tell(FakeService::alert(ipc::AlertKind::Raised, FakeService::primaryDown()));
        QTRY_COMPARE(RealDesktop::displayed(), 1);
        ipc::Warning known = FakeService::primaryDown();
        known.acknowledged = QDateTime::currentDateTimeUtc();
        desk.service.snapshot.worst = {known};
        desk.service.change(ipc::Topic::Warnings);
        QTRY_COMPARE(RealDesktop::displayed(), 0);
        QTRY_VERIFY(RealDesktop::history().contains(QLatin1String("has not answered")));
    }
};
QTEST_MAIN(TstRealDesktop)
#include "tst_real_desktop.moc"
