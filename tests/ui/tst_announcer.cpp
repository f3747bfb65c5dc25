// From the service's snapshot to a bubble at the desktop's notification service, in words.
#include <QDBusArgument>
#include <QTest>
#include <memory>
#include "support/fake_desktop.h"
#include "support/service_desk.h"
#include "ui/announcer.h"

using namespace ui;
using namespace std::chrono_literals;

class TstAnnouncer : public QObject {
    Q_OBJECT
    std::unique_ptr<FakeDesktop> desktop;

private Q_SLOTS:
    void init()
    {
        desktop = std::make_unique<FakeDesktop>();
        QVERIFY2(desktop->start(), "no private session bus: run under dbus-run-session");
    }
    void cleanup()
    {
        desktop.reset();
        QDBusConnection::disconnectFromBus("fake desktop");
    }
    void oneBubbleForAnOutageFromItsBeginningToItsEnd()
    {
        ServiceDesk desk;
        const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-600);
        desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Down, since)};
        desk.service.snapshot.counters.messages = 37;
        desk.service.snapshot.counters.recipients = 40;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {.primaryDownAfter = 5min, .noContactAfter = 1min});
        QTRY_COMPARE(desktop->notified.size(), 1);
        const QVariantList sent = desktop->notified.at(0).arguments;
        QVERIFY(sent.value(3).toString().contains(QLatin1String("does not answer")));
        QVERIFY2(sent.value(4).toString().contains(QLatin1String("mx1.firma.cz:25")), qPrintable(sent.value(4).toString()));
        QVERIFY(sent.value(4).toString().contains(QLatin1String("37")));
        QCOMPARE(qdbus_cast<QVariantMap>(sent.value(6)).value("urgency").toInt(), 2);

        desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        desk.service.snapshot.counters = {};
        desk.service.change();
        QTRY_COMPARE(desktop->closed.size(), 1);
        QCOMPARE(desktop->closed.at(0), desktop->notified.at(0).id);
        QTRY_COMPARE(desktop->notified.size(), 2);
        QVERIFY(desktop->notified.at(1).arguments.value(3).toString().contains(QLatin1String("handed over")));
    }
    void waitsUntilItIsTime()
    {
        ServiceDesk desk;
        desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Down)};
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {.primaryDownAfter = 1h, .noContactAfter = 1h});
        desk.service.change();
        QTRY_COMPARE(desk.model.snapshot()->revision, 1);
        QVERIFY(desktop->notified.isEmpty());
    }
    void aPauseIsQuiet()
    {
        ServiceDesk desk;
        desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Down, QDateTime::currentDateTimeUtc().addSecs(-600))};
        Announcer announcer(desk.model, {.primaryDownAfter = 5min, .noContactAfter = 1h});
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(desk.clock.wall().time_since_epoch().count());
        announcer.pauseUntil(now.addSecs(3600));
        QVERIFY(announcer.isPaused());
        QVERIFY(desk.connectNow());
        QVERIFY(desktop->notified.isEmpty());
        announcer.pauseUntil({});
        QTRY_COMPARE(desktop->notified.size(), 1); // it still lasts
    }
};
QTEST_MAIN(TstAnnouncer)
#include "tst_announcer.moc"
