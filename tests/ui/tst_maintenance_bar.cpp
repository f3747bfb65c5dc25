// The buttons that pause the hand-over to a mail server and end that.
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include "support/service_desk.h"
#include "ui/maintenance_bar.h"

using namespace ui;

class TstMaintenanceBar : public QObject {
    Q_OBJECT

    struct Shown {
        ServiceDesk desk;
        MaintenanceBar bar{desk.model};
        QPushButton &pause() { return *bar.findChild<QPushButton *>(QStringLiteral("pausePrimaries")); }
        QPushButton &end() { return *bar.findChild<QPushButton *>(QStringLiteral("endMaintenance")); }
        QLabel &message() { return *bar.findChild<QLabel *>(QStringLiteral("maintenanceMessage")); }
        QMenu &menu()
        {
            Q_EMIT pause().menu()->aboutToShow();
            return *pause().menu();
        }
    };
    static ipc::Primary primary(const QString &host, ipc::PrimaryState state)
    {
        ipc::Primary made = FakeService::primary(state);
        made.host = host;
        return made;
    }

private Q_SLOTS:
    void pausesTheOnlyServerForTheChosenTimeAndEndsIt()
    {
        Shown shown;
        shown.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY(shown.pause().isVisibleTo(&shown.bar) && !shown.end().isVisibleTo(&shown.bar));
        shown.menu().findChild<QAction *>(QStringLiteral("pause14400"))->trigger();
        QTRY_COMPARE(shown.desk.service.paused.seconds, 14400);
        QCOMPARE(shown.desk.service.paused.primary, QStringLiteral("mx1.firma.cz:25"));
        QTRY_VERIFY(shown.end().isVisibleTo(&shown.bar) && !shown.pause().isVisibleTo(&shown.bar));
        shown.end().click();
        QTRY_VERIFY(shown.pause().isVisibleTo(&shown.bar) && !shown.end().isVisibleTo(&shown.bar));
    }

    void offersOneOfSeveralOrAll()
    {
        Shown shown;
        shown.desk.service.snapshot.primaries = {primary(QStringLiteral("mx1.firma.cz:25"), ipc::PrimaryState::Up),
                                                 primary(QStringLiteral("mx3.firma.cz:25"), ipc::PrimaryState::Down),
                                                 primary(QStringLiteral("mx4.firma.cz:25"), ipc::PrimaryState::Maintenance)};
        QVERIFY(shown.desk.connectNow());
        const QList<QMenu *> menus = shown.menu().findChildren<QMenu *>();
        QCOMPARE(menus.size(), 3); // all, and the two that are not paused
        menus.at(2)->actions().first()->trigger();
        QTRY_COMPARE(shown.desk.service.paused.primary, QStringLiteral("mx3.firma.cz:25"));
        QVERIFY(shown.end().isVisibleTo(&shown.bar)); // of the third
    }

    void saysWhyItCouldNotBeDone()
    {
        Shown shown;
        shown.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        shown.desk.service.maintenanceError = ipc::ErrorReply{QStringLiteral("handover.no-such-primary"), {}};
        QVERIFY(shown.desk.connectNow());
        shown.menu().actions().first()->trigger();
        QTRY_VERIFY(shown.message().isVisibleTo(&shown.bar) && !shown.message().text().isEmpty());
    }

    void saysThatTheRoleDoesNotAllowIt()
    {
        Shown shown;
        shown.desk.service.role = ipc::Role::Viewer;
        shown.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY(shown.desk.model.snapshot());
        shown.menu().actions().first()->trigger();
        QTRY_VERIFY(shown.message().isVisibleTo(&shown.bar));
        QCOMPARE(shown.desk.service.paused.primary, QString());
    }

    void isGoneWithoutContact()
    {
        Shown shown;
        shown.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY(!shown.bar.isHidden());
        shown.desk.service.die();
        QTRY_VERIFY(shown.bar.isHidden());
    }
};

QTEST_MAIN(TstMaintenanceBar)
#include "tst_maintenance_bar.moc"
