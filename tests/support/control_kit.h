// A whole control service in this process: real spool, hand-over (started) and notices, a resolver from tables, the configuration in a
// directory of its own, and the socket that clients talk to; if wanted the listeners too. What the application would apply is kept.
#pragma once
#include <QFile>
#include "control/service.h"
#include "fake_resolver.h"
#include "spool_kit.h"

struct ControlKit {
    SpoolKit kept;
    FakeResolver resolver;
    QTemporaryDir place;
    config::Store store{place.filePath("restante.json"), place.filePath("versions")};
    QList<config::Config> applied;
    std::optional<ipc::Sentence> problem; // what apply() says
    bool takesMail = false; // where the configuration listens; before start()
    std::unique_ptr<directory::Directory> directory;
    std::unique_ptr<directory::Sources> sources;
    std::unique_ptr<handover::HandOver> handover;
    std::unique_ptr<notices::Notices> notices;
    std::unique_ptr<watch::Watch> watch;
    logging::Ring log{10}; // what the service has of its log; nothing writes it by itself
    std::unique_ptr<intake::Intake> intake; // null: nothing comes in
    std::unique_ptr<control::Service> service;
    std::unique_ptr<ipc::Server> server;

    QString socketPath() const { return place.filePath("control"); }

    // The configuration as JSON; anybody may reach the socket.
    bool start(const QByteArray &configuration = R"({"hostname":"mx2.firm.test",
        "domains":[{"name":"firm.test","primaries":["127.0.0.1:1"]}]})")
    {
        QFile file(store.path());
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
            return false;
        file.close();
        QFile::setPermissions(place.path(), QFile::permissions(place.path()) | QFile::ReadOther | QFile::ExeOther);
        const config::Loaded loaded = store.load();
        if (!loaded || !kept.open())
            return false;
        auto known = directory::Directory::open(place.path(), kept.clock);
        if (!known)
            return false;
        directory = *std::move(known);
        directory->configure(loaded.config);
        sources = std::make_unique<directory::Sources>(*directory, kept.clock);
        sources->configure(loaded.config);
        handover = std::make_unique<handover::HandOver>(*kept.spool, resolver, kept.clock, handover::HandOver::Setup{loaded.config, [this](QList<handover::Failure> failures) { notices->take(std::move(failures)); }, {}, {}});
        notices = std::make_unique<notices::Notices>(*kept.spool, resolver, kept.clock, loaded.config);
        handover->start();
        auto watching = watch::Watch::open(place.path(), kept.clock);
        if (!watching)
            return false;
        watch = *std::move(watching);
        watch->begin({*kept.spool, *handover, {}});
        if (takesMail) {
            intake = std::make_unique<intake::Intake>(kept.clock);
            if (!intake->configure(loaded.config, nullptr))
                return false;
            intake->open(*kept.spool);
        }
        service = std::make_unique<control::Service>(
            control::Rooms{*kept.spool, *handover, resolver, store, *notices, kept.clock, *directory, intake.get(), sources.get(), watch.get(), nullptr, nullptr, &log}, place.path(), loaded.config,
            [this](const config::Config &config) {
                applied << config;
                return problem;
            });
        server = std::make_unique<ipc::Server>("restanted 0.0.7", service->handler());
        service->attach(*server);
        return bool(server->listen(socketPath()));
    }
    ~ControlKit() { stop(); }
    void stop() // all of it, the spool last
    {
        server.reset();
        service.reset();
        intake.reset();
        watch.reset();
        notices.reset();
        handover.reset();
        sources.reset();
        directory.reset();
        kept.spool.reset();
    }
};
