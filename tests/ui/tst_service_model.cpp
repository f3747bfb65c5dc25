// Contact with the service: got, lost, refused, old. A fake service behind the real control server and the real client.
#include <QSignalSpy>
#include <QTest>
#include "support/fake_clock.h"
#include "support/fake_service.h"
#include "ui/service_model.h"

using namespace ui;
using namespace std::chrono_literals;

class TstServiceModel : public QObject {
    Q_OBJECT
    FakeClock clock;

    struct Desk {
        ipc::Client client;
        ServiceModel model;
        Desk(const QString &path, const Clock &clock) : client(path), model(client, clock) { client.setTimes({.reconnect = 50ms, .answer = 30s}); }
    };

private Q_SLOTS:
    void getsASnapshotWhenItConnects()
    {
        FakeService service;
        service.snapshot.isSetUp = true;
        service.snapshot.counters.messages = 37;
        QVERIFY(service.start());
        Desk desk(service.path(), clock);
        QCOMPARE(desk.model.contact(), Contact::None);
        desk.model.start();
        QTRY_COMPARE(desk.model.contact(), Contact::Connected);
        QCOMPARE(desk.model.snapshot()->counters.messages, 37);
        QCOMPARE(desk.model.state(), State::Well);
        QVERIFY(desk.model.mayOperate());
    }
    void saysSoWhenThereIsNoService()
    {
        Desk desk(QStringLiteral("/nonexistent/control"), clock);
        QSignalSpy changed(&desk.model, &ServiceModel::changed);
        desk.model.start();
        QTRY_VERIFY(changed.size() > 0);
        QCOMPARE(desk.model.contact(), Contact::None);
        QCOMPARE(desk.model.state(), State::NoContact);
    }
    void asksAgainWhenSomethingChanged()
    {
        FakeService service;
        QVERIFY(service.start());
        Desk desk(service.path(), clock);
        desk.model.start();
        QTRY_COMPARE(desk.model.contact(), Contact::Connected);
        QSignalSpy queue(&desk.model, &ServiceModel::queueChanged);
        service.snapshot.counters.messages = 5;
        service.change(ipc::Topic::Queue);
        QTRY_COMPARE(desk.model.snapshot()->counters.messages, 5);
        QCOMPARE(queue.size(), 1);
    }
    void noticesWithinThreeSecondsThatTheServiceDied()
    {
        FakeService service;
        service.snapshot.isSetUp = true;
        QVERIFY(service.start());
        Desk desk(service.path(), clock);
        desk.model.start();
        QTRY_COMPARE(desk.model.state(), State::Well);
        service.die();
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.state(), State::NoContact, 3000);
        QVERIFY(desk.model.snapshot()); // history, and readable as such
        QVERIFY(!desk.model.mayOperate());
    }
    void comesBackByItself()
    {
        FakeService service;
        QVERIFY(service.start());
        Desk desk(service.path(), clock);
        desk.model.start();
        QTRY_COMPARE(desk.model.contact(), Contact::Connected);
        service.die();
        QTRY_COMPARE(desk.model.contact(), Contact::None);
        service.snapshot.hostname = QStringLiteral("again");
        QVERIFY(service.start());
        QTRY_COMPARE(desk.model.contact(), Contact::Connected);
        QCOMPARE(desk.model.snapshot()->hostname, QStringLiteral("again"));
    }
    void aServiceThatGoesSilentIsNoContact()
    {
        FakeService service;
        service.snapshot.isSetUp = true;
        QVERIFY(service.start());
        Desk desk(service.path(), clock);
        desk.model.start();
        QTRY_COMPARE(desk.model.state(), State::Well);
        service.isSilent = true;
        service.change();
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.state(), State::NoContact, 5000);
    }
    void aSlowServiceIsInContactAllTheSame()
    {
        FakeService service;
        service.snapshot.isSetUp = true;
        service.slowness = std::chrono::milliseconds(1200);
        QVERIFY(service.start());
        Desk desk(service.path(), clock);
        desk.model.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.contact(), Contact::Connected, 10'000);
        bool wasLost = false;
        connect(&desk.model, &ServiceModel::changed, this, [&] { wasLost |= desk.model.contact() != Contact::Connected; });
        service.snapshot.hostname = QStringLiteral("slow");
        for (int changes = 0; changes < 20; ++changes) // each waits for the one before; none is asked for twice
            service.change();
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.snapshot()->hostname, QStringLiteral("slow"), 10'000);
        QVERIFY2(service.asked.count(QStringLiteral("snapshot")) <= 4, qPrintable(QString::number(service.asked.count(QStringLiteral("snapshot")))));
        QVERIFY(!wasLost);
    }
    void twoProgramsSeeWhatTheOtherDid()
    {
        FakeService service;
        service.snapshot.isSetUp = true;
        service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
        QVERIFY(service.start());
        Desk one(service.path(), clock), other(service.path(), clock);
        one.model.start();
        other.model.start();
        QTRY_VERIFY(one.model.contact() == Contact::Connected && other.model.contact() == Contact::Connected);
        one.model.ask(ipc::HoldPrimary{QStringLiteral("mx1.firma.cz:25"), 3600}, this, [](const Asked<ipc::Count> &) {});
        for (Desk *desk : {&one, &other})
            QTRY_COMPARE(desk->model.snapshot()->primaries.first().state, ipc::PrimaryState::Maintenance);
        other.model.ask(ipc::OpenPrimary{}, this, [](const Asked<ipc::Count> &) {});
        for (Desk *desk : {&one, &other})
            QTRY_COMPARE(desk->model.snapshot()->primaries.first().state, ipc::PrimaryState::Up);
    }
    void saysThatOneIsNotAllowed()
    {
        FakeService service;
        service.role = ipc::Role::None;
        QVERIFY(service.start());
        Desk desk(service.path(), clock);
        desk.model.start();
        QTRY_COMPARE(desk.model.contact(), Contact::NotAllowed);
        QVERIFY(!desk.model.mayOperate());
    }
    void knowsTheAgeOfItsSnapshot()
    {
        FakeService service;
        QVERIFY(service.start());
        Desk desk(service.path(), clock);
        QCOMPARE(desk.model.age(), 0ms);
        desk.model.start();
        QTRY_COMPARE(desk.model.contact(), Contact::Connected);
        clock.pass(75s);
        QCOMPARE(desk.model.age(), 75s);
    }
};
QTEST_GUILESS_MAIN(TstServiceModel)
#include "tst_service_model.moc"
