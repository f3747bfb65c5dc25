// A fake service and a connected ServiceModel: what every test of a window begins with.
#pragma once
#include <QTest>
#include "support/fake_clock.h"
#include "support/fake_service.h"
#include "ui/service_model.h"

struct ServiceDesk {
    FakeClock clock;
    FakeService service;
    ipc::Client client{service.path()};
    ui::ServiceModel model{client, clock};

    ServiceDesk()
    {
        service.snapshot.isSetUp = true;
        service.snapshot.hostname = QStringLiteral("mx2.firma.cz");
        service.snapshot.sentence = {QStringLiteral("status.well"), {{"since", "2026-11-21T08:00:00Z"}}};
        client.setTimes({.reconnect = std::chrono::milliseconds(50), .answer = std::chrono::seconds(30)});
    }
    bool connectNow()
    {
        if (!service.start())
            return false;
        model.start();
        return QTest::qWaitFor([this] { return model.contact() == ui::Contact::Connected; });
    }
};
