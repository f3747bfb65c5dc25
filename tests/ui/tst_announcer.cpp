// From the service's alert to a bubble at the desktop's notification service, in words.
#include <QApplication>
#include <QDBusArgument>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <memory>
#include "support/fake_desktop.h"
#include "support/service_desk.h"
#include "ui/announcer.h"
#include "ui/language.h"

using namespace ui;
using namespace std::chrono_literals;

class TstAnnouncer : public QObject {
    Q_OBJECT
    Language language{*qApp};
    std::unique_ptr<FakeDesktop> desktop;

    static ipc::Warning listed()
    {
        ipc::Warning w = FakeService::primaryDown();
        w.told = QDateTime::currentDateTimeUtc();
        return w;
    }
    static ipc::Alert down(ipc::AlertKind kind) { return FakeService::alert(kind, FakeService::primaryDown(), 2); }
    QString titleOf(qsizetype i) const { return desktop->notified.at(i).arguments.value(3).toString(); }
    QString bodyOf(qsizetype i) const { return desktop->notified.at(i).arguments.value(4).toString(); }
    QVariantMap hintsOf(qsizetype i) const { return qdbus_cast<QVariantMap>(desktop->notified.at(i).arguments.value(6)); }

private Q_SLOTS:
    void initTestCase() { language.use(QStringLiteral("en")); } // with its plurals
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
    void oneBubbleForACauseFromItsBeginningToItsEnd()
    {
        ServiceDesk desk;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {});
        desk.service.tell(down(ipc::AlertKind::Raised));
        QTRY_COMPARE(desktop->notified.size(), 1);
        QCOMPARE(titleOf(0), QStringLiteral("Problem: mx1.firma.cz:25"));
        QVERIFY2(bodyOf(0).startsWith(QLatin1String("Your mail server mx1.firma.cz:25 has not answered")) && bodyOf(0).contains(QLatin1String("Check that the server")), qPrintable(bodyOf(0)));
        QVERIFY2(bodyOf(0).contains(QLatin1String("2 more warnings have the same cause")), qPrintable(bodyOf(0)));
        QCOMPARE(hintsOf(0).value("urgency").toInt(), 2);
        QVERIFY(!hintsOf(0).contains("suppress-sound"));

        desk.service.tell(down(ipc::AlertKind::Reminder));
        QTRY_COMPARE(desktop->notified.size(), 2);
        QCOMPARE(titleOf(1), QStringLiteral("Still a problem: mx1.firma.cz:25"));
        QCOMPARE(desktop->notified.at(1).id, desktop->notified.at(0).id); // in place

        desk.service.tell(down(ipc::AlertKind::Resolved));
        QTRY_COMPARE(desktop->closed.size(), 1);
        QCOMPARE(desktop->closed.at(0), desktop->notified.at(0).id);
        QTRY_COMPARE(desktop->notified.size(), 3);
        QCOMPARE(titleOf(2), QStringLiteral("It is over: mx1.firma.cz:25"));
        QVERIFY2(bodyOf(2).contains(QLatin1String("has not answered")), qPrintable(bodyOf(2)));
        QCOMPARE(hintsOf(2).value("urgency").toInt(), 0); // passes by itself
    }
    void attentionIsLessUrgentThanAProblem()
    {
        ServiceDesk desk;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {});
        ipc::Alert alert = down(ipc::AlertKind::Raised);
        alert.severity = ipc::Severity::Attention;
        desk.service.tell(alert);
        QTRY_COMPARE(desktop->notified.size(), 1);
        QCOMPARE(titleOf(0), QStringLiteral("Attention: mx1.firma.cz:25"));
        QCOMPARE(hintsOf(0).value("urgency").toInt(), 1);
    }
    void whatIsKnownIsWithdrawn()
    {
        ServiceDesk desk;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {});
        desk.service.tell(down(ipc::AlertKind::Raised));
        QTRY_COMPARE(desktop->notified.size(), 1);
        ipc::Warning known = listed();
        known.acknowledged = QDateTime::currentDateTimeUtc();
        desk.service.snapshot.worst = {known};
        desk.service.change(ipc::Topic::Warnings);
        QTRY_COMPARE(desktop->closed.size(), 1);
        QCOMPARE(desktop->notified.size(), 1);
    }
    void whatWasToldBeforeMakesNoSound()
    {
        ServiceDesk desk;
        desk.service.snapshot.worst = {listed()};
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {});
        QTRY_COMPARE(desktop->notified.size(), 1);
        QVERIFY(hintsOf(0).value("suppress-sound").toBool());
    }
    void tooManyAreOneSummary()
    {
        ServiceDesk desk;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {});
        QSignalSpy activated(&announcer, &Announcer::activated);
        for (int i = 0; i < 5; ++i) {
            ipc::Alert alert = down(ipc::AlertKind::Raised);
            alert.cause += QString::number(i);
            desk.service.tell(alert);
        }
        QTRY_VERIFY(!desktop->notified.isEmpty() && bodyOf(desktop->notified.size() - 1) == QLatin1String("2 more warnings came within a few minutes."));
        QSet<uint> ids;
        for (const FakeDesktop::Notified &one : desktop->notified)
            ids << one.id;
        QCOMPARE(ids.size(), 4); // three and one
        QVERIFY(desktop->click(desktop->notified.last().id));
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), NotificationPolicy::summaryCause);
    }
    void theServicesOwnSummaryHasItsWords()
    {
        ServiceDesk desk;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {});
        desk.service.tell(ipc::Alert{ipc::AlertKind::Summary, QStringLiteral("alerts.summary"), QStringLiteral("alerts.summary"), {}, ipc::Severity::Problem,
                                     {{"raised", 7}, {"problems", 2}, {"resolved", 1}, {"open", 9}}, QDateTime::currentDateTimeUtc(), 0});
        QTRY_COMPARE(desktop->notified.size(), 1);
        QVERIFY2(bodyOf(0).contains(QLatin1String("new warnings: 7 (problems: 2)")), qPrintable(bodyOf(0)));
    }
    void lostContactIsTold()
    {
        ServiceDesk desk;
        QVERIFY(desk.connectNow());
        Announcer announcer(desk.model, {.noContactAfter = 0s});
        desk.service.die();
        QTRY_COMPARE(desktop->notified.size(), 1);
        QCOMPARE(titleOf(0), QStringLiteral("No contact with the relay service"));
    }
    void aPauseIsQuiet()
    {
        ServiceDesk desk;
        desk.service.snapshot.worst = {listed()};
        Announcer announcer(desk.model, {.noContactAfter = 1h});
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
